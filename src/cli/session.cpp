// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/session.h"

#include "exchange/dataset/embedded_dataset.h"
#include "store/default_database.h"

namespace parvis::cli {

QString Session::databasePath() const
{
    return database_.isEmpty() ? ensureDefaultDatabase([] { return readEmbeddedDataset().toRegister(); }) : database_;
}

std::unique_ptr<Database> Session::open(Access access) const
{
    return std::make_unique<Database>(openFile(databasePath(), access, stop_));
}

Register Session::readRegister() const
{
    return openFile(databasePath(), Access::ReadOnly, stop_).records;
}

} // namespace parvis::cli
