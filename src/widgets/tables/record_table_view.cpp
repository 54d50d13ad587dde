// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/record_table_view.h"

#include "domain/fold.h"
#include "widgets/look/look.h"
#include "widgets/look/settings.h"
#include "widgets/tables/cell_delegate.h"
#include "widgets/tables/filter_header.h"
#include "widgets/tables/table_clipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int typeToFindPause = 1000; // milliseconds

/// What is kept of the look of one table.
struct LayoutSettings
{
    explicit LayoutSettings(const QString& table)
        : group(u"tables/%1/"_s.arg(table))
    {
    }

    QString group;
    Setting<QStringList> columns{group + u"columns"_s}; ///< all of them, as the layout was made for
    Setting<int> textPercent{group + u"text_percent"_s};
    Setting<QByteArray> header{group + u"header"_s};
    Setting<QStringList> sort{group + u"sort"_s};
};

} // namespace

RecordTableView::RecordTableView(QWidget* parent)
    : QTableView(parent)
    , header_(new FilterHeader(this))
{
    setHorizontalHeader(header_);
    setItemDelegate(new CellDelegate(this));
    verticalHeader()->hide();
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    updateMetrics();
    connect(header_, &QHeaderView::sectionClicked, this,
            [this](int column) { sortBy(column, QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier)); });
    connect(header_, &QHeaderView::sectionResized, this, &RecordTableView::saveLayout);
    connect(header_, &QHeaderView::sectionMoved, this, &RecordTableView::saveLayout);
    connect(header_, &QWidget::customContextMenuRequested, this, &RecordTableView::showColumnMenu);
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

void RecordTableView::updateMetrics()
{
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + Look::unit());
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

void RecordTableView::selectIds(const std::vector<qint64>& ids)
{
    quiet_ = true;
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
    if (model_->rowOf(id) < 0 && !model_->filters().empty())
        model_->setFilters({});
    if (model_->rowOf(id) < 0 && model_->isConfined())
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
    selectIds(rememberedIds_);
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
    if (!quiet_)
        Q_EMIT selectedIdsChanged();
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
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

/// Type to find: looks in the current column, folded, from the current row on.
void RecordTableView::keyboardSearch(const QString& search)
{
    if (!model_ || model_->rowCount() == 0)
        return;
    const bool continued = typedAt_.isValid() && typedAt_.elapsed() < typeToFindPause;
    typed_ = continued ? typed_ + search : search;
    typedAt_.start();
    const QString wanted = fold(typed_);
    const int column = std::max(0, currentIndex().column());
    const int start = std::max(0, currentIndex().row()) + (continued ? 0 : 1);
    for (int step = 0; step < model_->rowCount(); ++step) {
        const int row = (start + step) % model_->rowCount();
        if (fold(model_->text(row, column)).startsWith(wanted)) {
            goTo(model_->index(row, column));
            return;
        }
    }
}

void RecordTableView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
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

bool RecordTableView::event(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateMetrics();
    return QTableView::event(event);
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
    addColumnActions(menu);
    menu.exec(header_->mapToGlobal(position));
}

void RecordTableView::addColumnActions(QMenu& menu)
{
    for (int column = 0; column < model_->columnCount(); ++column) {
        QAction* action = menu.addAction(model_->column(column).title);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            if (shown || header_->hiddenSectionCount() + 1 < model_->columnCount())
                setColumnHidden(column, !shown);
            header_->setFiltersVisible(!compact_);
            saveLayout();
        });
    }
    menu.addSeparator();
    menu.addAction(tr("Back to the first layout"), this, [this] {
        forgetSettings(u"tables/"_s + model_->schema().id);
        restoreLayout();
    });
}

void RecordTableView::showCellMenu(const QPoint& position)
{
    QMenu menu(this);
    menu.addAction(Look::icon(u"copy"_s), tr("Copy"), QKeySequence::Copy, this, &RecordTableView::copySelection);
    menu.addActions(actions());
    if (const int column = currentIndex().column(); column >= 0) {
        menu.addAction(tr("Sort by this column"), this, [this, column] { sortBy(column, false); });
        if (!compact_)
            menu.addAction(Look::icon(u"filter"_s), tr("Filter on this column"), QKeySequence::Find, this,
                           [this, column] { header_->focusFilter(column); });
    }
    addColumnActions(*menu.addMenu(Look::icon(u"columns"_s), tr("Columns")));
    menu.exec(viewport()->mapToGlobal(position));
}

void RecordTableView::saveLayout() const
{
    if (!layoutReady_ || !model_)
        return;
    const LayoutSettings kept(model_->schema().id);
    QStringList columns;
    for (const TableColumn& column : model_->schema().columns)
        columns << column.id;
    kept.columns.keep(columns);
    kept.textPercent.keep(Look::textPercent());
    kept.header.keep(header_->saveState());
    QStringList sort;
    for (const SortKey& key : model_->sortKeys())
        sort << (key.order == Qt::AscendingOrder ? u'+' : u'-') + model_->column(key.column).id;
    kept.sort.keep(sort);
}

void RecordTableView::restoreLayout()
{
    layoutReady_ = false;
    const int character = fontMetrics().averageCharWidth();
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    QStringList columns;
    for (int column = 0; column < model_->columnCount(); ++column) {
        const TableColumn& description = model_->column(column);
        columns << description.id;
        header_->moveSection(header_->visualIndex(column), column);
        setColumnHidden(column, !description.visible);
        int width = character * description.width + Look::unit() * 2;
        for (const StateMark* mark : description.marks)
            width = std::max(width,
                             fontMetrics().horizontalAdvance(mark->word) + fontMetrics().ascent() + Look::unit() * 3);
        setColumnWidth(column,
                       std::max(width, QFontMetrics(bold).horizontalAdvance(description.title) + Look::unit() * 3));
    }
    const LayoutSettings kept(model_->schema().id);
    if (kept.columns.value() == columns && kept.textPercent.value() == Look::textPercent())
        header_->restoreState(kept.header.value());
    std::vector<SortKey> keys;
    for (const QString& key : kept.sort.value()) {
        if (const int column = model_->schema().indexOf(key.mid(1)); column >= 0)
            keys.push_back({column, key.startsWith(u'+') ? Qt::AscendingOrder : Qt::DescendingOrder});
    }
    if (!keys.empty())
        model_->setSortKeys(keys);
    header_->setFiltersVisible(!compact_);
    layoutReady_ = true;
}

} // namespace parvis
