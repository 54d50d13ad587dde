// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/raw_database.h"

#include "tests/catch.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace parvis::test {

void tamper(const QString& path, const QStringList& statements)
{
    const QString name = u"tamper"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        REQUIRE(database.open());
        for (const QString& setting :
             {u"foreign_keys = OFF"_s, u"ignore_check_constraints = ON"_s, u"writable_schema = ON"_s})
            QSqlQuery(database).exec(u"PRAGMA "_s + setting);
        for (const QString& statement : statements) {
            QSqlQuery query(database);
            const bool done = query.exec(statement);
            INFO(statement.toStdString() << ": " << query.lastError().text().toStdString());
            REQUIRE(done);
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace parvis::test
