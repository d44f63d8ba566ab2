#include "base/memory.hpp"

#include <cstdlib> // defines __GLIBC__

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace agenda {

void give_back_memory() {
#ifdef __GLIBC__
    (void)malloc_trim(0);
#endif
}

} // namespace agenda
