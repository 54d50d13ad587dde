// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/points/point_finder.h"

#include "domain/translate.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr std::size_t cancelEvery = 1024;

QString notANumber(const QString& text)
{
    return translate("exchange", "“%1” is not a number of degrees").arg(text.left(60));
}

QString noPosition(const QString& first, const QString& second)
{
    return translate("exchange", "the position %1, %2 is not in degrees of longitude and latitude")
        .arg(first.left(60), second.left(60));
}

/// "; these look like metres of Lambert II étendu (EPSG:27572)", to be added to why a row is refused.
QString likelySystem(const std::pair<Coordinate, Coordinate>& pair)
{
    const QString system = likelyMetres(pair.first, pair.second);
    return system.isEmpty() ? QString() : translate("exchange", "; these look like metres of %1").arg(system);
}

using Numbers = std::optional<std::pair<Coordinate, Coordinate>>;

Numbers numbersOf(const PointColumns& columns, const QStringList& cells)
{
    if (columns.kind == PointColumns::Kind::Pair)
        return parseCoordinatePair(cells.value(columns.first));
    const auto first = parseCoordinate(cells.value(columns.first));
    const auto second = parseCoordinate(cells.value(columns.second));
    return first && second ? Numbers({*first, *second}) : std::nullopt;
}

/// Finds the position of each of some rows, and counts how they were understood.
class PointFinder
{
public:
    /// @param rows  of the table, that these columns are read in
    PointFinder(PointTable& result, const PointColumns& columns, const std::vector<std::size_t>& rows)
        : result_(result)
        , columns_(columns)
        , rows_(rows)
        , named_(PointColumns::byTitle(result.table.header).found())
    {
    }

    void run(const std::stop_token& stop)
    {
        if (columns_.kind == PointColumns::Kind::Degrees)
            decideDegrees();
        else if (columns_.kind != PointColumns::Kind::Pair || named_)
            decideOrder();
        std::size_t done = 0;
        for (const std::size_t i : rows_) {
            if (done++ % cancelEvery == 0 && stop.stop_requested())
                throw Cancelled();
            TablePoint point{.row = i, .line = result_.table.rows[i].line, .at = {}};
            const QString refusal = place(result_.table.rows[i].cells, point.at);
            if (refusal.isEmpty()) {
                result_.points.push_back(point);
                continue;
            }
            result_.refusals.insert({i, refusal});
            result_.notices.push_back({Notice::Kind::Refused, linePlace(point.line), refusal});
        }
        tell();
    }

private:
    using Order = PointReading::Order;

    /// Columns that are named longitude and latitude hold one thing from top to bottom, whatever a row looks like.
    void decideDegrees()
    {
        int asNamed = 0;
        int exchanged = 0;
        int degrees = 0;
        int metres = 0;
        for (const std::size_t i : rows_) {
            const auto pair = numbersOf(columns_, result_.table.rows[i].cells);
            const auto reading = pair ? readPoint(pair->first, pair->second, false) : std::nullopt;
            if (!reading)
                continue;
            const bool inMetres = reading->at.system == PointSystem::Lambert93;
            metres += inMetres;
            degrees += !inMetres;
            if (!inMetres && reading->order == Order::Plausible)
                ++(reading->latitudeFirst ? exchanged : asNamed);
        }
        exchanged_ = asNamed == 0 && exchanged > 0;
        inMetres_ = metres > degrees;
    }

    /// Whether its order can be told from where it lies, and is not stated by letters of the compass.
    static bool tellsOrder(const std::pair<Coordinate, Coordinate>& pair, const PointReading& reading)
    {
        return pair.first.axis == Coordinate::Axis::Unknown && pair.second.axis == Coordinate::Axis::Unknown &&
               (reading.order == Order::Plausible || reading.at.system == PointSystem::Lambert93);
    }

    /// What most rows of a table have first, the few others have too: they are read so, and leave a doubt, rather
    /// than being turned round one by one. Of as many either way, each is read as it lies in France. Degrees and metres
    /// each have their order; so has each pasted line, which is no row of a table.
    void decideOrder()
    {
        std::map<PointSystem, int> lead; // rows with the latitude first, less those with the longitude first
        for (const std::size_t i : rows_) {
            const auto pair = numbersOf(columns_, result_.table.rows[i].cells);
            const auto reading = pair ? readPoint(pair->first, pair->second, true) : std::nullopt;
            if (reading && tellsOrder(*pair, *reading))
                lead[reading->at.system] += reading->latitudeFirst ? 1 : -1;
        }
        for (const auto& [system, rows] : lead) {
            if (rows != 0)
                latitudeIsFirst_[system] = rows > 0;
        }
    }

    QString place(const QStringList& cells, Coordinates& at)
    {
        const bool isPair = columns_.kind == PointColumns::Kind::Pair;
        const QString first = cells.value(columns_.first);
        const QString second = isPair ? QString() : cells.value(columns_.second);
        if (first.isEmpty() || (second.isEmpty() && !isPair))
            return translate("exchange", "no position");
        const auto pair = numbersOf(columns_, cells);
        if (!pair && isPair)
            return translate("exchange", "“%1” is no position").arg(first.left(60));
        if (!pair)
            return notANumber(parseCoordinate(first) ? second : first);
        return columns_.kind == PointColumns::Kind::Degrees && !inMetres_ ? placeDegrees(*pair, first, second, at)
                                                                          : placeAny(*pair, first, second, at);
    }

    QString placeDegrees(std::pair<Coordinate, Coordinate> pair, const QString& first, const QString& second,
                         Coordinates& at)
    {
        using Axis = Coordinate::Axis;
        if (exchanged_)
            std::swap(pair.first, pair.second);
        if (pair.first.axis == Axis::Latitude || pair.second.axis == Axis::Longitude ||
            std::abs(pair.first.value) > 180 || std::abs(pair.second.value) > 90)
            return noPosition(first, second) + likelySystem(pair);
        at = {pair.first.value, pair.second.value, PointSystem::Wgs84};
        return {};
    }

    QString placeAny(const std::pair<Coordinate, Coordinate>& pair, const QString& first, const QString& second,
                     Coordinates& at)
    {
        const bool isPair = columns_.kind == PointColumns::Kind::Pair;
        const auto reading = readPoint(pair.first, pair.second, isPair || !named_);
        const bool againstTitles = named_ && !isPair && reading && reading->order == Order::Stated &&
                                   reading->latitudeFirst && reading->at.system == PointSystem::Wgs84 &&
                                   pair.first.axis == pair.second.axis;
        if (!reading || againstTitles)
            return isPair ? translate("exchange", "“%1” is no position").arg(first.left(60))
                          : translate("exchange", "%1, %2 is a position neither in degrees nor in metres of Lambert-93")
                                    .arg(first.left(60), second.left(60)) +
                                likelySystem(pair);
        at = reading->at;
        const auto order = latitudeIsFirst_.find(at.system);
        if (order != latitudeIsFirst_.end() && tellsOrder(pair, *reading) && reading->latitudeFirst != order->second) {
            std::swap(at.x, at.y);
            return {};
        }
        if (at.system == PointSystem::Lambert93)
            ++metres_;
        else if (reading->order == Order::Assumed)
            ++assumed_;
        else if (reading->order == Order::Plausible)
            ++(reading->latitudeFirst ? latitudeFirst_ : longitudeFirst_);
        return {};
    }

    void inform(const QString& text) { result_.notices.push_back({Notice::Kind::Information, {}, text}); }

    void tell()
    {
        if (exchanged_)
            inform(translate("exchange",
                             "The columns of longitude and latitude are exchanged: they were read the other "
                             "way round, which puts the points in France."));
        if (metres_ > 0)
            inform(translate("exchange", "%n position(s) in metres of Lambert-93 (EPSG:2154).", nullptr, metres_));
        if (latitudeFirst_ > 0)
            inform(translate("exchange", "%n position(s) read as latitude, then longitude: so they lie in France.",
                             nullptr, latitudeFirst_));
        if (longitudeFirst_ > 0)
            inform(translate("exchange", "%n position(s) read as longitude, then latitude: so they lie in France.",
                             nullptr, longitudeFirst_));
        if (assumed_ > 0)
            inform(named_ && columns_.kind == PointColumns::Kind::Plane
                       ? translate("exchange", "%n position(s) outside France, read as longitude, then latitude.",
                                   nullptr, assumed_)
                       : translate("exchange", "%n position(s) outside France, read as latitude, then longitude.",
                                   nullptr, assumed_));
    }

    PointTable& result_;
    const PointColumns& columns_;
    const std::vector<std::size_t>& rows_;
    bool named_; ///< the titles say what the columns are
    bool exchanged_ = false;
    bool inMetres_ = false;
    std::map<PointSystem, bool> latitudeIsFirst_; ///< of two columns, as most rows have it
    int metres_ = 0;
    int latitudeFirst_ = 0;
    int longitudeFirst_ = 0;
    int assumed_ = 0;
};

/// Those columns that hold a position in some row; all of them, when none does.
std::vector<PointColumns> filledColumns(const TextTable& table, const std::vector<PointColumns>& candidates)
{
    std::vector<PointColumns> filled;
    for (const PointColumns& columns : candidates) {
        const bool holdsAny = std::ranges::any_of(
            table.rows, [&](const TextRow& row) { return row.trouble.isEmpty() && numbersOf(columns, row.cells); });
        if (holdsAny)
            filled.push_back(columns);
    }
    return filled.empty() ? std::vector{candidates.front()} : filled;
}

/// For each of the columns, the rows that they are read in: the first ones that a row fills, or else the first.
std::vector<std::vector<std::size_t>> rowsOfColumns(const TextTable& table, const std::vector<PointColumns>& columns)
{
    std::vector<std::vector<std::size_t>> rows(columns.size());
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const TextRow& row = table.rows[i];
        if (!row.trouble.isEmpty())
            continue;
        const auto filled = columns.size() == 1 ? columns.end() : std::ranges::find_if(columns, [&](const auto& one) {
            return one.areFilled(row.cells);
        });
        rows[filled == columns.end() ? 0 : std::size_t(filled - columns.begin())].push_back(i);
    }
    return rows;
}

/// Which of several columns were read, unless it is those that everybody expects.
void tellColumns(PointTable& table, const std::vector<PointColumns>& candidates,
                 const std::vector<PointColumns>& columns, const std::vector<std::vector<std::size_t>>& rows)
{
    const QStringList& header = table.table.header;
    const auto inform = [&](const QString& text) { table.notices.push_back({Notice::Kind::Information, {}, text}); };
    if (candidates.front() != columns.front())
        inform(translate("exchange", "The positions were read from the columns %1; %2 hold none.")
                   .arg(columns.front().titles(header), candidates.front().titles(header)));
    else if (columns.size() > 1)
        inform(translate("exchange", "The positions were read from the columns %1, not from %2.")
                   .arg(columns.front().titles(header), columns[1].titles(header)));
    for (std::size_t i = 1; i < columns.size(); ++i) {
        const int count = int(rows[i].size());
        if (count > 0)
            inform(translate("exchange", "%n row(s) have nothing in the columns %1: their positions were read from %2.",
                             nullptr, count)
                       .arg(columns.front().titles(header), columns[i].titles(header)));
    }
}

} // namespace

void findPoints(PointTable& table, const std::vector<PointColumns>& candidates, const std::stop_token& stop)
{
    const std::vector<PointColumns> columns =
        candidates.size() == 1 ? candidates : filledColumns(table.table, candidates);
    const auto rows = rowsOfColumns(table.table, columns);
    tellColumns(table, candidates, columns, rows);
    for (std::size_t i = 0; i < table.table.rows.size(); ++i) {
        if (const QString& trouble = table.table.rows[i].trouble; !trouble.isEmpty())
            table.refusals.insert({i, trouble});
    }
    for (std::size_t i = 0; i < columns.size(); ++i)
        PointFinder(table, columns[i], rows[i]).run(stop);
    if (columns.size() > 1)
        std::ranges::sort(table.points, {}, &TablePoint::row);
    const GeocoderQuality quality(table.table);
    for (TablePoint& point : table.points)
        point.accuracy = quality.of(table.table.rows[point.row].cells);
}

} // namespace parvis
