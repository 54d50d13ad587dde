// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace parvis::test {

/// That of labels and legends, as large on every screen.
inline QFont textFont()
{
    QFont font;
    font.setPixelSize(12);
    return font;
}

} // namespace parvis::test
