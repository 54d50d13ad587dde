// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/record_label.h"

#include "domain/names.h"
#include "domain/translate.h"
#include "store/record_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

QString named(const RecordRef& record, const QString& title)
{
    const QString& kind = tableInfo(record.table).label;
    return title.isEmpty() ? QCoreApplication::translate("store", "%1 no. %2").arg(kind).arg(record.id)
                           : QCoreApplication::translate("store", "%1: %2").arg(kind, title);
}

/// People look for the body first, then for its contract.
QString signatoryTitle(const Register& records, const Signatory& signatory)
{
    const QString body = nameOf(records, signatory.organisation);
    const QString contract = contractName(records, signatory.contract);
    return body.isEmpty() ? contract : u"%1 — %2"_s.arg(body, contract);
}

} // namespace

QString recordLabel(const Register& records, const RecordRef& record)
{
    if (record.table == recordOf<Signatory>().table) {
        if (const Signatory* signatory = records.find(Id<Signatory>{record.id}))
            return named(record, signatoryTitle(records, *signatory));
    }
    const QString code = recordCode(records, record);
    const QString title = recordTitle(records, record);
    return named(record, code.isEmpty() || title.contains(code) ? title : (code + u' ' + title).trimmed());
}

QString recordLabel(const Register& records, const RowChange& change)
{
    const auto& image = change.after ? change.after : change.before;
    if (image && change.record.table == recordOf<Signatory>().table)
        return named(change.record, signatoryTitle(records, fromImage(Id<Signatory>{change.record.id}, *image)));
    return named(change.record, changeTitle(records, change));
}

QString placeText(const Register& records, const ImpossibleValue& value)
{
    const TableInfo& info = tableInfo(value.record.table);
    const qsizetype place = info.columns.indexOf(value.column);
    return u"%1, %2"_s.arg(recordLabel(records, value.record), place < 0 ? value.column : info.labels[place]);
}

QString impossibleValuesText(const Register& records, const std::vector<ImpossibleValue>& values)
{
    if (values.empty())
        return {};
    return translate("store",
                     "%n value(s) of this database were written by another program and are impossible. They are shown "
                     "as unknown, and kept until others are entered: %1. The check of the database names them all.",
                     nullptr, int(values.size()))
        .arg(placeText(records, values.front()) + (values.size() > 1 ? u", …"_s : QString()));
}

} // namespace parvis
