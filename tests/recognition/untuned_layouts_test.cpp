// SPDX-License-Identifier: GPL-3.0-or-later
// Layouts that were scored before any rule was tuned on them: what those first scores were stands in
// docs/recognition.md.

#include "tests/catch.h"
#include "tests/recognition/layouts.h"
#include "tests/recognition/paper_finish.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

std::vector<Layout> deedLayouts()
{
    return {
        {u"register of a council"_s, &OfficePaper::councilRegister, {{.stamp = receiptStamp()}, 4}},
        {u"prolongation"_s, &OfficePaper::prolongation, {{.font = u"Nimbus Roman"_s}, 0, 1, SigningForm::TitledBlocks}},
        {u"convention with its annex in landscape"_s,
         &OfficePaper::conventionWithAnnex,
         {{}, 1, 0, SigningForm::TitledBlocks}},
        {u"order of a prefect"_s, &OfficePaper::prefectOrder, {{.font = u"Nimbus Sans"_s}}},
        {u"contract, three columns of signatures"_s, &OfficePaper::contractInThreeColumns, {{.hyphenates = true}, 4}},
    };
}

std::vector<Layout> formLayouts()
{
    return {
        {u"convention of a ministry, parties at length"_s,
         &OfficePaper::ministryConvention,
         {{.font = u"Nimbus Roman"_s}, 0, 4}},
        {u"amendment, stamped table"_s, &OfficePaper::stampedAmendment, {{.stamp = receiptStamp()}}},
        {u"decision in plenary session"_s, &OfficePaper::plenaryDecision, {{.columns = 2}, 1, 2}},
        {u"contract, signed sheets, glyphs"_s, &OfficePaper::signedSheets, {{.glyphByGlyph = true}, 2}},
        {u"convention, numbered parties"_s,
         &OfficePaper::numberedParties,
         {{.hyphenates = true, .font = u"Nimbus Sans"_s}, 3, 1}},
    };
}

std::vector<Layout> letterLayouts()
{
    return {
        {u"convention, parties in headings"_s, &OfficePaper::partiesInHeadings, {{}, 0, 4}},
        {u"letter of a prefect"_s, &OfficePaper::prefectLetter, {{.font = u"Nimbus Roman"_s}, 4}},
        {u"decision of a permanent commission"_s, &OfficePaper::commissionDecision, {{.stamp = receiptStamp()}, 2, 1}},
        {u"amendment, signed in cells"_s, &OfficePaper::amendmentInCells, {{.font = u"Nimbus Sans"_s}, 1}},
        {u"contract, signed in sentences"_s,
         &OfficePaper::signedInSentences,
         {{.glyphByGlyph = true, .hyphenates = true}, 5}},
    };
}

std::vector<Layout> registerLayouts()
{
    return {
        {u"contract, table of signatories over two pages"_s, &OfficePaper::tableOverPages, {{}, 1}},
        {u"extract of a register, dates in two columns"_s,
         &OfficePaper::councilExtract,
         {{.stamp = receiptStamp(), .font = u"Nimbus Roman"_s}, 0, 1}},
        {u"amendment, parties in the preamble alone, glyphs"_s,
         &OfficePaper::preambleAmendment,
         {{.glyphByGlyph = true}, 2, 4}},
        {u"annex, years in columns, landscape"_s, &OfficePaper::annexOfYears, {{.landscape = true}}},
        {u"contract, stamped columns, scan"_s,
         &OfficePaper::stampedColumns,
         {{.font = u"Nimbus Sans"_s}},
         [](const QByteArray& pdf) {
             return scannedPdf(pdf, {300, 0.7, 1200});
         },
         2,
         true},
    };
}

std::vector<Layout> protocolLayouts()
{
    return {
        {u"minutes of an assembly"_s, &OfficePaper::assemblyMinutes, {{.font = u"Nimbus Sans"_s}, 4, 1}},
        {u"contract, signed forms, glyphs"_s, &OfficePaper::signedForms, {{.glyphByGlyph = true}, 0, 1}},
        {u"amendment, rows cut by the end of a page"_s,
         &OfficePaper::cutTable,
         {{.cutsRows = true, .font = u"Nimbus Roman"_s}}},
        {u"annex, plan of financing, turned sheet"_s, &OfficePaper::plansAnnex, {{.turn = 90}}},
        {u"convention signed in items, black and white"_s,
         &OfficePaper::charterConvention,
         {{.font = u"Nimbus Roman"_s}, 0, 0},
         [](const QByteArray& pdf) {
             return scannedPdf(pdf, {300, -0.6, 900});
         },
         1,
         true},
    };
}

std::vector<Layout> agreementLayouts()
{
    return {
        {u"decision, its plan in landscape"_s,
         &OfficePaper::decisionWithPlan,
         {{.stamp = receiptStamp(), .font = u"Nimbus Roman"_s}, 2}},
        {u"amendment, wide labels"_s, &OfficePaper::widelyLabelled, {{}, 1, 4}},
        {u"200 pages, glyphs"_s,
         [](OfficePaper& paper) { paper.longRegister(200); },
         {{.glyphByGlyph = true}, 0, 1},
         {},
         1},
        {u"grant, black and white"_s,
         &OfficePaper::grantConvention,
         {{.font = u"Nimbus Sans"_s}, 0, 0},
         [](const QByteArray& pdf) {
             return scannedPdf(pdf, {300, 0.5, 900});
         },
         1,
         true},
        {u"contract, list of states"_s, &OfficePaper::listOfStates, {{.hyphenates = true}, 0, 2}},
    };
}

} // namespace

TEST_CASE("of layouts that were scored before any rule was tuned on them nearly all facts are found")
{
    checkScores(measured(deedLayouts()), 0.98, 0.95);
    checkScores(measured(formLayouts()), 0.98, 0.95);
    checkScores(measured(letterLayouts()), 0.98, 0.95);
}

TEST_CASE("of a fourth five layouts nearly all facts are found")
{
    checkScores(measured(registerLayouts()), 0.98, 0.95);
}

TEST_CASE("of a fifth five layouts nearly all facts are found")
{
    checkScores(measured(protocolLayouts()), 0.98, 0.95);
}

TEST_CASE("of a sixth five layouts nearly all facts are found")
{
    checkScores(measured(agreementLayouts()), 0.98, 0.95);
}
