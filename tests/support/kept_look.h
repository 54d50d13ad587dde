// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look/look.h"

namespace parvis::test {

/// The look and the size of text that were there come back at its end.
class KeptLook
{
public:
    KeptLook() = default;
    ~KeptLook()
    {
        Look::setMode(mode_);
        Look::setTextPercent(percent_);
    }
    Q_DISABLE_COPY(KeptLook)

private:
    Look::Mode mode_ = Look::mode();
    int percent_ = Look::textPercent();
};

} // namespace parvis::test
