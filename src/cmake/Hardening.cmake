# Protections that cost nothing measurable, for everything that is compiled below this point,
# fetched dependencies included.

include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# Some distributions define _FORTIFY_SOURCE themselves, hence -U first; it needs optimisation.
add_compile_options("$<$<CONFIG:Release,RelWithDebInfo,MinSizeRel>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>")
add_compile_definitions("$<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>")

if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    add_link_options("LINKER:-z,relro,-z,now")
endif()
