// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that no honest document has: recognition neither fails on them nor takes longer than their words do.

#include "domain/error.h"
#include "recognition/recognition.h"
#include "tests/catch.h"

#include <limits>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

using Words = std::vector<PdfWord>;

PdfWord wordAt(const QString& text, double x, double y)
{
    return {text, QRectF(x, y, 5.0 * double(text.size()), 10)};
}

/// Words in lines of twelve, these in turn.
Words page(const QStringList& texts, int count, double gap = 60)
{
    Words words;
    for (int i = 0; i < count; ++i)
        words.push_back(wordAt(texts[i % texts.size()], 40 + gap * (i % 12), 40 + 14.0 * (i / 12)));
    return words;
}

} // namespace

TEST_CASE("a page of a hundred thousand words is read")
{
    const QStringList texts{u"Pour"_s,   u"la"_s,           u"commune"_s,    u"représentée"_s, u"par"_s, u"le"_s,
                            u"maire,"_s, u"signé"_s,        u"19/04/2024"_s, u"12"_s,          u"000"_s, u"€"_s,
                            u"État"_s,   u"délibération"_s, u"n°"_s,         u"3"_s,           u"axe"_s, u"2"_s};
    for (const double gap : {30.0, 60.0})
        CHECK_NOTHROW(recognise(Register(), {page(texts, 100'000, gap)}));
}

TEST_CASE("words without a sound box are no part of the lines")
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    const double endless = std::numeric_limits<double>::infinity();
    Words words = page({u"Contrat"_s, u"de"_s, u"ville"_s}, 3, 30);
    for (const QRectF& box : {QRectF(none, none, none, none), QRectF(endless, 0, 10, 10), QRectF(0, 0, -20, -10),
                              QRectF(1e300, -1e300, 1e300, 1e300), QRectF(), QRectF(50, 50, 0, 0)}) {
        for (int i = 0; i < 50; ++i)
            words.push_back({u"Avenant"_s, box});
    }
    const RecognisedFacts facts = recognise(Register(), {words});
    REQUIRE(facts.kind);
    for (const PrintedPlace& place : facts.kind->places) {
        for (const QRectF& box : place.boxes)
            CHECK(std::isfinite(box.left() + box.top() + box.width() + box.height()));
    }
}

TEST_CASE("a document of ten thousand pages is read")
{
    const std::vector<Words> pages(10'000, page({u"Fait"_s, u"à"_s, u"Lille,"_s, u"le"_s, u"19/04/2024"_s}, 30, 60));
    CHECK_NOTHROW(recognise(Register(), pages));
}

TEST_CASE("a table of a thousand columns is read")
{
    Words words;
    for (int row = 0; row < 100; ++row) {
        for (int column = 0; column < 1000; ++column)
            words.push_back(wordAt(row == 0 ? u"2024"_s : u"12"_s, 40.0 * column, 40 + 20.0 * row));
    }
    CHECK_NOTHROW(recognise(Register(), {words}));
}

TEST_CASE("a word of a hundred thousand letters is read")
{
    for (const QString& part : {u"a"_s, u"A"_s, u"1-"_s, u"1."_s, u"2024-"_s, u"É'"_s, u"Pour la "_s})
        CHECK_NOTHROW(recognise(Register(), {{wordAt(part.repeated(100'000 / part.size()), 40, 40)}}));
}

TEST_CASE("rests of words that point astray do no harm")
{
    Words words = page({u"dévelop-"_s, u"pement"_s}, 40, 60);
    for (std::size_t i = 0; i < words.size(); ++i) {
        words[i].whole = u"développement"_s;
        words[i].rest = int((i * 7) % words.size());
    }
    CHECK_NOTHROW(recognise(Register(), {words}));
}

TEST_CASE("fifty thousand headings of one plan are read")
{
    Words words;
    for (int i = 0; i < 50'000; ++i) {
        for (const QString& text : {u"Axe"_s, QString::number(1 + i % 90), u":"_s, u"Vivre"_s})
            words.push_back(wordAt(text, 40 + 400.0 * (i % 20) + 60 * double(words.size() % 4), 40 + 20.0 * (i / 20)));
    }
    CHECK_NOTHROW(recognise(Register(), {words}));
}

TEST_CASE("a recognition that is stopped ends at once, and finds nothing")
{
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(recognise(Register(), {page({u"Contrat"_s, u"de"_s, u"ville"_s}, 30)}, stop.get_token()),
                    Cancelled);
}

TEST_CASE("what a scan hardly shows is never a certain fact")
{
    const QStringList lines{u"Contrat de ville 2024-2030"_s, u"Vu la délibération n° 2024-031 du 14 mars 2024"_s,
                            u"Pour la commune de Denain,"_s, u"Le Maire de Denain"_s,
                            u"Fait à Denain, le 19/04/2024"_s};
    for (int weak = 0; weak < lines.size(); ++weak) {
        CAPTURE(weak);
        Words words;
        for (int line = 0; line < lines.size(); ++line) {
            double x = 40;
            for (const QString& text : lines[line].split(u' ')) {
                words.push_back(wordAt(text, x, 40 + 14.0 * line));
                words.back().confidence = line == weak ? 0.4 : 1;
                x = words.back().box.right() + 3;
            }
            words.back().endsLine = true;
        }
        const RecognisedFacts facts = recognise(Register(), {words});
        const auto isUnsure = [&](const auto& fact) { return !fact || fact->confidence < 0.6; };
        if (weak == 0)
            CHECK((isUnsure(facts.kind) && isUnsure(facts.title) && isUnsure(facts.period)));
        if (weak == 1 && !facts.citedDeliberations.empty())
            CHECK(facts.citedDeliberations.front().confidence < 0.6);
        if (weak == 4)
            CHECK((isUnsure(facts.signatureDate) && isUnsure(facts.signaturePlace)));
        for (const auto& signatory : facts.signatories)
            CHECK((signatory.confidence < 0.6) == (weak > 1));
    }
}
