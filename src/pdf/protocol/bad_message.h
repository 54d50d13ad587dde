// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>

namespace parvis {

/// What the other side of the channel sent is not what it may send.
class BadMessage : public std::runtime_error
{
public:
    BadMessage()
        : std::runtime_error("bad message")
    {
    }
};

} // namespace parvis
