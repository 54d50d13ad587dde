// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contours/contour_summary.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

struct SummaryTexts
{
    Q_DECLARE_TR_FUNCTIONS(parvis::ContourSummary)
};

Filters fate(const QString& marks)
{
    return {{u"fate"_s, marks}};
}

const QString stays = u"added|replaced|kept"_s;

std::vector<ContourCount> currentCounts(const PerimeterImport& import)
{
    const int matched = int(import.matched.size());
    const int unknown = int(import.unknown.size());
    const int missing = int(import.missing.size());
    return {{SummaryTexts::tr("%n matched", nullptr, matched), fate(stays), true},
            {SummaryTexts::tr("%n unknown", nullptr, unknown), fate(u"unknown"_s), unknown > 0},
            {SummaryTexts::tr("%n missing", nullptr, missing), fate(u"missing"_s), missing > 0}};
}

std::vector<ContourCount> formerCounts(const FormerImport& import)
{
    const int here = int(import.qpvs.size());
    const int elsewhere = int(import.elsewhere.size());
    std::vector<ContourCount> counts{
        {SummaryTexts::tr("%n in the départements of the register", nullptr, here), fate(stays), here > 0},
        {SummaryTexts::tr("%n elsewhere, left out", nullptr, elsewhere), fate(u"elsewhere"_s), elsewhere > 0}};
    if (const int others = int(import.others.size()); others > 0)
        counts.push_back({SummaryTexts::tr("%n of another geography", nullptr, others), fate(u"unknown"_s), true});
    return counts;
}

} // namespace

std::vector<ContourCount> contourCounts(const ContourImport& import)
{
    std::vector<ContourCount> counts =
        import.generation == 2015 ? formerCounts(import.former) : currentCounts(import.current);
    const int repaired = int(import.repaired().size());
    counts.push_back(
        {SummaryTexts::tr("%n repaired", nullptr, repaired), {{u"repair"_s, u"repaired"_s}}, repaired > 0});
    if (const int misplaced = int(import.misplaced().size()); misplaced > 0 && !import.takesMisplaced)
        counts.push_back({SummaryTexts::tr("%n out of place", nullptr, misplaced), fate(u"misplaced"_s), true});
    counts.push_back({SummaryTexts::tr("All"), {}, true});
    return counts;
}

QString contourOutcome(const Register& records, const ContourImport& import, bool isWritable)
{
    const int changed = changedContours(records, import);
    if (import.count() == 0)
        return SummaryTexts::tr("No contour of this file belongs to a neighbourhood of the register: there is nothing "
                                "to import. Check the geography (2024 or 2015) and the layer.");
    if (changed == 0)
        return SummaryTexts::tr("All these contours are stored already: there is nothing to import.");
    if (!isWritable)
        return SummaryTexts::tr("The database is open for reading only: the contours cannot be stored.");
    QString text =
        SummaryTexts::tr("The import stores %n contour(s) in one action, which can be undone.", nullptr, changed);
    if (import.lineage) {
        const int links = int(import.lineage->size());
        text += u' ' + SummaryTexts::tr("With it goes the lineage from 2015 to 2024: %n link(s) by overlap of the "
                                        "contours.",
                                        nullptr, links);
    }
    return text;
}

} // namespace parvis
