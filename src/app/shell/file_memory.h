// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>

namespace parvis {

class Page;
class PageStack;
class Workspace;

/// What each database file was left with: the page that was shown, and of each page its filters, the record that it
/// had open, the rows that were selected and how the columns of its tables stood. Kept by the path of the file, between
/// sessions; the file itself holds nothing of it. GUI thread.
class FileMemory
{
public:
    FileMemory(Workspace& workspace, PageStack& pages);

    /// Keeps how the pages are for the file that they were filled from.
    void keep();
    /// The workspace has another file. Returns the page that it was left with; empty: none is known.
    QString takeUp();
    /// Gives a page back what it was left with, the first time that it is shown for this file.
    void restore(Page& page);

private:
    Workspace& workspace_;
    PageStack& pages_;
    QString path_;                     ///< of the file that the pages show; empty: none
    QHash<QString, QJsonObject> left_; ///< page id → what is not given back yet
};

} // namespace parvis
