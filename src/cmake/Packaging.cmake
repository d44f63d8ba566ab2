# `cmake --install`, and with `cpack` a .tar.gz and a .deb. agenda_core is no public library, so that
# neither it nor a header is installed.

include(GNUInstallDirs)
install(TARGETS agenda RUNTIME)
# Debian's place and name for a package's licence; it does no harm elsewhere.
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DOCDIR}" RENAME copyright)

# install_notice(LIBRARY PACKAGE): the licence of a library that is in the program, wholly or by its headers,
# for which licences ask. It stands where Debian's PACKAGE has it, or at the top of what was fetched.
function(install_notice library package)
    string(TOLOWER "${library}" name)
    if(${name}_SOURCE_DIR)
        set(candidates LICENSE LICENSE.MIT LICENSE.md)
        set(places "${${name}_SOURCE_DIR}")
    else()
        set(candidates "share/doc/${package}/copyright")
        set(places ${CMAKE_SYSTEM_PREFIX_PATH})
    endif()
    find_file(${name}_NOTICE NAMES ${candidates} PATHS ${places} NO_DEFAULT_PATH)
    mark_as_advanced(${name}_NOTICE)
    if(${name}_NOTICE)
        install(FILES "${${name}_NOTICE}" DESTINATION "${CMAKE_INSTALL_DOCDIR}/licenses" RENAME "${name}")
    else()
        message(STATUS "No licence of ${library} was found: a package made here would lack it")
    endif()
endfunction()
install_notice(CLI11 libcli11-dev)
install_notice(fmt libfmt-dev)
install_notice(MbedTLS libmbedtls-dev)
install_notice(nlohmann_json nlohmann-json3-dev)
install_notice(utf8proc libutf8proc-dev)
install_notice(yaml-cpp libyaml-cpp-dev)

set(CPACK_GENERATOR TGZ DEB)
set(CPACK_PACKAGE_CONTACT "Redactie dynamische agenda") # a .deb must name a maintainer: a function, no person
set(CPACK_PACKAGE_VENDOR "Redactie dynamische agenda")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
string(TOLOWER "${PROJECT_NAME}-${PROJECT_VERSION}-${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR}"
       CPACK_PACKAGE_FILE_NAME)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS git)
include(CPack)
