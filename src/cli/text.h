#pragma once

#include <QCoreApplication>
#include <QString>

namespace parvis::cli {

/// A text of the command line in the user's language; `context` is "cli" throughout.
inline QString translate(const char* context, const char* text, const char* disambiguation = nullptr, int n = -1)
{
    return QCoreApplication::translate(context, text, disambiguation, n);
}

} // namespace parvis::cli
