// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/territory_link.h"

#include "widgets/tables/filter_chips.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/workspace/territory_filter.h"
#include "widgets/workspace/workspace.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace parvis {

TerritoryLink::TerritoryLink(Workspace& workspace, QString page, std::function<QString()> title, RecordTableView& table,
                             QObject* parent)
    : QObject(parent)
    , workspace_(workspace)
    , page_(std::move(page))
    , title_(std::move(title))
    , table_(table)
{
    const TerritoryFilter& filter = workspace.territory();
    connect(table.recordModel(), &RecordTableModel::arranged, this, &TerritoryLink::tell);
    connect(&filter, &TerritoryFilter::changed, this, &TerritoryLink::confine);
    connect(&filter, &TerritoryFilter::removalAsked, this, [this](const QString& asked, const QString& key) {
        if (asked == page_ && key.isEmpty())
            table_.recordModel()->setFilters({});
        else if (asked == page_)
            table_.recordModel()->setFilter(key, {});
    });
    confine();
    connect(table.recordModel(), &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { before_ = table_.selectedIds(); });
    connect(table.recordModel(), &QAbstractItemModel::modelReset, this, [this] { before_.reset(); });
    connect(&table, &RecordTableView::selectedIdsChanged, this, &TerritoryLink::shareSelection);
    connect(&workspace.selection(), &Selection::changed, this, [this](const QObject* origin) {
        if (origin != this)
            takeSelection();
    });
}

void TerritoryLink::confine()
{
    table_.recordModel()->setWithin(workspace_.territory().beside(page_));
}

void TerritoryLink::tell()
{
    const RecordTableModel& model = *table_.recordModel();
    const auto& territory = model.filteredTerritory();
    workspace_.territory().set(page_, title_(), territory ? filterChips(model) : std::vector<Chip>(),
                               territory ? *territory : TerritorySet());
    if (fresh_ && model.totalCount() > 0) {
        fresh_ = false;
        takeSelection();
    }
}

/// While the rows change, what is left of the selection; not the row that the table shows in its place, which nobody
/// chose.
void TerritoryLink::shareSelection()
{
    if (taking_)
        return;
    std::vector<qint64> ids = table_.selectedIds();
    if (before_)
        std::erase_if(ids, [this](qint64 id) { return !std::ranges::binary_search(*before_, id); });
    if (before_ && ids.empty() && workspace_.selection().page() != title_())
        return; // it was chosen elsewhere
    TerritorySet selected = table_.recordModel()->territoryOf(ids);
    if (!selected.qpvs.empty())
        workspace_.selection().setQpvs(std::move(selected.qpvs), this, title_());
    else
        workspace_.selection().setContracts(std::move(selected.contracts), this, title_());
}

/// Nothing is taken where the same is selected already, or a part of it that the user chose here: one signatory stays
/// one signatory, though its whole contract is selected elsewhere.
void TerritoryLink::takeSelection()
{
    const RecordTableModel& model = *table_.recordModel();
    const Register& records = workspace_.records();
    const TerritorySet wanted = workspace_.selection().territory().whole(records);
    const TerritorySet here = model.territoryOf(table_.selectedIds()).whole(records);
    if (wanted.isEmpty() || (here.qpvs == wanted.qpvs && here.contracts == wanted.contracts))
        return;
    const std::vector<qint64> ids = model.idsWithin(wanted);
    if (ids.empty())
        return;
    const QScopedValueRollback guard(taking_, true);
    table_.selectIds(ids, workspace_.selection().page());
    Q_EMIT table_.currentIdChanged(table_.currentId());
    Q_EMIT table_.selectedIdsChanged();
}

} // namespace parvis
