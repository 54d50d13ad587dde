// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/cell_delegate.h"

#include "domain/error.h"
#include "domain/typed_date.h"
#include "widgets/controls/checked_line.h"
#include "widgets/look/look.h"
#include "widgets/tables/pinned_column.h"
#include "widgets/tables/record_table_model.h"

#include <QApplication>
#include <QComboBox>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const StateMark* markAt(const QModelIndex& index)
{
    return static_cast<const StateMark*>(index.data(RecordTableModel::MarkRole).value<const void*>());
}

const TableColumn* columnOf(const QModelIndex& index)
{
    const auto* model = qobject_cast<const RecordTableModel*>(index.model());
    return model ? &model->column(index.column()) : nullptr;
}

QPixmap shapePixmap(const StateMark& mark, int side, qreal ratio)
{
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintShape(painter, QRectF(0, 0, side, side), mark.shape, Look::tone(mark.tone));
    return pixmap;
}

} // namespace

void CellDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (CellKind(index.data(RecordTableModel::KindRole).toInt()) == CellKind::Code &&
        !index.data(RecordTableModel::UnknownRole).toBool())
        option->font = Look::codeFont();
}

/// A cell that the edge of the table cuts shows its text shortened: "8/22" never reads "8/2".
void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& whole, const QModelIndex& index) const
{
    QStyleOptionViewItem option = whole;
    if (const auto* view = qobject_cast<const QTableView*>(whole.widget))
        option.rect = PinnedColumn(*view).seenPart(whole.rect, index.column());
    const StateMark* mark = markAt(index);
    if (!mark) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem filled = option;
    initStyleOption(&filled, index);
    filled.text.clear();
    QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &filled, painter, option.widget);
    const int gap = Look::unit() / 2;
    const int margin = Look::unit() - 1;
    const int side = option.fontMetrics.ascent();
    const QColor colour = Look::tone(mark->tone);
    const QRect area = option.rect.adjusted(margin, 0, -margin, 0);
    paintShape(*painter, QRectF(area.left(), area.center().y() - side / 2.0 + 0.5, side, side), mark->shape, colour);
    painter->save();
    painter->setPen(colour);
    painter->setFont(filled.font);
    const QRect text = area.adjusted(side + gap + 2, 0, 0, 0);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                      filled.fontMetrics.elidedText(mark->word, Qt::ElideRight, text.width()));
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (markAt(index))
        size.rwidth() += option.fontMetrics.ascent() + Look::unit();
    return size + QSize(Look::unit(), 0);
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index)
{
    const StateMark* mark = markAt(index);
    const QString text = mark ? mark->word : index.data(Qt::DisplayRole).toString();
    const auto* table = qobject_cast<const QTableView*>(view);
    const QRect seen = table ? PinnedColumn(*table).seenPart(option.rect, index.column()) : option.rect;
    if (event->type() != QEvent::ToolTip || text.isEmpty() ||
        sizeHint(option, index).width() - Look::unit() <= seen.width())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString tip = index.data(Qt::ToolTipRole).toString();
    QToolTip::showText(event->globalPos(), tip.isEmpty() || tip == text ? text : text + u'\n' + tip, view);
    return true;
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const TableColumn* column = columnOf(index);
    if (!column)
        return QStyledItemDelegate::createEditor(parent, option, index);
    if (column->kind == CellKind::State) {
        auto* choice = new QComboBox(parent);
        choice->setAccessibleName(column->title);
        const int side = option.fontMetrics.ascent();
        for (const StateMark* mark : column->marks)
            choice->addItem(shapePixmap(*mark, side, parent->devicePixelRatioF()), mark->word, mark->id);
        connect(choice, &QComboBox::activated, choice, [this, choice] {
            auto* self = const_cast<CellDelegate*>(this);
            Q_EMIT self->commitData(choice);
            Q_EMIT self->closeEditor(choice);
        });
        return choice;
    }
    auto* line = new CheckedLine(parent);
    line->setAccessibleName(column->title);
    line->setProblem(column->problem ? column->problem
                                     : (column->kind == CellKind::Date ? &dateProblem : CheckedLine::Problem()));
    if (column->kind == CellKind::Date)
        line->setMinimumWidth(line->fontMetrics().horizontalAdvance(u"00/00/0000"_s) + Look::unit() * 3);
    return line;
}

QRect CellDelegate::placeOf(const QWidget& editor, const QRect& cell)
{
    const int width = std::max({cell.width(), editor.minimumSizeHint().width(), editor.minimumWidth()});
    const int left = std::max(0, std::min(cell.left(), editor.parentWidget()->width() - width));
    return {left, cell.top(), width, cell.height()};
}

void CellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const
{
    QStyledItemDelegate::updateEditorGeometry(editor, option, index);
    editor->setGeometry(placeOf(*editor, editor->geometry()));
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* choice = qobject_cast<QComboBox*>(editor)) {
        choice->setCurrentIndex(choice->findData(index.data(Qt::EditRole)));
        return;
    }
    if (auto* line = qobject_cast<QLineEdit*>(editor); line && !line->isModified())
        line->setText(index.data(Qt::EditRole).toString());
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (auto* choice = qobject_cast<QComboBox*>(editor)) {
        model->setData(index, choice->currentData());
        return;
    }
    auto* line = qobject_cast<CheckedLine*>(editor);
    auto* records = qobject_cast<RecordTableModel*>(model);
    if (!line || !line->isAcceptable())
        return;
    if (!records) {
        model->setData(index, line->text());
        return;
    }
    try {
        records->write(index, line->text());
    } catch (const Error& error) {
        line->refuse(QStringList{error.message(), error.advice()}.join(u' ').trimmed());
    } catch (...) {
        Q_EMIT records->editFailed(std::current_exception());
    }
}

bool CellDelegate::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        auto* line = qobject_cast<CheckedLine*>(watched);
        const bool leaves =
            key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
        if (line && leaves && !line->isAcceptable())
            return true;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace parvis
