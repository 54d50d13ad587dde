// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/campaigns/workplace.h"

#include "exchange/dataset/embedded_dataset.h"
#include "files/temporary_name.h"
#include "store/check/check.h"
#include "store/connection.h"
#include "store/documents.h"
#include "store/transaction.h"
#include "tests/catch.h"
#include "tests/cli/cli_process.h"
#include "tests/store/crash_image.h"
#include "tests/support/database_fixture.h"
#include "tests/support/files.h"
#include "tests/support/folders.h"
#include "tests/support/sample_pdf.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSqlRecord>

#include <map>

using namespace Qt::StringLiterals;

namespace parvis::test {

namespace {

/// The facts without the last article: there is something to update.
Register olderFacts()
{
    Dataset facts = readEmbeddedDataset();
    const Id<Article> last = facts.rows<Article>().back().id;
    std::erase_if(facts.rows<ArticleTerritory>(), [&](const ArticleTerritory& row) { return row.article == last; });
    facts.rows<Article>().pop_back();
    return facts.toRegister();
}

void edit(Database& database, SignatoryStatus status)
{
    Transaction tx(database, u"Edit"_s);
    tx.update(changedSignatory(database.records(), status));
    tx.commit();
}

/// Its text stands in the library as an older reader cut it.
void addOldDocument(Database& database)
{
    const QByteArray bytes = samplePdf({u"Participation citoyenne"_s});
    Transaction tx(database, u"Add"_s);
    tx.insert(Document{.sha256 = checksum(bytes), .title = u"Charte"_s, .pages = 1, .bytes = bytes.size()});
    tx.attach({checksum(bytes), bytes, {u"Partici-\npation citoyenne"_s}});
    tx.commit();
}

/// Its page is a picture; the words that were read from it lie in the file, the text that they make does not yet.
void addScan(Database& database)
{
    const QByteArray bytes = samplePdf({QString()});
    Transaction tx(database, u"Add"_s);
    tx.insert(Document{.sha256 = checksum(bytes), .title = u"Scan"_s, .pages = 1, .bytes = bytes.size()});
    tx.attach({checksum(bytes), bytes, {QString()}});
    tx.commit();
    keepScannedPage(database.path(), checksum(bytes), {1, {{.text = u"Avenant"_s, .endsLine = true}}});
}

void addOneAction(Database& database)
{
    Transaction tx(database, u"Add"_s);
    tx.insert(Action{.contract = database.records().all<Contract>()[0].id, .title = u"Forum"_s});
    tx.commit();
}

void fill(const QDir& folder)
{
    const QTemporaryDir open;
    const QString path = open.filePath(u"essai.parvis"_s);
    Database::create(path, olderFacts(), ticking());
    Database database(path, Access::ReadWrite, ticking(QDateTime(QDate(2025, 4, 1), QTime(9, 0), Qt::UTC)));
    addOldDocument(database);
    addScan(database);
    addOneAction(database);
    edit(database, SignatoryStatus::Invited);
    crashImage(path, folder.filePath(u"ancien.parvis"_s));
    Connection(folder.filePath(u"ancien.parvis"_s), Connection::Mode::ReadWrite).leaveLog();
    edit(database, SignatoryStatus::Deliberated);
    edit(database, SignatoryStatus::Declined);
    database.undo();
    crashImage(path, folder.filePath(u"essai.parvis"_s));
    constexpr int corners = 8;
    writeFile(folder.filePath(u"contours.geojson"_s), syntheticContours(corners));
    writeFile(folder.filePath(u"texte.pdf"_s), samplePdf({u"Convention cadre"_s, u"Article premier"_s}));
    writeFile(folder.filePath(u"articles.csv"_s), "titre;date;url\nUn forum;2024-04-19;https://presse.example/1\n");
    writeFile(folder.filePath(u"indicateurs.csv"_s), "CODGEO;DISP_TP60_A21\nQN00201M;54,2\n");
    writeFile(folder.filePath(u"financements.csv"_s),
              "contrat;annee;financeur;montant prevu\nCN05905M;2031;CAF;1000\n");
    writeFile(folder.filePath(u"modele.json"_s), "{\"format\": \"parvis-paper-template-1\", \"accent\": \"#7a1f5c\"}");
    writeFile(folder.filePath(u"actions.csv"_s), "contrat;action;porteur;annee\nCN05905M;Atelier;Ville;2024\n");
    writeFile(folder.filePath(u"points.csv"_s), "lon;lat\n3.06;50.63\n2.29;49.89\n");
}

QString pattern(const QString& name)
{
    return QRegularExpression::anchoredPattern(name);
}

/// Agenda files hold the moment at which they were made.
QByteArray outputWithoutMoment(const QString& path)
{
    static const QRegularExpression moment(u"DTSTAMP:[0-9TZ]+"_s);
    const QByteArray bytes = bytesOf(path);
    return path.endsWith(u".ics") ? QString::fromUtf8(bytes).remove(moment).toUtf8() : bytes;
}

/// What stands under the name of the command's target.
QByteArray targetOf(const WritingCommand& command, const QString& path)
{
    return command.makes == WritingCommand::Makes::Database ? contentOf(path) : outputWithoutMoment(path);
}

UndisturbedRun runUndisturbed(const WritingCommand& command)
{
    UndisturbedRun whole;
    const Workplace place;
    whole.before = contentOf(place.database());
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(commandLineProgram(), command.arguments(place.folder()));
    const CliResult result = finish(process);
    whole.duration = timer.elapsed();
    CAPTURE(command.title(), result.out, result.err);
    REQUIRE(result.exitCode == 0);
    whole.after = contentOf(place.database());
    if (!command.target.isEmpty())
        whole.target = targetOf(command, place.path(command.target));
    const bool changes =
        command.makes == WritingCommand::Makes::Change || command.makes == WritingCommand::Makes::Restored;
    REQUIRE((whole.before != whole.after) == changes);
    return whole;
}

} // namespace

const UndisturbedRun& UndisturbedRun::of(const WritingCommand& command)
{
    static std::map<QString, UndisturbedRun> runs;
    const auto found = runs.find(command.title());
    if (found != runs.end())
        return found->second;
    UndisturbedRun whole = runUndisturbed(command);
    // Some outputs hold the moment or a number by chance.
    if (command.makes == WritingCommand::Makes::Output && runUndisturbed(command).target != whole.target)
        whole.target.clear();
    return runs.emplace(command.title(), std::move(whole)).first->second;
}

Workplace::Workplace()
{
    static const QTemporaryDir made;
    if (QDir(made.path()).isEmpty())
        fill(QDir(made.path()));
    copyFiles(made.path(), folder());
}

QStringList Workplace::files() const
{
    return QDir(folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

void copyFiles(const QString& from, const QString& to)
{
    for (const QString& name : QDir(from).entryList(QDir::Files | QDir::Hidden))
        REQUIRE(QFile::copy(QDir(from).filePath(name), QDir(to).filePath(name)));
}

QByteArray contentOf(const QString& path, Content content)
{
    Connection connection(path, Connection::Mode::ReadOnly);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // Without the index of words, which a check compares, and the mark of the log.
    QSqlQuery tables = connection.run(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                                      "'search%' AND name NOT LIKE 'sqlite%' AND name <> 'setting' ORDER BY name"_s);
    QStringList names;
    while (tables.next())
        names << tables.value(0).toString();
    for (const QString& name : names) {
        if (content == Content::Records && name.startsWith(u"journal"))
            continue;
        hash.addData(name.toUtf8());
        QSqlQuery rows = connection.run(u"SELECT * FROM \"%1\" ORDER BY 1, 2"_s.arg(name));
        const int moment = rows.record().indexOf(u"at"_s);
        while (rows.next()) {
            for (int column = 0; column < rows.record().count(); ++column)
                hash.addData((column == moment ? QByteArray() : rows.value(column).toByteArray()) + '\n');
        }
    }
    return hash.result().toHex();
}

QString soundness(const QString& path)
{
    const CheckReport report = checkDatabase(path);
    QString found;
    for (const Finding& finding : report.findings) {
        if (finding.severity >= Finding::Severity::Fault)
            found += finding.code + u": "_s + finding.text + u'\n';
    }
    return report.isSound() ? u"is sound"_s : found;
}

Outcome::Outcome(const WritingCommand& command)
    : command_(command)
    , whole_(UndisturbedRun::of(command))
{
}

bool Outcome::targetIsWhole(const QString& folder) const
{
    const QString target = QDir(folder).filePath(command_.target);
    if (!QFileInfo::exists(target))
        return false;
    if (command_.makes == WritingCommand::Makes::Database)
        CHECK(soundness(target) == u"is sound");
    if (whole_.target.isEmpty())
        CHECK(QFileInfo(target).size() > 0);
    else
        CHECK((targetOf(command_, target) == whole_.target));
    return true;
}

bool Outcome::isDone(const QString& folder) const
{
    const QByteArray content = contentOf(QDir(folder).filePath(u"essai.parvis"_s));
    CHECK((content == whole_.before || content == whole_.after));
    return command_.target.isEmpty() ? content == whole_.after : targetIsWhole(folder);
}

void Outcome::checkNames(const QString& folder)
{
    static const Workplace untouched;
    static const QRegularExpression beside(
        pattern(u"(essai|copie|neuf|ancien)\\.parvis(-wal|-shm|-journal|\\.lock)"_s));
    static const QRegularExpression kept(pattern(u"essai\\.parvis\\.(replaced|log|journal)_.*"_s));
    static const QRegularExpression temporary(pattern(u"\\.parvis-[0-9a-f-]+(-journal|-wal|-shm)?"_s));
    bool hasRemains = false;
    for (const QString& name : QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        CAPTURE(name);
        hasRemains = hasRemains || temporary.match(name).hasMatch();
        CHECK((untouched.files().contains(name) || name == command_.target || beside.match(name).hasMatch() ||
               temporary.match(name).hasMatch() ||
               (command_.makes == WritingCommand::Makes::Restored && kept.match(name).hasMatch())));
    }
    remains += hasRemains;
}

void Outcome::checkKept(const QString& folder) const
{
    const QStringList kept = QDir(folder).entryList({u"essai.parvis.replaced_*"_s});
    CAPTURE(kept);
    REQUIRE(kept.size() == 1);
    CHECK(soundness(QDir(folder).filePath(kept.first())) == u"is sound");
    CHECK(contentOf(QDir(folder).filePath(kept.first())) == whole_.before);
}

void Outcome::check(const QString& folder, Told told)
{
    INFO(command_.title().toStdString());
    CAPTURE(QDir(folder).entryList(QDir::Files | QDir::Hidden));
    checkNames(folder);
    const QString database = QDir(folder).filePath(u"essai.parvis"_s);
    CHECK(soundness(database) == u"is sound");
    const bool isThere = isDone(folder);
    (isThere ? done : undone) += 1;
    CHECK((told != Told::Success || isThere));
    CHECK((told != Told::Failure || !isThere || command_.makes == WritingCommand::Makes::Same));
    if (isThere && command_.makes == WritingCommand::Makes::Restored)
        checkKept(folder);
    CHECK_NOTHROW(Database(database, Access::ReadWrite)); // no lock of the dead keeps it shut
    CHECK(soundness(database) == u"is sound");
    removeAbandoned(folder); // as the next export into the folder does
    CHECK(QDir(folder).entryList({u".parvis-*"_s}, QDir::Files | QDir::Hidden) == QStringList());
}

} // namespace parvis::test
