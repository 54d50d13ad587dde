// SPDX-License-Identifier: GPL-3.0-or-later
// Every file of a database spoilt: no command crashes or hangs on it, and a check tells what SQLite can know.

#include "tests/campaigns/campaign.h"
#include "tests/campaigns/workplace.h"
#include "tests/catch.h"
#include "tests/cli/cli_process.h"
#include "tests/fuzz/mutation.h"
#include "tests/support/files.h"
#include "tests/support/folders.h"

#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

enum class Part { File, Log, Image, Lock, RollbackJournal, Backup };

void spoilFile(const Workplace& place, const QString& name, Mutator& mutator, qsizetype from)
{
    writeFile(place.path(name), mutator.spoil(bytesOf(place.path(name)), from));
}

/// One image of the journal, by a program that knows nothing of Parvis.
void spoilImage(const Workplace& place, Mutator& mutator, Chance& chance)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"spoiler"_s);
        database.setDatabaseName(place.database());
        REQUIRE(database.open());
        QSqlQuery query(database);
        REQUIRE(query.exec(u"SELECT id, after FROM journal_change WHERE after IS NOT NULL ORDER BY id"_s));
        std::vector<std::pair<qint64, QByteArray>> images;
        while (query.next())
            images.emplace_back(query.value(0).toLongLong(), query.value(1).toByteArray());
        const auto& [id, image] = images.at(std::size_t(chance.below(std::ssize(images))));
        REQUIRE(query.prepare(u"UPDATE journal_change SET after = ? WHERE id = ?"_s));
        query.addBindValue(mutator.spoil(image));
        query.addBindValue(id);
        REQUIRE(query.exec());
    }
    QSqlDatabase::removeDatabase(u"spoiler"_s);
}

void spoil(const Workplace& place, Part part, Mutator& mutator, Chance& chance)
{
    constexpr qsizetype header = 100; // without it nothing else is read
    const qsizetype from = chance.half() ? header : 0;
    switch (part) {
    case Part::File:
        return spoilFile(place, u"essai.parvis"_s, mutator, from);
    case Part::Log:
        return spoilFile(place, u"essai.parvis-wal"_s, mutator, from);
    case Part::Backup:
        return spoilFile(place, u"ancien.parvis"_s, mutator, from);
    case Part::Image:
        return spoilImage(place, mutator, chance);
    case Part::Lock:
        writeFile(place.path(u"essai.parvis.lock"_s), mutator.spoil("123\nparvis-cli\nordinateur\n"));
        return;
    case Part::RollbackJournal:
        writeFile(place.path(u"essai.parvis-journal"_s), mutator.spoil(bytesOf(place.database()).left(20'000)));
        return;
    }
}

/// Kills it when it takes half a minute: it hangs then.
CliResult runWithin(const QStringList& arguments)
{
    constexpr int patience = 30'000;
    QProcess process;
    process.start(commandLineProgram(), arguments);
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
    }
    const bool hasEnded = process.exitStatus() == QProcess::NormalExit;
    return {hasEnded ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

CliResult runOn(const Workplace& place, const QStringList& words)
{
    const CliResult result = runWithin(WritingCommand{{}, words}.arguments(place.folder()));
    CAPTURE(words, result.exitCode, result.out.left(500), result.err);
    CHECK((result.exitCode == 0 || result.exitCode == 1));
    CHECK((result.exitCode == 0 || !result.out.isEmpty() || isOneLine(result.err)));
    return result;
}

QStringList anyCommand(Chance& chance)
{
    static const QStringList commands[] = {
        {u"status"_s},
        {u"history"_s},
        {u"changes"_s, u"--from"_s, u"2024-01-01"_s},
        {u"undo"_s},
        {u"redo"_s},
        {u"search"_s, u"lille"_s},
        {u"restore"_s, u"@/ancien.parvis"_s},
        {u"backup"_s, u"--to"_s, u"@/copie.parvis"_s},
        {u"signatory"_s, u"set"_s, u"CN05905M"_s, u"Région Hauts-de-France"_s, u"--status"_s, u"invited"_s}};
    return commands[chance.below(std::ssize(commands))];
}

struct Counts
{
    int runs = 0;
    int found = 0;   ///< check says that the database is damaged, or cannot be read
    int equal = 0;   ///< the spoilt bytes mean nothing
    int older = 0;   ///< the log is cut: as if the last edits had not been committed
    int history = 0; ///< an earlier image of the history differs, and nothing shows it
    int records = 0; ///< records differ, and nothing shows it
};

QString inWords(const Counts& counts)
{
    return u"%1 runs, %2 found, %3 without effect, %4 as before the last edits, %5 in the history alone, %6 unnoticed"_s
        .arg(counts.runs)
        .arg(counts.found)
        .arg(counts.equal)
        .arg(counts.older)
        .arg(counts.history)
        .arg(counts.records);
}

/// Empty if it cannot be read.
QByteArray readableContentOf(const QString& path, Content content = Content::All)
{
    try {
        return contentOf(path, content);
    } catch (const Error&) {
        return {};
    }
}

/// Of a database that a check has called sound.
void count(const Workplace& place, Part part, Counts& counts)
{
    const Workplace whole;
    const auto isSame = [&](Content content) {
        return readableContentOf(place.database(), content) == contentOf(whole.database(), content);
    };
    if (isSame(Content::All))
        ++counts.equal;
    else if (part == Part::Log)
        ++counts.older;
    else
        ++(isSame(Content::Records) ? counts.history : counts.records);
}

void checkSpoilt(Part part, Mutator& mutator, Chance& chance, Counts& counts)
{
    const Workplace place;
    spoil(place, part, mutator, chance);
    ++counts.runs;
    if (runOn(place, {u"check"_s}).exitCode == 1)
        ++counts.found;
    else
        count(place, part, counts);
    const QStringList words = anyCommand(chance);
    const CliResult result = runOn(place, words);
    if (result.exitCode == 0 && words.first() == u"backup") // what is called verified can be read
        CHECK(!readableContentOf(place.path(u"copie.parvis"_s)).isEmpty());
    if (result.exitCode == 0 && words.first() == u"restore")
        CHECK(!readableContentOf(place.database()).isEmpty());
}

} // namespace

TEST_CASE("no command crashes or hangs on spoilt files, and a check finds what is wrong", "[bad input]")
{
    static const std::pair<Part, QString> parts[] = {
        {Part::File, u"file"_s}, {Part::Log, u"log"_s},       {Part::Image, u"image"_s},
        {Part::Lock, u"lock"_s}, {Part::Backup, u"backup"_s}, {Part::RollbackJournal, u"journal"_s}};
    Chance chance;
    Mutator mutator(std::uint32_t(chance.below(1LL << 31)), {"QN05901M", "2024-13-45"});
    for (const auto& [part, name] : parts) {
        INFO(name.toStdString());
        Counts counts;
        const int rounds = campaignRounds(part == Part::File ? 4 : 2, part == Part::File ? 600 : 200);
        for (int round = 0; round < rounds; ++round)
            checkSpoilt(part, mutator, chance, counts);
        tell(u"spoilt files"_s, name + u": "_s + inWords(counts));
        if (part != Part::File) // a letter of a text that was never edited stands there once, and has no checksum
            CHECK(counts.records == 0);
    }
}
