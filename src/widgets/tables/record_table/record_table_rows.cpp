// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows are selected and current, also while they are arranged anew.
#include "widgets/tables/record_table_view.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace parvis {

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
    std::vector<qint64> ids;
    for (const qint64 id : rememberedIds_)
        ids.push_back(model_->idNow(id));
    selectIds(ids, QString(chosenOn_));
    std::erase_if(followed_, [&](qint64 id) { return !followed.contains(id); });
    if (const int row = model_->rowOf(model_->idNow(rememberedCurrent_)); row >= 0) {
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

} // namespace parvis
