// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/documents/document_folders.h"

#include "domain/error.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

void look(const QString& folder, FolderFiles& found, const std::stop_token& stop)
{
    if (stop.stop_requested())
        throw Cancelled();
    const QFileInfo info(folder);
    if (!info.isReadable() || !info.isExecutable()) {
        found.refused << folder;
        return;
    }
    const QDir here(folder);
    for (const QFileInfo& file : here.entryInfoList(QDir::Files, QDir::Name)) {
        if (file.suffix().compare("pdf"_L1, Qt::CaseInsensitive) == 0)
            found.files << file.filePath();
    }
    for (const QFileInfo& inner : here.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name))
        look(inner.filePath(), found, stop);
}

} // namespace

FolderFiles pdfFilesBelow(const QString& folder, const std::stop_token& stop)
{
    FolderFiles found;
    look(folder, found, stop);
    return found;
}

} // namespace parvis
