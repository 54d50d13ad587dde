// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/helper_process.h"

#include "pdf/pdf_document.h"
#include "pdf/text_extraction.h"
#include "tests/catch.h"
#include "tests/support/errors.h"
#include "tests/support/hostile_pdf.h"
#include "tests/support/processes.h"
#include "tests/support/sample_pdf.h"

#include <QFile>
#include <QTemporaryDir>

#include <thread>

#include <signal.h>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

/// Another program in the place of the helper, as long as it lives.
class OtherHelper
{
public:
    explicit OtherHelper(const QString& path) { qputenv("PARVIS_PDF_HELPER", QFile::encodeName(path)); }
    ~OtherHelper() { qunsetenv("PARVIS_PDF_HELPER"); }
    OtherHelper(const OtherHelper&) = delete;
    OtherHelper& operator=(const OtherHelper&) = delete;
};

/// A shell script that speaks for the helper: what it reads are questions, what it prints are answers.
struct Script
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"parvis-pdf"_s);

    explicit Script(const QByteArray& lines)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\ncd \"$(dirname \"$0\")\"\n" + lines + "\n");
        file.close();
        file.setPermissions(file.permissions() | QFile::ExeOwner);
    }
};

PdfLimits narrowLimits()
{
    PdfLimits limits;
    limits.memory = 64LL << 20;
    limits.processorSeconds = 1;
    return limits;
}

/// The processor time that all helpers have taken, in ticks of the system.
qint64 helpersTime()
{
    qint64 ticks = 0;
    for (const qint64 child : childProcesses()) {
        QFile file(u"/proc/%1/stat"_s.arg(child));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        constexpr qsizetype userTime = 12; // behind the name of the program, which may hold anything
        const QByteArray facts = file.readAll();
        ticks += facts.sliced(facts.lastIndexOf(')') + 1).simplified().split(' ').value(userTime - 1).toLongLong();
    }
    return ticks;
}

const QByteArray goodPdf = samplePdf({u"Contrat"_s, u"Signatures"_s});

} // namespace

TEST_CASE("a PDF that never comes to an end is given up, and the next one is read")
{
    const PdfDocument bomb(endlessPdf(), u"bombe.pdf"_s, {}, {}, narrowLimits());
    const QString refusal = errorOf([&] { bomb.pageText(1); });
    CHECK(refusal.startsWith(u"bombe.pdf: This PDF asks for more time than it may have."));
    CHECK(errorOf([&] { bomb.pageImage(1, 20); }).contains(u"more time"));
    CHECK(extractPages(goodPdf) == std::vector<QString>{u"Contrat"_s, u"Signatures"_s});
}

#if !defined(__SANITIZE_ADDRESS__) // whose own memory knows no limit
TEST_CASE("a PDF that unfolds to more memory than it may have is given up")
{
    const PdfDocument bomb(fontBomb(300), u"bombe.pdf"_s, {}, {}, narrowLimits());
    CHECK(errorOf([&] {
              bomb.pageImage(1, 72);
          }).startsWith(u"bombe.pdf: This PDF asks for more memory than it may have."));
    CHECK(bomb.pageCount() == 1);
    CHECK(bomb.pageSize(1) == QSizeF(595, 842)); // opened again, in another process
}
#endif

TEST_CASE("a picture of giant size is drawn within the limits, or given up")
{
    for (const int side : {60'000, 2'000'000'000}) {
        const PdfDocument bomb(pictureBomb(side), {}, {}, {}, narrowLimits());
        QImage image;
        const QString refusal = errorOf([&] { image = bomb.pageImage(1, 72); });
        CAPTURE(side, refusal);
        CHECK((image.width() == 595 || refusal.contains(u"than it may have")));
    }
}

TEST_CASE("a helper that ends fails one question, and the next one starts another")
{
    const PdfDocument document(goodPdf, u"contrat.pdf"_s);
    REQUIRE(document.pageText(1) == u"Contrat");
    for (const int signal : {SIGSEGV, SIGKILL, SIGXCPU}) {
        for (const qint64 child : childProcesses())
            ::kill(pid_t(child), signal);
        const QString refusal = errorOf([&] { document.pageText(1); });
        CAPTURE(signal);
        CHECK(refusal.contains(signal == SIGSEGV   ? u"it is damaged"_s
                               : signal == SIGKILL ? u"more memory"_s
                                                   : u"more time"_s));
        CHECK(document.pageText(2) == u"Signatures");
    }
}

TEST_CASE("helpers that wait may end unnoticed")
{
    CHECK(extractPages(goodPdf).size() == 2);
    for (const qint64 child : childProcesses())
        ::kill(pid_t(child), SIGKILL);
    CHECK(extractPages(goodPdf).size() == 2);
}

TEST_CASE("a helper that is missing, ends, or says what makes no sense is an error in clear words")
{
    const auto refusal = [] { return errorOf([] { PdfDocument(goodPdf, u"contrat.pdf"_s); }); };
    {
        const OtherHelper none(u"/nowhere/parvis-pdf"_s);
        CHECK(refusal() ==
              u"contrat.pdf: The program that reads PDF files is missing: /nowhere/parvis-pdf. Install Parvis again.");
    }
    const auto scripted = [&](const QByteArray& lines) {
        const Script script(lines);
        const OtherHelper other(script.path);
        return refusal();
    };
    CHECK(scripted("exit 3").contains(u"broke off"));
    // In the middle of an answer, or of the number that says how long it is.
    CHECK(scripted("printf '\\100\\000\\000\\000\\001\\000\\000\\000\\001'; exit 3").contains(u"broke off"));
    CHECK(scripted("printf '\\100\\000'; kill -SEGV $$").contains(u"broke off"));
    CHECK(scripted("exit 0").contains(u"makes no sense"));
    for (const QByteArray& other :
         {QByteArray("exit 71"), QByteArray("exit 72"), "exec '" + QFile::encodeName(pdfHelperProgram()) + "' 0"}) {
        CAPTURE(other);
        const QString text = scripted(other);
        CHECK(text.contains(u"is of another version"));
        CHECK(text.endsWith(u"Install Parvis again: the two come together."));
    }
    CHECK(scripted("exec 0<&- 1>&-\nexec sleep 600").contains(u"broke off"));
    for (const char* lines : {"exec head -c 5000 /dev/zero", "exec cat", "exec yes", "exec cat /dev/urandom",
                              "printf '\\005\\000\\000\\000\\001\\000\\000\\000\\001'; exec sleep 600",
                              "printf '\\005\\000\\000\\000\\007\\000\\000\\000\\001'; exec sleep 600"}) {
        CAPTURE(lines);
        CHECK(scripted(lines).contains(u"makes no sense"));
    }
    CHECK(childProcesses().size() <= 2); // none of them is left: only helpers that wait
}

TEST_CASE("a helper that never answers is given up, or stopped at once")
{
    const Script script("echo > started\nexec sleep 600");
    const OtherHelper other(script.path);
    PdfLimits limits;
    limits.seconds = 0;
    CHECK(errorOf([&] { PdfDocument(goodPdf, {}, {}, {}, limits); }).contains(u"more time"));
    limits.seconds = 100;
    limits.stillSeconds = 0;
    CHECK(errorOf([&] { PdfDocument(goodPdf, {}, {}, {}, limits); }).contains(u"more time"));
    QFile::remove(script.folder.filePath(u"started"_s));
    std::stop_source stop;
    const std::jthread user([&] {
        while (!QFile::exists(script.folder.filePath(u"started"_s)))
            std::this_thread::yield();
        stop.request_stop();
    });
    CHECK_THROWS_AS(PdfDocument(goodPdf, {}, {}, stop.get_token()), Cancelled);
    CHECK(childProcesses().size() <= 2);
}

TEST_CASE("a page that takes long is stopped at once, and the document stays of use")
{
    const PdfDocument bomb(endlessPdf());
    std::stop_source stop;
    const qint64 before = helpersTime();
    const std::jthread user([&](const std::stop_token& end) {
        while (!end.stop_requested() && helpersTime() <= before)
            std::this_thread::yield();
        stop.request_stop();
    });
    CHECK_THROWS_AS(bomb.pageImage(1, 72, stop.get_token()), Cancelled);
    CHECK(bomb.pageSize(1) == QSizeF(595, 842));
    CHECK(bomb.pageCount() == 1);
}

TEST_CASE("a helper that is asked what is no question ends")
{
    HelperProcess helper(pdfHelperProgram());
    CHECK_FALSE(helper.isLost());
    // A question that cannot be: the helper ends rather than guess.
    CHECK_THROWS_AS(helper.ask(openMessage(helper.nextNumber(), {goodPdf, {}, 1 << 30, 9}).chopped(1),
                               {10'000, 10'000, 10'000, 10'000}, {}),
                    HelperLost);
    CHECK(helper.isLost());
}
