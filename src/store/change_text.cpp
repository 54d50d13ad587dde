// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/change_text.h"

#include "domain/names.h"
#include "domain/translate.h"
#include "store/history.h"
#include "store/record_text.h"

namespace parvis {

std::vector<FieldText> fieldTexts(const Register& records, const RowChange& change, const QLocale& locale)
{
    std::vector<FieldText> texts;
    for (const FieldChange& field : fieldChanges(change)) {
        const auto text = [&](const QVariant& value) {
            return valueText(records, change.record.table, field.column, value, locale);
        };
        FieldText shown{field.label, text(field.before), text(field.after), field.column};
        if (!shown.before.isEmpty() || !shown.after.isEmpty())
            texts.push_back(std::move(shown));
    }
    return texts;
}

QString knownText(const QString& text)
{
    return text.isEmpty() ? unknownText() : text;
}

} // namespace parvis
