// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

void sign(const CliFixture& cli, const QString& status)
{
    cli.json({u"signatory"_s, u"set"_s, u"CN06202I"_s, u"Région Hauts-de-France"_s, u"--status"_s, status});
}

} // namespace

TEST_CASE("undo and redo work across runs, down to the creation")
{
    const CliFixture cli;
    const QJsonObject before = cli.json({u"contract"_s, u"show"_s, u"CN06202I"_s}).object();
    sign(cli, u"declined"_s);
    const QJsonObject after = cli.json({u"contract"_s, u"show"_s, u"CN06202I"_s}).object();
    CHECK(after.value(u"state"_s) == u"blocked"_s);
    CHECK(!cli.json({u"undo"_s}).object().value(u"undone"_s).toString().isEmpty());
    CHECK(cli.json({u"contract"_s, u"show"_s, u"CN06202I"_s}).object() == before);
    cli.json({u"redo"_s});
    CHECK(cli.json({u"contract"_s, u"show"_s, u"CN06202I"_s}).object() == after);
    cli.json({u"undo"_s});
    const CliResult nothing = cli.run({u"undo"_s});
    CHECK(nothing.exitCode == 1);
    CHECK(isOneLine(nothing.err));
    CHECK(cli.json({u"check"_s}).object().value(u"sound"_s).toBool());
}

TEST_CASE("undo with a number takes that action back alone, or one value of it, and says what stands in the way")
{
    const CliFixture cli;
    const auto statusOf = [&] {
        return cli.json({u"contract"_s, u"show"_s, u"CN06202I"_s}).object().value(u"state"_s).toString();
    };
    const QString before = statusOf();
    sign(cli, u"declined"_s);
    const QJsonObject action = cli.json({u"history"_s}).array().first().toObject();
    const QString number = QString::number(action.value(u"id"_s).toInt());
    const QString record =
        cli.json({u"history"_s, u"CN06202I"_s}).array().first().toObject().value(u"record"_s).toString();
    cli.json({u"signatory"_s, u"set"_s, u"CN05905M"_s, u"Région Hauts-de-France"_s, u"--status"_s, u"invited"_s});
    CHECK(cli.json({u"undo"_s, number}).object().value(u"id"_s).toInt() == number.toInt());
    CHECK(statusOf() == before);
    CHECK(cli.json({u"history"_s, u"CN05905M"_s}).array().size() == 1); // the later one stays
    cli.json({u"undo"_s});
    CHECK(statusOf() == u"blocked");
    cli.json({u"undo"_s, number, u"--record"_s, record, u"--value"_s, u"status"_s});
    CHECK(statusOf() == before);
    const CliResult again = cli.run({u"undo"_s, number});
    CHECK(again.exitCode == 1);
    CHECK(isOneLine(again.err));
    CHECK(cli.run({u"undo"_s, u"deux"_s}).exitCode == 2);
    CHECK(cli.run({u"undo"_s, number, u"--record"_s, record}).exitCode == 2);
    CHECK(cli.run({u"undo"_s, u"--value"_s, u"status"_s, u"--record"_s, record}).exitCode == 2);
}

TEST_CASE("the history of a contract says who changed which signature from what to what")
{
    const CliFixture cli;
    sign(cli, u"declined"_s);
    const QJsonArray rows = cli.json({u"history"_s, u"CN06202I"_s}).array();
    REQUIRE(rows.size() == 1);
    const QJsonObject row = rows.first().toObject();
    CHECK(row.value(u"change"_s) == u"changed"_s);
    CHECK(row.value(u"record"_s).toString().startsWith(u"signatory:"));
    CHECK(!row.value(u"actor"_s).toString().isEmpty());
    const QJsonObject field = row.value(u"fields"_s).toArray().first().toObject();
    CHECK(field.value(u"field"_s) == u"status"_s);
    CHECK(field.value(u"before"_s) == u"signed"_s);
    CHECK(field.value(u"after"_s) == u"declined"_s);
    CHECK(cli.json({u"history"_s, row.value(u"record"_s).toString()}).array().size() == 1);
    const QString text = cli.run({u"history"_s, u"CN06202I"_s}).out;
    CHECK(text.contains(u"Signé → "));
    const CliResult unknown = cli.run({u"history"_s, u"bonjour"_s});
    CHECK(unknown.exitCode == 1);
    CHECK(isOneLine(unknown.err));
    CHECK(cli.run({u"history"_s, u"meuble:3"_s}).exitCode == 1);
}

TEST_CASE("changes are the net difference over days that are both included")
{
    const CliFixture cli;
    {
        const auto database = cli.openOn({2025, 3, 4});
        for (const auto status : {SignatoryStatus::Declined, SignatoryStatus::Invited}) {
            Transaction tx(*database, u"Change"_s);
            tx.update(changedSignatory(database->records(), status));
            tx.commit();
        }
    }
    const auto changes = [&](const QString& from, const QString& to = {}) {
        const QStringList end = to.isEmpty() ? QStringList() : QStringList{u"--to"_s, to};
        return cli.answerOn({2025, 3, 6}, QStringList{u"changes"_s, u"--from"_s, from} + end).json.toArray();
    };
    for (const auto& found : {changes(u"2025-03-04"_s, u"2025-03-04"_s), changes(u"2025-03-03"_s, u"2025-03-04"_s),
                              changes(u"2025-03-04"_s, u"2025-03-05"_s), changes(u"2025-03-04"_s)}) {
        REQUIRE(found.size() == 1); // two actions, one change
        CHECK(found.first().toObject().value(u"table"_s) == u"signatory"_s);
    }
    CHECK(changes(u"2025-03-05"_s, u"2025-03-06"_s).isEmpty());
    CHECK(changes(u"2025-03-02"_s, u"2025-03-03"_s).isEmpty());
    CHECK(changes(u"2025-03-05"_s).isEmpty());
    {
        const auto database = cli.openOn({2025, 3, 5});
        database->undo();
        database->undo();
    }
    CHECK(changes(u"2025-03-04"_s).isEmpty());
    CHECK(changes(u"2025-03-04"_s, u"2025-03-04"_s).size() == 1);
}

TEST_CASE("changes up to no day given are those until today")
{
    const CliFixture cli;
    const QString creation = u"2025-01-01"_s;
    sign(cli, u"declined"_s); // by the clock of this machine
    CHECK(cli.json({u"changes"_s, u"--from"_s, creation}).array().size() == 1);
    cli.json({u"undo"_s});
    CHECK(cli.json({u"changes"_s, u"--from"_s, creation}).array().isEmpty());
}

TEST_CASE("a change that is stamped in the future is listed up to today, and told to whoever writes next")
{
    const CliFixture cli;
    {
        const auto ahead = cli.openOn(QDate(2998, 1, 1));
        Transaction tx(*ahead, u"Ahead"_s);
        tx.update(changedSignatory(ahead->records()));
        tx.commit();
    }
    CHECK(cli.json({u"changes"_s, u"--from"_s, u"2025-01-02"_s}).array().size() == 1);
    const CliResult told = cli.run({u"undo"_s});
    CHECK(told.exitCode == 0);
    CHECK(isOneLine(told.err));
    CHECK(told.err.contains(u"2998"_s));
    CHECK(cli.run({u"redo"_s}).err.isEmpty());
}

TEST_CASE("where the dates of the history contradict each other it is said beside what depends on them")
{
    const CliFixture cli;
    const auto decline = [&](QDate day, SignatoryStatus status) {
        const auto database = cli.openOn(day);
        Transaction tx(*database, u"Decline"_s);
        tx.update(changedSignatory(database->records(), status));
        tx.commit();
    };
    decline({2025, 3, 5}, SignatoryStatus::Declined);
    const QStringList status{u"status"_s, u"--at"_s, u"2025-03-03"_s};
    const QString json = u"--json"_s;
    const std::vector<QStringList> questions{
        status,
        status + QStringList{json},
        {u"changes"_s, u"--from"_s, u"2025-03-04"_s},
        {u"changes"_s, u"--from"_s, u"2025-03-04"_s, json},
        {u"changes"_s, u"--from"_s, u"2025-03-01"_s, u"--to"_s, u"2025-03-04"_s},
    };
    for (const QStringList& question : questions)
        CHECK(cli.run(question).err.isEmpty());
    CHECK_FALSE(cli.json(status).object().value(u"dates_contradict"_s).toBool(true));

    decline({2025, 3, 2}, SignatoryStatus::Invited);
    for (const QStringList& question : questions) {
        CAPTURE(question.join(u' ').toStdString());
        const CliResult result = cli.run(question);
        CHECK(result.exitCode == 0);
        CHECK(isOneLine(result.err));
        CHECK(result.err.contains(u"Les dates de l’historique se contredisent"));
    }
    CHECK(cli.run(status + QStringList{json}).object().value(u"dates_contradict"_s).toBool());
    for (const QStringList& certain : {QStringList{u"status"_s}, QStringList{u"status"_s, u"--at"_s, u"2025-03-06"_s},
                                       QStringList{u"changes"_s, u"--from"_s, u"2025-03-01"_s}})
        CHECK(cli.run(certain).err.isEmpty());
}
