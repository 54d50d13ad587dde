// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/protocol/pdf_messages.h"

#include "pdf/protocol/page_pixels.h"
#include "tests/catch.h"

#include <QtEndian>

#include <limits>

#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

QByteArray answer(const QByteArray& body)
{
    return answerMessage({7, PdfOutcome::Done, {0, 0, 3, 0, 0, 1}}, body);
}

const PageContents someContents{
    {{u"l’été"_s, QRectF(1, 2, 3, 4), false, true, 0}, {QString(), QRectF(-1, 0.5, 0, 0), true, false, 3}}, 0.75};

const PdfProperties someProperties{.creator = u"A"_s,
                                   .producer = u"B"_s,
                                   .version = u"1.7"_s,
                                   .created = QDateTime(QDate(2024, 5, 17), QTime(9, 30), Qt::UTC),
                                   .fonts = {{u"F"_s, true}},
                                   .seals = {{u"S"_s,
                                              {},
                                              {},
                                              QDateTime(QDate(2024, 5, 17), QTime(9, 30), Qt::UTC),
                                              PdfSealState::Sound,
                                              PdfCertificateState::Expired,
                                              true,
                                              3,
                                              QRectF(1, 2, 3, 4)}},
                                   .hasScripts = true};

} // namespace

TEST_CASE("what helper and program say to each other arrives as it was said")
{
    const QByteArray open = openMessage(3, {"%PDF", {"a", QByteArray()}, 5'000'000'000, 20});
    CHECK(questionHead(open).number == 3);
    CHECK(questionHead(open).question == PdfQuestion::Open);
    const OpenQuestion question = openQuestion(open);
    CHECK(question.document == "%PDF");
    CHECK(question.passwords == QList<QByteArray>{"a", QByteArray()});
    CHECK(question.memory == 5'000'000'000);
    CHECK(pageQuestion(questionMessage(4, PdfQuestion::Picture, 9, 96.5)).dpi == 96.5);
    CHECK(answerHead(answer({})).number == 7);
    CHECK(answerHead(answer({})).faults == PdfFaultCounts{0, 0, 3, 0, 0, 1});
    const PdfFacts facts = factsIn(answer(written(PdfFacts{2, u"Titre"_s, u"A"_s, u"S"_s, true, false})));
    CHECK(facts.pages == 2);
    CHECK(facts.title == u"Titre");
    CHECK(facts.encrypted);
    CHECK_FALSE(facts.printable);
    CHECK(pageFactsIn(answer(written(PdfPageFacts{QSizeF(595, 842), u"iv"_s}))).label == u"iv");
    CHECK(pageContentsIn(answer(written(someContents))) == someContents);
    const std::vector<PdfBookmark> bookmarks{{u"Un"_s, 1, 0, 12}, {u"Deux"_s, 0, 3, 0}};
    CHECK(bookmarksIn(answer(written(bookmarks)), 1) == bookmarks);
    const std::vector<PdfLink> links{{QRectF(0, 0, 1, 1), u"https://presse.example"_s, 0}};
    CHECK(linksIn(answer(written(links)), 1) == links);
    CHECK(propertiesIn(answer(written(someProperties))) == someProperties);
}

TEST_CASE("an answer that is cut, too long or out of bounds is refused, whatever stands in it")
{
    const QByteArray words = answer(written(someContents));
    for (qsizetype size = 0; size < words.size(); ++size)
        CHECK_THROWS_AS(pageContentsIn(words.left(size)), BadMessage);
    CHECK_THROWS_AS(pageContentsIn(words + '\0'), BadMessage);
    CHECK_THROWS_AS(pageContentsIn(answer(QByteArray(8, '\0') + QByteArray("\xff\xff\xff\xff", 4))),
                    BadMessage); // four thousand million words
    const QByteArray properties = answer(written(someProperties));
    for (qsizetype size = 0; size < properties.size(); ++size)
        CHECK_THROWS_AS(propertiesIn(properties.left(size)), BadMessage);
    QByteArray unknownState = properties;
    constexpr int place = 4 + 4 * 8; // of a seal: its page and its box stand at the end
    unknownState[unknownState.size() - place - 3] = '\x63';
    CHECK_THROWS_AS(propertiesIn(unknownState), BadMessage);
    PdfProperties nowhere = someProperties;
    nowhere.seals.front().page = mostPages + 1;
    CHECK_THROWS_AS(propertiesIn(answer(written(nowhere))), BadMessage);
    CHECK_THROWS_AS(answerHead("abc"), BadMessage);
    CHECK_THROWS_AS(answerHead(QByteArray("\1\0\0\0\x63", 5)), BadMessage);
    CHECK_THROWS_AS(questionHead(QByteArray("\1\0\0\0\x63", 5)), BadMessage);
    CHECK_THROWS_AS(factsIn(answer(written(PdfFacts{0}))), BadMessage);
    CHECK_THROWS_AS(factsIn(answer(written(PdfFacts{mostPages + 1}))), BadMessage);
    const double nan = std::numeric_limits<double>::quiet_NaN();
    CHECK_THROWS_AS(pageFactsIn(answer(written(PdfPageFacts{QSizeF(nan, 1), {}}))), BadMessage);
    CHECK_THROWS_AS(pageContentsIn(answer(written(PageContents{{{u"a"_s, QRectF(0, 0, 1e300, 1)}}}))), BadMessage);
    for (const double share : {-0.1, 1.1, nan})
        CHECK_THROWS_AS(pageContentsIn(answer(written(PageContents{{}, share}))), BadMessage);
    CHECK_THROWS_AS(bookmarksIn(answer(written(std::vector<PdfBookmark>{{u"a"_s, 5}})), 4), BadMessage);
    CHECK_THROWS_AS(linksIn(answer(written(std::vector<PdfLink>{{{}, {}, -1}})), 4), BadMessage);
}

TEST_CASE("a picture comes as a file, which serves the next one, and a shorter one is not taken for it")
{
    QImage image(3, 2, QImage::Format_RGB32);
    image.fill(0xff336699);
    QImage other(2, 1, QImage::Format_RGB32);
    other.fill(0xff000001);
    Descriptor file;
    const auto message = [&file](const QByteArray& facts) {
        return PdfMessage{answer(facts), Descriptor(::dup(file.number()))};
    };
    const QByteArray facts = writePixels(image, file);
    CHECK(readPixels(message(facts)) == image);
    CHECK_THROWS_AS(readPixels({answer(facts)}), BadMessage);
    const int number = file.number();
    CHECK(readPixels(message(writePixels(other, file))) == other);
    CHECK(file.number() == number);

    REQUIRE(::ftruncate(file.number(), 20) == 0);
    CHECK_THROWS_AS(readPixels(message(facts)), BadMessage);
    writePixels(image, file);
    CHECK_THROWS_AS(readPixels(message(QByteArray("\xff\xff\0\0\xff\xff\0\0\0", 9))), BadMessage);
}

TEST_CASE("a channel hands on messages and files, and tells that the other side is gone")
{
    int ends[2];
    REQUIRE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) == 0);
    const Descriptor here(ends[0]);
    {
        const Descriptor there(ends[1]);
        PdfChannel(ends[0]).send("bonjour", Descriptor(::memfd_create("test", MFD_CLOEXEC)));
        PdfMessage message = PdfChannel(ends[1]).receive(100);
        CHECK(message.bytes == "bonjour");
        CHECK(message.file.isOpen());
        PdfChannel(ends[0]).send("trop long");
        CHECK_THROWS_AS(PdfChannel(ends[1]).receive(3), BadMessage);
    }
    CHECK_THROWS_AS(PdfChannel(ends[0]).receive(100), ChannelClosed);
    CHECK_THROWS_AS(PdfChannel(ends[0]).send("seul"), ChannelClosed);
}
