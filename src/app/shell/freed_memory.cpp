// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/freed_memory.h"

#include <cstdlib> // defines __GLIBC__

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace parvis {

void returnFreedMemory()
{
#ifdef __GLIBC__
    constexpr int large = 4 << 20; // bytes; the heap's own limit grows with each large block that is freed
    mallopt(M_MMAP_THRESHOLD, large);
#endif
}

} // namespace parvis
