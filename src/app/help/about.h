// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

class QWidget;

namespace parvis {

/// Who made the data and under which licences, as the register's sources say it.
/// What helps those who see, hear or move otherwise; docs/accessibilite.md says it by criterion.
void showAccessibility(QWidget* parent);
void showAbout(QWidget* parent, const Register& records);
void showShortcuts(QWidget* parent);

} // namespace parvis
