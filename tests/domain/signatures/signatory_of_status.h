// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

namespace parvis::test {

/// Of which no more is known.
inline Signatory signatoryOfStatus(SignatoryStatus status)
{
    Signatory signatory;
    signatory.status = status;
    return signatory;
}

} // namespace parvis::test
