// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/default_database.h"

#include "domain/error.h"
#include "store/database.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace parvis {

QString defaultDatabasePath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(u"contrats-de-ville.parvis"_s);
}

QString ensureDefaultDatabase(const std::function<Register()>& content)
{
    const QString path = defaultDatabasePath();
    if (QFileInfo::exists(path))
        return path;
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        throw Error(QCoreApplication::translate("store", "The folder of the database cannot be created."),
                    QFileInfo(path).absolutePath(),
                    QCoreApplication::translate("store", "Check that you may write there."));
    try {
        Database::create(path, content());
    } catch (const Error&) {
        if (!QFileInfo::exists(path)) // another program was quicker
            throw;
    }
    return path;
}

} // namespace parvis
