// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of offices in layouts that no sample has, on paper that is turned, locked, scanned or filled in: what is found
// of each, layout by layout, and how far the confidence of a fact can be trusted.

#include "tests/catch.h"
#include "tests/recognition/layouts.h"
#include "tests/recognition/paper_finish.h"
#include "tests/support/sample_pdf.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

std::function<QByteArray(const QByteArray&)> shownTurned(int degrees)
{
    return [degrees](const QByteArray& pdf) { return turned(pdf, degrees); };
}

std::function<QByteArray(const QByteArray&)> scannedAs(const ScanLook& look)
{
    return [look](const QByteArray& pdf) { return scannedPdf(pdf, look); };
}

void longContract(OfficePaper& paper)
{
    paper.longContract(200);
}

std::vector<Layout> printedLayouts()
{
    const SheetLook landscape{.landscape = true};
    return {
        {u"decision of a commune"_s, &OfficePaper::municipalDecision},
        {u"decision of a commune, stamped"_s, &OfficePaper::municipalDecision, {{.stamp = receiptStamp()}, 1, 4}},
        {u"decision of a commune, cut words"_s,
         &OfficePaper::municipalDecision,
         {{.hyphenates = true, .font = u"Nimbus Roman"_s}, 4, 1}},
        {u"decision of an EPCI"_s, &OfficePaper::communityDecision, {{.stamp = receiptStamp()}}},
        {u"decision of an EPCI, two columns"_s, &OfficePaper::communityDecision, {{.columns = 2}, 2}},
        {u"decision of an EPCI, glyphs"_s, &OfficePaper::communityDecision, {{.glyphByGlyph = true}, 3}},
        {u"amendment, titled blocks"_s, &OfficePaper::amendment, {{}, 0, 0, SigningForm::TitledBlocks}},
        {u"amendment, functions alone"_s,
         &OfficePaper::amendment,
         {{.font = u"Nimbus Sans"_s}, 1, 0, SigningForm::FunctionsAlone}},
        {u"amendment, on behalf"_s, &OfficePaper::amendment, {{.hyphenates = true}, 3, 0, SigningForm::OnBehalf}},
        {u"amendment, lines"_s, &OfficePaper::amendment, {{}, 2, 0, SigningForm::Lines}},
        {u"amendment, pairs"_s, &OfficePaper::amendment, {{.glyphByGlyph = true}, 5, 0, SigningForm::TableOfPairs}},
        {u"amendment, no password asked"_s,
         &OfficePaper::amendment,
         {{}, 4, 0, SigningForm::FunctionsAlone},
         [](const QByteArray& pdf) { return notToBePrinted(pdf); }},
        {u"convention, k€"_s, &OfficePaper::convention, {{}, 0, 3, SigningForm::TitledBlocks}},
        {u"convention, points"_s,
         &OfficePaper::convention,
         {{.font = u"Nimbus Roman"_s}, 1, 1, SigningForm::FunctionsAlone}},
        {u"convention, tax"_s, &OfficePaper::convention, {{.columns = 2}, 3, 2, SigningForm::OnBehalf}},
        {u"convention, EUR"_s, &OfficePaper::convention, {{.stamp = receiptStamp()}, 4, 5, SigningForm::Lines}},
        {u"convention, M€"_s, &OfficePaper::convention, {{.glyphByGlyph = true}, 5, 6, SigningForm::TableOfPairs}},
        {u"annex, landscape"_s, &OfficePaper::annex, {landscape}},
        {u"annex, turned sheet"_s, &OfficePaper::annex, {{.turn = 90}}},
        {u"annex, turned the other way"_s, &OfficePaper::annex, {{.turn = 270}}},
        {u"annex, upside down"_s, &OfficePaper::annex, {{.turn = 180, .landscape = true}}},
        {u"annex, shown turned by 90"_s, &OfficePaper::annex, {{.turn = 270}}, shownTurned(90)},
        {u"annex, shown turned by 270"_s, &OfficePaper::annex, {{.turn = 90}}, shownTurned(270)},
        {u"amendment, shown turned by 180"_s,
         &OfficePaper::amendment,
         {{.turn = 180}, 0, 0, SigningForm::TitledBlocks},
         shownTurned(180)},
        {u"annex, glyphs"_s, &OfficePaper::annex, {{.glyphByGlyph = true, .landscape = true}}},
        {u"200 pages"_s, longContract, {{.foot = u"Contrat de ville"_s}, 0, 0, SigningForm::FunctionsAlone}, {}, 1},
    };
}

std::vector<Layout> scannedLayouts()
{
    return {
        {u"decision, black and white, 200 dpi"_s,
         &OfficePaper::municipalDecision,
         {{.font = u"Nimbus Roman"_s}},
         scannedAs({200, 0.6, 600}),
         1,
         true},
        {u"amendment, black and white, 300 dpi"_s,
         &OfficePaper::amendment,
         {{.font = u"Nimbus Sans"_s}, 0, 0, SigningForm::TitledBlocks},
         scannedAs({300, -1.2, 1500}),
         1,
         true},
        {u"convention, grey, 200 dpi"_s,
         &OfficePaper::convention,
         {{}, 1, 0, SigningForm::FunctionsAlone},
         scannedAs({200, 0.4, 300, true}),
         1,
         true},
    };
}

} // namespace

TEST_CASE("of papers of offices in other layouts nearly all facts are found, and those that are certain are right")
{
    checkScores(measured(printedLayouts()), 0.98, 0.95);
}

TEST_CASE("of scanned papers of offices nine facts of ten are found, and those that are certain are right")
{
    checkScores(measured(scannedLayouts()), 0.9, 0.9);
}
