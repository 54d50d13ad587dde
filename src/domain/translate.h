// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace parvis {

/// A text in the user's language. The context is the name of the layer: its texts stand in one translation file. The
/// arguments stand as those of QCoreApplication::translate, the only order in which lupdate finds them.
/// @param n  the number that decides the plural form of a text with %n
inline QString translate(const char* context, const char* text, const char* disambiguation = nullptr, int n = -1)
{
    return QCoreApplication::translate(context, text, disambiguation, n);
}

} // namespace parvis
