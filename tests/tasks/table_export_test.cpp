// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/table_export.h"

#include "exchange/articles/article_reader.h"
#include "exchange/indicators/indicator_reader.h"
#include "exchange/lists/signatory_list.h"
#include "tasks/articles/article_import.h"
#include "tasks/funding_import.h"
#include "tasks/indicators/indicator_import.h"
#include "tasks/tables/register_export.h"
#include "tests/catch.h"
#include "tests/support/errors.h"
#include "tests/tasks/verb_fixture.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
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
            CHECK(plan.count(FundingFate::Identical) == int(table.rows.size()));
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

namespace {

/// The rows of an exported table as copied from a spreadsheet.
QString tabbed(const ExportedTable& table)
{
    const auto plain = [](const TableCell& cell) {
        QString said = std::holds_alternative<QString>(cell) ? std::get<QString>(cell) : QString();
        return said.replace(u'\n', u' ').replace(u'\t', u' ');
    };
    QStringList lines{table.header.join(u'\t')};
    for (const TableCells& row : table.rows) {
        QStringList cells;
        for (const TableCell& cell : row)
            cells << plain(cell);
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace

TEST_CASE_METHOD(VerbFixture, "exported articles, figures and successions are the same when they come back")
{
    run([&](auto& tx, auto&) {
        tx.setTitle(u"Lineage"_s);
        tx.insert(
            QpvLineage{.from = *QpvCode::parse(u"QP002001"), .to = *QpvCode::parse(u"QN00201M"), .sharedHa = 1.25});
    });
    const QTemporaryDir exports;
    for (const QString& name : {u"a.csv"_s, u"a.ods"_s, u"a.xlsx"_s}) {
        CAPTURE(name);
        const QString path = exports.filePath(name);
        const auto written = [&](const QString& table) {
            const ExportedTable exported = exportedTable(records(), table);
            writeExportedTable(exported, path, TablePreset::Spreadsheet);
            return int(exported.rows.size());
        };
        const int articles = written(u"article"_s);
        const ArticlePlan plan = planArticles(records(), readArticles(path), QDate(2026, 1, 1));
        // A few stand twice in the register, at one address under two publishers.
        CHECK(int(plan.articles.size()) == articles);
        CHECK(plan.count(ArticleFate::Identical) > articles - 5);
        CHECK(usualChoices(plan, false, false).empty());
        const int figures = written(u"indicator_value"_s);
        CHECK(planIndicators(records(), readIndicators(path)).count(FigureFate::Identical) == figures);
        CHECK(written(u"qpv_lineage"_s) == 1);
        CHECK(planIndicators(records(), readIndicators(path)).count(FigureFate::Identical) == 1);
    }
}

TEST_CASE_METHOD(VerbFixture, "exported signatories change nothing when they are pasted")
{
    const PastedList list = parseSignatoryList(tabbed(exportedTable(records(), u"signatory"_s)));
    ListChoices choices;
    choices.fields = guessFields(list, records());
    choices.today = QDate(2026, 1, 1);
    const CheckedList checked = checkSignatoryList(list, choices, records());
    CHECK(checked.problem.isEmpty());
    for (const SignatoryLine& line : checked.lines) {
        CAPTURE(line.line, line.problemOf(-1));
        CHECK(line.outcome == LineOutcome::Unchanged);
    }
    CHECK(checked.lines.size() == records().all<Signatory>().size());
}

TEST_CASE_METHOD(VerbFixture, "the whole register goes into one workbook, and its tables come back from it")
{
    const QTemporaryDir exports;
    for (const QString& name : {u"registre.ods"_s, u"registre.xlsx"_s}) {
        CAPTURE(name);
        const QString path = exports.filePath(name);
        writeRegister(records(), path, QDate(2026, 1, 1));
        CHECK(planFunding(records(), readFunding(path, u"funding_line"_s)).count(FundingFate::Identical) ==
              int(records().all<FundingLine>().size()));
        CHECK(readFundingTable(path, u"attribution"_s).found.sheets.contains(u"qpv"_s));
    }
    CHECK_THROWS_AS(writeRegister(records(), exports.filePath(u"registre.pdf"_s), {}), Error);
}

TEST_CASE_METHOD(VerbFixture,
                 "a package has the shapes of the neighbourhoods, the tables by their keys, and the sources")
{
    const QTemporaryDir exports;
    const QString path = exports.filePath(u"registre.gpkg"_s);
    writeRegister(records(), path, QDate(2026, 1, 1));
    QSqlDatabase package = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"package"_s);
    package.setDatabaseName(path);
    REQUIRE(package.open());
    const auto number = [&](const QString& sql) {
        QSqlQuery query(package);
        REQUIRE(query.exec(sql));
        return query.next() ? query.value(0).toLongLong() : -1;
    };
    CHECK(number(u"SELECT count(*) FROM qpv WHERE geom IS NOT NULL AND extent = 'schematic'"_s) == 204);
    CHECK(number(u"SELECT count(*) FROM funding_line JOIN contract ON contract.id = contract_id"_s) ==
          std::ranges::count_if(records().all<FundingLine>(),
                                [](const FundingLine& l) { return l.contract.has_value(); }));
    CHECK(number(u"SELECT srs_id FROM gpkg_geometry_columns WHERE table_name = 'qpv'"_s) == 2154);
    CHECK(number(u"SELECT count(*) FROM relations WHERE table_name = 'funding_line' AND names = 'contract'"_s) == 1);
    CHECK(number(u"SELECT count(*) FROM gpkg_contents WHERE description LIKE '%Licence Ouverte%'"_s) > 30);
    CHECK(number(u"SELECT count(*) FROM pragma_table_info('article') WHERE name = 'private_note'"_s) == 0);
    package.close();
}

TEST_CASE_METHOD(VerbFixture, "no table holds a private note, nor what names a person")
{
    run([](auto& tx, auto& records) {
        tx.setTitle(u"Private"_s);
        Article article = records.template all<Article>()[0];
        article.privateNote = u"Texte intégral"_s;
        tx.update(article);
        const auto body = records.template all<Organisation>()[0].id;
        tx.insert(Contact{.organisation = body,
                          .role = u"directrice"_s,
                          .person = u"Zénobie Ardillon"_s,
                          .email = u"z.ardillon@exemple.fr"_s,
                          .isPersonal = true});
        tx.insert(Contact{.organisation = body, .service = u"Pôle ville"_s, .email = u"ville@exemple.fr"_s});
    });
    const auto textOf = [&](const QString& name) {
        QStringList texts;
        for (const TableCells& row : exportedTable(records(), name).rows) {
            for (const TableCell& cell : row) {
                if (const QString* text = std::get_if<QString>(&cell))
                    texts << *text;
            }
        }
        return texts.join(u'\n');
    };
    CHECK_FALSE(textOf(u"article"_s).contains(u"Texte intégral"));
    const QString contacts = textOf(u"contact"_s);
    CHECK_FALSE(contacts.contains(u"rdillon"));
    CHECK(contacts.contains(u"directrice"));
    CHECK(contacts.contains(u"ville@exemple.fr"));
}
