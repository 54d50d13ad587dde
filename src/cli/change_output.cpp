// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/change_output.h"

#include "cli/json.h"
#include "domain/translate.h"
#include "store/history.h"
#include "store/record_text.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

QString changeKind(const RowChange& change)
{
    return !change.before ? u"added"_s : !change.after ? u"removed"_s : u"changed"_s;
}

QString changeMark(const RowChange& change)
{
    return !change.before  ? translate("cli", "added")
           : !change.after ? translate("cli", "removed")
                           : translate("cli", "changed");
}

QString refText(const RecordRef& record)
{
    return u"%1:%2"_s.arg(record.table).arg(record.id);
}

/// "  Statut : pressenti → signé", one line per field; of an added record only what is known.
QString fieldLines(const Register& records, const RowChange& change, const QLocale& locale)
{
    QString lines;
    for (const FieldChange& field : fieldChanges(change)) {
        const auto text = [&](const QVariant& value) {
            const QString shown = valueText(records, change.record.table, field.column, value, locale);
            return shown.isEmpty() ? u"–"_s : shown;
        };
        if (!change.before && text(field.after) == u"–")
            continue;
        lines += change.before && change.after
                     ? translate("cli", "    %1: %2 → %3").arg(field.label, text(field.before), text(field.after))
                     : translate("cli", "    %1: %2").arg(field.label, text(change.after ? field.after : field.before));
        lines += u'\n';
    }
    return lines;
}

} // namespace

QJsonObject changeJson(const Register& records, const RowChange& change)
{
    QJsonArray fields;
    for (const FieldChange& field : fieldChanges(change))
        fields.append(QJsonObject{
            {u"field"_s, field.column}, {u"before"_s, toJson(field.before)}, {u"after"_s, toJson(field.after)}});
    return {{u"record"_s, refText(change.record)}, {u"table"_s, change.record.table},
            {u"id"_s, change.record.id},           {u"title"_s, toJson(changeTitle(records, change))},
            {u"change"_s, changeKind(change)},     {u"fields"_s, fields}};
}

QString changeText(const Register& records, const RowChange& change, const QLocale& locale)
{
    return u"  %1 %2, %3\n"_s.arg(tableInfo(change.record.table).label, changeTitle(records, change),
                                  changeMark(change)) +
           fieldLines(records, change, locale);
}

} // namespace parvis::cli
