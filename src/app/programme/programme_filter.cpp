// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programme/programme_filter.h"

#include "app/programme/programme_model.h"
#include "domain/fold.h"

#include <algorithm>

namespace parvis {

ProgrammeFilter::ProgrammeFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
}

void ProgrammeFilter::setText(const QString& text)
{
    words_ = fold(text).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void ProgrammeFilter::setUnprovedOnly(bool isOnly)
{
    unprovedOnly_ = isOnly;
    setAutoAcceptChildRows(!isOnly);
    invalidateFilter();
}

bool ProgrammeFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (unprovedOnly_ && !index.data(ProgrammeModel::UnprovedRole).toBool())
        return false;
    const QString text = index.data(ProgrammeModel::FoldedRole).toString();
    return std::ranges::all_of(words_, [&](const QString& word) { return text.contains(word); });
}

} // namespace parvis
