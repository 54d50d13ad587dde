// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_sheet.h"

#include "app/districts/qpv_sheet.h"
#include "domain/figures/indicator_text.h"
#include "domain/figures/qpv_totals.h"
#include "domain/names.h"
#include "widgets/look/look.h"
#include "widgets/look/wording.h"
#include "widgets/workspace/workspace.h"

#include <QAction>
#include <QCollator>

using namespace Qt::StringLiterals;

namespace parvis {

MapSheet::MapSheet(Workspace& workspace, QWidget* parent)
    : RecordSheet(parent)
    , workspace_(workspace)
{
    auto* openRecord = new QAction(Look::icon(u"district"_s), tr("Show in the list"), this);
    addHeadingAction(openRecord);
    connect(openRecord, &QAction::triggered, this, [this] {
        if (shown_.size() == 1)
            workspace_.requests().openRecord(refOf(*shown_.begin()));
        else
            workspace_.requests().openPage(u"districts"_s); // with the same ones selected
    });
    connect(this, &RecordSheet::linkActivated, this, [this](const QString& link) {
        if (const auto record = recordOfLink(link))
            workspace_.requests().openRecord(*record);
    });
}

void MapSheet::showQpvs(const QpvSet& selected)
{
    shown_ = selected;
    const Register& records = workspace_.records();
    const Qpv* qpv = selected.empty() ? nullptr : records.find(*selected.begin());
    if (selected.size() > 1) {
        showHint({});
        showSeveral();
    } else if (!qpv) {
        showHint(tr("Click a neighbourhood on the map to see its sheet. With Ctrl, several are selected; a double "
                    "click zooms to one."));
    } else {
        showHint({});
        fillQpvSheet(*this, records, *qpv);
    }
}

void MapSheet::showSeveral()
{
    clearSections();
    setHeading(tr("%n neighbourhoods selected", nullptr, int(shown_.size())));
    addTotals();
    std::vector<const Qpv*> qpvs;
    for (const Id<Qpv> id : shown_) {
        if (const Qpv* qpv = workspace_.records().find(id))
            qpvs.push_back(qpv);
    }
    const QCollator collator;
    std::ranges::sort(qpvs, [&](const Qpv* a, const Qpv* b) { return collator.compare(a->name, b->name) < 0; });
    QStringList lines;
    for (const Qpv* qpv : qpvs)
        lines << lineOf(*qpv);
    addText(tr("Neighbourhoods"), lines.join(u"<br>"_s));
}

/// "Moulins (Lille): 12 063 inhabitants", with the name as a link.
QString MapSheet::lineOf(const Qpv& qpv) const
{
    const QString place = communeNames(workspace_.records(), qpv.id).join(u", "_s).toHtmlEscaped();
    const QString people =
        qpv.population ? tr("%1 inhabitants").arg(QLocale().toString(*qpv.population)) : unknownText();
    return tr("%1 (%2): %3").arg(recordLink(refOf(qpv.id), qpv.name), place, people);
}

/// Sums and means, each with how many of them it is known for, and where it comes from.
void MapSheet::addTotals()
{
    const Register& records = workspace_.records();
    FactGrid* facts = addFacts(tr("Together"));
    for (const QpvTotal& total : qpvTotals(records, {shown_.begin(), shown_.end()})) {
        const Source* source = total.sources.size() == 1 ? records.find(total.sources.front()) : nullptr;
        const QString title = total.indicator ? total.indicator->title : tr("Inhabitants");
        IndicatorValue value;
        value.value = total.value;
        const QString text = total.indicator ? indicatorText(*total.indicator, value, QLocale())
                                             : QLocale().toString(qint64(total.value));
        const QString known = tr("known for %1 of %2").arg(total.known).arg(shown_.size());
        facts->add(total.isMean ? tr("%1 (mean)").arg(title) : tr("%1 (sum)").arg(title), text,
                   source ? u"%1 · %2"_s.arg(known, sourceLine(source, total.vintage())) : known, sourceTip(source));
    }
}

} // namespace parvis
