// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/text_encoding.h"

#include "tests/catch.h"

#include <QStringEncoder>

#include <utility>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

const QString sample = u"Nœux-les-Mines;Écaillon;12,5 €"_s;

QByteArray encoded(QStringConverter::Encoding encoding, QStringConverter::Flag flag = QStringConverter::Flag::Default)
{
    QStringEncoder encode(encoding, flag);
    return encode(sample);
}

} // namespace

TEST_CASE("a byte order mark decides the encoding and is dropped")
{
    const auto withMark = QStringConverter::Flag::WriteBom;
    const DecodedText utf8 = decodeText(encoded(QStringConverter::Utf8, withMark));
    CHECK(utf8.text == sample);
    CHECK(utf8.encoding == TextEncoding::Utf8WithBom);
    const DecodedText little = decodeText(encoded(QStringConverter::Utf16LE, withMark));
    CHECK(little.text == sample);
    CHECK(little.encoding == TextEncoding::Utf16LittleEndian);
    const DecodedText big = decodeText(encoded(QStringConverter::Utf16BE, withMark));
    CHECK(big.text == sample);
    CHECK(big.encoding == TextEncoding::Utf16BigEndian);
}

TEST_CASE("UTF-8 and UTF-16 are recognised without a byte order mark")
{
    CHECK(decodeText(encoded(QStringConverter::Utf8)).encoding == TextEncoding::Utf8);
    CHECK(decodeText(encoded(QStringConverter::Utf16LE)).text == sample);
    CHECK(decodeText(encoded(QStringConverter::Utf16BE)).text == sample);
}

TEST_CASE("what is not UTF-8 is Windows-1252, with its own signs")
{
    const DecodedText text = decodeText("N\x9Cux; \x80 \x93\xC9t\xE9\x94 l\x92\xE9t\xE9");
    CHECK(text.encoding == TextEncoding::Windows1252);
    CHECK(text.text == u"Nœux; € \u201CÉté\u201D l\u2019été"_s);
    CHECK(decodeText("\xE9\x81").text == u"é\uFFFD"_s);
}

TEST_CASE("a line in another encoding than the others is read for itself")
{
    const DecodedText utf8 = decodeText("\xC3\xA9t\xC3\xA9\r\nt\xE9l\xE9phone\r\n\xC5\x93uf\r\n");
    CHECK(utf8.text == u"été\r\ntéléphone\r\nœuf\r\n"_s);
    CHECK(utf8.encoding == TextEncoding::Utf8);
    CHECK(utf8.otherLines == std::vector{2});
    const DecodedText marked = decodeText("\xEF\xBB\xBFnom\n\xE9t\xE9\n\xC9t\xE9\n");
    CHECK(marked.text == u"nom\nété\nÉté\n"_s);
    CHECK(marked.encoding == TextEncoding::Utf8WithBom);
    CHECK(marked.otherLines == std::vector{2, 3});
    const DecodedText windows = decodeText("\xE9t\xE9\rt\xE9l\xE9phone\r\xC5\x93uf");
    CHECK(windows.text == u"été\rtéléphone\rœuf"_s);
    CHECK(windows.encoding == TextEncoding::Windows1252);
    CHECK(windows.otherLines == std::vector{3});
    // "É»" is a letter of UTF-8 by accident, but of no Western language.
    CHECK(decodeText("\xE9t\xE9\nCAF\xC9\xBB\n").text == u"été\nCAFÉ»\n"_s);
    CHECK(decodeText(encoded(QStringConverter::Utf8)).otherLines.empty());
}

TEST_CASE("of a line that mixes two encodings each letter is read for itself")
{
    const DecodedText text = decodeText("\xC3\xA9t\xC3\xA9;\xC9taples\n\xC5\x93uf\nLyc\xE9"
                                        "e;\xC3\x89glise;d\x92"
                                        "abord \xE2\x82\xAC\n");
    CHECK(text.text == u"été;Étaples\nœuf\nLycée;Église;d’abord €\n"_s);
    CHECK(text.encoding == TextEncoding::Utf8);
    CHECK(text.otherLines.empty());
    CHECK(text.mixedLines == std::vector{1, 3});
    const DecodedText windows = decodeText("\xE9t\xE9\nLyc\xE9"
                                           "e;\xC3\x89glise\n");
    CHECK(windows.text == u"été\nLycée;Église\n"_s);
    CHECK(windows.encoding == TextEncoding::Windows1252);
    CHECK(windows.mixedLines == std::vector{2});
}

TEST_CASE("the encodings of old Macintoshes and of MS-DOS are known by the words that they make")
{
    const DecodedText mac = decodeText("libell\x8E;adresse\rM\x8E"
                                       "diath\x8Fque;\x88 c\x99t\x8E de l\xD5\x83glise\r");
    CHECK(mac.encoding == TextEncoding::MacRoman);
    CHECK(mac.text == u"libellé;adresse\rMédiathèque;à côté de l’Église\r"_s);
    const DecodedText dos = decodeText("libell\x82;adresse\r\nM\x82"
                                       "diath\x8Aque;\x85 c\x93t\x82 du coll\x8Age\r\n");
    CHECK(dos.encoding == TextEncoding::Dos850);
    CHECK(dos.text == u"libellé;adresse\r\nMédiathèque;à côté du collège\r\n"_s);
    // What makes French in Windows-1252 is that, whatever else it could be.
    CHECK(decodeText("Caf\xE9 \x8Eilina\n").encoding == TextEncoding::Windows1252);
    CHECK(decodeText("Mod\x8Elisation \xE9t\xE9 \xE0 No\xEBl\n").encoding == TextEncoding::Windows1252);
}

TEST_CASE("typographic signs alone make Windows-1252, as a spreadsheet writes it")
{
    for (const auto& [bytes, text] :
         {std::pair("lieu;prix\nMairie;12 \x80\n", u"lieu;prix\nMairie;12 €\n"),
          std::pair("Rue de l\x92"
                    "Europe\n",
                    u"Rue de l’Europe\n"),
          std::pair("QUARTIER L\x92"
                    "EUROPE\n",
                    u"QUARTIER L’EUROPE\n"),
          std::pair("Quartier \x93"
                    "Europe\x94\n",
                    u"Quartier “Europe”\n"),
          std::pair("Lille \x96 Roubaix;2020\x96"
                    "2024\n",
                    u"Lille – Roubaix;2020–2024\n"),
          std::pair("Lille\x96Roubaix\n", u"Lille–Roubaix\n"), std::pair("Salle, cour\x85\n", u"Salle, cour…\n"),
          std::pair("Maison [\x85]\n", u"Maison […]\n"), std::pair("12\x80;13 \x80 TTC\n", u"12€;13 € TTC\n"),
          std::pair("\x95 Mairie\n", u"• Mairie\n"), std::pair("Parvis\x99;Salle\xAE\n", u"Parvis™;Salle®\n"),
          std::pair("\xAB Europe \xBB;n\xB0 12\n", u"« Europe »;n° 12\n")}) {
        const DecodedText decoded = decodeText(bytes);
        CHECK(decoded.text == QString::fromUtf16(text));
        CHECK(decoded.encoding == TextEncoding::Windows1252);
    }
}

TEST_CASE("a letter of an old encoding that Windows-1252 takes for a sign is told by where it stands")
{
    CHECK(decodeText("R\x82gion;Compi\x8Agne;La F\x8Are\n").text == u"Région;Compiègne;La Fère\n"_s); // Mac Roman: Çä
    CHECK(decodeText("Adulte-relais;\x90tat\n").text == u"Adulte-relais;État\n"_s);                   // Mac Roman: ê
    CHECK(decodeText("C\xCFur d'Ostrevent\r").text == u"Cœur d'Ostrevent\r"_s);                       // Windows: Ï
    CHECK(decodeText("2;\xCB Beauvais\r").text == u"2;À Beauvais\r"_s);                               // Windows: Ë
    CHECK(decodeText("\xC7\xCAVille\xCA\xC8\r").text == u"«\u00A0Ville\u00A0»\r"_s);
    CHECK(decodeText("Salle \x85 louer\n").text == u"Salle à louer\n"_s);        // MS-DOS: …
    CHECK(decodeText("Le 15 ao\x96t\n").text == u"Le 15 août\n"_s);              // MS-DOS: –
    CHECK(decodeText("Grand h\x93tel\n").text == u"Grand hôtel\n"_s);            // MS-DOS: “
    CHECK(decodeText("Le ma\x94tre\rNo\x91l\r").text == u"Le maître\rNoël\r"_s); // Mac Roman: ” ‘
    CHECK(decodeText("Na\x95ve\r").text == u"Naïve\r"_s);                        // Mac Roman: •
}

TEST_CASE("a text of nothing is an empty text")
{
    CHECK(decodeText({}).text.isEmpty());
    CHECK(decodeText("\xEF\xBB\xBF").text.isEmpty());
    CHECK_FALSE(looksBinary({}));
}

TEST_CASE("zeros and control characters betray bytes that are not text")
{
    CHECK(looksBinary(decodeText(QByteArray("SQLite format 3\0\x10", 17)).text));
    CHECK(looksBinary(decodeText(QByteArray("\x89PNG\r\n\x1A\n", 8)).text));
    CHECK_FALSE(looksBinary(u"a\tb\r\nc\v"_s));
}
