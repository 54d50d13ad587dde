#pragma once

#include "app/workspace.h"
#include "exchange/dataset/embedded_dataset.h"
#include "tests/catch.h"

#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace parvis {

/// A copy of the embedded dataset in a database of its own, open in a workspace; settings of earlier tests are gone.
class AppFixture
{
public:
    explicit AppFixture(Access access = Access::ReadWrite)
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
        path = directory.filePath(QStringLiteral("test.parvis"));
        REQUIRE(QFile::copy(templatePath(), path));
        workspace.setToday(QDate(2025, 3, 3));
        workspace.setDatabase(std::make_unique<Database>(path, access));
        QObject::connect(&workspace, &Workspace::messageSaid, &workspace,
                         [this](const Message& message) { messages.push_back(message); });
    }

    const Register& records() const { return workspace.records(); }
    const Contract& contract(const char* code) const
    {
        const Contract* found = records().contract(*ContractCode::parse(QString::fromLatin1(code)));
        REQUIRE(found);
        return *found;
    }
    bool waitForJobs()
    {
        return QTest::qWaitFor([this] { return workspace.jobs().isIdle(); }, 20000);
    }

    QTemporaryDir directory;
    QString path;
    std::vector<Message> messages;
    Workspace workspace;

private:
    /// Made once for all tests.
    static const QString& templatePath()
    {
        static QTemporaryDir folder;
        static const QString made = [] {
            const QString file = folder.filePath(QStringLiteral("template.parvis"));
            Database::create(file, readEmbeddedDataset().toRegister());
            return file;
        }();
        return made;
    }
};

} // namespace parvis
