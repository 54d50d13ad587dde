// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/funding/funding_fields.h"

#include "domain/translate.h"

#include <QComboBox>

namespace parvis {

void setTitles(QComboBox& box, const QStringList& titles)
{
    box.setEditable(true);
    box.setInsertPolicy(QComboBox::NoInsert);
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(24);
    box.addItems(titles);
    box.setCurrentIndex(-1);
}

void setKinds(QComboBox& box)
{
    for (const auto& name : EnumNames<CreditKind>::all)
        box.addItem(label(name.value));
}

CreditKind kindOf(const QComboBox& box)
{
    return EnumNames<CreditKind>::all[std::max(0, box.currentIndex())].value;
}

void setSources(QComboBox& box, const Register& records)
{
    box.addItem(translate("app", "Not stated"), qint64(0));
    for (const Source& source : records.all<Source>())
        box.addItem(source.title, qint64(source.id.value));
}

std::optional<Id<Source>> sourceOf(const QComboBox& box)
{
    const qint64 key = box.currentData().toLongLong();
    return key > 0 ? std::optional(Id<Source>{key}) : std::nullopt;
}

} // namespace parvis
