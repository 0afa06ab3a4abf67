# Installs into a folder of its own and looks whether everything is there and the program for the command line runs from it.
set(place ${BUILD}/installtest)
file(REMOVE_RECURSE ${place})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${place} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
foreach(file bin/zaakwijzer bin/zaakwijzer-cli share/applications/${ID}.desktop share/metainfo/${ID}.metainfo.xml
    share/mime/packages/${ID}.xml share/icons/hicolor/scalable/apps/${ID}.svg share/doc/zaakwijzer/README.md share/doc/zaakwijzer/LICENSE
    share/doc/zaakwijzer/copyright share/doc/zaakwijzer/docs/architecture.md)
  if(NOT EXISTS ${place}/${file})
    message(FATAL_ERROR "${file} was not installed.")
  endif()
endforeach()
execute_process(COMMAND ${place}/bin/zaakwijzer-cli rules --on 2026-07-01 --json OUTPUT_VARIABLE rules COMMAND_ERROR_IS_FATAL ANY)
if(NOT rules MATCHES "pw.norm.21.a.incl")
  message(FATAL_ERROR "The installed program does not know its rules.")
endif()
file(REMOVE_RECURSE ${place})
