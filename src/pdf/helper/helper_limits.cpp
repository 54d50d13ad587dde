// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/helper/helper_limits.h"

#include "pdf/protocol/helper_exit.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <new>

#include <malloc.h>
#include <sys/resource.h>
#include <unistd.h>

namespace parvis {

namespace {

constexpr qint64 spareMemory = 64LL << 20; ///< for fonts and libraries that are loaded later

/// The address space that the libraries and stacks take, measured before the first document.
qint64 ownMemory()
{
    static const qint64 size = [] {
        long pages = 0;
        if (std::FILE* file = std::fopen("/proc/self/statm", "r")) {
            if (std::fscanf(file, "%ld", &pages) != 1)
                pages = 0;
            std::fclose(file);
        }
        return pages > 0 ? qint64(pages) * ::sysconf(_SC_PAGESIZE) : 512LL << 20;
    }();
    return size;
}

void setSoftLimit(int resource, rlim_t value)
{
    rlimit limit{};
    if (::getrlimit(__rlimit_resource_t(resource), &limit) != 0)
        return;
    limit.rlim_cur = std::min(value, limit.rlim_max);
    ::setrlimit(__rlimit_resource_t(resource), &limit);
}

} // namespace

void endWhenMemoryEnds()
{
    std::set_new_handler([] { ::_exit(NoMemoryExit); });
    // Poppler calls exit() when it gets no memory, or would have to ask for an impossible amount; nobody else does
    // here.
    std::atexit([] { ::_exit(NoMemoryExit); });
    ::mallopt(M_ARENA_MAX, 1); // a second arena would reserve address space that counts
    // The memory of one page serves the next: to ask the system for it anew takes as long as to draw a page.
    ::mallopt(M_MMAP_THRESHOLD, 32 << 20);
    ::mallopt(M_TRIM_THRESHOLD, 128 << 20);
    setSoftLimit(RLIMIT_CORE, 0);
    ownMemory(); // before the bytes of any document arrive
}

void giveMemoryBack()
{
    ::malloc_trim(0);
}

void limitMemory(qint64 bytes)
{
#if !defined(__SANITIZE_ADDRESS__) // which reserves more than any limit
    setSoftLimit(RLIMIT_AS, rlim_t(ownMemory() + spareMemory + bytes));
#else
    Q_UNUSED(bytes);
#endif
}

void limitProcessorTime(int seconds)
{
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    setSoftLimit(RLIMIT_CPU, rlim_t(used.ru_utime.tv_sec + used.ru_stime.tv_sec + 1 + seconds));
}

} // namespace parvis
