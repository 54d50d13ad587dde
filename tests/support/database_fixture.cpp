// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/database_fixture.h"

#include "exchange/dataset/embedded_dataset.h"
#include "tests/catch.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace parvis::test {

namespace {

/// Made once for all tests.
const QString& templatePath()
{
    static const QTemporaryDir folder;
    static const QString made = [] {
        const QString file = folder.filePath(u"modele.parvis"_s);
        Database::create(file, dataset(), ticking(QDateTime(QDate(2025, 1, 1), QTime(8, 0), Qt::UTC)));
        const Database used(file, Access::ReadWrite); // one that was opened for writing keeps a log from then on
        return file;
    }();
    return made;
}

} // namespace

Database::Clock ticking(QDateTime start)
{
    return [start]() mutable {
        start = start.addSecs(60);
        return start;
    };
}

const Register& dataset()
{
    static const Register records = readEmbeddedDataset().toRegister();
    return records;
}

DatabaseFixture::DatabaseFixture()
{
    REQUIRE(QFile::copy(templatePath(), path()));
}

std::unique_ptr<Database> DatabaseFixture::open(Access access) const
{
    return std::make_unique<Database>(path(), access, ticking());
}

Signatory changedSignatory(const Register& records, SignatoryStatus status)
{
    Signatory signatory = *records.all<Signatory>().begin();
    signatory.status = status;
    return signatory;
}

} // namespace parvis::test
