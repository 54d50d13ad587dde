// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstdlib>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace parvis::test {

/// Nothing is read-only for root: while this lives, the program is an ordinary user of root's group.
class OrdinaryUser
{
public:
    OrdinaryUser()
    {
#ifdef Q_OS_LINUX
        constexpr uid_t nobody = 65534;
        wasRoot_ = ::geteuid() == 0 && ::setresuid(nobody, nobody, 0) == 0;
#endif
    }
    ~OrdinaryUser()
    {
#ifdef Q_OS_LINUX
        if (wasRoot_ && ::setresuid(0, 0, 0) != 0)
            std::abort();
#endif
    }
    Q_DISABLE_COPY(OrdinaryUser)

private:
    bool wasRoot_ = false;
};

} // namespace parvis::test
