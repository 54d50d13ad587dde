// SPDX-License-Identifier: GPL-3.0-or-later
// Files that cannot be recognised, or are made to harm: each is told of on a line of its own, with the reason, and
// takes none of the others with it.

#include "tests/catch.h"
#include "tests/cli/cli_process.h"
#include "tests/support/hostile_pdf.h"
#include "tests/support/processes.h"
#include "tests/support/sample_pdf.h"

#include <QFile>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

/// Recognises files with little time for a page, after a good one and before another.
class Recogniser
{
public:
    Recogniser()
        : first_(cli_.write(u"premier.pdf"_s, samplePdf({u"Contrat de ville"_s})))
        , last_(cli_.write(u"dernier.pdf"_s, samplePdf({u"Avenant"_s})))
    {
    }

    QString path(const QString& name) const { return cli_.path(name); }
    QString write(const QString& name, const QByteArray& bytes) const { return cli_.write(name, bytes); }

    CliResult run(const QStringList& arguments) const
    {
        const auto process = cli_.prepare(QStringList{u"--db"_s, cli_.database()} + arguments);
        QProcessEnvironment environment = process->processEnvironment();
        environment.insert(u"PARVIS_PDF_SECONDS"_s, u"1"_s);
        process->setProcessEnvironment(environment);
        process->start();
        REQUIRE(process->waitForFinished(120'000));
        return finish(*process);
    }

    /// It is refused, alone and beside others, on one line that says which file and why.
    void refuses(const QString& file, const QString& why) const
    {
        const CliResult alone = run({u"document"_s, u"recognise"_s, file});
        CHECK(alone.exitCode == 1);
        CHECK(alone.out.isEmpty());
        for (const CliResult& result : {alone, runAmongOthers(file)}) {
            CAPTURE(result.err.toStdString());
            CHECK(result.exitCode == 1);
            CHECK(isOneLine(result.err));
            CHECK(result.err.contains(file.section(u'/', -1)));
            CHECK(result.err.contains(why));
        }
    }
    /// It is answered, alone and beside others.
    CliResult reads(const QString& file) const
    {
        CliResult alone = run({u"document"_s, u"recognise"_s, file});
        CAPTURE(alone.err.toStdString());
        CHECK(alone.exitCode == 0);
        CHECK(alone.err.isEmpty());
        CHECK(runAmongOthers(file).exitCode == 0);
        return alone;
    }

private:
    CliResult runAmongOthers(const QString& file) const
    {
        CliResult result = run({u"document"_s, u"recognise"_s, first_, file, last_});
        CHECK(result.out.contains(first_));
        CHECK(result.out.contains(last_));
        return result;
    }

    CliFixture cli_;
    QString first_;
    QString last_;
};

} // namespace

TEST_CASE("an empty file is not recognised, and the others are")
{
    const Recogniser recogniser;
    recogniser.refuses(recogniser.write(u"vide.pdf"_s, {}), u"Le fichier est vide."_s);
}

TEST_CASE("a file that is cut off before its first page is not recognised, and the others are")
{
    const Recogniser recogniser;
    const QByteArray whole = samplePdf({u"Contrat de ville"_s});
    recogniser.refuses(recogniser.write(u"coupe.pdf"_s, whole.left(40)), u"endommagé"_s);
    recogniser.refuses(recogniser.write(u"coupe.pdf"_s, whole.left(whole.indexOf("stream"))), u"tronqué"_s);
}

TEST_CASE("another file that is called a PDF is not recognised, and the others are")
{
    const Recogniser recogniser;
    const QByteArray odt = "PK\3\4" + QByteArray(26, '\0') + "mimetypeapplication/vnd.oasis.opendocument.text";
    for (const QByteArray& bytes : {QByteArray("Contrat de ville"), odt, QByteArray("\x89PNG\r\n\x1a\n")})
        recogniser.refuses(recogniser.write(u"renomme.pdf"_s, bytes), u"n’est pas un PDF"_s);
    recogniser.refuses(recogniser.path(u"absent.pdf"_s), u"absent.pdf"_s);
}

TEST_CASE("a protected file is not recognised without its password, and the others are")
{
    const Recogniser recogniser;
    const QString file = recogniser.write(u"secret.pdf"_s, encrypted(samplePdf({u"Contrat de ville"_s}), "sesame"));
    recogniser.refuses(file, u"--password-stdin"_s);
    CHECK(recogniser.run({u"document"_s, u"recognise"_s, file, u"--password"_s, u"sesame"_s}).exitCode == 0);
}

TEST_CASE("a page of a hundred thousand points is recognised")
{
    const Recogniser recogniser;
    const QByteArray content = "BT /F1 900 Tf 72 700 Td (QN05901M) Tj ET";
    const CliResult read = recogniser.reads(recogniser.write(u"affiche.pdf"_s, pageOf("0 0 100000 100000", content)));
    CHECK(read.out.contains(u"QN05901M"));
}

TEST_CASE("structures that are deep, or lead back to themselves, are recognised or refused, and the others are")
{
    const Recogniser recogniser;
    recogniser.reads(recogniser.write(u"table.pdf"_s, withPrevious(-1)));
    recogniser.reads(recogniser.write(
        u"profond.pdf"_s,
        pageOf("0 0 595 842", QByteArray("q ").repeated(100'000) + "BT /F1 12 Tf 72 700 Td (Contrat) Tj ET")));
    recogniser.refuses(recogniser.write(u"arbre.pdf"_s, deepTree(100'000, true)), u"arbre.pdf"_s);
    recogniser.refuses(recogniser.write(u"anneau.pdf"_s, drawingEachOther(2)), u"Aucun mot"_s);
    recogniser.refuses(recogniser.write(u"sansfin.pdf"_s, endlessPdf()), u"plus de temps que permis"_s);
}

TEST_CASE("a file that unfolds to gigabytes is not recognised, and the others are")
{
    const Recogniser recogniser;
    recogniser.refuses(recogniser.write(u"bombe.pdf"_s, textBomb(8)), u"plus de temps que permis"_s);
}

TEST_CASE("a file with actions is recognised, and none of them is run")
{
    const Recogniser recogniser;
    const QString mark = recogniser.path(u"lance"_s);
    const QString program = recogniser.write(u"lance.sh"_s, "#!/bin/sh\ntouch '" + QFile::encodeName(mark) + "'\n");
    QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString file = recogniser.write(u"actions.pdf"_s, withActions(program));
    recogniser.reads(file);
    CHECK(recogniser.run({u"document"_s, u"add"_s, file}).exitCode == 0);
    CHECK(recogniser.run({u"document"_s, u"recognise"_s, u"1"_s}).exitCode == 0);
    CHECK_FALSE(QFile::exists(mark));
}

TEST_CASE("a file whose fonts are nowhere is recognised")
{
    const Recogniser recogniser;
    recogniser.reads(recogniser.write(u"fontes.pdf"_s, withoutItsFonts()));
}

TEST_CASE("of several documents each has a row, and one that cannot be read says why")
{
    const CliFixture cli;
    const QString good = cli.write(u"bon.pdf"_s, samplePdf({u"Contrat de ville"_s}));
    const QString bad = cli.write(u"mauvais.pdf"_s, "pas un PDF");
    const CliResult result = cli.run({u"document"_s, u"recognise"_s, bad, good, u"7"_s, u"--json"_s});
    CHECK(result.exitCode == 1);
    CHECK(result.err.count(u'\n') == 2);
    const QJsonArray rows = result.array();
    REQUIRE(rows.size() == 3);
    CHECK(rows[0][u"file"_s] == u"mauvais.pdf"_s);
    CHECK(rows[0][u"problem"_s].toString().contains(u"mauvais.pdf"));
    CHECK(rows[1][u"pages"_s] == 1);
    CHECK(rows[1][u"problem"_s].isUndefined());
    CHECK(rows[2][u"problem"_s].toString().contains(u"7"_s));
}
