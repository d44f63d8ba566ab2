# `cmake --install`, and with `cpack` a .tar.gz and a .deb. agenda_core is no public library, so that
# neither it nor a header is installed.

include(GNUInstallDirs)
install(TARGETS agenda RUNTIME)
# Debian's place and name for a package's licence; it does no harm elsewhere.
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DOCDIR}" RENAME copyright)

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
