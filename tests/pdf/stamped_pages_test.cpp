// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures on which a few words are stamped as text: which they are, and what they say.
#include "pdf/stamped_pages.h"

#include "pdf/pdf_document.h"
#include "tests/catch.h"
#include "tests/support/sample_pdf.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

const QByteArray pixel = streamObject(
    "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8", "\xee");
const QByteArray fontAndPicture = "/Font << /F1 3 0 R >> /XObject << /Im 6 0 R /Fm 7 0 R >>";
const QByteArray stamp = "BT /F1 8 Tf 72 820 Td (Publi le 12/02/2024) Tj ET ";
const QByteArray wholePage = "q 595 0 0 842 0 0 cm /Im Do Q ";

bool isStamped(const QByteArray& drawing, const QByteArray& form = {}, const QByteArray& formContent = {})
{
    const QByteArray drawn = streamObject("/Type /XObject /Subtype /Form /BBox [0 0 595 842] " + form, formContent);
    return PdfDocument(pageWith(drawing, fontAndPicture, {pixel, drawn})).allTexts({}, {}).stamped == std::vector{1};
}

PrintedWord word(const QString& text, double x, double y, int confidence = 100)
{
    return {text, QRectF(x, y, 30, 10), false, true, 0, quint8(confidence)};
}

QStringList textsOf(const std::vector<PrintedWord>& words)
{
    QStringList texts;
    for (const PrintedWord& each : words)
        texts << each.text;
    return texts;
}

} // namespace

TEST_CASE("a page that a picture covers, with a few words on it, is a stamped picture, however it is drawn")
{
    CHECK(isStamped(wholePage + stamp));
    CHECK(isStamped("q 595 0 0 300 0 0 cm /Im Do Q q 1 0 0 1 0 300 cm 595 0 0 300 0 0 cm /Im Do Q " + stamp)); // strips
    CHECK(isStamped("q 0 -842 595 0 0 842 cm /Im Do Q " + stamp));                                             // turned
    CHECK(isStamped(stamp + "q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \xee EI Q"));
    CHECK(isStamped(stamp + "q 2 0 0 2 0 0 cm /Fm Do Q",
                    "/Matrix [5 0 0 5 0 0] /Resources << /XObject << /Im 6 0 R >> >>", "59.5 0 0 84.2 0 0 cm /Im Do"));
}

TEST_CASE("a page with a picture beside its text, with much text on a picture, or without a picture is none")
{
    CHECK_FALSE(isStamped(stamp));
    CHECK_FALSE(isStamped("q 595 0 0 400 0 0 cm /Im Do Q " + stamp));
    CHECK_FALSE(isStamped("q 595 0 0 400 0 0 cm /Im Do Q q 595 0 0 400 0 0 cm /Im Do Q " + stamp)); // twice the same
    CHECK_FALSE(isStamped("q 595 0 0 842 595 0 cm /Im Do Q " + stamp));                             // beside the page
    CHECK_FALSE(isStamped("0.9 g 0 0 595 842 re f 0 g " + stamp));                                  // a ground
    QByteArray text = "BT /F1 8 Tf 72 700 Td 12 TL ";
    for (int i = 0; i < 15; ++i)
        text += "(Les habitants sont) Tj T* ";
    CHECK_FALSE(isStamped(wholePage + text + "ET"));
    CHECK_FALSE(isStamped(wholePage)); // nothing is stamped: a page without text
    // Drawings without end, and without sense, are none either.
    CHECK_FALSE(isStamped(stamp + "/Fm Do", "/Resources << /XObject << /Fm 7 0 R >> >>", "/Fm Do /Fm Do"));
    CHECK_FALSE(isStamped(stamp + "/None Do 1 2 cm Q Q Q (x) Do"));
}

TEST_CASE("a stamped picture keeps its own words, and no word stands twice")
{
    std::vector<PrintedWord> read{word(u"Publié"_s, 72, 20, 80), word(u"DELIBERATION"_s, 140, 20, 90)};
    read.back().endsLine = true;
    for (const QString& text : {u"Le"_s, u"conseil"_s, u"municipal"_s, u"approuve"_s, u"le"_s, u"contrat"_s, u"de"_s})
        read.push_back(word(text, 72 + 40 * double(read.size()), 80, 92));
    const std::vector<PrintedWord> all = withStamps({word(u"Publié"_s, 73, 21)}, read);
    CHECK(textsOf(all) == QStringList{u"Publié"_s, u"DELIBERATION"_s, u"Le"_s, u"conseil"_s, u"municipal"_s,
                                      u"approuve"_s, u"le"_s, u"contrat"_s, u"de"_s});
    CHECK(all.front().confidence == 100);
    CHECK(all.front().endsLine);
    CHECK(textsOf(withStamps({}, read)) == textsOf(read));
}

TEST_CASE("of a photograph with a title nothing is taken but the title")
{
    std::vector<PrintedWord> read;
    for (int i = 0; i < 20; ++i)
        read.push_back(word(u"ıl-"_s, 40 + 20 * i, 300, i % 3 ? 30 : 70));
    CHECK(textsOf(withStamps({word(u"Rapport"_s, 72, 72)}, read)) == QStringList{u"Rapport"_s});
}
