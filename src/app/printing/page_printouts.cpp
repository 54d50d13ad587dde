// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/page_printouts.h"

#include "app/printing/view_parts.h"
#include "app/printing/view_tables.h"
#include "domain/translate.h"
#include "report/paper_setting.h"
#include "widgets/controls/chip_bar.h"
#include "widgets/controls/record_sheet.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/workspace/printout_saving.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// What a worker makes of a view.
Printout::Compose paperOf(const Workspace& workspace, ViewPaper view)
{
    ReportSetting setting = settingOf(workspace.records());
    setting.locale = QLocale();
    setting.date = workspace.today();
    return composed(
        [view = std::move(view), setting](std::stop_token stop) { return composeViewPaper(view, setting, stop); });
}

ViewPaper listPaper(const Workspace& workspace, const Page& page, const QWidget& list)
{
    ViewPaper view{page.title(), shownDayText(workspace), {}, viewPartsOf(list), {}};
    for (const Chip& chip : page.shownChips())
        view.filters << chip.label;
    if (const RecordTableView* table = page.table(); table && !table->isHidden()) {
        const RecordTableModel& model = *table->recordModel();
        view.subtitle +=
            u" · "_s + (model.rowCount() == model.totalCount()
                            ? QCoreApplication::translate("app", "%n line(s)", nullptr, model.rowCount())
                            : QCoreApplication::translate("app", "%n of %1 lines", nullptr, model.rowCount())
                                  .arg(QLocale().toString(model.totalCount())));
    }
    if (const auto* table = qobject_cast<const RecordTableView*>(page.mainWidget()); table && !table->isHidden())
        view.notes = tableNotes(*table, workspace.records());
    return view;
}

Printout listPrintout(const Workspace& workspace, const Page& page)
{
    QWidget* list = page.listArea();
    const bool isTable = page.table() && !page.table()->isHidden();
    const auto take = [&workspace, page = QPointer(&page), list = QPointer(list)] {
        if (!page || !list)
            throw Error(translate("app", "What was to be printed is no longer shown."));
        return paperOf(workspace, listPaper(workspace, *page, *list));
    };
    return {isTable ? translate("app", "the table") : translate("app", "the page"), page.title(), take, list};
}

Printout sheetPrintout(const Workspace& workspace, const Page& page, RecordSheet* sheet)
{
    const auto take = [&workspace, page = QPointer(&page), sheet = QPointer(sheet)] {
        if (!page || !sheet)
            throw Error(translate("app", "What was to be printed is no longer shown."));
        return paperOf(workspace, {sheet->accessibleName(), shownDayText(workspace), {}, viewPartsOf(*sheet), {}});
    };
    return {translate("app", "the sheet"), sheet->accessibleName(), take, sheet};
}

bool holds(const QWidget* outer, const QWidget* inner)
{
    return outer && inner && (outer == inner || outer->isAncestorOf(inner));
}

/// 0: the keyboard is in it; 1: it is what the page is about; 2: it stands beside it.
int rankOf(const Printout& printout, const QWidget* focus, const QWidget* main)
{
    const QWidget* place = printout.place;
    if (holds(place, focus))
        return 0;
    return holds(place, main) || holds(main, place) ? 1 : 2;
}

} // namespace

std::vector<Printout> printoutsOf(const Workspace& workspace, const Page& page, const QWidget* focus)
{
    std::vector<Printout> all = page.printouts();
    const bool listIsOwn =
        std::ranges::any_of(all, [&](const Printout& own) { return holds(page.listArea(), own.place); });
    if (page.listArea() && !listIsOwn)
        all.push_back(listPrintout(workspace, page));
    auto* sheet = qobject_cast<RecordSheet*>(page.sheetArea());
    if (sheet && !sheet->isEmpty() && !sheet->isHidden())
        all.push_back(sheetPrintout(workspace, page, sheet));
    std::ranges::stable_sort(all, {}, [&](const Printout& one) { return rankOf(one, focus, page.mainWidget()); });
    return all;
}

} // namespace parvis
