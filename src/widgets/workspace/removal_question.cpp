// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/removal_question.h"

#include "domain/translate.h"
#include "widgets/tables/record_table_view.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parvis {

bool mayRemoveSelected(RecordTableView& table)
{
    const int count = int(table.selectedIds().size());
    const QString page = table.chosenOn();
    if (count == 0 || page.isEmpty())
        return count > 0;
    QMessageBox box(QMessageBox::Warning, translate("widgets", "Delete the selection"),
                    translate("widgets", "%n line(s) are selected here, because of what is selected on the page “%1”.",
                              nullptr, count)
                        .arg(page),
                    QMessageBox::Cancel, table.window());
    box.setInformativeText(translate("widgets", "Select lines here to delete those alone."));
    QPushButton* agree =
        box.addButton(translate("widgets", "Delete the %n line(s)", nullptr, count), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == agree;
}

} // namespace parvis
