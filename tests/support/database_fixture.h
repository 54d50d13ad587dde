// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/transaction.h"
#include "tests/support/errors.h"

#include <QDateTime>
#include <QTemporaryDir>

namespace parvis::test {

/// A clock that ticks one minute at each reading.
Database::Clock ticking(QDateTime start = QDateTime(QDate(2025, 3, 1), QTime(9, 0), Qt::UTC));

/// The dataset of Hauts-de-France, read once.
const Register& dataset();

/// A fresh database in a folder of its own.
class DatabaseFixture
{
public:
    DatabaseFixture();

    QString path() const { return folder.filePath(QStringLiteral("essai.parvis")); }
    std::unique_ptr<Database> open(Access access = Access::ReadWrite) const;

    QTemporaryDir folder;
};

/// The first signatory of the dataset with another status.
Signatory changedSignatory(const Register& records, SignatoryStatus status = SignatoryStatus::Declined);

} // namespace parvis::test
