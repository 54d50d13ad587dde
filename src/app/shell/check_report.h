// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/check/check.h"

class QWidget;

namespace parvis {

/// What a check found, the worst first.
void showCheckReport(QWidget* parent, const CheckReport& report);

} // namespace parvis
