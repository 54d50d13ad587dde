// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis::test {

/// The folder of real contours and documents ($PARVIS_SHARED); empty, with a warning in the report, when there is none.
QString sharedFolder();

} // namespace parvis::test
