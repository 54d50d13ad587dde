// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace parvis {

/// Files by what Parvis does with them, each kind in its order.
struct SortedFiles
{
    QStringList databases;
    QStringList contours;
    QStringList tables; ///< of points
    QStringList documents;
    QStringList unknown;
};

/// By the endings of their names.
SortedFiles sortFiles(const QStringList& paths);
/// Says that Parvis does not know the kind of this file, and which ones it opens.
QString unknownFileText(const QString& path);

} // namespace parvis
