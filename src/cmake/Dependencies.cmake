# Every library comes from an installed package if there is one (Debian 12 has all of them), else
# from a pinned release. Debian's versions set the floor of what the code may use.

include(CheckLinkerFlag)
include(FetchContent)

# As the compiler links by default, which is what a distribution's package wants; or with all but the C
# library within the program, which then starts faster and runs wherever that library is as recent.
option(AGENDA_STATIC "Link the C++ libraries into the program (the preset `release` sets this)" OFF)

# For the fetched form: our settings win over a project's defaults whatever its age, and a recent CMake
# takes projects written for an old one.
set(CMAKE_POLICY_DEFAULT_CMP0077 NEW)
set(CMAKE_POLICY_VERSION_MINIMUM 3.10)
set(YAML_CPP_BUILD_CONTRIB OFF)
set(YAML_CPP_BUILD_TOOLS OFF)
set(UTF8PROC_INSTALL OFF)
set(ENABLE_PROGRAMS OFF) # of Mbed TLS, as the next ones
set(ENABLE_TESTING OFF)
set(DISABLE_PACKAGE_CONFIG_AND_INSTALL ON)
set(MBEDTLS_FATAL_WARNINGS OFF)
set(DOCTEST_NO_INSTALL ON)

# align_code(ARCHIVE COPY): copies an archive, so that every section of code in it begins with a cache line. The
# parser's innermost function takes a quarter longer where it lies across more lines than it must, and that would
# otherwise change with each line of code in front of it. False in `aligned` where there is no tool for it.
function(align_code archive copy)
    set(aligned FALSE PARENT_SCOPE)
    if(NOT CMAKE_OBJCOPY)
        return()
    endif()
    get_filename_component(folder "${copy}" DIRECTORY)
    file(MAKE_DIRECTORY "${folder}")
    execute_process(
        COMMAND "${CMAKE_OBJCOPY}" --set-section-alignment ".text*=64" "${archive}" "${copy}"
        RESULT_VARIABLE failed OUTPUT_QUIET ERROR_QUIET
    )
    if(failed EQUAL 0)
        set(aligned TRUE PARENT_SCOPE)
    endif()
endfunction()

# find_archive(TARGET LIBRARY HEADER): makes TARGET of an installed library's static form, which packages
# have more often than a CMake target for it. Makes none where there is none.
function(find_archive target library header)
    if(FETCHCONTENT_TRY_FIND_PACKAGE_MODE STREQUAL "NEVER")
        return()
    endif()
    set(file "${CMAKE_STATIC_LIBRARY_PREFIX}${library}${CMAKE_STATIC_LIBRARY_SUFFIX}")
    find_library(${library}_ARCHIVE "${file}")
    find_path(${library}_INCLUDE_DIR "${header}")
    mark_as_advanced(${library}_ARCHIVE ${library}_INCLUDE_DIR)
    if(${library}_ARCHIVE AND ${library}_INCLUDE_DIR)
        set(archive "${${library}_ARCHIVE}")
        set(copy "${CMAKE_BINARY_DIR}/aligned/${file}")
        align_code("${archive}" "${copy}")
        if(aligned)
            set(archive "${copy}")
        endif()
        add_library(${target} STATIC IMPORTED GLOBAL)
        set_target_properties(
            ${target} PROPERTIES IMPORTED_LOCATION "${archive}"
                                 INTERFACE_INCLUDE_DIRECTORIES "${${library}_INCLUDE_DIR}"
        )
    endif()
endfunction()

set(yaml_cpp_package FIND_PACKAGE_ARGS 0.7)
if(AGENDA_STATIC)
    find_archive(yaml-cpp::yaml-cpp yaml-cpp yaml-cpp/yaml.h)
    find_archive(utf8proc::utf8proc utf8proc utf8proc.h)
    find_archive(MbedTLS::mbedcrypto mbedcrypto mbedtls/md.h)
    set(yaml_cpp_package) # its target is the shared form
endif()

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
    ${yaml_cpp_package}
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
FetchContent_MakeAvailable(fmt CLI11 nlohmann_json)

# What agenda takes of fmt. Few packages have its static form, but all can be compiled in; the build then
# takes a quarter longer.
add_library(agenda_fmt INTERFACE)
get_target_property(fmt_type fmt::fmt TYPE)
if(AGENDA_STATIC AND NOT fmt_type STREQUAL "STATIC_LIBRARY")
    target_link_libraries(agenda_fmt INTERFACE fmt::fmt-header-only)
else()
    target_link_libraries(agenda_fmt INTERFACE fmt::fmt)
endif()

if(NOT TARGET yaml-cpp::yaml-cpp)
    FetchContent_MakeAvailable(yaml-cpp)
    # yaml-cpp 0.7 calls its target plain `yaml-cpp`; from 0.8 on it is in a namespace.
    if(NOT TARGET yaml-cpp::yaml-cpp)
        add_library(yaml-cpp::yaml-cpp ALIAS yaml-cpp)
    endif()
endif()

if(NOT TARGET utf8proc::utf8proc)
    # Packages of utf8proc have a pkg-config file, but seldom one for CMake.
    find_package(PkgConfig QUIET)
    if(PkgConfig_FOUND AND NOT AGENDA_STATIC AND NOT FETCHCONTENT_TRY_FIND_PACKAGE_MODE STREQUAL "NEVER")
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
endif()

# Of Mbed TLS only the digests. Few packages of it have anything for CMake.
if(NOT TARGET MbedTLS::mbedcrypto AND NOT AGENDA_STATIC AND NOT FETCHCONTENT_TRY_FIND_PACKAGE_MODE STREQUAL "NEVER")
    find_library(mbedcrypto_LIBRARY mbedcrypto)
    find_path(mbedcrypto_INCLUDE_DIR mbedtls/md.h)
    mark_as_advanced(mbedcrypto_LIBRARY mbedcrypto_INCLUDE_DIR)
    if(mbedcrypto_LIBRARY AND mbedcrypto_INCLUDE_DIR)
        add_library(MbedTLS::mbedcrypto UNKNOWN IMPORTED GLOBAL)
        set_target_properties(
            MbedTLS::mbedcrypto PROPERTIES IMPORTED_LOCATION "${mbedcrypto_LIBRARY}"
                                           INTERFACE_INCLUDE_DIRECTORIES "${mbedcrypto_INCLUDE_DIR}"
        )
    endif()
endif()
if(NOT TARGET MbedTLS::mbedcrypto)
    enable_language(C)
    FetchContent_Declare(
        MbedTLS SYSTEM
        URL https://github.com/Mbed-TLS/mbedtls/releases/download/mbedtls-3.6.7/mbedtls-3.6.7.tar.bz2
        URL_HASH SHA256=a7e8bcbec0e6f761b4af24f25677626b35f762f68eef79c08677a363212d11f6
    )
    FetchContent_MakeAvailable(MbedTLS)
    if(NOT TARGET MbedTLS::mbedcrypto)
        add_library(MbedTLS::mbedcrypto ALIAS mbedcrypto)
    endif()
endif()

find_package(Threads REQUIRED)

# The C++ library itself, where the compiler came with its static form.
if(AGENDA_STATIC)
    foreach(library IN ITEMS libstdc++ libgcc)
        check_linker_flag(CXX "-static-${library}" AGENDA_HAS_STATIC_${library})
        if(AGENDA_HAS_STATIC_${library})
            add_link_options("-static-${library}")
        endif()
    endforeach()
endif()

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
