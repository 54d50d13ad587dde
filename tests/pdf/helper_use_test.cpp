// SPDX-License-Identifier: GPL-3.0-or-later
// What reading with helpers is to keep: one page is not the document, and nothing is left or seen of what was read.

#include "pdf/pdf_document.h"
#include "pdf/text_extraction.h"
#include "tests/catch.h"
#include "tests/support/errors.h"
#include "tests/support/processes.h"
#include "tests/support/sample_pdf.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

#include <signal.h>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

PdfLimits briefLimits()
{
    PdfLimits limits;
    limits.processorSeconds = 1;
    return limits;
}

const QByteArray smallPdf = samplePdf({u"Contrat"_s, u"Signatures"_s});

} // namespace

TEST_CASE("a page that never ends, or at which the reader crashes, is lost alone, and named")
{
    const PdfDocument slow(pdfWithEndlessPages(4, {3}), {}, {}, {}, briefLimits());
    const PdfTexts read = slow.allTexts({}, {});
    CHECK(read.pages == std::vector<QString>{u"Page1"_s, u"Page2"_s, QString(), u"Page4"_s});
    REQUIRE(read.remarks.size() == 1);
    CHECK(read.remarks[0].kind == u"unread-pages");
    CHECK(read.remarks[0].text == u"1 page(s) could not be read: 3");

    // While the page in front of it is put in order, the helper is at work on the third, and goes down with it.
    const PdfDocument fragile(pdfWithEndlessPages(4, {3}));
    const auto crash = [](int done, int) {
        for (const qint64 child : done == 2 ? childProcesses() : QList<qint64>())
            ::kill(pid_t(child), SIGSEGV);
    };
    const PdfTexts rest = fragile.allTexts(crash, {});
    CHECK(rest.pages == std::vector<QString>{u"Page1"_s, u"Page2"_s, QString(), u"Page4"_s});
    CHECK(inWords(rest.remarks) == u"1 page(s) could not be read: 3");
}

TEST_CASE("of a heavy document what could be read is kept, however many pages were lost, and those are named")
{
    const PdfDocument heavy(pdfWithEndlessPages(7, {2, 3, 4, 6}), {}, {}, {}, briefLimits());
    const PdfTexts read = heavy.allTexts({}, {});
    CHECK(read.pages ==
          std::vector<QString>{u"Page1"_s, QString(), QString(), QString(), u"Page5"_s, QString(), u"Page7"_s});
    CHECK(read.lost == std::vector{2, 3, 4, 6});
    CHECK(inWords(read.remarks) == u"4 page(s) could not be read: 2 to 4, 6");

    QList<int> even;
    for (int page = 2; page <= 50; page += 2)
        even << page;
    const PdfDocument fragile(pdfWithEndlessPages(50, even));
    const auto crash = [](int done, int) {
        for (const qint64 child : done % 2 ? childProcesses() : QList<qint64>())
            ::kill(pid_t(child), SIGSEGV);
    };
    const PdfTexts rest = fragile.allTexts(crash, {});
    CHECK(rest.lost == std::vector(even.begin(), even.end()));
    CHECK(rest.pages[48] == u"Page49");
}

TEST_CASE("a document whose time is up keeps the pages that were read before, and names the others")
{
    PdfLimits limits;
    limits.documentSeconds = -1;
    limits.secondsMorePerPage = 0;
    const PdfTexts read = PdfDocument(smallPdf, {}, {}, {}, limits).allTexts({}, {});
    CHECK(read.pages == std::vector<QString>{u"Contrat"_s, QString()});
    CHECK(inWords(read.remarks) == u"1 page(s) could not be read: 2");
}

TEST_CASE("a document of which no page can be read in time is refused, and not every page is tried")
{
    QList<int> all;
    for (int page = 1; page <= 50; ++page)
        all << page;
    PdfLimits limits = briefLimits();
    limits.lostSeconds = 3;
    const PdfDocument bomb(pdfWithEndlessPages(50, all), {}, {}, {}, limits);
    int told = 0;
    const auto progress = [&](int done, int) { told = done; };
    CHECK(errorOf([&] { bomb.allTexts(progress, {}); }).contains(u"more time"));
    CHECK(told < 10);
    // Once the clock has run on, half of the time must do.
    limits.processorSeconds = 2;
    limits.busySeconds = 0;
    const PdfDocument late(pdfWithEndlessPages(2, {1}), {}, {}, {}, limits);
    CHECK(late.allTexts({}, {}).lost == std::vector{1});
}

TEST_CASE("a password is in no place where other users see it, and nothing is left on the disk")
{
    const auto filesOf = [](const QString& folder) {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    };
    const QTemporaryDir temporary;
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", QFile::encodeName(temporary.path()));
    for (const qint64 child : childProcesses())
        ::kill(pid_t(child), SIGKILL); // another one starts with this folder
    {
        const PdfDocument document(encrypted(smallPdf, "sesame2030"), u"secret.pdf"_s, u"sesame2030"_s);
        CHECK(document.pageText(1) == u"Contrat");
        document.pageImage(1, 72);
        const QList<qint64> helpers = childProcesses();
        REQUIRE_FALSE(helpers.isEmpty());
        for (const qint64 helper : helpers) {
            for (const QString& name : {u"cmdline"_s, u"environ"_s}) {
                QFile file(u"/proc/%1/%2"_s.arg(helper).arg(name));
                if (file.open(QIODevice::ReadOnly))
                    CHECK_FALSE(file.readAll().contains("sesame2030"));
            }
            const QDir open(u"/proc/%1/fd"_s.arg(helper));
            for (const QString& number : open.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)) {
                const QString file = QFile::symLinkTarget(open.filePath(number));
                CAPTURE(file);
                CHECK_FALSE(file.startsWith(temporary.path()));
            }
        }
        CHECK(filesOf(temporary.path()).isEmpty());
    }
    CHECK(filesOf(temporary.path()).isEmpty());
    if (before.isNull())
        qunsetenv("TMPDIR");
    else
        qputenv("TMPDIR", before);
}

TEST_CASE("several documents are read at once, each by its own helper")
{
    const PdfDocument one(samplePdf({u"Un"_s, u"Deux"_s}));
    const PdfDocument two(samplePdf({u"Uno"_s, u"Due"_s, u"Tre"_s}));
    CHECK(one.pageText(2) == u"Deux");
    CHECK(two.pageText(2) == u"Due");
    CHECK(one.pageText(1) == u"Un");
    std::atomic<int> right = 0;
    {
        std::vector<std::jthread> readers;
        for (int reader = 0; reader < 4; ++reader) {
            readers.emplace_back([&right, reader] {
                QStringList pages;
                for (int page = 0; page < 20; ++page)
                    pages << u"Lecteur%1Page%2"_s.arg(reader).arg(page);
                right += extractPages(samplePdf(pages)) == std::vector<QString>(pages.begin(), pages.end());
            });
        }
    }
    CHECK(right == 4);
    CHECK(two.pageText(3) == u"Tre");
}
