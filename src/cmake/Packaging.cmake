# `cmake --install`, and CPack's .tar.gz and .deb. There is no public library, so none is installed.

include(GNUInstallDirs)
install(TARGETS agenda RUNTIME)
