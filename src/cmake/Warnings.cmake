# The warnings that our own code is compiled with. Link `agenda_warnings` PRIVATE, so that they reach
# neither the dependencies nor whoever links us.

add_library(agenda_warnings INTERFACE)
target_compile_options(
    agenda_warnings
    INTERFACE
        -Wall
        -Wextra
        -Wpedantic
        -Wshadow
        -Wconversion
        -Wsign-conversion
        -Wnon-virtual-dtor
        -Wold-style-cast
        -Woverloaded-virtual
        -Wimplicit-fallthrough
        # g++ 12 sees overlaps in std::string's own code where there are none (GCC bug 105651).
        $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
        # Names that are the compiler's own.
        $<$<CXX_COMPILER_ID:Clang,AppleClang>:-Wreserved-identifier>
        $<$<BOOL:${AGENDA_WERROR}>:-Werror>
)
