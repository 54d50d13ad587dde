# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --workflow --preset run` ends with: the window on the user's database or, without a display server, the
# main job in batch on a fresh database.
#
#   cmake -DCLI=parvis-cli -DAPP=parvis -DFOLDER=folder -P start.cmake

function(run_cli)
    execute_process(COMMAND ${CLI} --db ${FOLDER}/demo.parvis ${ARGN} RESULT_VARIABLE result)
    if(NOT result EQUAL 0)
        list(JOIN ARGN " " command)
        message(FATAL_ERROR "parvis-cli ${command} : échec (${result}).")
    endif()
endfunction()

function(run_in_batch)
    file(REMOVE_RECURSE ${FOLDER})
    file(MAKE_DIRECTORY ${FOLDER})
    run_cli(init)
    run_cli(status)
    run_cli(press export --out ${FOLDER}/revue-de-presse.pdf)
    run_cli(map export --theme state --out ${FOLDER}/carte.png)
    run_cli(map export --theme state --out ${FOLDER}/carte.pdf)
    run_cli(report contract CN06202I --out ${FOLDER}/dossier-CN06202I.pdf)
    message("\nParvis a travaillé sans fenêtre. Les fichiers sont dans ${FOLDER} :\n"
        "  demo.parvis             la base de données\n"
        "  revue-de-presse.pdf     la revue de presse\n"
        "  carte.png, carte.pdf    la carte des quartiers, par état du contrat\n"
        "  dossier-CN06202I.pdf    le dossier d'un contrat de ville\n"
        "Pour continuer : ${CLI} --db ${FOLDER}/demo.parvis help")
endfunction()

if("$ENV{DISPLAY}$ENV{WAYLAND_DISPLAY}" STREQUAL "" OR NOT APP)
    run_in_batch()
    return()
endif()
execute_process(COMMAND ${APP} RESULT_VARIABLE result)
if(NOT result EQUAL 0)
    message("La fenêtre de Parvis ne s'est pas ouverte (${result}) : l'essai se fait sans elle.")
    run_in_batch()
endif()
