// SPDX-License-Identifier: GPL-3.0-or-later
// Dates in tables are read whole, whatever the size of the text.
#include "tests/app/shell/every_dialog.h"
#include "tests/app/shell/shown_window.h"
#include "tests/support/kept_look.h"
#include "widgets/look/look.h"

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

/// The columns of dates, or of times, that are narrower than a date that they show.
std::string cutDatesIn(const QWidget& root)
{
    QStringList cut;
    for (const RecordTableView* table : root.findChildren<RecordTableView*>()) {
        const RecordTableModel& model = *table->recordModel();
        for (int column = 0; table->isVisible() && column < model.columnCount(); ++column) {
            if (model.column(column).kind != CellKind::Date || table->isColumnHidden(column))
                continue;
            const int room = table->columnWidth(column) - Look::unit();
            for (int row = 0; row < std::min(40, model.rowCount()); ++row) {
                if (table->fontMetrics().horizontalAdvance(model.text(row, column)) > room)
                    cut << u"%1 %2: %3"_s.arg(model.schema().id, model.column(column).id, model.text(row, column));
            }
        }
    }
    cut.removeDuplicates();
    return cut.join(u'\n').toStdString();
}

} // namespace

TEST_CASE("no date is cut in a table of any page, nor of any dialog, at 100, 150 and 200 %")
{
    const test::KeptLook kept;
    for (const int size : {100, 150, 200}) {
        CAPTURE(size);
        Look::setTextPercent(size);
        test::ShownWindow shown;
        for (const PageEntry& entry : pageList()) {
            CAPTURE(entry.id.toStdString());
            REQUIRE(shown.window.showPage(entry.id));
            shown.app.settle();
            CHECK(cutDatesIn(shown.window) == "");
        }
        for (const test::NamedDialog& each : test::everyDialog()) {
            CAPTURE(each.name);
            const std::unique_ptr<QDialog> dialog(each.make(shown.app));
            dialog->show();
            REQUIRE(QTest::qWaitForWindowExposed(dialog.get()));
            shown.app.settle();
            CHECK(cutDatesIn(*dialog) == "");
        }
    }
}
