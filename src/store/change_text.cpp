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
        FieldText shown{field.label, text(field.before), text(field.after)};
        if (!shown.before.isEmpty() || !shown.after.isEmpty())
            texts.push_back(std::move(shown));
    }
    return texts;
}

QString knownText(const QString& text)
{
    return text.isEmpty() ? unknownText() : text;
}

QString changeSummary(const Register& records, const RowChange& change, const QLocale& locale)
{
    QStringList parts;
    for (const FieldText& field : fieldTexts(records, change, locale)) {
        const QString value = change.before && change.after
                                  ? QStringLiteral("%1 → %2").arg(knownText(field.before), knownText(field.after))
                                  : knownText(change.after ? field.after : field.before);
        parts << translate("store", "%1: %2").arg(field.label, value);
    }
    return parts.join(translate("store", "; "));
}

} // namespace parvis
