// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look/settings.h"

#include <QWidget>

namespace parvis {

/// The part of a page that its sheet takes, 0 to 1; 0: the user has not chosen one.
inline Setting<double> sheetShareSetting(const QString& page)
{
    return Setting<double>(QStringLiteral("pages/%1/sheet_share").arg(page));
}

/// Put away; what was not shown yet together with its page is not.
inline bool isFolded(const QWidget& sheet)
{
    return sheet.isHidden() && sheet.testAttribute(Qt::WA_WState_ExplicitShowHide);
}

} // namespace parvis
