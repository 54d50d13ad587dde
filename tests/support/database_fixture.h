#pragma once

#include "exchange/dataset/embedded_dataset.h"
#include "store/database.h"
#include "store/transaction.h"
#include "tests/catch.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

namespace parvis::test {

/// A clock that ticks one minute at each reading.
inline Database::Clock ticking(QDateTime start = QDateTime(QDate(2025, 3, 1), QTime(9, 0), Qt::UTC))
{
    return [start]() mutable {
        start = start.addSecs(60);
        return start;
    };
}

/// The dataset of Hauts-de-France, read once.
inline const Register& dataset()
{
    static const Register reg = readEmbeddedDataset().toRegister();
    return reg;
}

/// A fresh database in a folder of its own.
class DatabaseFixture
{
public:
    DatabaseFixture() { REQUIRE(QFile::copy(templatePath(), path())); }

    QString path() const { return folder.filePath(QStringLiteral("essai.parvis")); }
    std::unique_ptr<Database> open(Access access = Access::ReadWrite) const
    {
        return std::make_unique<Database>(path(), access, ticking());
    }

    QTemporaryDir folder;

private:
    /// Made once for all tests.
    static QString templatePath()
    {
        static const QTemporaryDir templates;
        static const QString made = [] {
            const QString file = templates.filePath(QStringLiteral("modele.parvis"));
            Database::create(file, dataset(), ticking(QDateTime(QDate(2025, 1, 1), QTime(8, 0), Qt::UTC)));
            return file;
        }();
        return made;
    }
};

/// The first signatory of the dataset with another status.
inline Signatory changedSignatory(const Register& reg, SignatoryStatus status = SignatoryStatus::Declined)
{
    Signatory signatory = *reg.all<Signatory>().begin();
    signatory.status = status;
    return signatory;
}

/// The message of the Error that `action` throws; empty when it throws none.
template <class Action>
QString errorOf(Action&& action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.line();
    }
    return {};
}

} // namespace parvis::test
