// SPDX-License-Identifier: GPL-3.0-or-later
// What each cell of a table says, and takes.
#include "domain/names.h"
#include "domain/typed_date.h"
#include "widgets/controls/checked_line.h"
#include "widgets/look/look.h"
#include "widgets/tables/record_table_model.h"

using namespace Qt::StringLiterals;

namespace parvis {

const CellValue& RecordTableModel::value(int row, int column) const
{
    return snapshot_->cell(rows_[std::size_t(row)], column);
}

QString RecordTableModel::text(int row, int column, DateForm dates) const
{
    const CellValue& cell = value(row, column);
    if (const auto* date = std::get_if<PartialDate>(&cell); date && dates == DateForm::Figures)
        return typedDate(*date);
    return cellText(this->column(column), cell, QLocale());
}

QVariant RecordTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const CellValue& cell = value(index.row(), index.column());
    switch (role) {
    case IdRole:
        return idAt(index.row());
    case UnknownRole:
        return isUnknown(cell);
    case KindRole:
        return int(column(index.column()).kind);
    case MarkRole:
        if (const auto* mark = std::get_if<const StateMark*>(&cell))
            return QVariant::fromValue(static_cast<const void*>(*mark));
        return {};
    default:
        return displayData(index, role);
    }
}

QVariant RecordTableModel::displayData(const QModelIndex& index, int role) const
{
    const TableColumn& description = column(index.column());
    const CellValue& cell = value(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::EditRole:
        if (isUnknown(cell))
            return QString();
        if (const auto* mark = std::get_if<const StateMark*>(&cell))
            return (*mark)->id;
        if (const auto* date = std::get_if<PartialDate>(&cell))
            return typedDate(*date);
        return text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((alignsRight(description.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return isUnknown(cell) ? QVariant(Look::ink(Look::Ink::Faint)) : QVariant();
    case Qt::ToolTipRole:
        if (description.cellTip)
            return description.cellTip(records_, idAt(index.row()));
        return description.narrow && isUnknown(cell) ? QVariant(unknownText()) : QVariant();
    case Qt::AccessibleTextRole:
        return u"%1 %2"_s.arg(description.title, isUnknown(cell) ? unknownText() : text(index.row(), index.column()));
    default:
        return {};
    }
}

bool RecordTableModel::staysPrivate(int row, int column) const
{
    const auto& isPersonal = this->column(column).isPersonal;
    return isPersonal && isPersonal(records_, idAt(row));
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return column(section).title;
    case Qt::ToolTipRole:
        return column(section).tip.isEmpty() ? column(section).title
                                             : column(section).title + u'\n' + column(section).tip;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    flags |= Qt::ItemNeverHasChildren | Qt::ItemIsDragEnabled; // only views that let rows be dragged ask for it
    if (editable_ && column(index.column()).edit)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool RecordTableModel::write(const QModelIndex& index, const QString& typed)
{
    if (!(flags(index) & Qt::ItemIsEditable))
        return false;
    const TableColumn& description = column(index.column());
    const QString text = typed.trimmed();
    if (text == data(index, Qt::EditRole).toString() || (description.problem && !description.problem(text).isEmpty()))
        return false;
    description.edit(idAt(index.row()), text);
    return true;
}

bool RecordTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    try {
        return role == Qt::EditRole && write(index, value.toString());
    } catch (...) {
        Q_EMIT editFailed(std::current_exception());
        return false;
    }
}

} // namespace parvis
