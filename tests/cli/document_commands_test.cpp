// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

#include "store/documents.h"
#include "store/transaction.h"
#include "tests/catch.h"
#include "tests/support/folders.h"
#include "tests/support/processes.h"
#include "tests/support/sample_pdf.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <thread>

#include <signal.h>

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

TEST_CASE("a PDF is taken in once, with the text of its pages, and found by the search")
{
    const CliFixture cli;
    const QString pdf = cli.path(u"revue.pdf"_s);
    cli.json({u"press"_s, u"export"_s, u"--number"_s, u"12"_s, u"--out"_s, pdf});
    const QJsonObject added =
        cli.json({u"document"_s, u"add"_s, pdf, u"--contract"_s, u"CN06202I"_s}).array().first().toObject();
    CHECK(added.value(u"added"_s).toBool());
    CHECK(added.value(u"contract"_s) == u"CN06202I"_s);
    CHECK(added.value(u"pages"_s).toInt() > 1);
    const QString id = QString::number(added.value(u"id"_s).toInteger());
    const QJsonObject again = cli.json({u"document"_s, u"add"_s, pdf, pdf}).array().first().toObject();
    CHECK(!again.value(u"added"_s).toBool());
    CHECK(again.value(u"id"_s) == added.value(u"id"_s));
    const QJsonObject text = cli.json({u"document"_s, u"text"_s, id}).object();
    CHECK(text.value(u"pages"_s).toArray().size() == added.value(u"pages"_s).toInt());
    CHECK(cli.run({u"document"_s, u"text"_s, id}).out.contains(u"page 1"));
    bool found = false;
    for (const QJsonValue& hit : cli.json({u"search"_s, u"Engagements Quartiers 2030"_s}).array())
        found =
            found || (hit.toObject().value(u"kind"_s) == u"document"_s && hit.toObject().value(u"page"_s).isDouble());
    CHECK(found);
    CHECK(cli.json({u"check"_s}).object().value(u"sound"_s).toBool());
}

TEST_CASE("a folder is taken in with the folders in it, and each of its files is told of")
{
    const CliFixture cli;
    REQUIRE(QDir(cli.path({})).mkpath(u"pieces/annexes"_s));
    const QByteArray first = samplePdf({u"Le quartier Europe"_s});
    cli.write(u"pieces/un.pdf"_s, first);
    cli.write(u"pieces/annexes/copie.pdf"_s, first);
    cli.write(u"pieces/annexes/mauvais.pdf"_s, "bonjour");
    cli.write(u"pieces/lisez-moi.txt"_s, "bonjour");
    const CliResult result = cli.run({u"document"_s, u"add"_s, cli.path(u"pieces"_s)});
    CHECK(result.exitCode == 1);
    CHECK(result.out.contains(u": un (1 page)\n"));
    CHECK(result.out.contains(u"Déjà dans la bibliothèque"));
    CHECK(result.err.contains(u"mauvais.pdf"));
    CHECK_FALSE((result.out + result.err).contains(u"lisez-moi"));
    CHECK(cli.json({u"history"_s}).array().size() == 2);
    const QString empty = cli.path(u"rien"_s);
    REQUIRE(QDir().mkpath(empty));
    CHECK(cli.run({u"document"_s, u"add"_s, empty}).err.contains(u"Il n’y a aucun PDF dans ce dossier."));
}

TEST_CASE("bad files among good ones are left out and named, each on a line, and the good ones are taken in")
{
    const CliFixture cli;
    const QString first = cli.write(u"un.pdf"_s, samplePdf({u"Le quartier Europe"_s}));
    const QString second = cli.write(u"deux.pdf"_s, samplePdf({u"Le quartier Gare"_s, QString()}));
    const QString locked = cli.write(u"secret.pdf"_s, encrypted(samplePdf({u"Secret"_s}), "sesame"));
    const QStringList bad{cli.write(u"vide.pdf"_s, ""),
                          cli.write(u"texte.pdf"_s, "bonjour"),
                          u"/dev/zero"_s,
                          cli.write(u"coupe.pdf"_s, cli.read(u"un.pdf"_s).left(200)),
                          cli.path(u"absent.pdf"_s),
                          locked};
    const CliResult result = cli.run(QStringList{u"document"_s, u"add"_s, first} + bad + QStringList{second});
    CHECK(result.exitCode == 1);
    CHECK(result.out.contains(u": un (1 page)\n"));
    CHECK(result.out.contains(u": deux (2 pages)\n"));
    CHECK(result.err.count(u'\n') == bad.size());
    for (const QString& name : bad)
        CHECK(result.err.contains(name.section(u'/', -1)));
    CHECK(result.err.contains(u"--password-stdin"));
    CHECK(cli.json({u"search"_s, u"gare"_s}).array().size() > 0);
    CHECK(cli.json({u"history"_s}).array().size() == 2);

    for (const QString& alone : bad) {
        CAPTURE(alone);
        const CliResult refused = cli.run({u"document"_s, u"add"_s, alone});
        CHECK(refused.exitCode == 1);
        CHECK(refused.out.isEmpty());
        CHECK(isOneLine(refused.err));
    }
    CHECK(cli.run({u"document"_s, u"add"_s, first, u"--contract"_s, u"CN99901M"_s}).exitCode == 1);
    CHECK(cli.run({u"document"_s, u"text"_s, u"99"_s}).exitCode == 1);
    CHECK(cli.json({u"history"_s}).array().size() == 2);
}

TEST_CASE("a known file is linked to the contract that is named, and a scan is said to hold no text")
{
    const CliFixture cli;
    const QString pdf = cli.write(u"acte.pdf"_s, samplePdf({u"Le quartier Europe"_s}));
    const QStringList add{u"document"_s, u"add"_s, pdf};
    CHECK(cli.run(add).exitCode == 0);
    const CliResult linked = cli.run(add + QStringList{u"--contract"_s, u"CN06202I"_s});
    CHECK(linked.out.contains(u"Déjà"));
    CHECK(linked.out.contains(u"il appartient maintenant au contrat"));
    const QJsonObject stays = cli.json(add + QStringList{u"--contract"_s, u"CN06209I"_s}).array().first().toObject();
    CHECK(stays.value(u"contract"_s) == u"CN06202I"_s);
    CHECK_FALSE(stays.value(u"linked"_s).toBool());
    const QString scan = cli.write(u"scan.pdf"_s, samplePdf({QString()}));
    CHECK(cli.run({u"document"_s, u"add"_s, scan}).out.contains(u"ne contient pas de texte"));
    CHECK(cli.run({u"document"_s, u"add"_s, scan}).exitCode == 0);
    CHECK(cli.run({u"document"_s, u"text"_s, u"2"_s}).out.contains(u"(pas de texte"));
    CHECK(cli.run({u"search"_s, u"introuvable"_s}).out.contains(u"1 document est une image sans texte"));
    CHECK_FALSE(cli.run({u"search"_s, u"europe"_s}).out.contains(u"image"));
    CHECK_FALSE(cli.run({u"document"_s, u"text"_s, u"1"_s}).out.contains(u"pas de texte"));
}

TEST_CASE("a PDF that asks for too much is left out, the others are read, and no process stays behind")
{
    const CliFixture cli;
    const QString good = cli.write(u"bon.pdf"_s, samplePdf({u"Le quartier Europe"_s}));
    const QString bomb = cli.write(u"bombe.pdf"_s, endlessPdf());
    const std::unique_ptr<QProcess> process =
        cli.prepare({u"--db"_s, cli.database(), u"document"_s, u"add"_s, bomb, good});
    process->start();
    REQUIRE(process->waitForStarted());
    QList<qint64> helpers;
    while (helpers.isEmpty() && process->state() == QProcess::Running)
        helpers = childProcesses(process->processId());
    REQUIRE(helpers.size() == 1);
    ::kill(pid_t(process->processId()), SIGKILL);
    process->waitForFinished();
    // It ends as soon as it notices that nobody listens; its entry may stay until somebody takes note.
    const auto isAlive = [&] {
        QFile file(u"/proc/%1/stat"_s.arg(helpers.front()));
        return file.open(QIODevice::ReadOnly) && !file.readAll().contains(") Z ");
    };
    QDeadlineTimer patience(30'000);
    while (isAlive() && !patience.hasExpired())
        std::this_thread::yield();
    CHECK_FALSE(isAlive());
    CHECK(cli.json({u"check"_s}).object().value(u"sound"_s).toBool());

    const std::unique_ptr<QProcess> brief =
        cli.prepare({u"--db"_s, cli.database(), u"document"_s, u"add"_s, bomb, good});
    QProcessEnvironment environment = brief->processEnvironment();
    environment.insert(u"PARVIS_PDF_SECONDS"_s, u"1"_s);
    brief->setProcessEnvironment(environment);
    brief->start();
    REQUIRE(brief->waitForFinished(120'000));
    CHECK(brief->exitCode() == 1);
    CHECK(QString::fromUtf8(brief->readAllStandardError()).contains(u"plus de temps que permis"));
    CHECK(QString::fromUtf8(brief->readAllStandardOutput()).contains(u"bon (1 page)"));
}

TEST_CASE("a PDF that never comes to an end is left at once when it is interrupted, and nothing was added")
{
    const CliFixture cli;
    const QString good = cli.write(u"bon.pdf"_s, samplePdf({u"Le quartier Europe"_s}));
    const QString bomb = cli.write(u"bombe.pdf"_s, endlessPdf());
    const auto process = cli.prepare({u"--db"_s, cli.database(), u"document"_s, u"add"_s, good, bomb});
    process->start();
    REQUIRE(process->waitForStarted());
    QList<qint64> helpers;
    while (helpers.isEmpty() && process->state() == QProcess::Running)
        helpers = childProcesses(process->processId());
    ::kill(pid_t(process->processId()), GENERATE(SIGINT, SIGTERM));
    REQUIRE(process->waitForFinished(5'000)); // far less than the bomb may take
    const CliResult result = finish(*process);
    CHECK(result.exitCode == 1);
    CHECK(result.err.contains(u"Interrompu"));
    CHECK(childProcesses(process->processId()).isEmpty());
    CHECK(cli.json({u"history"_s}).array().size() == 1);
}

TEST_CASE("what is wrong with a PDF that is read all the same is said, in French and for programs")
{
    const CliFixture cli;
    const QByteArray whole = samplePdf({u"Le quartier Europe"_s, u"Le quartier Gare"_s});
    const QString cut = cli.write(u"coupe.pdf"_s, whole.left(whole.indexOf("xref\n0 ")));
    const CliResult said = cli.run({u"document"_s, u"add"_s, cut});
    CHECK(said.exitCode == 0);
    CHECK(said.out.contains(u"attention\u00a0: fichier tronqué\u00a0: la fin manque, 2 pages lues"));
    QByteArray moved = whole;
    moved.replace("startxref\n", "startxref\n9");
    const QString anew = cli.write(u"table.pdf"_s, moved);
    const QJsonArray remarks = cli.json({u"document"_s, u"add"_s, anew}).array().first()[u"remarks"_s].toArray();
    REQUIRE(remarks.size() == 1);
    CHECK(remarks[0][u"kind"_s] == u"object-table"_s);
    CHECK(remarks[0][u"count"_s].toInt() > 0);
    CHECK(remarks[0][u"text"_s] == u"table des objets abîmée, reconstruite"_s);
}

TEST_CASE("stored documents are read again, all or those that are named, and what changed is written")
{
    const CliFixture cli;
    const QByteArray pdf = samplePdf({u"La zinniaculture"_s, u"Suite"_s});
    {
        Database database(cli.database(), Access::ReadWrite);
        Document document;
        document.sha256 = checksum(pdf);
        document.title = u"Ancien"_s;
        document.pages = 2;
        Transaction tx(database, u"Add"_s);
        tx.attach({document.sha256, pdf, {u"La zinnia-\nculture"_s, u"Suite"_s}});
        tx.insert(document);
        tx.commit();
    }
    cli.run({u"document"_s, u"add"_s, cli.write(u"bon.pdf"_s, samplePdf({u"Le quartier"_s}))});
    CHECK(cli.json({u"search"_s, u"zinniaculture"_s}).array().isEmpty());
    CHECK(cli.run({u"document"_s, u"reread"_s, u"99"_s}).exitCode == 1);
    const CliResult one = cli.run({u"document"_s, u"reread"_s, u"2"_s});
    CHECK(one.out.contains(u"bon (comme avant)"));
    const QJsonArray all = cli.json({u"document"_s, u"reread"_s}).array();
    REQUIRE(all.size() == 2);
    CHECK(all[0][u"changed_pages"_s] == 1);
    CHECK(all[1][u"changed_pages"_s] == 0);
    CHECK(cli.json({u"search"_s, u"zinniaculture"_s}).array().size() == 1);
    const qsizetype actions = cli.json({u"history"_s}).array().size();
    CHECK(cli.run({u"document"_s, u"reread"_s}).out.count(u"comme avant") == 2);
    CHECK(cli.json({u"history"_s}).array().size() == actions);
    CHECK(cli.json({u"check"_s}).object().value(u"sound"_s).toBool());
}

TEST_CASE("a protected PDF asks for its password, and is taken in with it")
{
    const CliFixture cli;
    const QString pdf = cli.write(u"secret.pdf"_s, encrypted(samplePdf({u"Le zinnia pousse"_s}), "sesame"));
    CHECK(cli.json({u"search"_s, u"zinnia"_s}).array().isEmpty());
    const CliResult refused = cli.run({u"document"_s, u"add"_s, pdf});
    CHECK(refused.exitCode == 1);
    CHECK(isOneLine(refused.err));
    CHECK(refused.err.contains(u"secret.pdf"));
    CHECK(refused.err.contains(u"protégé par un mot de passe"));
    CHECK(refused.err.contains(u"--password-stdin"));
    const CliResult wrong = cli.run({u"document"_s, u"add"_s, pdf, u"--password"_s, u"autre"_s});
    CHECK(wrong.exitCode == 1);
    CHECK(wrong.err.contains(u"n’ouvre pas"));
    CHECK(cli.json({u"document"_s, u"add"_s, pdf, u"--password"_s, u"sesame"_s}).array().size() == 1);
    CHECK(cli.json({u"search"_s, u"zinnia"_s}).array().size() == 1);
}

TEST_CASE("the password of a PDF can come from standard input, where nobody sees it")
{
    const CliFixture cli;
    const QString pdf = cli.write(u"secret.pdf"_s, encrypted(samplePdf({u"Secret"_s}), "sésame ouvre-toi"));
    const auto add = [&](const QByteArray& input, const QStringList& more = {}) {
        const auto process = cli.prepare(
            QStringList{u"--db"_s, cli.database(), u"document"_s, u"add"_s, pdf, u"--password-stdin"_s} + more);
        process->start();
        process->write(input);
        process->closeWriteChannel();
        return finish(*process);
    };
    CHECK(add({}).exitCode == 1);
    CHECK(isOneLine(add("\n").err));
    CHECK(add("autre\n").exitCode == 1);
    CHECK(add("sésame ouvre-toi\n", {u"--password"_s, u"autre"_s}).exitCode == 2);
    const QByteArray end = GENERATE("", "\n", "\r\n", "\nune autre ligne\n");
    CHECK(add("sésame ouvre-toi" + end).exitCode == 0);
}

TEST_CASE("what cannot be a password is refused, and not shown", "[bad input]")
{
    const CliFixture cli;
    const QString pdf = cli.write(u"secret.pdf"_s, encrypted(samplePdf({u"Secret"_s}), "sesame"));
    const auto [input, reason] = GENERATE(table<QByteArray, QString>({
        {"", u"pas de mot de passe"_s},
        {"\n", u"pas de mot de passe"_s},
        {"\r\nsesame\n", u"pas de mot de passe"_s},
        {QByteArray(5000, 'x') + "\nsesame\n", u"trop long"_s},
        {QByteArray(200'000, 'x'), u"trop long"_s},
        {"s\xe9same\n", u"UTF-8"_s},
        {QByteArray("sesame\0x\n", 9), u"UTF-8"_s},
    }));
    const auto process = cli.prepare({u"--db"_s, cli.database(), u"document"_s, u"add"_s, pdf, u"--password-stdin"_s});
    process->start();
    process->write(input);
    process->closeWriteChannel();
    const CliResult result = finish(*process);
    CHECK(result.exitCode == 1);
    CHECK(isOneLine(result.err));
    CHECK(result.err.contains(reason));
    CHECK_FALSE(result.err.contains(u"xxx"_s));
    CHECK(cli.json({u"history"_s}).array().size() == 1);
}

TEST_CASE("of standard input only the password is taken, with the mark that some programs begin a text with")
{
    const CliFixture cli;
    const QString pdf = cli.write(u"secret.pdf"_s, encrypted(samplePdf({u"Secret"_s}), " sésame \t"));
    const auto process = cli.prepare({u"--db"_s, cli.database(), u"document"_s, u"add"_s, pdf, u"--password-stdin"_s});
    const QStringList command = QStringList{process->program()} + process->arguments();
    process->setProgram(u"sh"_s);
    process->setArguments(QStringList{u"-c"_s, u"\"$0\" \"$@\" && cat"_s} + command);
    process->start();
    process->write("\xEF\xBB\xBF sésame \t\r\nla suite\n");
    process->closeWriteChannel();
    const CliResult result = finish(*process);
    CHECK(result.exitCode == 0);
    CHECK(result.out.endsWith(u"la suite\n"_s));
    // Nothing keeps it.
    for (const QString& file : QDir(QFileInfo(cli.database()).path()).entryList(QDir::Files | QDir::Hidden))
        CHECK_FALSE(cli.read(file).contains("sésame"));
}

TEST_CASE("a password that is waited for can be interrupted, and the database is not locked meanwhile")
{
    const CliFixture cli;
    const QString pdf = cli.write(u"secret.pdf"_s, encrypted(samplePdf({u"Secret"_s}), "sesame"));
    const auto process = cli.prepare({u"--db"_s, cli.database(), u"document"_s, u"add"_s, pdf, u"--password-stdin"_s});
    process->start();
    REQUIRE(process->waitForStarted());
    // Signals are held back, and so handled as they should be, from the moment on that the watcher's thread is there.
    while (threadsOf(process->processId()) < 2 && !process->waitForFinished(1))
        continue;
    CHECK_NOTHROW(openFile(cli.database(), Access::ReadWrite));
    ::kill(pid_t(process->processId()), GENERATE(SIGINT, SIGTERM, SIGHUP));
    const CliResult result = finish(*process);
    CHECK(result.exitCode == 1);
    CHECK(result.err.contains(u"Interrompu"));
}

TEST_CASE("without the dictionary of French no stored text is spoilt, and a new one is said to be doubtful")
{
    const CliFixture cli;
    const QString cut =
        cli.write(u"un.pdf"_s, pageWith("BT /F1 12 Tf 14 TL 72 700 Td (les tiers-) Tj T* (lieux) Tj ET"));
    CHECK(cli.run({u"document"_s, u"add"_s, cut}).exitCode == 0);
    const auto text = [&] { return cli.json({u"document"_s, u"text"_s, u"1"_s}).out; };
    const QString before = text();
    CHECK(before.contains(u"les tiers-lieux"));
    const QByteArray folders = qgetenv("XDG_DATA_DIRS");
    qputenv("XDG_DATA_DIRS", "/nowhere");
    const CliResult again = cli.run({u"document"_s, u"reread"_s});
    const QString other = cli.write(u"deux.pdf"_s, cli.read(u"un.pdf"_s) + '\n');
    const CliResult added = cli.run({u"document"_s, u"add"_s, other});
    const CliResult whole =
        cli.run({u"document"_s, u"add"_s, cli.write(u"trois.pdf"_s, samplePdf({u"Rien de coupé"_s}))});
    if (folders.isNull())
        qunsetenv("XDG_DATA_DIRS");
    else
        qputenv("XDG_DATA_DIRS", folders);
    CHECK(again.exitCode == 1);
    CHECK(again.err.contains(u"hunspell-fr"));
    CHECK(text() == before);
    CHECK(added.exitCode == 0);
    CHECK(added.out.contains(u"hunspell-fr"));
    CHECK_FALSE(whole.out.contains(u"hunspell-fr"));
}

TEST_CASE("a page alone is shown, and the original of a document is written as it was taken in")
{
    const CliFixture cli;
    const QByteArray bytes = samplePdf({u"Le quartier Europe"_s, u"Le quartier Gare"_s});
    const QString pdf = cli.write(u"acte.pdf"_s, bytes);
    cli.json({u"document"_s, u"add"_s, pdf});
    const QJsonArray pages =
        cli.json({u"document"_s, u"text"_s, u"1"_s, u"--page"_s, u"2"_s}).object().value(u"pages"_s).toArray();
    REQUIRE(pages.size() == 1);
    CHECK(pages[0].toObject().value(u"page"_s) == 2);
    CHECK(pages[0].toObject().value(u"text"_s) == u"Le quartier Gare"_s);
    CHECK(pages[0].toObject().value(u"ocr_confidence"_s).isNull());
    CHECK(isOneLine(cli.run({u"document"_s, u"text"_s, u"1"_s, u"--page"_s, u"3"_s}).err));
    CHECK(cli.run({u"document"_s, u"text"_s, u"1"_s, u"--page"_s, u"0"_s}).exitCode == 2);

    const QString out = cli.path(u"copie.pdf"_s);
    CHECK(cli.json({u"document"_s, u"export"_s, u"1"_s, u"--out"_s, out}).object().value(u"out"_s) == out);
    CHECK(cli.read(u"copie.pdf"_s) == bytes);
    CHECK(cli.run({u"document"_s, u"export"_s, u"1"_s, u"--out"_s, cli.path(u"copie.txt"_s)}).exitCode == 2);
    CHECK(cli.run({u"document"_s, u"export"_s, u"9"_s, u"--out"_s, out}).exitCode == 1);
    CHECK(cli.read(u"copie.pdf"_s) == bytes);
}

TEST_CASE("scans of the library are named by number or by file, and text that was read from them is marked")
{
    const CliFixture cli;
    const QByteArray bytes = samplePdf({u"Le quartier Europe"_s, QString()});
    const QString pdf = cli.write(u"scan.pdf"_s, bytes);
    cli.json({u"document"_s, u"add"_s, pdf});
    // As if it had been read before: the test needs nothing that reads pictures.
    keepScannedPage(cli.database(), checksum(bytes),
                    {2, {{.text = u"Zinnia"_s, .endsLine = true, .confidence = 0.86}}});
    const QJsonObject read = cli.json({u"document"_s, u"ocr"_s, pdf}).array().first().toObject();
    CHECK(read.value(u"ocr_pages"_s).toArray() == QJsonArray{2});
    CHECK(cli.json({u"search"_s, u"zinnia"_s}).array().size() == 1);
    CHECK(cli.run({u"document"_s, u"text"_s, u"1"_s}).out.contains(u"sûre à 86"));
    CHECK(cli.run({u"document"_s, u"ocr"_s, u"1"_s}).exitCode == 0);
    const QJsonObject facts = cli.json({u"document"_s, u"recognise"_s, u"1"_s}).object();
    CHECK(facts.value(u"id"_s) == 1);
    CHECK(facts.value(u"scanned_pages"_s).toArray() == QJsonArray{2});
    CHECK(cli.run({u"document"_s, u"recognise"_s, u"7"_s}).exitCode == 1);
}

TEST_CASE("what the pages of a file say that the library does not have is printed, and nothing of it is kept")
{
    const CliFixture cli;
    const QString pdf = cli.write(u"ailleurs.pdf"_s, samplePdf({u"Le quartier Europe"_s, u"La zinniaculture"_s}));
    const QJsonObject read = cli.json({u"document"_s, u"ocr"_s, pdf}).array().first().toObject();
    CHECK(read.value(u"id"_s).isNull());
    CHECK(read.value(u"file"_s) == u"ailleurs.pdf"_s);
    REQUIRE(read.value(u"pages"_s).toArray().size() == 2);
    const QJsonObject page = read.value(u"pages"_s)[1].toObject();
    CHECK(page.value(u"page"_s) == 2);
    CHECK(page.value(u"text"_s) == u"La zinniaculture"_s);
    CHECK(page.value(u"ocr_confidence"_s).isNull());
    CHECK(cli.run({u"document"_s, u"ocr"_s, pdf}).out.contains(u"La zinniaculture"));
    CHECK(cli.json({u"search"_s, u"zinniaculture"_s}).array().isEmpty());

    const QString bad = cli.write(u"mauvais.pdf"_s, "pas un PDF");
    const CliResult both = cli.run({u"document"_s, u"ocr"_s, bad, pdf});
    CHECK(both.exitCode == 1);
    CHECK(both.err.contains(u"mauvais.pdf"));
    CHECK(both.out.contains(u"La zinniaculture"));
    for (const QString& other : {u"77"_s, u"absent.pdf"_s}) {
        CAPTURE(other);
        const CliResult rest = cli.run({u"document"_s, u"ocr"_s, other, pdf, bad});
        CHECK(rest.exitCode == 1);
        CHECK(rest.err.contains(other));
        CHECK(rest.err.contains(u"mauvais.pdf"));
        CHECK(rest.out.contains(u"La zinniaculture"));
        CHECK(cli.run({u"document"_s, u"ocr"_s, other}).exitCode == 1);
    }
}

TEST_CASE("of a file without a word nothing is recognised, and the exit code and the reason say so")
{
    const CliFixture cli;
    const QByteArray whole = samplePdf({u"Contrat de ville"_s, u"Suite"_s});
    QByteArray bytes = whole;
    SECTION("because all its pages are cut off")
    {
        bytes.truncate(bytes.indexOf("stream"));
    }
    SECTION("because what its pages say is damaged")
    {
        for (qsizetype at = bytes.indexOf("stream\n"); at >= 0; at = bytes.indexOf("stream\n", at + 20))
            bytes.replace(at + 7, 12, "(((((((((((((");
    }
    SECTION("because they are blank")
    {
        bytes = samplePdf({QString(), QString()});
    }
    const CliResult result = cli.run({u"document"_s, u"recognise"_s, cli.write(u"vide.pdf"_s, bytes)});
    CHECK(result.exitCode == 1);
    CHECK(result.err.contains(u"vide.pdf"));
    CHECK(result.out.isEmpty());
    CHECK(cli.run({u"document"_s, u"recognise"_s, cli.write(u"entier.pdf"_s, whole)}).exitCode == 0);
}

TEST_CASE("facts of a file that is cut short come with what is wrong with it")
{
    const CliFixture cli;
    const QByteArray bytes = samplePdf({u"Contrat de ville"_s, u"Suite"_s});
    const QString cut = cli.write(u"coupe.pdf"_s, bytes.left(bytes.indexOf("xref")));
    const QJsonArray remarks = cli.json({u"document"_s, u"recognise"_s, cut}).object().value(u"remarks"_s).toArray();
    REQUIRE_FALSE(remarks.isEmpty());
    CHECK_FALSE(remarks[0].toObject().value(u"text"_s).toString().isEmpty());
    const QString whole = cli.write(u"entier.pdf"_s, bytes);
    CHECK(cli.json({u"document"_s, u"recognise"_s, whole}).object().value(u"remarks"_s).toArray().isEmpty());
}

TEST_CASE("the electronic signatures of a document are told with its facts")
{
    const CliFixture cli;
    const QString sealed = testFolder(u"pdf"_s) + u"/golden/sealed.pdf"_s;
    const QJsonArray seals =
        cli.json({u"document"_s, u"recognise"_s, sealed}).object().value(u"electronic_signatures"_s).toArray();
    REQUIRE(seals.size() == 2);
    const QJsonObject seal = seals.first().toObject();
    CHECK(seal.value(u"signer"_s) == u"Commune d’Exemple, cachet électronique"_s);
    CHECK(seal.value(u"state"_s) == u"sound"_s);
    CHECK(seal.value(u"certificate"_s) == u"unvouched"_s);
    CHECK(seal.value(u"covers_all"_s).toBool());
    CHECK(seals.last().toObject().value(u"state"_s) == u"empty"_s);
    const QString said = cli.run({u"document"_s, u"recognise"_s, sealed}).out;
    CHECK(said.contains(u"Signature électronique\u00A0: Commune d’Exemple, cachet électronique, "));
}
