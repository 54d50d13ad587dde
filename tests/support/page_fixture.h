#pragma once

#include "app/workspace.h"
#include "tests/catch.h"
#include "tests/support/database_fixture.h"
#include "tests/support/files.h"
#include "tests/support/shared_folder.h"

#include <QSettings>
#include <QTest>

namespace parvis::test {

/// A workspace over a fresh database of the embedded dataset, and what it said.
class PageFixture
{
public:
    PageFixture()
    {
        QSettings().clear();
        workspace.setDatabase(database.open());
        QObject::connect(&workspace, &Workspace::messageSaid,
                         [this](const Message& message) { messages.push_back(message); });
    }

    const Register& records() const { return workspace.records(); }
    QString lastMessage() const { return messages.empty() ? QString() : messages.back().text; }
    Id<Qpv> qpv(const QString& code) const { return records().qpv(*QpvCode::parse(code))->id; }

    DatabaseFixture database;
    Workspace workspace;
    std::vector<Message> messages;
};

/// Waits up to 20 seconds, with the event loop running.
template <class Condition>
bool waitFor(Condition&& condition)
{
    return QTest::qWaitFor(std::forward<Condition>(condition), 20000);
}

} // namespace parvis::test
