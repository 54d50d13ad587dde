// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_table.h"

#include "widgets/look/domain_marks.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/tables/table_columns.h"
#include "widgets/workspace/workspace.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// The subject of the table.
struct MapContent
{
    std::shared_ptr<const MapScene> scene;
    QpvSet shown;
};
using SharedContent = std::shared_ptr<const MapContent>;

struct Row
{
    const MapScene* scene;
    const MapItem* item;
};

CellValue valueOf(const Row& row)
{
    const auto value = row.scene->theme().values.find(row.item->qpv);
    return value == row.scene->theme().values.end() ? CellValue() : CellValue(*value);
}

} // namespace

MapTable::MapTable(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , view_(new RecordTableView(this))
{
    const auto rows = [](const Register&, const TableSubject& subject) {
        std::vector<Row> made;
        const auto content = subject.as<SharedContent>();
        if (!content || !content->scene)
            return made;
        for (const MapItem& item : content->scene->items()) {
            if (content->shown.contains(item.qpv))
                made.push_back({content->scene.get(), &item});
        }
        return made;
    };
    TableColumn value = column("value", tr("Figure"), CellKind::Decimal, 10);
    value.tip = tr("The figure of the theme; its unit, vintage and source stand in the legend");
    model_ = new RecordTableModel(
        SchemaOf<Row>(u"map_table"_s, u"qpv"_s, rows, [](const Row& row) { return row.item->qpv.value; })
            .add(column("name", tr("Neighbourhood"), CellKind::Text, 26),
                 [](const Row& row) { return cellOf(row.item->name); })
            .add(column("code", tr("Code"), CellKind::Code, 10), [](const Row& row) { return cellOf(row.item->code); })
            .add(column("place", tr("Place"), CellKind::Text, 24),
                 [](const Row& row) { return cellOf(row.item->place); })
            .add(column("class", tr("In the legend"), CellKind::Text, 20),
                 [](const Row& row) { return cellOf(row.scene->classOf(*row.item).label); })
            .add(value, valueOf)
            .add(column("population", tr("Inhabitants"), CellKind::Integer, 9),
                 [](const Row& row) { return cellOf(row.item->population); })
            .add(stateColumn<ContractState>("state", tr("Contract"), 14),
                 [](const Row& row) { return cellOf(row.item->state); })
            .build());
    view_->setAccessibleName(tr("The neighbourhoods on the map"));
    view_->setRecordModel(model_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(view_);
    connect(view_, &RecordTableView::selectedIdsChanged, this, [this] {
        QpvSet qpvs;
        for (const qint64 id : view_->selectedIds())
            qpvs.insert({id});
        Q_EMIT this->selected(qpvs);
    });
    connect(view_, &RecordTableView::activatedId, this, [this](qint64 id) { Q_EMIT activated({id}); });
}

void MapTable::showItems(const std::shared_ptr<const MapScene>& scene, const QpvSet& shown, const QpvSet& selected)
{
    model_->setSubject(TableSubject(std::make_shared<const MapContent>(MapContent{scene, shown})));
    model_->refresh(workspace_.records());
    select(selected);
}

void MapTable::select(const QpvSet& qpvs)
{
    std::vector<qint64> ids;
    for (const Id<Qpv> qpv : qpvs)
        ids.push_back(qpv.value);
    view_->selectIds(ids);
}

} // namespace parvis
