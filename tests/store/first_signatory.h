// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/database_fixture.h"

namespace parvis::test {

/// The edit "Set declined" of the first signatory, or that of another status.
inline void setStatus(Database& database, SignatoryStatus status = SignatoryStatus::Declined)
{
    Transaction tx(database, QStringLiteral("Set %1").arg(identifier(status)));
    tx.update(changedSignatory(database.records(), status));
    tx.commit();
}

inline SignatoryStatus statusOf(const Database& database)
{
    return database.records().all<Signatory>().begin()->status;
}

} // namespace parvis::test
