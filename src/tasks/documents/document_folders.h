// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <stop_token>

namespace parvis {

/// The PDF files below a folder.
struct FolderFiles
{
    QStringList files;   ///< each folder's own before those of its folders, by name
    QStringList refused; ///< folders below it, or itself, that may not be read
};

/// Looks for files whose name ends in ".pdf", in folders of any depth; hidden ones, and folders that are links, are
/// left out: a link may lead round in a circle. Any thread. Throws Cancelled.
FolderFiles pdfFilesBelow(const QString& folder, const std::stop_token& stop = {});

} // namespace parvis
