// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that are pictures: what they say is read from them.

#include "pdf/pdf_document.h"
#include "pdf/picture_reading.h"
#include "tests/catch.h"
#include "tests/support/no_ocr.h"
#include "tests/support/processes.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QThread>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

constexpr double dpi = 200;

/// A page of A4 as a scanner sees it, turned clockwise by so many degrees.
QImage scanned(const QStringList& lines, double degrees)
{
    QImage page(int(8.27 * dpi), int(11.69 * dpi), QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.translate(page.width() / 2.0, page.height() / 2.0);
    painter.rotate(degrees);
    QFont font(u"DejaVu Serif"_s);
    font.setPixelSize(int(11 * dpi / 72));
    painter.setFont(font);
    for (int i = 0; i < lines.size(); ++i)
        painter.drawText(QPointF(-0.36 * page.width(), -0.3 * page.width() + i * 1.6 * font.pixelSize()), lines[i]);
    return page;
}

/// @param stamp  stands on each as text
QByteArray asPdf(const std::vector<QImage>& pages, const QString& stamp = {})
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    QPainter painter(&writer);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        painter.drawImage(QRectF(0, 0, writer.width(), writer.height()), pages[i]);
        painter.setFont(QFont(u"DejaVu Sans"_s, 8));
        painter.drawText(QPointF(0.1, 0.05) * writer.width(), stamp);
    }
    painter.end();
    return bytes;
}

QByteArray asPdf(const QImage& page)
{
    return asPdf(std::vector{page});
}

QString textOf(const std::vector<PdfWord>& words)
{
    QStringList text;
    for (const PdfWord& word : words)
        text << word.text;
    return text.join(u' ');
}

const QStringList printedLines{u"Les quartiers prioritaires de la ville"_s, u"Fait à Hirson, le 22 mars 2024"_s,
                               u"Pour la commune, le Maire a signé"_s, u"Crédits spécifiques de l’État : 86 400 €"_s};

} // namespace

TEST_CASE("a page that is a picture has no text, and its words are read from it with their places")
{
    const PdfDocument document(asPdf(scanned(printedLines, 0)));
    CHECK(document.pageWords(1).empty());
    const std::vector<PdfWord> words = document.readPicture(1);
    const QString text = textOf(words);
    CAPTURE(text);
    CHECK(text.contains(u"quartiers prioritaires de la ville"));
    CHECK(text.contains(u"Hirson, le 22 mars 2024"));
    CHECK(text.contains(u"86 400 €"));
    const auto hirson = std::ranges::find(words, u"Hirson,"_s, &PdfWord::text);
    REQUIRE(hirson != words.end());
    CHECK(hirson->confidence > 0.6);
    CHECK(hirson->confidence <= 1);
    // The second line: 0.3 of the width above the middle, and a step further down.
    const double top = 842.0 / 2 - 0.3 * 595 + 1.6 * 11;
    CHECK(std::abs(hirson->box.bottom() - top) < 8);
    CHECK(std::ranges::count(words, true, &PdfWord::endsLine) == 4);
}

TEST_CASE("of a scan that bears a stamp as text its words are read beside the stamp")
{
    const PdfDocument document(asPdf({scanned(printedLines, 0)}, u"Envoyé en préfecture le 12/02/2024"_s));
    const PdfTexts texts = document.allTexts({}, {});
    CHECK(texts.stamped == std::vector{1});
    CHECK(texts.pages == std::vector{u"Envoyé en préfecture le 12/02/2024"_s});
    const QString text = textOf(document.readPicture(1));
    CAPTURE(text);
    CHECK(text.startsWith(u"Envoyé en préfecture le 12/02/2024 "));
    CHECK(text.count(u"préfecture") == 1);
    CHECK(text.contains(u"Hirson, le 22 mars 2024"));
}

TEST_CASE("a scan that lies askew, on its side or on its head is read as well, and its words stand where they are seen")
{
    for (const double degrees : {3.0, -2.0, 90.0, 180.0, 270.0}) {
        CAPTURE(degrees);
        const PdfDocument document(asPdf(scanned(printedLines, degrees)));
        const std::vector<PdfWord> words = document.readPicture(1);
        CAPTURE(textOf(words));
        CHECK(textOf(words).contains(u"Hirson, le 22 mars 2024"));
        const auto hirson = std::ranges::find(words, u"Hirson,"_s, &PdfWord::text);
        REQUIRE(hirson != words.end());
        // Where its middle was before the turn, turned.
        const QPointF before(-0.36 * 595 + 62, -0.3 * 595 + 1.6 * 11 - 4);
        const QPointF expected = QTransform().rotate(degrees).map(before) + QPointF(595 / 2.0, 842 / 2.0);
        CHECK(std::hypot(hirson->box.center().x() - expected.x(), hirson->box.center().y() - expected.y()) < 20);
    }
}

TEST_CASE("where the words of French are not installed, that is what is said")
{
    const NoOcr absent;
    const PdfDocument document(asPdf(scanned(printedLines, 0)));
    CHECK_THROWS_AS(document.readPicture(1), PdfUnread);
    CHECK(document.pageCount() == 1); // and everything else works
    CHECK_FALSE(document.pageImage(1, 20).isNull());
}

TEST_CASE("several pages are read at once, each is given once, and the thread of the caller takes them")
{
    const QByteArray pdf = asPdf({scanned({u"Première page"_s}, 0), scanned({}, 0), scanned({u"Troisième page"_s}, 0),
                                  scanned({u"Quatrième page"_s}, 0)});
    std::map<int, QString> taken;
    const auto caller = QThread::currentThread();
    const auto take = [&](int page, const std::vector<PdfWord>& words) {
        CHECK(QThread::currentThread() == caller);
        CHECK_FALSE(taken.contains(page));
        taken[page] = textOf(words);
    };
    const ReadPictures read = readPictures(pdf, u"scan.pdf"_s, {}, {1, 2, 4}, take);
    CHECK_FALSE(read.unread);
    CHECK(read.lost.empty());
    CHECK(taken == std::map<int, QString>{{1, u"Première page"_s}, {2, u""_s}, {4, u"Quatrième page"_s}});
}

TEST_CASE("reading pictures ends when it is stopped, when what is read cannot be taken, and without any page")
{
    const QByteArray pdf = asPdf({scanned(printedLines, 0), scanned(printedLines, 0), scanned(printedLines, 0)});
    std::stop_source stop;
    int taken = 0;
    const auto stopAfterOne = [&](int, const std::vector<PdfWord>&) {
        ++taken;
        stop.request_stop();
    };
    CHECK_THROWS_AS(readPictures(pdf, {}, {}, {1, 2, 3}, stopAfterOne, stop.get_token()), Cancelled);
    CHECK(taken >= 1);
    const auto refuse = [](int, const std::vector<PdfWord>&) { throw Error(u"full"_s); };
    CHECK_THROWS_AS(readPictures(pdf, {}, {}, {1, 2, 3}, refuse), Error);
    CHECK_THROWS_AS(readPictures("no PDF", {}, {}, {1}, refuse), Error);
    CHECK(readPictures(pdf, {}, {}, {}, refuse).lost.empty());
}

TEST_CASE("a helper is started with one thread for the work that Tesseract would share: the others have theirs")
{
    const PdfDocument document(asPdf(scanned(printedLines, 0)));
    int seen = 0;
    for (const qint64 helper : childProcesses(QCoreApplication::applicationPid())) {
        QFile environment(u"/proc/%1/environ"_s.arg(helper));
        const QByteArray all = environment.open(QIODevice::ReadOnly) ? environment.readAll() : QByteArray();
        if (all.isEmpty())
            continue; // that of a test before, which is about to end
        ++seen;
        CHECK(all.split('\0').contains("OMP_THREAD_LIMIT=1"));
    }
    CHECK(seen > 0);
}

TEST_CASE("as many pictures are read at once as there are pages, processors and memory")
{
    constexpr qint64 giga = 1LL << 30;
    CHECK(readersAtOnce(40, 8, 64 * giga, 0) == 8);
    CHECK(readersAtOnce(3, 8, 64 * giga, 0) == 3);
    CHECK(readersAtOnce(40, 8, 2 * giga, 0) == 3);
    CHECK(readersAtOnce(40, 8, 0, 0) == 1);
    CHECK(readersAtOnce(40, 4, -1, 0) == 4);
    CHECK(readersAtOnce(40, 0, giga, 0) == 1);
    CHECK(readersAtOnce(40, 16, 10 * giga, giga / 2) == 6); // each has the document twice
}
