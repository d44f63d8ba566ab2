# Every library comes from an installed package if there is one (Debian 12 has all of them), else
# from a pinned release. Debian's versions set the floor of what the code may use.

include(FetchContent)

# For the fetched form: our settings win over a project's defaults whatever its age, and a recent CMake
# takes projects written for an old one.
set(CMAKE_POLICY_DEFAULT_CMP0077 NEW)
set(CMAKE_POLICY_VERSION_MINIMUM 3.10)
set(YAML_CPP_BUILD_CONTRIB OFF)
set(YAML_CPP_BUILD_TOOLS OFF)
set(UTF8PROC_INSTALL OFF)
set(DOCTEST_NO_INSTALL ON)

FetchContent_Declare(
    fmt SYSTEM
    URL https://github.com/fmtlib/fmt/archive/refs/tags/10.2.1.tar.gz
    URL_HASH SHA256=1250e4cc58bf06ee631567523f48848dc4596133e163f02615c97f78bab6c811
    FIND_PACKAGE_ARGS 9
)
FetchContent_Declare(
    yaml-cpp SYSTEM
    URL https://github.com/jbeder/yaml-cpp/archive/refs/tags/yaml-cpp-0.9.0.tar.gz
    URL_HASH SHA256=25cb043240f828a8c51beb830569634bc7ac603978e0f69d6b63558dadefd49a
    FIND_PACKAGE_ARGS 0.7
)
FetchContent_Declare(
    CLI11 SYSTEM
    URL https://github.com/CLIUtils/CLI11/archive/refs/tags/v2.4.2.tar.gz
    URL_HASH SHA256=f2d893a65c3b1324c50d4e682c0cdc021dd0477ae2c048544f39eed6654b699a
    FIND_PACKAGE_ARGS 2.1
)
FetchContent_Declare(
    nlohmann_json SYSTEM
    URL https://github.com/nlohmann/json/releases/download/v3.12.0/json.tar.xz
    URL_HASH SHA256=42f6e95cad6ec532fd372391373363b62a14af6d771056dbfc86160e6dfff7aa
    FIND_PACKAGE_ARGS 3.11
)
FetchContent_MakeAvailable(fmt yaml-cpp CLI11 nlohmann_json)

# yaml-cpp 0.7 calls its target plain `yaml-cpp`; from 0.8 on it is in a namespace.
if(NOT TARGET yaml-cpp::yaml-cpp)
    add_library(yaml-cpp::yaml-cpp ALIAS yaml-cpp)
endif()

# Packages of utf8proc have a pkg-config file, but seldom one for CMake.
find_package(PkgConfig QUIET)
if(PkgConfig_FOUND AND NOT FETCHCONTENT_TRY_FIND_PACKAGE_MODE STREQUAL "NEVER")
    pkg_check_modules(utf8proc QUIET IMPORTED_TARGET libutf8proc)
endif()
if(TARGET PkgConfig::utf8proc)
    add_library(utf8proc::utf8proc ALIAS PkgConfig::utf8proc)
else()
    enable_language(C)
    FetchContent_Declare(
        utf8proc SYSTEM
        URL https://github.com/JuliaStrings/utf8proc/releases/download/v2.11.3/utf8proc-2.11.3.tar.gz
        URL_HASH SHA256=415189fd2c85cd6ee5ff26af500fa387de9ada1e3e316e93f7338551481d557d
    )
    FetchContent_MakeAvailable(utf8proc)
    add_library(utf8proc::utf8proc ALIAS utf8proc)
endif()

find_package(Threads REQUIRED)

if(PROJECT_IS_TOP_LEVEL AND BUILD_TESTING)
    FetchContent_Declare(
        doctest SYSTEM
        URL https://github.com/doctest/doctest/archive/refs/tags/v2.4.12.tar.gz
        URL_HASH SHA256=73381c7aa4dee704bd935609668cf41880ea7f19fa0504a200e13b74999c2d70
        FIND_PACKAGE_ARGS 2.4
    )
    FetchContent_MakeAvailable(doctest)
    if(doctest_SOURCE_DIR) # a package puts the module with doctest_discover_tests on the path itself
        list(APPEND CMAKE_MODULE_PATH "${doctest_SOURCE_DIR}/scripts/cmake")
    endif()
endif()
