// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/table_export.h"

#include "tasks/funding_import.h"
#include "tests/catch.h"
#include "tests/support/errors.h"
#include "tests/tasks/verb_fixture.h"

#include <QFile>
#include <QTemporaryDir>

using namespace parvis;
using namespace parvis::test;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(VerbFixture, "exported funding lines are the same lines when they come back, in each format")
{
    const QString rows = u"contrat;année;financeur;dispositif;action;prévu;payé;note\n"
                         "CN05905M;2031;CAF du Nord;FTU;=1+1;1000,5;-12,34;\"deux\nlignes\"\n;2031;CAF;;;3;;\n"_s;
    run([&](auto& tx, auto& records) {
        importFunding(tx, records, planFunding(records, parseFunding(rows.toUtf8(), u"essai.csv"_s)));
    });
    const ExportedTable table = exportedTable(records(), u"funding_line"_s);
    REQUIRE(table.rows.size() == records().all<FundingLine>().size());
    const QTemporaryDir exports;
    for (const QString& name : {u"a.csv"_s, u"a.ods"_s, u"a.xlsx"_s}) {
        for (const TablePreset preset : {TablePreset::Spreadsheet, TablePreset::OpenData}) {
            CAPTURE(name, int(preset));
            const QString path = exports.filePath(name);
            writeExportedTable(table, path, preset);
            const FundingPlan plan = planFunding(records(), readFunding(path));
            // An apostrophe keeps spreadsheets from running a text; such a title is another one.
            const int guarded = name == u"a.csv" && preset == TablePreset::Spreadsheet ? 1 : 0;
            CHECK(plan.count(FundingFate::Identical) == int(table.rows.size()) - guarded);
            CHECK(plan.count(FundingFate::Refused) == 0);
        }
    }
}

TEST_CASE_METHOD(VerbFixture, "each table of the register is exported with all its records")
{
    for (const QString& name : exportableTables()) {
        CAPTURE(name);
        const ExportedTable table = exportedTable(records(), name);
        CHECK(table.name == name);
        for (const TableCells& row : table.rows)
            REQUIRE(qsizetype(row.size()) == table.header.size());
    }
    CHECK(exportedTable(records(), u"qpv"_s).rows.size() == records().all<Qpv>().size());
    CHECK(errorOf([&] { exportedTable(records(), u"inconnu"_s); }).contains(u"funding_line"));
}
