// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/record_table_view.h"

#include "widgets/look/look.h"
#include "widgets/tables/cell_delegate.h"
#include "widgets/tables/filter_header.h"
#include "widgets/tables/pinned_column.h"
#include "widgets/tables/table_clipboard.h"
#include "widgets/tables/table_layout.h"
#include "widgets/tables/table_look.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>
#include <QMetaMethod>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// What Enter, F2, Ctrl+C and Delete do in a table, and what its page adds.
void addRowActions(QMenu& menu, RecordTableView& table, bool opens, bool removes)
{
    const auto add = [&](const QString& icon, const QString& text, const QKeySequence& keys, auto does) {
        menu.addAction(Look::icon(icon), text, keys, &table, does);
    };
    if (opens && table.currentId() != 0)
        add(u"open"_s, RecordTableView::tr("Open"), Qt::Key_Return,
            [&table] { Q_EMIT table.activatedId(table.currentId()); });
    if (table.currentIndex().flags().testFlag(Qt::ItemIsEditable))
        add(u"edit"_s, RecordTableView::tr("Edit this cell"), Qt::Key_F2,
            [&table] { table.edit(table.currentIndex()); });
    add(u"copy"_s, RecordTableView::tr("Copy"), QKeySequence::Copy, [&table] { table.copySelection(); });
    menu.addActions(table.actions());
    if (const auto ids = table.selectedIds(); removes && !ids.empty())
        add(u"delete"_s, RecordTableView::tr("Delete"), Qt::Key_Delete,
            [&table, ids] { Q_EMIT table.removeRequested(ids); });
}

/// Around all of a table: a cell alone is little to find, and there may be none.
void paintFocus(QWidget& viewport)
{
    QPainter painter(&viewport);
    painter.setPen(QPen(Look::ink(Look::Ink::Accent), 2));
    painter.drawRect(viewport.rect().adjusted(1, 1, -1, -1));
}

} // namespace

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

qint64 RecordTableView::currentId() const
{
    return model_ && currentIndex().isValid() ? model_->idAt(currentIndex().row()) : 0;
}

std::vector<qint64> RecordTableView::selectedIds() const
{
    std::vector<qint64> ids;
    if (!selectionModel())
        return ids;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.push_back(model_->idAt(row));
    }
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

void RecordTableView::selectIds(const std::vector<qint64>& ids, const QString& chosenOn)
{
    quiet_ = true;
    followed_ = chosenOn.isEmpty() ? std::set<qint64>() : std::set(ids.begin(), ids.end());
    chosenOn_ = chosenOn;
    QItemSelection selection;
    int first = -1;
    for (const qint64 id : ids) {
        const int row = model_->rowOf(id);
        if (row < 0)
            continue;
        selection.select(model_->index(row, 0), model_->index(row, model_->columnCount() - 1));
        first = first < 0 ? row : std::min(first, row);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (first >= 0) {
        const QModelIndex index = model_->index(first, std::max(0, currentIndex().column()));
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        if (isVisible())
            scrollTo(index);
    }
    quiet_ = false;
}

void RecordTableView::showFirstIfNone()
{
    if (currentId() == 0 && model_->rowCount() > 0)
        selectIds({model_->idAt(0)});
}

void RecordTableView::showId(qint64 id)
{
    // While an answer is on its way, the rows that are there say nothing about it.
    if (!model_->isArranging() && model_->rowOf(id) < 0 && !model_->filters().empty())
        model_->setFilters({});
    if (!model_->isArranging() && model_->rowOf(id) < 0 && model_->isConfined())
        Q_EMIT hiddenElsewhere();
    if (model_->isArranging()) {
        connect(
            model_, &RecordTableModel::arranged, this, [this, id] { showId(id); }, Qt::SingleShotConnection);
        return;
    }
    if (const int row = model_->rowOf(id); row >= 0) {
        goTo(model_->index(row, std::max(0, currentIndex().column())));
        if (isVisible()) // else the view scrolls when it is shown, in its true size
            scrollTo(currentIndex(), PositionAtCenter);
    }
}

/// Selects that row alone: setCurrentIndex would add it to the others while Ctrl is held for something else.
void RecordTableView::goTo(const QModelIndex& index)
{
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    extendedFrom_ = index;
}

/// Shift extends from the row that the program led to; Qt would from the one that a key or a click selected before.
void RecordTableView::setSelection(const QRect& area, QItemSelectionModel::SelectionFlags command)
{
    const bool extends = command.testFlag(QItemSelectionModel::Current) && extendedFrom_.isValid();
    QTableView::setSelection(
        extends ? QRect(visualRect(extendedFrom_).center(), visualRect(currentIndex()).center()) : area, command);
}

void RecordTableView::mousePressEvent(QMouseEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ShiftModifier))
        extendedFrom_ = QModelIndex();
    QTableView::mousePressEvent(event);
}

void RecordTableView::rememberRows()
{
    quiet_ = true;
    rememberedIds_ = selectedIds();
    rememberedCurrent_ = currentId();
    rememberedColumn_ = std::max(0, currentIndex().column());
}

void RecordTableView::restoreRows()
{
    quiet_ = true;
    const std::set<qint64> followed = followed_;
    selectIds(rememberedIds_, QString(chosenOn_));
    std::erase_if(followed_, [&](qint64 id) { return !followed.contains(id); });
    if (const int row = model_->rowOf(rememberedCurrent_); row >= 0) {
        selectionModel()->setCurrentIndex(model_->index(row, rememberedColumn_), QItemSelectionModel::NoUpdate);
        if (isVisible())
            scrollTo(currentIndex());
    }
    if (currentId() == 0 && rememberedCurrent_ != 0 && !compact_)
        showFirstIfNone();
    quiet_ = false;
    if (currentId() != rememberedCurrent_)
        Q_EMIT currentIdChanged(currentId());
    if (selectedIds() != rememberedIds_)
        Q_EMIT selectedIdsChanged();
}

void RecordTableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (quiet_)
        return;
    forgetFollowed(selected);
    Q_EMIT selectedIdsChanged();
}

/// Rows that the user selects here are his own; so is one that he leaves as the only one.
void RecordTableView::forgetFollowed(const QItemSelection& selectedHere)
{
    if (followed_.empty())
        return;
    const std::vector<qint64> ids = selectedIds();
    if (ids.size() <= 1)
        followed_.clear();
    for (const QItemSelectionRange& range : selectedHere) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            followed_.erase(model_->idAt(row));
    }
    std::erase_if(followed_, [&](qint64 id) { return !std::ranges::binary_search(ids, id); });
}

void RecordTableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (!quiet_ && current.row() != previous.row())
        Q_EMIT currentIdChanged(currentId());
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

void RecordTableView::copySelection() const
{
    QApplication::clipboard()->setMimeData(clipboardData(*this).release());
}

void RecordTableView::keyPressEvent(QKeyEvent* event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else if (event->matches(QKeySequence::Find)) {
        header_->focusFilter(std::max(0, currentIndex().column()));
    } else if (plain && enter && currentIndex().isValid() && state() != EditingState) {
        if (currentIndex().flags().testFlag(Qt::ItemIsEditable))
            edit(currentIndex());
        else
            Q_EMIT activatedId(currentId());
    } else if (plain && event->key() == Qt::Key_Delete && state() != EditingState) {
        if (const auto ids = selectedIds(); !ids.empty())
            Q_EMIT removeRequested(ids);
    } else {
        const QModelIndex before = currentIndex();
        QTableView::keyPressEvent(event);
        const bool moved = currentIndex() != before && extendedFrom_ != currentIndex();
        if (moved && !event->modifiers().testFlag(Qt::ShiftModifier))
            extendedFrom_ = QModelIndex(); // the view knows this row by itself
        return;
    }
    event->accept();
}

void RecordTableView::keyboardSearch(const QString& search)
{
    if (!model_)
        return;
    const int column = std::max(0, currentIndex().column());
    const int first = std::max(0, header_->logicalIndex(0));
    if (const int row = typed_.find(*model_, search, {column, first}, std::max(0, currentIndex().row())); row >= 0)
        goTo(model_->index(row, column));
}

void RecordTableView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (model_ && model_->rowCount() > 0)
        paintPinned();
    if (hasFocus())
        paintFocus(*viewport());
    if (!model_ || model_->rowCount() > 0)
        return;
    QString text;
    if (model_->isArranging())
        text = tr("Reading…");
    else if ((!model_->filters().empty() || model_->isConfined()) && model_->totalCount() > 0)
        text = tr("No line answers the filters. Remove one above to see more.");
    else if (compact_)
        text = tr("Nothing yet");
    QPainter painter(viewport());
    painter.setPen(Look::ink(Look::Ink::Faint));
    const int gap = Look::unit();
    painter.drawText(viewport()->rect().adjusted(gap, compact_ ? 0 : gap * 3, -gap, 0),
                     (compact_ ? Qt::AlignVCenter | Qt::AlignLeft : Qt::AlignTop | Qt::AlignHCenter) | Qt::TextWordWrap,
                     text);
}

QRect RecordTableView::visualRect(const QModelIndex& index) const
{
    const QRect cell = QTableView::visualRect(index);
    const PinnedColumn pinned(*this);
    return index.isValid() && index.column() == pinned.column() ? pinned.seenPart(cell, index.column()) : cell;
}

QModelIndex RecordTableView::indexAt(const QPoint& position) const
{
    const PinnedColumn pinned(*this);
    return pinned.holds(position) && rowAt(position.y()) >= 0 ? model_->index(rowAt(position.y()), pinned.column())
                                                              : QTableView::indexAt(position);
}

/// Not behind the pinned column.
void RecordTableView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    const PinnedColumn pinned(*this);
    const int covered = pinned.width() - visualRect(index).left();
    if (index.column() != pinned.column() && covered > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - covered);
}

void RecordTableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0 ||
        hasFocus()) // the pinned column does not move with the others, nor do the frame and texts at the edges
        viewport()->update();
}

void RecordTableView::paintPinned()
{
    const PinnedColumn pinned(*this);
    if (pinned.column() < 0)
        return;
    QPainter painter(viewport());
    QStyleOptionViewItem usual;
    initViewItemOption(&usual);
    for (int row = std::max(0, rowAt(0)); row < model_->rowCount(); ++row) {
        const QModelIndex index = model_->index(row, pinned.column());
        QStyleOptionViewItem option = usual;
        option.rect = visualRect(index);
        if (option.rect.top() > viewport()->height())
            break;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        option.features.setFlag(QStyleOptionViewItem::Alternate, row % 2 == 1);
        painter.fillRect(option.rect, palette().brush(row % 2 == 1 ? QPalette::AlternateBase : QPalette::Base));
        style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &option, &painter, this);
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }
    painter.setPen(Look::ink(Look::Ink::Line));
    painter.drawLine(pinned.width() - 1, 0, pinned.width() - 1, viewport()->height());
}

void RecordTableView::showColumnMenu(const QPoint& position)
{
    QMenu menu(this);
    menu.addAction(tr("Sort ascending"), this, [this, column = header_->logicalIndexAt(position)] {
        model_->setSortKeys(sortKeysFor({{column, Qt::AscendingOrder}}));
        saveLayout();
    });
    menu.addAction(tr("Sort descending"), this, [this, column = header_->logicalIndexAt(position)] {
        model_->setSortKeys(sortKeysFor({{column, Qt::DescendingOrder}}));
        saveLayout();
    });
    menu.addSeparator();
    layout_->addActions(menu);
    menu.exec(header_->mapToGlobal(position));
}

void RecordTableView::showCellMenu(const QPoint& position)
{
    QMenu menu(this);
    addRowActions(menu, *this, isSignalConnected(QMetaMethod::fromSignal(&RecordTableView::activatedId)),
                  isSignalConnected(QMetaMethod::fromSignal(&RecordTableView::removeRequested)));
    menu.addSeparator();
    if (const int column = currentIndex().column(); column >= 0) {
        menu.addAction(tr("Sort by this column"), this, [this, column] { sortBy(column, false); });
        if (!compact_)
            menu.addAction(Look::icon(u"filter"_s), tr("Filter on this column"), QKeySequence::Find, this,
                           [this, column] { header_->focusFilter(column); });
    }
    layout_->addActions(*menu.addMenu(Look::icon(u"columns"_s), tr("Columns")));
    menu.exec(viewport()->mapToGlobal(position));
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
