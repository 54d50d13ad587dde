// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace parvis {

// What is typed into a dialog is kept as a draft when the program is told to end; personal data are not. GUI thread.

inline constexpr const char* draftPrivacyProperty = "keepsNoDraft";

/// No draft keeps what is typed there.
inline void keepNoDraft(QWidget& dialog)
{
    dialog.setProperty(draftPrivacyProperty, true);
}

inline bool keepsNoDraft(const QWidget& dialog)
{
    return dialog.property(draftPrivacyProperty).toBool();
}

} // namespace parvis
