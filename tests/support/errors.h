// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <stdexcept>

namespace parvis::test {

/// The Error that a call throws; fails the test when it throws none.
template <class Call>
Error thrownError(Call&& call)
{
    try {
        call();
    } catch (const Error& error) {
        return error;
    }
    throw std::runtime_error("no Error was thrown");
}

/// That Error as one line, the way the user reads it; empty when the call throws none.
template <class Call>
QString errorOf(Call&& call)
{
    try {
        call();
    } catch (const Error& error) {
        return error.line();
    }
    return {};
}

} // namespace parvis::test
