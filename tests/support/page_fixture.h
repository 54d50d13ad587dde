#pragma once

#include "app/workspace.h"
#include "tests/catch.h"
#include "tests/support/database_fixture.h"

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

inline void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// The folder of real contours and documents; empty, with a warning, when there is none.
inline QString sharedFolder()
{
    const QString folder = qEnvironmentVariable("PARVIS_SHARED");
    if (folder.isEmpty())
        WARN("skipped: PARVIS_SHARED names no folder of real contours and documents");
    return folder;
}

} // namespace parvis::test
