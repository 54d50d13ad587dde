// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signatories/pasted_list_model.h"

#include "widgets/look/look.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

QString textsOf(const std::vector<CellProblem>& problems)
{
    QStringList texts;
    for (const CellProblem& problem : problems)
        texts << problem.text;
    return texts.join(u' ');
}

QString problemsOf(const SignatoryLine& line)
{
    return textsOf(line.problems);
}

QString plain(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

} // namespace

PastedListModel::PastedListModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void PastedListModel::setList(PastedList list)
{
    beginResetModel();
    list_ = std::move(list);
    checked_ = {};
    shown_.clear();
    endResetModel();
}

void PastedListModel::setChecked(CheckedList checked)
{
    checked_ = std::move(checked);
    arrange();
}

void PastedListModel::setOnlyRefused(bool only)
{
    onlyRefused_ = only;
    arrange();
}

void PastedListModel::arrange()
{
    beginResetModel();
    shown_.clear();
    for (std::size_t line = 0; line < checked_.lines.size(); ++line) {
        if (!onlyRefused_ || checked_.lines[line].outcome == LineOutcome::Refused)
            shown_.push_back(line);
    }
    endResetModel();
}

const QStringList& PastedListModel::cellsOf(std::size_t line) const
{
    return list_.rows[line + (list_.hasTitles ? 1 : 0)].cells;
}

QString PastedListModel::outcomeText(const SignatoryLine& line) const
{
    switch (line.outcome) {
    case LineOutcome::Changed:
        return tr("Changes");
    case LineOutcome::Added:
        return tr("New signatory");
    case LineOutcome::Unchanged:
        return tr("So already");
    case LineOutcome::Refused:
        return tr("Left out: %1").arg(problemsOf(line));
    }
    return {};
}

QString PastedListModel::problemAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const SignatoryLine& line = checked_.lines[shown_[std::size_t(index.row())]];
    return index.column() < firstCell ? problemsOf(line) : line.problemOf(index.column() - firstCell);
}

QString PastedListModel::remarkAt(const QModelIndex& index) const
{
    const QString problem = problemAt(index);
    if (!problem.isEmpty() || !index.isValid())
        return problem;
    const SignatoryLine& line = checked_.lines[shown_[std::size_t(index.row())]];
    if (line.outcome == LineOutcome::Refused)
        return {};
    return index.column() < firstCell ? textsOf(line.doubts) : line.doubtOf(index.column() - firstCell);
}

QString PastedListModel::refusedText() const
{
    QStringList lines;
    const auto add = [&](const QString& reason, const QStringList& cells) {
        QStringList texts;
        for (const QString& cell : cells)
            texts << plain(cell);
        lines << (texts << plain(reason)).join(u'\t');
    };
    if (list_.hasTitles)
        add(tr("Why it was left out"), list_.rows.front().cells);
    for (std::size_t line = 0; line < checked_.lines.size(); ++line) {
        if (checked_.lines[line].outcome == LineOutcome::Refused)
            add(problemsOf(checked_.lines[line]), cellsOf(line));
    }
    return lines.join(u'\n');
}

int PastedListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(shown_.size());
}

int PastedListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : list_.columns + firstCell;
}

QVariant PastedListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const std::size_t line = shown_[std::size_t(index.row())];
    const SignatoryLine& checked = checked_.lines[line];
    const bool isOutcome = index.column() < firstCell;
    const QString remark = remarkAt(index);
    const QString text = isOutcome ? outcomeText(checked) : cellsOf(line)[index.column() - firstCell].simplified();
    switch (role) {
    case Qt::DisplayRole:
        return text.left(200);
    case Qt::ToolTipRole:
        return remark.isEmpty() ? QVariant() : QVariant(remark);
    case Qt::AccessibleTextRole:
        return remark.isEmpty() || (isOutcome && checked.outcome == LineOutcome::Refused)
                   ? text
                   : u"%1 – %2"_s.arg(text, remark);
    case Qt::DecorationRole:
        if (!remark.isEmpty())
            return Look::icon(u"warning"_s);
        return isOutcome && checked.outcome != LineOutcome::Unchanged ? QVariant(Look::icon(u"check"_s)) : QVariant();
    case Qt::ForegroundRole:
        return problemAt(index).isEmpty() ? QVariant() : QVariant(Look::ink(Look::Ink::ErrorText));
    default:
        return {};
    }
}

QVariant PastedListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section < rowCount() ? QVariant(checked_.lines[shown_[std::size_t(section)]].line) : QVariant();
    if (section < firstCell)
        return tr("What becomes of the line");
    const QString title = list_.hasTitles ? list_.rows.front().cells[section - firstCell].simplified() : QString();
    return title.isEmpty() ? tr("Column %1").arg(section) : title.left(80);
}

} // namespace parvis
