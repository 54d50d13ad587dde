// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/press.h"
#include "store/database.h"
#include "store/transaction.h"
#include "tests/catch.h"
#include "tests/cli/cli_process.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

/// Texts that no single font of a machine holds, in all that the papers print.
void addManyScripts(const QString& path)
{
    Database database(path, Access::ReadWrite);
    Transaction tx(database, u"Écritures"_s);
    Contract contract = *database.records().all<Contract>().begin();
    contract.title = u"Ville 🏙 et quartiers \u6F22\u5B57 \u0627\u0644\u0645\u062F\u064A\u0646\u0629 ∑"_s;
    tx.update(contract);
    Qpv qpv = *database.records().all<Qpv>().of(contract.id).begin();
    qpv.name = u"Les Oliveaux 😀 \u65E5\u672C \u05E9\u05DC\u05D5\u05DD"_s;
    tx.update(qpv);
    tx.insert(Article{.title = u"Une fête 🎉 \u4E2D\u6587"_s,
                      .publisher = u"Le Journal ★"_s,
                      .publishedOn = PartialDate::parse(u"2024-04-19"),
                      .url = u"https://exemple.test/f%C3%AAte"_s,
                      .rubric = u"Culture"_s,
                      .summary = u"Du texte, \u03B1\u03B2\u03B3 et \u0431\u0432\u0433."_s});
    tx.commit();
}

} // namespace

TEST_CASE("each kind of paper has the same bytes in every process")
{
    const CliFixture cli;
    addManyScripts(cli.database());
    const QString code = cli.json({u"contract"_s, u"list"_s}).array().first().toObject().value(u"code"_s).toString();
    const QStringList map{u"map"_s, u"export"_s, u"--theme"_s, u"state"_s};
    const QStringList paper = GENERATE_COPY(values<QStringList>({
        {u"press"_s, u"export"_s},
        {u"report"_s, u"contract"_s, code},
        {u"report"_s, u"follow-up"_s, code},
        {u"report"_s, u"signatures"_s, code},
        {u"changes"_s, u"--from"_s, u"2020"_s},
        map,
        map + QStringList{u"--layout"_s, u"a4-landscape"_s},
        map + QStringList{u"--atlas"_s, u"departement"_s},
        map + QStringList{u"--atlas"_s, u"qpv"_s, u"--contract"_s, code},
    }));
    CAPTURE(paper);
    // The hash tables of Qt begin with another number in each process: one pair may agree by chance.
    QSet<QByteArray> seen;
    for (int process = 0; process < 4; ++process) {
        const CliResult result = cli.run(paper + QStringList{u"--out"_s, cli.path(u"papier.pdf"_s)});
        CAPTURE(result.err);
        REQUIRE(result.exitCode == 0);
        seen.insert(cli.read(u"papier.pdf"_s));
    }
    CHECK(seen.size() == 1);
    CHECK(seen.begin()->startsWith("%PDF"));
}
