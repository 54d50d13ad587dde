// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/cycle_template_model.h"

#include "app/calendar/milestone_kind_box.h"
#include "domain/milestone_kinds.h"

#include <QComboBox>
#include <QDate>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

namespace parvis {

namespace {

constexpr int furthestYear = 2;

/// 29 for February: the template serves every year.
int longestOf(int month)
{
    constexpr int leapYear = 2024;
    return QDate(leapYear, month, 1).daysInMonth();
}

} // namespace

void CycleTemplateModel::setSteps(std::vector<CycleStep> steps)
{
    if (steps.size() == steps_.size()) { // a reset would take the cell that is being edited away
        steps_ = std::move(steps);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    steps_ = std::move(steps);
    endResetModel();
}

int CycleTemplateModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(steps_.size());
}

int CycleTemplateModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CycleTemplateModel::yearText(int offset)
{
    switch (offset) {
    case -1:
        return tr("the year before");
    case 0:
        return tr("that year");
    case 1:
        return tr("the year after");
    default:
        return offset < 0 ? tr("%n year(s) before", nullptr, -offset) : tr("%n year(s) after", nullptr, offset);
    }
}

QVariant CycleTemplateModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const CycleStep& step = steps_[std::size_t(index.row())];
    const bool shown = role == Qt::DisplayRole;
    switch (index.column()) {
    case Kind:
        return shown ? milestoneKindText(step.kind) : step.kind;
    case Title:
        return step.title;
    case Month:
        return shown ? QVariant(QLocale().standaloneMonthName(step.month)) : QVariant(step.month);
    case Day:
        return shown ? QVariant(step.day == 0 ? tr("not fixed") : QString::number(step.day)) : QVariant(step.day);
    case Year:
        return shown ? QVariant(yearText(step.yearOffset)) : QVariant(step.yearOffset);
    default:
        return {};
    }
}

QVariant CycleTemplateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    const QString titles[] = {tr("Kind"), tr("Title"), tr("Month"), tr("Day"), tr("Year")};
    return titles[section];
}

Qt::ItemFlags CycleTemplateModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return editable_ && index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

bool CycleTemplateModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    std::vector<CycleStep> steps = steps_;
    CycleStep& step = steps[std::size_t(index.row())];
    switch (index.column()) {
    case Kind:
        if (value.toString().trimmed().isEmpty())
            return false;
        step.kind = value.toString().trimmed();
        break;
    case Title:
        step.title = value.toString().trimmed();
        break;
    case Month:
        step.month = std::clamp(value.toInt(), 1, 12);
        break;
    case Day:
        step.day = value.toInt();
        break;
    case Year:
        step.yearOffset = std::clamp(value.toInt(), -furthestYear, furthestYear);
        break;
    default:
        return false;
    }
    step.day = std::clamp(step.day, 0, longestOf(step.month));
    if (steps != steps_)
        Q_EMIT edited(steps);
    return true;
}

QWidget* CycleStepDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                         const QModelIndex& index) const
{
    if (index.column() == CycleTemplateModel::Title)
        return QStyledItemDelegate::createEditor(parent, option, index);
    if (index.column() == CycleTemplateModel::Day) {
        auto* spin = new QSpinBox(parent);
        spin->setRange(0, longestOf(index.siblingAtColumn(CycleTemplateModel::Month).data(Qt::EditRole).toInt()));
        spin->setSpecialValueText(CycleTemplateModel::tr("not fixed"));
        return spin;
    }
    auto* box = new QComboBox(parent);
    switch (index.column()) {
    case CycleTemplateModel::Kind:
        box->setEditable(true);
        fillMilestoneKinds(box);
        break;
    case CycleTemplateModel::Month:
        for (int month = 1; month <= 12; ++month)
            box->addItem(QLocale().standaloneMonthName(month), month);
        break;
    default:
        for (int offset = -furthestYear; offset <= furthestYear; ++offset)
            box->addItem(CycleTemplateModel::yearText(offset), offset);
    }
    return box;
}

void CycleStepDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* box = qobject_cast<QComboBox*>(editor);
    if (!box)
        QStyledItemDelegate::setEditorData(editor, index);
    else if (box->isEditable())
        chooseMilestoneKind(box, index.data(Qt::EditRole).toString());
    else
        box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
}

void CycleStepDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* box = qobject_cast<const QComboBox*>(editor);
    if (!box)
        QStyledItemDelegate::setModelData(editor, model, index);
    else
        model->setData(index, box->isEditable() ? QVariant(chosenMilestoneKind(box)) : box->currentData());
}

} // namespace parvis
