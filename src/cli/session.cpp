// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/session.h"

#include "domain/translate.h"
#include "exchange/dataset/embedded_dataset.h"
#include "store/check/index_repair.h"
#include "store/database_file.h"
#include "store/default_database.h"
#include "store/record_label.h"

namespace parvis::cli {

QString Session::databasePath()
{
    const QString path =
        database_.isEmpty() ? ensureDefaultDatabase([] { return readEmbeddedDataset().toRegister(); }) : database_;
    if (!inUse_)
        inUse_ = std::make_unique<FilesInUse>(DatabaseFile(path).all());
    return path;
}

OpenedFile Session::openedFile(Access access)
{
    OpenedFile file = openFile(databasePath(), access, stop_, otherLock_);
    noteSetAsideLog(file.setAsideLog);
    if (!file.rebuiltIndexes.isEmpty())
        notes_ << rebuiltText(file.rebuiltIndexes);
    if (!file.impossible.empty())
        notes_ << impossibleValuesText(file.records, file.impossible);
    return file;
}

std::unique_ptr<Database> Session::open(Access access)
{
    auto database = std::make_unique<Database>(openedFile(access));
    if (const auto stamp = database->stampAhead())
        notes_ << aheadText(*stamp);
    return database;
}

Register Session::readRegister()
{
    return openedFile(Access::ReadOnly).records;
}

void Session::noteSetAsideLog(const QString& path)
{
    if (!path.isEmpty())
        notes_ << translate("cli", "A log that belonged to another database was set aside: %1").arg(path);
}

} // namespace parvis::cli
