# SPDX-License-Identifier: GPL-3.0-or-later
# The rooms of Parvis as CMake targets, and the borders between them.
#
#   parvis_room(NAME SOURCES ... [PUBLIC lib...] [PRIVATE lib...] [PRECOMPILE Gui|Widgets])
#   parvis_widgets(NAME SOURCES ... [PRIVATE lib...])    a floor of src/widgets
#   parvis_page(NAME SOURCES ... [PRIVATE lib...])       a page of src/app, with its forms of ui/NAME
#
# make the static library of a folder of src: geo is parvis_geo (alias Parvis::geo), app/map is parvis_app_map. Which rooms
# it links stands in src/arrows.txt and nowhere else. Third-party libraries are PRIVATE, so that none of their types can
# stand in a header that another room includes.

# Reads the arrows: afterwards the global properties PARVIS_ROOMS and PARVIS_SEEN_BY_<room> hold them.
function(parvis_read_arrows file)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    file(STRINGS ${file} lines REGEX "^[a-z@]")
    foreach(line IN LISTS lines)
        if(NOT line MATCHES "^([a-z/@]+) *[:=] *([a-z/@ ]*)$")
            message(FATAL_ERROR "${file}: this line says no arrows: ${line}")
        endif()
        set(name ${CMAKE_MATCH_1})
        separate_arguments(seen UNIX_COMMAND "${CMAKE_MATCH_2}")
        if(name MATCHES "^@")
            set(group_${name} ${seen})
            continue()
        endif()
        set(rooms "")
        foreach(room IN LISTS seen)
            if(room MATCHES "^@")
                list(APPEND rooms ${group_${room}})
            else()
                list(APPEND rooms ${room})
            endif()
        endforeach()
        set_property(GLOBAL APPEND PROPERTY PARVIS_ROOMS ${name})
        set_property(GLOBAL PROPERTY PARVIS_SEEN_BY_${name} ${rooms})
    endforeach()
endfunction()
parvis_read_arrows(${PROJECT_SOURCE_DIR}/src/arrows.txt)

add_library(parvis_options INTERFACE)
target_compile_features(parvis_options INTERFACE cxx_std_20)
target_compile_options(parvis_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wno-missing-field-initializers
    -Wnon-virtual-dtor -Woverloaded-virtual
    -Wno-error=maybe-uninitialized # GCC 12 cries wolf over std::optional
    $<$<BOOL:${PARVIS_WERROR}>:-Werror>
    $<$<BOOL:${PARVIS_SANITIZE}>:-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer>
    $<$<BOOL:${PARVIS_COVERAGE}>:--coverage>)
if(PARVIS_SANITIZE_WITHOUT)
    target_compile_options(parvis_options INTERFACE -fno-sanitize=${PARVIS_SANITIZE_WITHOUT})
endif()
target_link_options(parvis_options INTERFACE
    $<$<BOOL:${PARVIS_SANITIZE}>:-fsanitize=address,undefined>
    $<$<BOOL:${PARVIS_COVERAGE}>:--coverage>)
target_compile_definitions(parvis_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
find_program(MOLD_LINKER mold)
if(MOLD_LINKER)
    target_link_options(parvis_options INTERFACE -fuse-ld=mold)
endif()
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros
        ${CCACHE_PROGRAM})
endif()

# Headers that nearly every source of a target reads, compiled once for all targets that see the same part of Qt.
set(PARVIS_STD_HEADERS <algorithm> <cstdint> <functional> <map> <memory> <optional> <span> <string> <vector>)
set(PARVIS_Core_HEADERS <QByteArray> <QCoreApplication> <QDate> <QHash> <QList> <QString> <QStringList> <QVariant>)
set(PARVIS_Gui_HEADERS <QImage> <QPainter> <QPainterPath>)
set(PARVIS_Widgets_HEADERS <QAbstractItemModel> <QAction> <QLabel> <QMainWindow> <QPainter> <QTableView> <QToolBar> <QWidget>)

# What gcc and ccache need in order to reuse objects that were built with a precompiled header.
function(parvis_precompiled_options target)
    target_compile_options(${target} PRIVATE -Winvalid-pch -fpch-preprocess)
endfunction()

# Makes TARGET, whose precompiled header others of that kind (Core, Gui, Widgets) share, with more headers of LIBRARY.
function(parvis_precompiled target kind library)
    file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${target}.cpp CONTENT "// Only its precompiled header is wanted.\n")
    add_library(${target} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${target}.cpp)
    set_target_properties(${target} PROPERTIES AUTOMOC OFF AUTOUIC OFF)
    target_link_libraries(${target} PRIVATE parvis_options Qt6::${kind} ${library})
    set(headers ${PARVIS_STD_HEADERS} ${PARVIS_Core_HEADERS})
    if(NOT kind STREQUAL "Core")
        list(APPEND headers ${PARVIS_${kind}_HEADERS})
    endif()
    target_precompile_headers(${target} PRIVATE ${headers} ${ARGN})
    parvis_precompiled_options(${target})
endfunction()

foreach(kind Core Gui Widgets)
    parvis_precompiled(parvis_precompiled_${kind} ${kind} "")
endforeach()

#   parvis_precompile(TARGET [Gui|Widgets])
function(parvis_precompile target)
    set(kind Core)
    if(ARGC GREATER 1)
        set(kind ${ARGV1})
    endif()
    target_precompile_headers(${target} REUSE_FROM parvis_precompiled_${kind})
    parvis_precompiled_options(${target})
endfunction()

function(parvis_room name)
    cmake_parse_arguments(ROOM "" "PRECOMPILE" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    get_property(rooms GLOBAL PROPERTY PARVIS_ROOMS)
    if(NOT name IN_LIST rooms)
        message(FATAL_ERROR "src/arrows.txt does not say whom the room '${name}' may see.")
    endif()
    get_property(seen GLOBAL PROPERTY PARVIS_SEEN_BY_${name})
    string(REPLACE "/" "_" seen "${seen}")
    list(TRANSFORM seen PREPEND Parvis::)
    string(REPLACE "/" "_" id ${name})
    set(target parvis_${id})
    add_library(${target} STATIC ${ROOM_SOURCES})
    add_library(Parvis::${id} ALIAS ${target})
    target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR}/src)
    target_link_libraries(${target} PUBLIC parvis_options ${seen} ${ROOM_PUBLIC} PRIVATE ${ROOM_PRIVATE})
    parvis_precompile(${target} ${ROOM_PRECOMPILE})
endfunction()

function(parvis_widgets name)
    parvis_room(widgets/${name} PRECOMPILE Widgets PUBLIC Qt6::Widgets ${ARGN})
    set_target_properties(parvis_widgets_${name} PROPERTIES AUTOUIC_SEARCH_PATHS ${PROJECT_SOURCE_DIR}/ui/widgets/${name})
endfunction()

function(parvis_page name)
    parvis_room(app/${name} PRECOMPILE Widgets ${ARGN})
    file(GLOB folders LIST_DIRECTORIES true ${PROJECT_SOURCE_DIR}/ui/${name}/*)
    list(FILTER folders EXCLUDE REGEX "[.]ui$")
    set_target_properties(parvis_app_${name} PROPERTIES
        AUTOUIC_SEARCH_PATHS "${PROJECT_SOURCE_DIR}/ui/${name};${folders}")
endfunction()

# Puts the helper that reads PDF files beside a program of the build folder, where it looks for it.
function(parvis_reads_pdf program)
    add_dependencies(${program} parvis-pdf)
    add_custom_command(TARGET ${program} POST_BUILD
        COMMAND ${CMAKE_COMMAND} -E create_symlink $<TARGET_FILE:parvis-pdf> $<TARGET_FILE_DIR:${program}>/parvis-pdf
        VERBATIM)
endfunction()

# Every target that TARGET links, at any depth.
function(parvis_link_closure target result)
    set(open ${target})
    set(seen "")
    while(open)
        list(POP_FRONT open current)
        string(REGEX REPLACE "^\\$<LINK_ONLY:(.*)>$" "\\1" current "${current}")
        if(NOT TARGET ${current})
            continue()
        endif()
        get_target_property(aliased ${current} ALIASED_TARGET)
        if(aliased)
            set(current ${aliased})
        endif()
        if(current IN_LIST seen)
            continue()
        endif()
        list(APPEND seen ${current})
        get_target_property(type ${current} TYPE)
        foreach(property LINK_LIBRARIES INTERFACE_LINK_LIBRARIES)
            if(property STREQUAL "LINK_LIBRARIES" AND type STREQUAL "INTERFACE_LIBRARY")
                continue()
            endif()
            get_target_property(linked ${current} ${property})
            if(linked)
                list(APPEND open ${linked})
            endif()
        endforeach()
    endwhile()
    set(${result} ${seen} PARENT_SCOPE)
endfunction()

# Stops the configuration when a room reaches what it must not see, through whatever library (docs/architecture.md):
# widgets below the storey of widgets, pictures where only values are, a database outside the store.
function(parvis_check_borders)
    get_property(rooms GLOBAL PROPERTY PARVIS_ROOMS)
    foreach(room IN LISTS rooms)
        string(REPLACE "/" "_" id ${room})
        parvis_link_closure(parvis_${id} closure)
        set(forbidden "")
        if(NOT room MATCHES "^(widgets|app)/")
            list(APPEND forbidden Qt6::Widgets Qt6::PrintSupport)
        endif()
        if(room MATCHES "^(domain|language|files|store|geo|exchange)$")
            list(APPEND forbidden Qt6::Gui)
        endif()
        if(room MATCHES "^(domain|language|files|geo|exchange|map|pdf)$")
            list(APPEND forbidden Qt6::Sql)
        endif()
        if(room STREQUAL "domain")
            list(APPEND forbidden Qt6::Network)
        endif()
        foreach(target IN LISTS forbidden)
            if(target IN_LIST closure)
                message(FATAL_ERROR "Border broken: the room '${room}' reaches ${target}. See docs/architecture.md.")
            endif()
        endforeach()
    endforeach()
endfunction()
