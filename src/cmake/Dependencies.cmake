# Every library comes from an installed package if there is one (Debian 12 has all of them), else
# from a pinned release. Debian's versions set the floor of what the code may use.

include(FetchContent)

FetchContent_Declare(
    fmt SYSTEM
    URL https://github.com/fmtlib/fmt/archive/refs/tags/10.2.1.tar.gz
    FIND_PACKAGE_ARGS 9
)
FetchContent_Declare(
    yaml-cpp SYSTEM
    URL https://github.com/jbeder/yaml-cpp/archive/refs/tags/0.8.0.tar.gz
    URL_HASH SHA256=fbe74bbdcee21d656715688706da3c8becfd946d92cd44705cc6098bb23b3a16
    FIND_PACKAGE_ARGS 0.7
)
FetchContent_Declare(
    CLI11 SYSTEM
    URL https://github.com/CLIUtils/CLI11/archive/v2.4.2.tar.gz
    URL_HASH SHA256=f2d893a65c3b1324c50d4e682c0cdc021dd0477ae2c048544f39eed6654b699a
    FIND_PACKAGE_ARGS 2.1
)
FetchContent_Declare(
    nlohmann_json SYSTEM
    URL https://github.com/nlohmann/json/archive/refs/tags/v3.11.3.tar.gz
    FIND_PACKAGE_ARGS 3.11
)
FetchContent_MakeAvailable(fmt yaml-cpp CLI11 nlohmann_json)

# yaml-cpp 0.7 calls its target plain `yaml-cpp`; from 0.8 on it is in a namespace.
if(NOT TARGET yaml-cpp::yaml-cpp)
    add_library(yaml-cpp::yaml-cpp ALIAS yaml-cpp)
endif()

find_package(Threads REQUIRED)

find_package(PkgConfig QUIET)
if(PkgConfig_FOUND)
    pkg_check_modules(utf8proc QUIET IMPORTED_TARGET libutf8proc)
endif()
add_library(utf8proc::utf8proc ALIAS PkgConfig::utf8proc)

if(PROJECT_IS_TOP_LEVEL AND BUILD_TESTING)
    FetchContent_Declare(
        doctest SYSTEM
        URL https://github.com/doctest/doctest/archive/refs/tags/v2.4.11.tar.gz
        FIND_PACKAGE_ARGS 2.4
    )
    FetchContent_MakeAvailable(doctest)
    if(doctest_SOURCE_DIR) # fetched: its module with doctest_discover_tests is not on the path
        list(APPEND CMAKE_MODULE_PATH "${doctest_SOURCE_DIR}/scripts/cmake")
    endif()
endif()
