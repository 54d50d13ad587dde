// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/documents/content_spool.h"

#include "domain/error.h"
#include "domain/translate.h"
#include "files/output_place.h"
#include "store/documents.h"

#include <QDataStream>
#include <QDir>

namespace parvis {

ContentReader ContentSpool::put(const DocumentContent& content)
{
    const qint64 place = disk_->append(content);
    return [disk = disk_, place] { return disk->read(place); };
}

qint64 ContentSpool::Disk::append(const DocumentContent& content)
{
    const std::lock_guard guard(mutex);
    if (!file.isOpen() && !file.open())
        throw unwritable(QDir::tempPath(), file);
    const qint64 place = file.size();
    QDataStream stream(&file);
    if (file.seek(place))
        stream << content.sha256 << content.bytes << QList<QString>(content.pages.begin(), content.pages.end())
               << QList<int>(content.stamped.begin(), content.stamped.end());
    if (stream.status() == QDataStream::Ok && file.flush() && file.error() == QFileDevice::NoError)
        return place;
    const Error problem = unwritable(QDir::tempPath(), file);
    file.resize(place); // what was written of it is of no use
    file.unsetError();
    throw Error(problem);
}

DocumentContent ContentSpool::Disk::read(qint64 place)
{
    const std::lock_guard guard(mutex);
    DocumentContent content;
    QList<QString> pages;
    QList<int> stamped;
    QDataStream stream(&file);
    if (file.seek(place))
        stream >> content.sha256 >> content.bytes >> pages >> stamped;
    if (stream.status() != QDataStream::Ok || checksum(content.bytes) != content.sha256)
        throw Error(translate("tasks", "The temporary file was changed by another program; nothing was added."),
                    QDir::tempPath(), translate("tasks", "Add the documents again."));
    content.pages.assign(pages.begin(), pages.end());
    content.stamped.assign(stamped.begin(), stamped.end());
    return content;
}

} // namespace parvis
