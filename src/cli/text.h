#pragma once

#include <QCoreApplication>
#include <QString>

namespace parvis::cli {

/// A text of the command line in the user's language; `context` is "cli" throughout.
inline QString translate(const char* context, const char* text, int n = -1)
{
    return QCoreApplication::translate(context, text, nullptr, n);
}

} // namespace parvis::cli
