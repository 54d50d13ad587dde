#pragma once

#include <QCoreApplication>
#include <QString>

namespace parvis {

/// A text in the user's language. The context is the name of the layer: its texts stand in one translation file.
/// @param n  the number that decides the plural form of a text with %n
inline QString translate(const char* context, const char* text, int n = -1)
{
    return QCoreApplication::translate(context, text, nullptr, n);
}

} // namespace parvis
