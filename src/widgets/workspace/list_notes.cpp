// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/list_notes.h"

#include "domain/translate.h"
#include "widgets/tables/record_table_view.h"

#include <QLabel>

#include <algorithm>

namespace parvis {

void showCount(QLabel& label, const RecordTableModel& model)
{
    const QLocale locale;
    const QString all = locale.toString(model.totalCount());
    const QString unfiltered = translate("widgets", "%1 in all").arg(all);
    const auto filtered = [&](const QString& shown) { return translate("widgets", "%1 of %2").arg(shown, all); };
    const auto room = [&label](const QString& text) { return label.fontMetrics().size(0, text).width() + 2; };
    label.setMinimumWidth(std::max(room(filtered(all)), room(unfiltered))); // so that the buttons beside it stay
    if (model.isArranging() && model.totalCount() == 0)
        label.setText(translate("widgets", "Reading…"));
    else
        label.setText(model.rowCount() == model.totalCount() ? unfiltered
                                                             : filtered(locale.toString(model.rowCount())));
}

std::optional<Chip> followedChip(const RecordTableView& table, const QString& key)
{
    const QString page = table.chosenOn();
    const int count = int(table.selectedIds().size());
    if (page.isEmpty() || count < 2)
        return std::nullopt;
    return Chip{
        key, translate("widgets", "%n line(s) selected with “%1”", nullptr, count).arg(page),
        translate("widgets", "Another page selected these lines; a click leaves the current one alone selected"),
        translate("widgets", "%n line(s)", nullptr, count)};
}

} // namespace parvis
