// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_sheet.h"

#include "app/districts/qpv_sheet.h"
#include "widgets/look/look.h"
#include "widgets/look/wording.h"
#include "widgets/workspace/workspace.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace parvis {

MapSheet::MapSheet(Workspace& workspace, QWidget* parent)
    : RecordSheet(parent)
    , workspace_(workspace)
{
    auto* openRecord = new QAction(Look::icon(u"district"_s), tr("Show in the list"), this);
    addHeadingAction(openRecord);
    connect(openRecord, &QAction::triggered, this, [this] {
        const auto& selected = workspace_.selection().qpvs();
        if (!selected.empty())
            workspace_.requests().openRecord(refOf(*selected.begin()));
    });
    connect(this, &RecordSheet::linkActivated, this, [this](const QString& link) {
        if (const auto record = recordOfLink(link))
            workspace_.requests().openRecord(*record);
    });
}

void MapSheet::showQpvs(const QpvSet& selected)
{
    const Register& records = workspace_.records();
    const Qpv* qpv = selected.empty() ? nullptr : records.find(*selected.begin());
    if (selected.size() > 1) {
        showTotal(selected);
    } else if (!qpv) {
        showHint(tr("Click a neighbourhood on the map to see its sheet. With Ctrl, several are selected; a double "
                    "click zooms to one."));
    } else {
        showHint({});
        fillQpvSheet(*this, records, *qpv);
    }
}

/// The inhabitants are added up where all of them are known.
void MapSheet::showTotal(const QpvSet& selected)
{
    int people = 0;
    bool allKnown = true;
    for (const Id<Qpv> id : selected) {
        const Qpv* qpv = workspace_.records().find(id);
        allKnown = allKnown && qpv && qpv->population;
        people += qpv ? qpv->population.value_or(0) : 0;
    }
    const QString count = tr("%n neighbourhoods selected", nullptr, int(selected.size()));
    showHint(allKnown ? tr("%1: %2 inhabitants.").arg(count, QLocale().toString(people)) : count);
}

} // namespace parvis
