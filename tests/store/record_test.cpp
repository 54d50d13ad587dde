// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/record.h"

#include "domain/register.h"
#include "store/change.h"
#include "store/connection.h"
#include "tests/catch.h"
#include "tests/support/database_fixture.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

TEST_CASE_METHOD(DatabaseFixture, "each description names exactly the columns of its table")
{
    Connection connection(path(), Connection::Mode::ReadOnly);
    forEachRecordType([&]<class T>() {
        const QString table = recordOf<T>().table;
        QSqlQuery query =
            connection.run(u"SELECT name FROM pragma_table_info(?) WHERE name <> 'id' ORDER BY cid"_s, {table});
        QStringList columns;
        while (query.next())
            columns << query.value(0).toString();
        INFO(table.toStdString());
        CHECK(columns == tableInfo(table).columns);
    });
}

TEST_CASE_METHOD(DatabaseFixture, "every table is STRICT and every reference is indexed")
{
    Connection connection(path(), Connection::Mode::ReadOnly);
    for (const QString& table : recordTables()) {
        INFO(table.toStdString());
        const QString sql = connection.value(u"SELECT sql FROM sqlite_schema WHERE name = ?"_s, {table}).toString();
        CHECK(sql.endsWith(u"STRICT"_s));
        QSqlQuery references = connection.run(u"SELECT \"from\" FROM pragma_foreign_key_list(?)"_s, {table});
        while (references.next()) {
            const QString column = references.value(0).toString();
            INFO(column.toStdString());
            CHECK(connection
                      .value(u"SELECT count(*) FROM pragma_index_list(?) AS l JOIN pragma_index_info(l.name) "
                             "AS i WHERE i.seqno = 0 AND i.name = ?"_s,
                             {table, column})
                      .toInt() >= 1);
        }
    }
}

TEST_CASE("a row survives the journal's encoding unchanged")
{
    Perimeter perimeter{.id = {7},
                        .qpv = {3},
                        .generation = 2024,
                        .wkb = QByteArray("\x01\x00\xFF\x80", 4),
                        .areaHa = 12.5,
                        .repaired = true,
                        .source = {2}};
    const QString table = recordOf<Perimeter>().table;
    const RowImage image = decodeImage(table, encodeImage(table, toImage(perimeter)));
    CHECK(fromImage(perimeter.id, image) == perimeter);

    Contract contract{.id = {1}, .code = *ContractCode::parse(u"CN05905M"), .epci = {4}};
    const QString contracts = recordOf<Contract>().table;
    CHECK(fromImage(contract.id, decodeImage(contracts, encodeImage(contracts, toImage(contract)))) == contract);
    contract.declaredOn = PartialDate::parse(u"2024-04");
    contract.title = u"Cœur de quartier"_s;
    CHECK(fromImage(contract.id, decodeImage(contracts, encodeImage(contracts, toImage(contract)))) == contract);
}

TEST_CASE("what the journal kept of an article before it had a state is an article without one")
{
    Article article{.id = {1}, .title = u"Un forum"_s, .url = u"https://example.org"_s};
    const QString table = recordOf<Article>().table;
    const QByteArray kept = encodeImage(table, toImage(article));
    CHECK_FALSE(kept.contains("state"));
    CHECK(fromImage(article.id, decodeImage(table, kept)) == article);
    article.state = ArticleState::Retained;
    CHECK(fromImage(article.id, decodeImage(table, encodeImage(table, toImage(article)))) == article);
}

TEST_CASE("what the journal kept of actions, axes and contracts of an earlier format has no state, place or end")
{
    const auto keptAs = [](const auto& record) {
        using T = std::decay_t<decltype(record)>;
        const QString table = recordOf<T>().table;
        const QByteArray kept = encodeImage(table, toImage(record));
        for (const char* column : {"position", "ended_on", "device_id"})
            CHECK_FALSE(kept.contains(column));
        CHECK(fromImage(record.id, decodeImage(table, kept)) == record);
    };
    keptAs(Action{.id = {1}, .contract = {1}, .title = u"Atelier"_s});
    keptAs(Priority{.id = {1}, .title = u"Emploi"_s});
    keptAs(Contract{.id = {1}, .code = *ContractCode::parse(u"CN05905M"), .epci = {4}});
}

TEST_CASE("an empty text is stored as empty, an unknown value as NULL")
{
    const RowImage image = toImage(Contract{});
    const QStringList& columns = tableInfo(recordOf<Contract>().table).columns;
    CHECK_FALSE(image[std::size_t(columns.indexOf(u"title"_s))].isNull());
    CHECK(image[std::size_t(columns.indexOf(u"declared_on"_s))].isNull());
}

TEST_CASE("an unknown table is refused")
{
    CHECK(errorOf([] { tableInfo(u"nonsense"_s); }).contains(u"nonsense"_s));
}
