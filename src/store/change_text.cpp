// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/change_text.h"

#include "domain/names.h"
#include "domain/translate.h"
#include "store/history.h"
#include "store/record_label.h"
#include "store/record_text.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// What a proof proves: a record and a field of it.
struct Proved
{
    QString record;
    QString field;
};

Proved provedBy(const Register& records, const std::optional<RowImage>& image)
{
    const Evidence proof = image ? fromImage(Id<Evidence>{}, *image) : Evidence();
    if (!isRecordTable(proof.recordTable))
        return {};
    const TableInfo& info = tableInfo(proof.recordTable);
    const qsizetype place = info.columns.indexOf(proof.field);
    return {recordLabel(records, RecordRef{proof.recordTable, proof.recordId}),
            place < 0 ? proof.field : info.labels[place]};
}

/// A proof holds the table and the key of a record, a column of it, and a place in points: people know the record and
/// the field by their names, and find the place by its page and its text.
std::vector<FieldChange> proofChanges(const Register& records, const RowChange& change)
{
    const Proved before = provedBy(records, change.before);
    const Proved after = provedBy(records, change.after);
    std::vector<FieldChange> fields = fieldChanges(change);
    std::erase_if(fields, [](const FieldChange& field) {
        return field.column == u"record_table" || field.column == u"rectangle";
    });
    for (FieldChange& field : fields) {
        if (field.column == u"record_id")
            field = {field.column, translate("store", "What it proves"), before.record, after.record};
        else if (field.column == u"field")
            field = {field.column, field.label, before.field, after.field};
    }
    return fields;
}

} // namespace

std::vector<FieldText> fieldTexts(const Register& records, const RowChange& change, const QLocale& locale)
{
    std::vector<FieldText> texts;
    const bool isProof = change.record.table == recordOf<Evidence>().table;
    for (const FieldChange& field : isProof ? proofChanges(records, change) : fieldChanges(change)) {
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
