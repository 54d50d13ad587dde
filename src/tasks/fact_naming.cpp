// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/fact_naming.h"

#include "domain/typography.h"
#include "store/record.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace parvis {

QStringList namingColumns(const QString& table)
{
    static const QHash<QString, QStringList> columns{
        {u"source"_s, {u"title"_s, u"url"_s}},
        {u"departement"_s, {u"code"_s}},
        {u"epci"_s, {u"siren"_s}},
        {u"commune"_s, {u"insee"_s}},
        {u"contract"_s, {u"code"_s}},
        {u"qpv"_s, {u"code"_s}},
        {u"qpv_commune"_s, {u"qpv_id"_s, u"commune_id"_s}},
        {u"indicator"_s, {u"code"_s}},
        {u"indicator_value"_s, {u"qpv_id"_s, u"indicator_id"_s, u"vintage"_s, u"source_id"_s}},
        {u"organisation"_s, {u"name"_s}},
        {u"signatory"_s, {u"contract_id"_s, u"organisation_id"_s}},
        {u"priority"_s, {u"family"_s, u"code"_s}},
        {u"device"_s, {u"code"_s}},
        {u"funder"_s, {u"code"_s}},
        {u"funding_line"_s, {u"contract_id"_s, u"year"_s, u"funder_id"_s, u"funder_detail"_s, u"device_id"_s}},
        {u"article"_s, {u"url"_s}},
        {u"article_territory"_s, {u"article_id"_s, u"contract_id"_s}},
        {u"event"_s, {u"date"_s, u"title"_s}},
        {u"cycle_step"_s, {u"epci_id"_s, u"kind"_s}}};
    return columns.value(table);
}

bool isUniquelyNamed(const QString& table)
{
    static const QSet<QString> tables{u"departement"_s, u"epci"_s,        u"commune"_s,   u"contract"_s,
                                      u"qpv"_s,         u"qpv_commune"_s, u"indicator"_s, u"organisation"_s,
                                      u"signatory"_s,   u"device"_s,      u"funder"_s};
    return tables.contains(table);
}

FactNaming::FactNaming(const QString& table)
    : isUnique_(isUniquelyNamed(table))
{
    for (const QString& column : namingColumns(table))
        places_.push_back(tableInfo(table).columns.indexOf(column));
}

QString FactNaming::next(const RowImage& image)
{
    // The same name however it is set: facts are in French, whatever the user speaks.
    static const QLocale french(QLocale::French, QLocale::France);
    QStringList parts;
    for (const qsizetype place : places_)
        parts << typeset(image.at(std::size_t(place)).toString(), french);
    const QString name = parts.join(u'\x1f');
    return isUnique_ ? name : name + u'\x1f' + QString::number(seen_[name]++);
}

} // namespace parvis
