// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#if defined(Q_OS_LINUX) && defined(Q_PROCESSOR_X86_64)
#include "tests/catch.h"

#include <cstddef>
#include <functional>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace parvis::test {

/// A call of the system that fails, as it does on a disk that cannot do it.
struct RefusedCall
{
    long number = 0;
    int error = 0; ///< errno
};

/// No hard links, and no renaming that replaces nothing: such are old and foreign file systems.
inline const std::vector<RefusedCall> noHardLinks{{SYS_link, EPERM}, {SYS_linkat, EPERM}};

/// Does something in a child process to which the system refuses some calls; the child has no connection that is open
/// in this one. Fails the test when the system lets no program refuse calls.
/// @return  what the work returned, 0 to 99; 100: it threw
inline int withRefusedCalls(const std::vector<RefusedCall>& calls, const std::function<int()>& work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        std::vector<sock_filter> filter{BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr))};
        for (const RefusedCall& call : calls) {
            filter.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<unsigned>(call.number), 0, 1));
            filter.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | static_cast<unsigned>(call.error)));
        }
        filter.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
        const sock_fprog program{static_cast<unsigned short>(filter.size()), filter.data()};
        if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 ||
            ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) != 0)
            ::_exit(101);
        try {
            ::_exit(work());
        } catch (...) {
            ::_exit(100);
        }
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFEXITED(status));
    REQUIRE(WEXITSTATUS(status) != 101);
    return WEXITSTATUS(status);
}

} // namespace parvis::test
#endif
