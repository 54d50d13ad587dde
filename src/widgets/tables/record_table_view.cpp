// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/record_table_view.h"

#include "widgets/tables/cell_delegate.h"
#include "widgets/tables/filter_header.h"
#include "widgets/tables/table_layout.h"
#include "widgets/tables/table_look.h"

#include <QGuiApplication>
#include <QScrollBar>

namespace parvis {

RecordTableView::RecordTableView(QWidget* parent)
    : QTableView(parent)
    , header_(new FilterHeader(this))
    , layout_(new TableLayout(this))
{
    setHorizontalHeader(header_);
    setItemDelegate(new CellDelegate(this));
    dressTable(*this);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header_, &QHeaderView::sectionClicked, this,
            [this](int column) { sortBy(column, QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier)); });
    connect(header_, &QHeaderView::sectionResized, this, &RecordTableView::saveLayout);
    connect(header_, &QHeaderView::sectionMoved, this, &RecordTableView::saveLayout);
    connect(header_, &QWidget::customContextMenuRequested, this, &RecordTableView::showColumnMenu);
    connect(layout_, &TableLayout::columnsChosen, this, [this] {
        header_->setFiltersVisible(!compact_);
        saveLayout();
    });
    connect(layout_, &TableLayout::forgotten, this, [this] { restoreLayout(); });
    connect(header_, &FilterHeader::leftDownwards, this, [this] { setFocus(Qt::OtherFocusReason); });
    connect(this, &QWidget::customContextMenuRequested, this, &RecordTableView::showCellMenu);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        if (index.flags().testFlag(Qt::ItemIsEditable))
            edit(index);
        else
            Q_EMIT activatedId(model_->idAt(index.row()));
    });
}

RecordTableView::~RecordTableView() = default;

void RecordTableView::setRecordModel(RecordTableModel* model)
{
    model_ = model;
    model->setParent(this);
    setModel(model);
    header_->setRecordModel(model);
    layout_->setRecordModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &RecordTableView::rememberRows);
    connect(model, &QAbstractItemModel::modelReset, this, &RecordTableView::restoreRows);
    connect(model, &RecordTableModel::arranged, this, [this] {
        viewport()->update();
        Q_EMIT countsChanged();
    });
    restoreLayout();
}

void RecordTableView::setCompact(bool compact)
{
    compact_ = compact;
    header_->setFiltersVisible(!compact);
    setVerticalScrollBarPolicy(compact ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    if (compact) {
        connect(model_, &RecordTableModel::arranged, this, &QWidget::updateGeometry, Qt::UniqueConnection);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    updateGeometry();
}

QSize RecordTableView::sizeHint() const
{
    if (!compact_ || !model_)
        return QTableView::sizeHint();
    const int rows = std::max(1, model_->rowCount());
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    return {fontMetrics().averageCharWidth() * 40,
            header_->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + bar + 2};
}

void RecordTableView::sortBy(int column, bool add)
{
    std::vector<SortKey> keys = chosenSortKeys();
    const auto it = std::ranges::find(keys, column, &SortKey::column);
    SortKey key{column, Qt::AscendingOrder};
    if (it != keys.end() && (add || keys.size() == 1))
        key.order = it->order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (!add)
        keys = {key};
    else if (it != keys.end())
        *it = key;
    else
        keys.push_back(key);
    model_->setSortKeys(sortKeysFor(std::move(keys)));
    header_->viewport()->update();
    saveLayout();
}

void RecordTableView::saveLayout() const
{
    if (model_)
        layout_->keep();
}

void RecordTableView::restoreLayout()
{
    layout_->restore();
    header_->setFiltersVisible(!compact_);
}

} // namespace parvis
