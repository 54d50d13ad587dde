# The layers of Parvis as CMake targets, and the borders between them.
#
#   parvis_layer(NAME SOURCES ... USES layer... [PUBLIC lib...] [PRIVATE lib...])
#
# makes the static library parvis_NAME (alias Parvis::NAME). USES names the layers below it. Third-party libraries are
# PRIVATE, so that none of their types can stand in a header that another layer includes.

add_library(parvis_options INTERFACE)
target_compile_features(parvis_options INTERFACE cxx_std_20)
target_compile_options(parvis_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wno-missing-field-initializers
    -Wnon-virtual-dtor -Woverloaded-virtual
    -Wno-error=maybe-uninitialized # GCC 12 cries wolf over std::optional
    $<$<BOOL:${PARVIS_WERROR}>:-Werror>
    $<$<BOOL:${PARVIS_SANITIZE}>:-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer>
    $<$<BOOL:${PARVIS_COVERAGE}>:--coverage>)
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

# Headers that nearly every source of a target reads, compiled once.
function(parvis_precompile target)
    set(headers <algorithm> <cstdint> <functional> <map> <memory> <optional> <span> <string> <vector>
        <QByteArray> <QCoreApplication> <QDate> <QHash> <QList> <QString> <QStringList> <QVariant>)
    if("Widgets" IN_LIST ARGN)
        list(APPEND headers <QAbstractItemModel> <QAction> <QLabel> <QMainWindow> <QPainter> <QTableView> <QToolBar> <QWidget>)
    elseif("Gui" IN_LIST ARGN)
        list(APPEND headers <QImage> <QPainter> <QPainterPath>)
    endif()
    target_precompile_headers(${target} PRIVATE ${headers})
    # Both are what ccache needs in order to reuse objects that were built with a precompiled header.
    target_compile_options(${target} PRIVATE -Winvalid-pch -fpch-preprocess)
endfunction()

function(parvis_layer name)
    cmake_parse_arguments(LAYER "" "PRECOMPILE" "SOURCES;USES;PUBLIC;PRIVATE" ${ARGN})
    set(target parvis_${name})
    add_library(${target} STATIC ${LAYER_SOURCES})
    add_library(Parvis::${name} ALIAS ${target})
    target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR}/src)
    list(TRANSFORM LAYER_USES PREPEND Parvis::)
    target_link_libraries(${target} PUBLIC parvis_options ${LAYER_USES} ${LAYER_PUBLIC} PRIVATE ${LAYER_PRIVATE})
    parvis_precompile(${target} ${LAYER_PRECOMPILE})
    set_property(GLOBAL APPEND PROPERTY PARVIS_LAYERS ${name})
endfunction()

# Every target that TARGET links, at any depth.
function(parvis_link_closure target result)
    set(open ${target})
    set(seen "")
    while(open)
        list(POP_FRONT open current)
        string(REGEX REPLACE "^\\$<LINK_ONLY:(.*)>$" "\\1" current "${current}")
        if(NOT TARGET ${current} OR current IN_LIST seen)
            continue()
        endif()
        get_target_property(aliased ${current} ALIASED_TARGET)
        if(aliased)
            set(current ${aliased})
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

# Stops the configuration when a layer reaches what it must not see (docs/architecture.md).
function(parvis_check_borders)
    set(forbidden_domain  Qt6::Gui Qt6::Sql Qt6::Widgets parvis_store parvis_geo parvis_map parvis_pdf parvis_exchange)
    set(forbidden_language Qt6::Gui Qt6::Sql Qt6::Widgets parvis_domain)
    set(forbidden_files   Qt6::Gui Qt6::Sql Qt6::Widgets parvis_store parvis_geo parvis_map parvis_pdf parvis_exchange)
    set(forbidden_store   Qt6::Widgets Qt6::Gui parvis_geo parvis_map parvis_pdf parvis_exchange parvis_report)
    set(forbidden_geo     Qt6::Widgets Qt6::Gui Qt6::Sql parvis_store parvis_map parvis_pdf parvis_exchange)
    set(forbidden_exchange Qt6::Widgets Qt6::Gui Qt6::Sql parvis_store parvis_geo parvis_map parvis_pdf)
    set(forbidden_map     Qt6::Widgets Qt6::Sql Qt6::PrintSupport parvis_store parvis_pdf parvis_exchange)
    set(forbidden_pdf     Qt6::Widgets Qt6::Sql Qt6::PrintSupport parvis_store parvis_geo parvis_map parvis_exchange)
    set(forbidden_tasks   Qt6::Widgets Qt6::PrintSupport parvis_map parvis_report parvis_app)
    set(forbidden_report  Qt6::Widgets Qt6::PrintSupport parvis_exchange parvis_tasks parvis_app)
    set(forbidden_cli     Qt6::Widgets Qt6::PrintSupport parvis_app)
    get_property(layers GLOBAL PROPERTY PARVIS_LAYERS)
    foreach(layer IN LISTS layers)
        parvis_link_closure(parvis_${layer} closure)
        foreach(target IN LISTS forbidden_${layer})
            if(target IN_LIST closure)
                message(FATAL_ERROR "Border broken: the layer '${layer}' reaches ${target}. See docs/architecture.md.")
            endif()
        endforeach()
    endforeach()
endfunction()
