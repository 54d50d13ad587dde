// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/record_table_model.h"

#include "app/contracts/contract_schema.h"
#include "app/districts/qpv_schema.h"
#include "domain/names.h"
#include "tests/support/workspace_page_fixture.h"

#include <QAbstractItemModelTester>
#include <QSemaphore>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

constexpr int manyLines = 100000;

Register fundingRegister()
{
    std::vector<FundingLine> lines;
    for (int i = 0; i < manyLines; ++i) {
        FundingLine line;
        line.id = {i + 1};
        line.year = 2015 + i % 16;
        line.funderDetail = u"Programme %1"_s.arg((i * 7919) % 4001);
        line.note = u"Action n° %1 pour l’école"_s.arg(i);
        line.paid = Money::fromCents((i * 104729LL) % 90000000);
        lines.push_back(line);
    }
    return Register().with(Table<FundingLine>(std::move(lines)));
}

TableSchema fundingSchema()
{
    const auto column = [](const char* id, CellKind kind) {
        TableColumn made;
        made.id = QString::fromLatin1(id);
        made.title = made.id;
        made.kind = kind;
        return made;
    };
    return SchemaOf<const FundingLine*>(
               u"lines"_s, u"funding_line"_s,
               [](const Register& records) {
                   std::vector<const FundingLine*> rows;
                   for (const FundingLine& line : records.all<FundingLine>())
                       rows.push_back(&line);
                   return rows;
               },
               [](const FundingLine* line) { return line->id.value; })
        .add(column("year", CellKind::Integer), [](const FundingLine* line) { return cellOf(line->year); })
        .add(column("funder", CellKind::Text), [](const FundingLine* line) { return cellOf(line->funderDetail); })
        .add(column("note", CellKind::Text), [](const FundingLine* line) { return cellOf(line->note); })
        .add(column("paid", CellKind::Money), [](const FundingLine* line) { return cellOf(line->paid); })
        .estimate([](const Register& records) { return records.all<FundingLine>().size(); })
        .build();
}

bool waitUntilArranged(const RecordTableModel& model)
{
    return QTest::qWaitFor([&] { return !model.isArranging(); }, 60000);
}

} // namespace

TEST_CASE("the model of a table keeps the rules of item models while it is sorted, filtered and edited")
{
    test::WorkspacePageFixture app;
    RecordTableModel model(qpvSchema());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.refresh(app.records());
    REQUIRE(model.rowCount() == 204);
    model.sort(model.schema().indexOf(u"population"_s), Qt::DescendingOrder);
    const int people = model.schema().indexOf(u"population"_s);
    CHECK(std::get<qint64>(model.value(0, people)) > std::get<qint64>(model.value(1, people)));
    model.setFilter(u"name"_s, u"coeur"_s);
    CHECK(model.rowCount() > 0);
    CHECK(model.rowCount() < 204);
    model.setFilter(u"name"_s, u"no such neighbourhood"_s);
    CHECK(model.rowCount() == 0);
    model.setFilters({});
    CHECK(model.rowCount() == 204);
    Qpv renamed = app.records().all<Qpv>()[3];
    renamed.name = u"Renamed"_s;
    app.workspace.edit(u"Rename"_s, [&](Transaction& tx) { tx.update(renamed); });
    model.refresh(app.records());
    CHECK(model.text(model.rowOf(renamed.id.value), 1) == u"Renamed"_s);
}

TEST_CASE("an unknown cell says so, in faint ink, and is empty in an editor")
{
    test::WorkspacePageFixture app;
    RecordTableModel model(contractSchema([] { return QDate(2025, 3, 3); }));
    model.refresh(app.records());
    const int column = model.schema().indexOf(u"target_date"_s);
    const QModelIndex index = model.index(0, column);
    CHECK(index.data().toString() == unknownText());
    CHECK(index.data(RecordTableModel::UnknownRole).toBool());
    CHECK(index.data(Qt::EditRole).toString().isEmpty());
    CHECK(index.data(Qt::ForegroundRole).isValid());
}

TEST_CASE("a table of 100 000 lines sorts and filters in a worker while the old order stays")
{
    RecordTableModel model(fundingSchema());
    const Register records = fundingRegister();
    model.refresh(records);
    CHECK(model.isArranging());
    CHECK(model.rowCount() == 0);
    REQUIRE(waitUntilArranged(model));
    REQUIRE(model.rowCount() == manyLines);

    const qint64 first = model.idAt(0);
    model.setSortKeys({{3, Qt::DescendingOrder}, {2, Qt::AscendingOrder}});
    CHECK(model.isArranging());
    CHECK(model.idAt(0) == first);
    REQUIRE(waitUntilArranged(model));
    CHECK(model.idAt(0) != first);
    CHECK(std::get<Money>(model.value(0, 3)) >= std::get<Money>(model.value(1, 3)));

    model.setFilter(u"note"_s, u"ECOLE 777"_s);
    CHECK(model.rowCount() == manyLines);
    REQUIRE(waitUntilArranged(model));
    CHECK(model.rowCount() > 0);
    CHECK(model.rowCount() < manyLines / 100);
}

TEST_CASE("only the newest question about a large table is answered")
{
    RecordTableModel model(fundingSchema());
    model.refresh(fundingRegister());
    model.setFilter(u"year"_s, u"2016"_s);
    model.setFilter(u"year"_s, u"2017"_s);
    int answers = 0;
    QObject::connect(&model, &RecordTableModel::arranged, &model, [&] { ++answers; });
    REQUIRE(waitUntilArranged(model));
    CHECK(answers == 1);
    CHECK(std::get<qint64>(model.value(0, 0)) == 2017);
}

TEST_CASE("a worker computes the rows of the subject that it was asked about, though another is named meanwhile")
{
    QSemaphore mayRead;
    TableColumn year;
    year.id = u"year"_s;
    year.kind = CellKind::Integer;
    RecordTableModel model(SchemaOf<int>(
                               u"years"_s, {},
                               [&mayRead](const Register&, const TableSubject& subject) {
                                   mayRead.acquire();
                                   return std::vector<int>{subject.as<int>()};
                               },
                               [](int) { return 1; })
                               .add(year, [](int value) { return cellOf(value); })
                               .estimate([](const Register&, const TableSubject&) { return manyLines; })
                               .build());
    model.setSubject(TableSubject(2024));
    model.refresh(Register());
    model.setSubject(TableSubject(2030)); // not asked for yet
    mayRead.release();
    REQUIRE(waitUntilArranged(model));
    CHECK(std::get<qint64>(model.value(0, 0)) == 2024);
    mayRead.release();
    model.refresh(Register());
    REQUIRE(waitUntilArranged(model));
    CHECK(std::get<qint64>(model.value(0, 0)) == 2030);
}

TEST_CASE("a table without a subject, or with one of another kind, shows nobody's rows")
{
    CHECK(TableSubject().as<Id<Contract>>() == Id<Contract>());
    CHECK(TableSubject(Id<Signatory>{7}).as<Id<Contract>>() == Id<Contract>());
    CHECK(TableSubject(Id<Contract>{7}).as<Id<Contract>>() == Id<Contract>{7});
}
