// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

namespace parvis {

/// A short text of the Help menu.
struct HelpText
{
    QString title;
    QString html;
};

/// Who made the data and under which licences, as the register's sources say it.
HelpText aboutText(const Register& records);
/// What helps those who see, hear or move otherwise; docs/accessibilite.md says it by criterion.
HelpText accessibilityText();
HelpText shortcutsText();

} // namespace parvis
