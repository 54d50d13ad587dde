// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/points/geocoder_quality.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Below it, the address that was found is another one about as often as not (guide of the geocoder of the Base Adresse
/// Nationale: results below 0.5 are to be looked at).
constexpr double likelyScore = 0.5;

std::optional<PointAccuracy> accuracyOfWord(const QString& word)
{
    using enum PointAccuracy;
    static const QHash<QString, PointAccuracy> known{{u"housenumber"_s, Address},
                                                     {u"house number"_s, Address},
                                                     {u"numero"_s, Address},
                                                     {u"rooftop"_s, Address},
                                                     {u"range interpolated"_s, Address},
                                                     {u"point address"_s, Address},
                                                     {u"street address"_s, Address},
                                                     {u"interpolation"_s, Address},
                                                     {u"plaque adresse"_s, Address},
                                                     {u"street"_s, Street},
                                                     {u"road"_s, Street},
                                                     {u"rue"_s, Street},
                                                     {u"voie"_s, Street},
                                                     {u"route"_s, Street},
                                                     {u"street name"_s, Street},
                                                     {u"geometric center"_s, Street},
                                                     {u"centre de la voie"_s, Street},
                                                     {u"locality"_s, Locality},
                                                     {u"lieu dit"_s, Locality},
                                                     {u"hamlet"_s, Locality},
                                                     {u"neighborhood"_s, Locality},
                                                     {u"village"_s, Commune},
                                                     {u"municipality"_s, Commune},
                                                     {u"commune"_s, Commune},
                                                     {u"city"_s, Commune},
                                                     {u"town"_s, Commune},
                                                     {u"ville"_s, Commune},
                                                     {u"postcode"_s, Commune},
                                                     {u"postal code"_s, Commune},
                                                     {u"approximate"_s, Commune},
                                                     {u"county"_s, Commune},
                                                     {u"region"_s, Commune},
                                                     {u"centre de la commune"_s, Commune}};
    const auto written = known.constFind(word);
    const auto found = written == known.constEnd() ? known.constFind(foldedTitle(word)) : written;
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<double> scoreOf(const QString& cell)
{
    bool isNumber = false;
    const double score = QString(cell).replace(u',', u'.').toDouble(&isNumber);
    return isNumber && score >= 0 && score <= 1 ? std::optional(score) : std::nullopt;
}

/// A column that is called "type" or "score" may be about the place: then some of its cells are of another kind.
template <class Reading>
bool holdsOnly(const TextTable& table, int column, Reading&& reading)
{
    bool hasOne = false;
    for (const TextRow& row : table.rows) {
        const QString& cell = row.cells.at(column);
        if (!row.trouble.isEmpty() || cell.isEmpty())
            continue;
        if (!reading(cell))
            return false;
        hasOne = true;
    }
    return hasOne;
}

} // namespace

GeocoderQuality::GeocoderQuality(const TextTable& table)
{
    static const QSet<QString> sureTypes{u"result type"_s, u"geo type"_s, u"geocode type"_s, u"location type"_s};
    static const QSet<QString> types{u"type"_s, u"precision"_s, u"accuracy"_s, u"match type"_s, u"addr type"_s};
    static const QSet<QString> sureScores{u"result score"_s, u"geo score"_s, u"geocode score"_s};
    for (int column = 0; column < table.header.size(); ++column) {
        const QString title = foldedTitle(table.header.at(column));
        if (sureTypes.contains(title) || (types.contains(title) && holdsOnly(table, column, accuracyOfWord)))
            types_.push_back(column);
        else if (sureScores.contains(title) || (title == u"score" && holdsOnly(table, column, scoreOf)))
            scores_.push_back(column);
    }
}

PointAccuracy GeocoderQuality::of(const QStringList& cells) const
{
    PointAccuracy accuracy = PointAccuracy::Unstated;
    for (const int column : types_) {
        if (const auto stated = accuracyOfWord(cells.at(column)))
            accuracy = std::max(accuracy, *stated);
    }
    const bool isUnlikely = std::ranges::any_of(scores_, [&](int column) {
        const auto score = scoreOf(cells.at(column));
        return score && *score < likelyScore;
    });
    return isUnlikely && isAddress(accuracy) ? PointAccuracy::Unsure : accuracy;
}

} // namespace parvis
