// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/fitted_table.h"

#include "widgets/look/look.h"
#include "widgets/look/settings.h"
#include "widgets/tables/cell_delegate.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// The columns that the user does not want to see.
Setting<QStringList> putAway(const RecordTableModel& model)
{
    return Setting<QStringList>(openFileSettingKey(u"tables/%1/put_away"_s.arg(model.schema().id)));
}

/// Leaves the room over the first row of a group to its heading.
class GroupedCellDelegate : public CellDelegate
{
public:
    explicit GroupedCellDelegate(FittedTable* table)
        : CellDelegate(table)
        , table_(table)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        CellDelegate::paint(painter, under(option, index), index);
    }
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override
    {
        const QStyleOptionViewItem cell = under(option, index);
        const int height = std::max(editor->sizeHint().height(), option.fontMetrics.height() + Look::unit());
        const QRect row(cell.rect.left(), cell.rect.center().y() - height / 2, cell.rect.width(), height);
        editor->setGeometry(placeOf(*editor, row));
    }

private:
    QStyleOptionViewItem under(QStyleOptionViewItem option, const QModelIndex& index) const
    {
        if (table_->startsGroup(index.row()))
            option.rect.setTop(option.rect.top() + table_->headingHeight());
        return option;
    }

    FittedTable* table_;
};

} // namespace

FittedTable::FittedTable(QWidget* parent)
    : RecordTableView(parent)
{
    setItemDelegate(new GroupedCellDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setWordWrap(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void FittedTable::setFit(const QString& fills, const QStringList& leastFirst)
{
    fills_ = fills;
    leastFirst_ = leastFirst;
    connect(recordModel(), &RecordTableModel::arranged, this, &FittedTable::followRows);
    fit();
}

void FittedTable::setGroups(const QString& column, Heading heading)
{
    groupedBy_ = column;
    heading_ = std::move(heading);
    recordModel()->setSortKeys(sortKeysFor(recordModel()->sortKeys()));
    fit();
}

void FittedTable::setFoldedWhenEmpty(const QStringList& columns)
{
    foldable_ = columns;
    fit();
}

QStringList FittedTable::foldedColumns() const
{
    QStringList empty;
    for (const QString& id : foldable_) {
        if (isEmptyColumn(recordModel()->schema().indexOf(id)))
            empty << id;
    }
    return empty.size() < foldable_.size() ? empty : QStringList();
}

bool FittedTable::isEmptyColumn(int column) const
{
    for (int row = 0; row < recordModel()->rowCount(); ++row) {
        if (!isUnknown(recordModel()->value(row, column)))
            return false;
    }
    return true;
}

void FittedTable::setGrowing(bool growing)
{
    setCompact(true);
    growing_ = growing;
    setVerticalScrollBarPolicy(growing ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, growing ? QSizePolicy::Fixed : QSizePolicy::Expanding);
}

QStringList FittedTable::hiddenForRoom() const
{
    QStringList titles;
    for (int column = 0; column < recordModel()->columnCount(); ++column) {
        if (noRoom_.contains(recordModel()->column(column).id))
            titles << recordModel()->column(column).title;
    }
    return titles;
}

int FittedTable::headingHeight() const
{
    return QFontMetrics(Look::sectionFont()).height() + Look::unit() * 2;
}

int FittedTable::groupColumn() const
{
    return groupedBy_.isEmpty() ? -1 : recordModel()->schema().indexOf(groupedBy_);
}

bool FittedTable::startsGroup(int row) const
{
    const int column = groupColumn();
    if (column < 0 || row < 0 || row >= recordModel()->rowCount())
        return false;
    return row == 0 || recordModel()->text(row, column) != recordModel()->text(row - 1, column);
}

std::vector<qint64> FittedTable::groupFrom(int row) const
{
    std::vector<qint64> ids{recordModel()->idAt(row)};
    for (++row; row < recordModel()->rowCount() && !startsGroup(row); ++row)
        ids.push_back(recordModel()->idAt(row));
    return ids;
}

std::vector<SortKey> FittedTable::sortKeysFor(std::vector<SortKey> wanted) const
{
    const int column = groupColumn();
    std::erase_if(wanted, [&](const SortKey& key) { return key.column == column; });
    if (column >= 0)
        wanted.insert(wanted.begin(), SortKey{column, Qt::AscendingOrder});
    return wanted;
}

std::vector<SortKey> FittedTable::chosenSortKeys() const
{
    std::vector<SortKey> keys = recordModel()->sortKeys();
    std::erase_if(keys, [&](const SortKey& key) { return key.column == groupColumn(); });
    return keys;
}

int FittedTable::rowsHeight() const
{
    int height = 0;
    for (int row = 0; row < recordModel()->rowCount(); ++row)
        height += rowHeight(row);
    return std::max(height, fontMetrics().height() + Look::unit());
}

QSize FittedTable::sizeHint() const
{
    if (!recordModel())
        return RecordTableView::sizeHint();
    // One that scrolls by itself asks for little, and takes the room that there is.
    const int rows = growing_ ? rowsHeight() : verticalHeader()->defaultSectionSize() * 6;
    return {fontMetrics().averageCharWidth() * 40, horizontalHeader()->sizeHint().height() + rows + 2};
}

QSize FittedTable::minimumSizeHint() const
{
    const int header = horizontalHeader()->sizeHint().height();
    return {fontMetrics().averageCharWidth() * 20,
            growing_ ? sizeHint().height() : header + fontMetrics().height() * 4};
}

void FittedTable::resizeEvent(QResizeEvent* event)
{
    RecordTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

bool FittedTable::event(QEvent* event)
{
    const bool handled = RecordTableView::event(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
    return handled;
}

void FittedTable::paintEvent(QPaintEvent* event)
{
    RecordTableView::paintEvent(event);
    if (isEmpty()) {
        const int margin = Look::unit() * 2;
        QPainter painter(viewport());
        painter.setPen(Look::ink(Look::Ink::Faint));
        painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                         Qt::AlignTop | Qt::AlignHCenter | Qt::TextWordWrap, emptyText_);
    }
    if (groupColumn() < 0 || !heading_)
        return;
    QPainter painter(viewport());
    painter.setFont(Look::sectionFont());
    for (int row = 0; row < recordModel()->rowCount(); ++row) {
        if (!startsGroup(row))
            continue;
        const QRect band(0, rowViewportPosition(row), viewport()->width(), headingHeight());
        if (!band.intersects(event->rect()))
            continue;
        painter.fillRect(band, palette().base());
        painter.setPen(Look::ink(Look::Ink::Line));
        painter.drawLine(band.bottomLeft(), band.bottomRight());
        painter.setPen(palette().color(QPalette::Text));
        const QRect text = band.adjusted(Look::unit() / 2, Look::unit() / 2, -Look::unit() / 2, 0);
        const QString heading = heading_(recordModel()->text(row, groupColumn()), groupFrom(row));
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(heading, Qt::ElideRight, text.width()));
    }
}

void FittedTable::setEmptyText(const QString& text)
{
    emptyText_ = text;
    const auto describe = [this] {
        setAccessibleDescription(isEmpty() ? emptyText_ : QString());
        viewport()->update();
    };
    connect(recordModel(), &RecordTableModel::arranged, this, describe);
    describe();
}

void FittedTable::focusInEvent(QFocusEvent* event)
{
    RecordTableView::focusInEvent(event);
    showCurrentInPage();
}

void FittedTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    RecordTableView::currentChanged(current, previous);
    showCurrentInPage();
}

/// A table that is as high as its rows does not scroll, and another may lie beyond the edge of the page: the page
/// around it scrolls to where the keyboard is. What is clicked is seen, and stays below the mouse.
void FittedTable::showCurrentInPage()
{
    if (!hasFocus() || QGuiApplication::mouseButtons() != Qt::NoButton)
        return;
    const QRect current = visualRect(currentIndex()) & viewport()->rect();
    const QRect row = current.isEmpty() ? QRect(0, 0, 1, Look::unit() * 4) : current; // else where the rows begin
    for (QWidget* outer = parentWidget(); outer; outer = outer->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(outer);
        if (!area || !area->widget())
            continue;
        const QPoint middle = viewport()->mapTo(area->widget(), QPoint(0, row.center().y()));
        area->ensureVisible(area->horizontalScrollBar()->value(), middle.y(), 0, row.height());
    }
}

void FittedTable::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool locked = currentIndex().isValid() && !currentIndex().flags().testFlag(Qt::ItemIsEditable);
    const bool whole =
        (enter && event->modifiers().testFlag(Qt::ControlModifier)) || (event->key() == Qt::Key_F2 && locked);
    if (whole && currentId() != 0 && state() != EditingState) {
        Q_EMIT activatedId(currentId());
        event->accept();
        return;
    }
    RecordTableView::keyPressEvent(event);
}

/// Widths follow the room; what is kept is which columns the user put away, and the order.
void FittedTable::saveLayout() const
{
    if (fitting_ || !ready_)
        return;
    unwanted_.clear();
    const QStringList folded = foldedColumns();
    for (int column = 0; column < recordModel()->columnCount(); ++column) {
        const QString& id = recordModel()->column(column).id;
        if (isColumnHidden(column) && column != groupColumn() && !noRoom_.contains(id) && !folded.contains(id))
            unwanted_ << id;
    }
    putAway(*recordModel()).keep(unwanted_);
    QMetaObject::invokeMethod(const_cast<FittedTable*>(this), &FittedTable::fit, Qt::QueuedConnection);
}

void FittedTable::restoreLayout()
{
    ready_ = false;
    unwanted_.clear();
    for (const TableColumn& column : recordModel()->schema().columns) {
        if (!column.visible)
            unwanted_ << column.id;
    }
    if (const auto kept = putAway(*recordModel()); kept.isKept())
        unwanted_ = kept.value();
    ready_ = true;
    fit();
}

} // namespace parvis
