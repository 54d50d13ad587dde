// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/database_fixture.h"

namespace parvis::test {

/// A fresh database that is open, and the verbs that change it.
struct VerbFixture : DatabaseFixture
{
    const Register& records() const { return database->records(); }

    /// Runs the verb as one action. Returns what the verb calls it.
    template <class Verb, class... Values>
    QString run(Verb verb, const Values&... values)
    {
        Transaction tx(*database);
        verb(tx, records(), values...);
        tx.commit();
        return tx.title();
    }

    std::unique_ptr<Database> database = open();
};

} // namespace parvis::test
