// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/indicators/indicator_columns.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

std::optional<IndicatorField> fieldOfColumn(const QString& folded)
{
    static const QHash<QString, IndicatorField> fields = [] {
        QHash<QString, IndicatorField> all;
        const std::pair<IndicatorField, QString> lists[] = {
            {IndicatorField::Place, u"code qpv|code du qpv|qpv code"_s},
            {IndicatorField::Code, u"code de l'indicateur|indicator code"_s},
            {IndicatorField::Title, u"indicateur|indicator"_s},
            {IndicatorField::Unit, u"unite|unit"_s},
            {IndicatorField::Decimals, u"decimales|decimals"_s},
            {IndicatorField::Value, u"valeur|value"_s},
            {IndicatorField::Vintage, u"millesime|vintage"_s},
            {IndicatorField::Note, u"note"_s},
            {IndicatorField::Source, u"source"_s},
            {IndicatorField::Producer, u"producteur de la source|producer of the source"_s},
            {IndicatorField::Licence, u"licence de la source|licence of the source"_s},
            {IndicatorField::Address, u"adresse de la source|address of the source"_s},
            {IndicatorField::SourceVintage, u"millesime de la source|vintage of the source"_s},
            {IndicatorField::To, u"qp2024|qp 2024"_s},
            {IndicatorField::Shared, u"surface commune (ha)|area in common (ha)"_s}};
        for (const auto& [field, titles] : lists) {
            for (const QString& title : titles.split(u'|'))
                all.insert(title, field);
        }
        return all;
    }();
    static const QRegularExpression former(u"^qp ?2015( \\d+| correspondants?)?$"_s);
    if (former.match(folded).hasMatch())
        return IndicatorField::From;
    const auto it = fields.constFind(folded);
    return it == fields.cend() ? std::nullopt : std::optional(*it);
}

} // namespace

std::multimap<IndicatorField, qsizetype> indicatorFields(const QStringList& titles)
{
    std::multimap<IndicatorField, qsizetype> fields;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        if (const auto field = fieldOfColumn(foldedTitle(titles[i])))
            fields.emplace(*field, i);
    }
    return fields;
}

qsizetype placeColumn(const QStringList& titles)
{
    static const QSet<QString> names{u"codgeo"_s,   u"qp"_s,       u"qpv"_s,      u"code qp"_s, u"cod qp"_s,
                                     u"code qpv"_s, u"codeqpv"_s,  u"codqpv"_s,   u"codeqp"_s,  u"code qp 2024"_s,
                                     u"qp2024"_s,   u"code geo"_s, u"code qp24"_s};
    for (qsizetype i = 0; i < titles.size(); ++i) {
        if (names.contains(foldedTitle(titles[i])))
            return i;
    }
    return -1;
}

bool namesPlaces(const QString& title)
{
    static const QRegularExpression names(
        u"^(lib|nom|label|intitule|insee|siren|reg|dep|com|epci|uu|cv|annee|an|type|typ|code|cod|nature|statut)"
        "( ?(qp|qpv|geo|com|dep|reg|epci|commune|communes|departement|region|uu|quartier|\\d+)){0,3}$|^quartier$"_s);
    return names.match(foldedTitle(title)).hasMatch();
}

IndicatorForm indicatorForm(const QStringList& titles)
{
    const auto fields = indicatorFields(titles);
    if (fields.contains(IndicatorField::From) && fields.contains(IndicatorField::To))
        return IndicatorForm::Succession;
    if (fields.contains(IndicatorField::Code) && fields.contains(IndicatorField::Value))
        return IndicatorForm::Long;
    return placeColumn(titles) >= 0 && titles.size() > 1 ? IndicatorForm::Wide : IndicatorForm::None;
}

std::optional<double> publishedNumber(const QString& cell)
{
    static const QRegularExpression blanks(u"[\\s\u00A0\u202F]"_s);
    static const QRegularExpression number(u"^[-+]?\\d+([.,]\\d+)?([eE][-+]?\\d+)?$"_s);
    const QString plain = QString(cell).remove(blanks);
    if (!number.match(plain).hasMatch())
        return std::nullopt;
    bool isNumber = false;
    const double value = QString(plain).replace(u',', u'.').toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace parvis
