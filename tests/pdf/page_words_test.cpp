// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/page_words.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

constexpr double lineHeight = 12;

/// A block of lines, one below the other.
struct Block
{
    QStringList lines;
    double left = 72;
    double top = 100;
    double size = 10;
    int turn = 0;
};

QRectF placed(const QRectF& box, int turn)
{
    switch (turn) {
    case 1:
        return {-box.bottom(), box.left(), box.height(), box.width()};
    case 3:
        return {box.top(), -box.right(), box.height(), box.width()};
    default:
        return box;
    }
}

std::vector<PrintedWord> printed(const std::vector<Block>& blocks)
{
    std::vector<PrintedWord> words;
    for (const Block& block : blocks) {
        double top = block.top;
        for (const QString& line : block.lines) {
            double left = block.left;
            for (const QString& text : line.split(u' ', Qt::SkipEmptyParts)) {
                const double width = double(text.size()) * block.size / 2;
                words.push_back({text, placed({left, top, width, block.size}, block.turn), false, true, block.turn});
                left += width + block.size / 3;
            }
            words.back().endsLine = true;
            words.back().spaceAfter = false;
            top += lineHeight;
        }
    }
    return words;
}

QString textOf(const std::vector<Block>& blocks)
{
    return textOfWords(PageWords(printed(blocks)).words());
}

QString joined(const QStringList& lines)
{
    return textOf({{lines}});
}

} // namespace

TEST_CASE("a word that was hyphenated at the end of a line is whole again")
{
    CHECK(joined({u"les quar-"_s, u"tiers prioritaires"_s}) == u"les quartiers prioritaires"_s);
    CHECK(joined({u"l’amé\u00AD"_s, u"lioration"_s}) == u"l’amélioration"_s);
    CHECK(joined({u"la par-"_s, u"ti-"_s, u"cipation, puis"_s}) == u"la participation, puis"_s);
    for (const auto& [before, after] : std::vector<std::pair<QString, QString>>{
             {u"par"_s, u"ticipation"_s},    {u"par"_s, u"cours"_s},      {u"ci"_s, u"toyens"_s},
             {u"l’au"_s, u"tonomie"_s},      {u"mi"_s, u"lieu"_s},        {u"l’ex"_s, u"clusion"_s},
             {u"bien"_s, u"veillance"_s},    {u"sous"_s, u"criptions"_s}, {u"non"_s, u"obstant"_s},
             {u"PARTI"_s, u"CIPATION"_s},    {u"Par"_s, u"tenaires"_s},   {u"(ex"_s, u"périence)"_s},
             {u"Pas-de-Ca"_s, u"lais"_s},    {u"aujour"_s, u"d’hui"_s},   {u"vingt"_s, u"aine"_s},
             {u"cofinan"_s, u"ceurs"_s},     {u"porte"_s, u"feuille"_s},  {u"chef"_s, u"ferie"_s},
             {u"demi"_s, u"nutifs"_s},       {u"Saint-Exu"_s, u"péry"_s}, {u"vice-prési"_s, u"dente"_s},
             {u"inter"_s, u"communalité"_s}, {u"au"_s, u"torité"_s}}) {
        CHECK(joined({u"a "_s + before + u'-', after + u" b"_s}) == u"a "_s + before + after + u" b"_s);
    }
}

TEST_CASE("a hyphen that stands apart from its word, as some programs set it, divides the word all the same")
{
    std::vector<PrintedWord> words = printed({{{u"aide spé"_s, u"cifique de l’État"_s}}});
    // Behind "spé", and read only when the paragraph has ended.
    const QRectF cut = words[1].box;
    words.push_back({u"\u00AD"_s, {cut.right(), cut.top() - 1, 4, cut.height() + 2}, true, false, 0});
    CHECK(textOfWords(PageWords(words).words()) == u"aide spécifique de l’État"_s);
    // One that stands nowhere near a word divides nothing.
    words.back().box.translate(200, 0);
    CHECK(textOfWords(PageWords(words).words()) == u"aide spé\ncifique de l’État"_s);
}

TEST_CASE("a page that is made of hyphens stays as it is: each of them is looked for among all words")
{
    std::vector<PrintedWord> words = printed({{{u"aide spé"_s, u"cifique"_s}}});
    const QRectF cut = words[1].box;
    const PrintedWord mark{u"\u00AD"_s, {cut.right(), cut.top(), 4, cut.height()}, true, false, 0};
    words.insert(words.end(), 1000, mark);
    CHECK(textOfWords(PageWords(words).words()).startsWith(u"aide spé\n"_s));
}

TEST_CASE(
    "a word that is cut at the end of a page is whole, though a running head in other type stands close above its rest")
{
    PageWords page(printed({{{u"le Fonds social euro-"_s}}}));
    REQUIRE(page.isCutAtItsEnd());
    page.joinWith(printed({{{u"Contrat de ville"_s}, 72, 40, 8}, {{u"péen apporte"_s}, 72, 56}}));
    CHECK(textOfWords(page.words()) == u"le Fonds social européen"_s);
}

TEST_CASE("a hyphen that belongs to the word stays at the end of a line")
{
    for (const auto& [before, after] : std::vector<std::pair<QString, QString>>{
             {u"Saint"_s, u"Omer"_s},       {u"Hauts"_s, u"de-France"_s},  {u"2024"_s, u"2030"_s},
             {u"sous"_s, u"préfète"_s},     {u"adultes"_s, u"relais"_s},   {u"c’est-à"_s, u"dire"_s},
             {u"tiers"_s, u"lieux"_s},      {u"compte"_s, u"rendu"_s},     {u"sans"_s, u"abri"_s},
             {u"rond"_s, u"point"_s},       {u"main"_s, u"d’œuvre"_s},     {u"sapeurs"_s, u"pompiers"_s},
             {u"dix"_s, u"sept"_s},         {u"vice"_s, u"roi"_s},         {u"centre"_s, u"ville"_s},
             {u"peut"_s, u"être"_s},        {u"a"_s, u"t-il"_s},           {u"bien"_s, u"être"_s},
             {u"SAINT"_s, u"OMER"_s},       {u"Hénin"_s, u"Beaumont"_s},   {u"ceux"_s, u"ci"_s},
             {u"socio"_s, u"économique"_s}, {u"chefs"_s, u"lieux"_s},      {u"QPV"_s, u"cible"_s},
             {u"grands"_s, u"parents"_s},   {u"quatre-vingt"_s, u"dix"_s}, {u"va"_s, u"et-vient"_s}}) {
        CHECK(joined({u"le "_s + before + u'-', after + u" b"_s}) == u"le "_s + before + u'-' + after + u" b"_s);
    }
}

TEST_CASE("other lines stay lines")
{
    CHECK(joined({u"Premier point :"_s, u"- un tiret"_s}) == u"Premier point :\n- un tiret"_s);
    CHECK(joined({u"incise -"_s, u"suite"_s}) == u"incise -\nsuite"_s);
    CHECK(joined({u"-"_s, u"suite"_s}) == u"-\nsuite"_s);
    CHECK(joined({u"fin-"_s}) == u"fin-"_s);
    CHECK(textOfWords({}).isEmpty());
}

TEST_CASE("the rest of a word is found at the head of the next column, not in the foot of the page")
{
    const Block left{{u"Les habitants"_s, u"des quar-"_s}, 72, 700};
    const Block foot{{u"contrat de ville, page 2"_s}, 72, 790};
    const Block right{{u"tiers participent"_s, u"aussi"_s}, 320, 72};
    CHECK(textOf({left, right, foot}) ==
          u"Les habitants\ndes quartiers participent\naussi\ncontrat de ville, page 2"_s);
    CHECK(textOf({left, foot, right}) ==
          u"Les habitants\ndes quartiers\ncontrat de ville, page 2\nparticipent\naussi"_s);
    // A foot that stands close is none either; a note in small print is no rest.
    const Block close{{u"Ville de Test"_s}, 72, 700 + 2 * lineHeight};
    CHECK(textOf({left, close, right}).contains(u"quartiers"));
    CHECK(textOf({left, {{u"tiers payant"_s}, 72, 760, 6}}).contains(u"quar-\ntiers payant"));
}

TEST_CASE("a word that is cut at the end of a page has its rest on the next one, and stays printed there")
{
    PageWords page(printed({{{u"Les habitants des quar-"_s}, 72, 760}, {{u"Contrat de ville – page 1"_s}, 72, 800}}));
    REQUIRE(page.isCutAtItsEnd());
    page.joinWith(printed({{{u"Ville de Test"_s}, 72, 40}, {{u"tiers prioritaires"_s}, 72, 90}}));
    CHECK_FALSE(page.isCutAtItsEnd());
    CHECK(textOfWords(page.words()) == u"Les habitants des quartiers\nContrat de ville – page 1"_s);
    CHECK(page.words()[3].whole == u"quartiers");
    CHECK(page.words()[3].rest == -1);
    PageWords other(printed({{{u"le quar-"_s}}}));
    other.joinWith(printed({{{u"Annexe"_s}}, {{u"sans rapport"_s}}}));
    CHECK(other.isCutAtItsEnd());
    CHECK(textOfWords(other.words()) == u"le quar-"_s);
}

TEST_CASE("words that stand sideways are joined with the line that stands beside them")
{
    for (const int turn : {1, 3})
        CHECK(textOf({{{u"la par-"_s, u"ticipation"_s}, 72, 100, 10, turn}}) == u"la participation"_s);
}

TEST_CASE("what is written from right to left is read so, numbers and other scripts in it as they are")
{
    // As printed, from left to right: "שלום 2024 עולם" and an English line with two Hebrew words.
    const QString shalom = u"\u05E9\u05DC\u05D5\u05DD"_s;
    const QString world = u"\u05E2\u05D5\u05DC\u05DD"_s;
    const auto visual = [](QString text) {
        std::reverse(text.begin(), text.end());
        return text;
    };
    CHECK(joined({visual(world) + u" 2024 "_s + visual(shalom)}) == shalom + u" 2024 "_s + world);
    CHECK(joined({u"Hello "_s + visual(world) + u' ' + visual(shalom) + u" and more of it"_s}) ==
          u"Hello "_s + shalom + u' ' + world + u" and more of it"_s);
    CHECK(joined({visual(world) + u" Contrat de ville "_s + visual(shalom + world + shalom + world)}) ==
          shalom + world + shalom + world + u" Contrat de ville "_s + world);
    CHECK(joined({u"12%"_s + visual(world)}) == world + u"12%"_s);
    CHECK(joined({u"pas de droite"_s}) == u"pas de droite"_s);
}

TEST_CASE("numbers, brackets and signs in a line that is read from right to left stand where they belong")
{
    // Capitals stand for Hebrew letters.
    const auto hebrew = [](QString text) {
        for (QChar& c : text)
            c = c.isUpper() ? QChar(0x05D0 + c.unicode() - u'A') : c;
        return text;
    };
    for (const auto& [seen, meant] :
         std::vector<std::pair<QString, QString>>{{u"(CBA) 12,5% FED"_s, u"DEF 12,5% (ABC)"_s},
                                                  {u"[CBA] FED"_s, u"DEF [ABC]"_s},
                                                  {u"CBA (2024-2030) FED"_s, u"DEF (2024-2030) ABC"_s},
                                                  {u"CBA 17/05/2024 FED"_s, u"DEF 17/05/2024 ABC"_s},
                                                  {u".CBA (FED) IHG"_s, u"GHI (DEF) ABC."_s},
                                                  {u"(CBA abc FED)"_s, u"(DEF abc ABC)"_s},
                                                  {u"?CBA «FED»"_s, u"«DEF» ABC?"_s},
                                                  {u"13 12 CBA"_s, u"ABC 12 13"_s},
                                                  {u"lens (pas) FED CBA IHG"_s, u"GHI ABC DEF lens (pas)"_s},
                                                  {u"IHG lens (pas) FED CBA"_s, u"ABC DEF lens (pas) GHI"_s},
                                                  {u"(lens) (FED) [CBA IHG JK]"_s, u"[KJ GHI ABC] (DEF) (lens)"_s},
                                                  {u"the plan (CBA FED) of 2024"_s, u"the plan (DEF ABC) of 2024"_s}}) {
        CHECK(joined({hebrew(seen)}) == hebrew(meant));
    }
    // A line in which both directions are as frequent is read as its page is.
    CHECK(joined({hebrew(u"abc CBA"_s), hebrew(u"CBA FED"_s)}) == hebrew(u"ABC abc\nDEF ABC"_s));
    CHECK(joined({hebrew(u"abc CBA"_s), u"une autre"_s}) == hebrew(u"abc ABC"_s) + u"\nune autre"_s);
    // Arabic: the ligature of lam and alef as one sign; letters take their marks along.
    CHECK(joined({u"\u0645\uFEFB\u0633"_s}) == u"\u0633\u0644\u0627\u0645"_s);
    CHECK(joined({u"\u05D1\u05D2\u05B0\u05D3"_s}) == u"\u05D3\u05D2\u05B0\u05D1"_s);
    // The blanks between the words, and the end of the line, stay where they are.
    const std::vector<PdfWord> words = PageWords(printed({{{hebrew(u"CBA 12 FED"_s)}}, {{u"fin"_s}}})).words();
    REQUIRE(words.size() == 4);
    CHECK(words[0].text == hebrew(u"DEF"_s));
    CHECK(words[0].box.left() > words[2].box.left());
    CHECK_FALSE(words[0].endsLine);
    CHECK(words[0].spaceAfter);
    CHECK(words[2].endsLine);
}
