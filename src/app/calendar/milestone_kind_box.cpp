// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/milestone_kind_box.h"

#include "domain/fold.h"

#include <QComboBox>

namespace parvis {

void fillMilestoneKinds(QComboBox* box, std::optional<MilestonePhase> phase)
{
    for (const MilestoneKind& kind : milestoneKinds()) {
        const QString id = QString::fromLatin1(kind.id);
        if (!phase || kind.phase == *phase)
            box->addItem(milestoneKindText(id), id);
    }
}

void chooseMilestoneKind(QComboBox* box, const QString& kind)
{
    const int known = box->findData(kind);
    box->setCurrentIndex(known);
    if (known < 0)
        box->setEditText(milestoneKindText(kind));
}

QString chosenMilestoneKind(const QComboBox* box)
{
    const QString typed = box->currentText().trimmed();
    for (int i = 0; i < box->count(); ++i) {
        if (fold(box->itemText(i)) == fold(typed))
            return box->itemData(i).toString();
    }
    return typed;
}

} // namespace parvis
