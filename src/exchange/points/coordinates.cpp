// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/points/coordinates.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

struct Bounds
{
    double west;
    double south;
    double east;
    double north;

    bool contains(double x, double y) const { return x >= west && x <= east && y >= south && y <= north; }
};

// No two of them overlap once longitude and latitude are exchanged: a position in one of them has one order only.
constexpr Bounds france[] = {{-5.7, 41.0, 10.0, 51.6},       // mainland and Corsica
                             {-63.3, 14.2, -60.6, 18.3},     // Antilles
                             {-54.8, 1.9, -51.4, 6.0},       // Guyane
                             {-56.6, 46.6, -56.0, 47.3},     // Saint-Pierre-et-Miquelon
                             {44.8, -21.6, 56.0, -12.4},     // Mayotte, La Réunion
                             {163.0, -23.0, 168.5, -19.0},   // Nouvelle-Calédonie
                             {-178.6, -14.6, -175.9, -12.9}, // Wallis-et-Futuna
                             {-155.0, -28.0, -134.0, -7.5}}; // Polynésie

constexpr Bounds lambert93{0, 6'000'000, 1'300'000, 7'200'000};

struct MetreSystem
{
    const char* name;
    Bounds bounds; ///< of the mainland in it
};

// Where two of them meet (UTM and the zones of RGF93 do not), the first is named.
constexpr MetreSystem otherMetres[] = {
    {"Lambert II étendu (EPSG:27572)", {0, 1'600'000, 1'250'000, 2'700'000}},
    {"UTM (EPSG:32630 – 32632)", {100'000, 4'500'000, 1'000'000, 5'700'000}},
    {"RGF93 CC42 – CC50 (EPSG:3942 – 3950)", {1'050'000, 1'000'000, 2'300'000, 9'500'000}},
    {"Lambert I – IV (EPSG:27561 – 27564)", {10'000, 10'000, 1'250'000, 1'400'000}}};

/// One spelling for each sign that people type, or that their programs make of it.
QString plainSigns(QString text)
{
    for (const char16_t blank : {u'\u00A0', u'\u202F', u'\u2009'})
        text.replace(QChar(blank), QChar(u' '));
    text.replace(QChar(u'\u2212'), QChar(u'-'));
    text.replace(QChar(u'º'), QChar(u'°'));
    for (const char16_t minute : {u'’', u'′', u'´', u'‘'})
        text.replace(QChar(minute), QChar(u'\''));
    for (const char16_t second : {u'”', u'″', u'“'})
        text.replace(QChar(second), QChar(u'"'));
    return text.replace(u"''"_s, u"\""_s).trimmed();
}

/// "-3.06": most cells are such, and need no closer look.
std::optional<double> plainNumber(const QString& text)
{
    const bool isPlain = !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u'.' || c == u'-';
    });
    bool isNumber = false;
    const double value = isPlain ? text.toDouble(&isNumber) : 0;
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

double number(QString text)
{
    return text.remove(u' ').replace(u',', u'.').toDouble();
}

std::optional<Coordinate> withLetter(double value, const QString& letter)
{
    if (letter.isEmpty())
        return Coordinate{value, Coordinate::Axis::Unknown};
    const QChar side = letter.front().toUpper();
    const bool isLatitude = side == u'N' || side == u'S';
    const bool isNegative = side == u'S' || side == u'W' || side == u'O';
    return Coordinate{isNegative ? -std::abs(value) : value,
                      isLatitude ? Coordinate::Axis::Latitude : Coordinate::Axis::Longitude};
}

using Pair = std::optional<std::pair<Coordinate, Coordinate>>;

Pair pairOf(const QStringList& parts)
{
    if (parts.size() != 2)
        return std::nullopt;
    const auto first = parseCoordinate(parts[0]);
    const auto second = parseCoordinate(parts[1]);
    return first && second ? Pair({*first, *second}) : std::nullopt;
}

/// "50.63,3.06" and "50,63,3,06", not "3,06".
Pair pairAtCommas(const QString& text)
{
    const QStringList parts = text.split(u',');
    if (parts.size() == 4)
        return pairOf({parts[0] + u'.' + parts[1], parts[2] + u'.' + parts[3]});
    const bool areWhole = std::ranges::all_of(parts, [](const QString& part) {
        return part.contains(u'.') || part.contains(u'°') || part.trimmed().size() > 4;
    });
    return areWhole ? pairOf(parts) : std::nullopt;
}

bool isPosition(double longitude, double latitude)
{
    return std::abs(longitude) <= 180 && std::abs(latitude) <= 90;
}

/// The two numbers of a geometry, of which the first is the longitude, if they are degrees.
std::pair<Coordinate, Coordinate> eastFirst(double x, double y)
{
    using Axis = Coordinate::Axis;
    return isPosition(x, y) ? std::pair(Coordinate{x, Axis::Longitude}, Coordinate{y, Axis::Latitude})
                            : std::pair(Coordinate{x}, Coordinate{y});
}

/// "POINT (3.06 50.63)", as databases write it.
Pair pairOfWkt(const QString& text)
{
    static const QRegularExpression pattern(
        u"^(?:SRID=[0-9]+; ?)?POINT ?(?:Z|M|ZM)? ?\\( ?(-?[0-9]+(?:\\.[0-9]+)?) (-?[0-9]+(?:\\.[0-9]+)?)[0-9. -]*\\)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text.simplified());
    return match.hasMatch() ? Pair(eastFirst(match.captured(1).toDouble(), match.captured(2).toDouble()))
                            : std::nullopt;
}

/// {"type": "Point", "coordinates": [3.06, 50.63]}, or a feature with such a geometry.
Pair pairOfGeoJson(const QString& text)
{
    const QJsonObject whole = QJsonDocument::fromJson(text.toUtf8()).object();
    const QJsonObject geometry = whole.contains(u"geometry") ? whole.value(u"geometry").toObject() : whole;
    const QJsonArray numbers = geometry.value(u"coordinates").toArray();
    const bool isPoint = geometry.value(u"type") == u"Point"_s && numbers.size() >= 2 && numbers.at(0).isDouble() &&
                         numbers.at(1).isDouble();
    return isPoint ? Pair(eastFirst(numbers.at(0).toDouble(), numbers.at(1).toDouble())) : std::nullopt;
}

} // namespace

std::optional<Coordinate> parseCoordinate(const QString& text)
{
    constexpr qsizetype longest = 60;
    if (const auto value = plainNumber(text))
        return Coordinate{*value, Coordinate::Axis::Unknown};
    const QString plain = plainSigns(text.left(longest + 1));
    if (plain.isEmpty() || plain.size() > longest)
        return std::nullopt;
    static const QRegularExpression degrees(
        u"^([NSEWO])? ?([+-]?) ?([0-9]+(?:[.,][0-9]+)?)(?: ?° ?(?:([0-9]+(?:[.,][0-9]+)?) ?'? ?"
        "(?:([0-9]+(?:[.,][0-9]+)?) ?\"? ?)?)?)? ?([NSEWO])?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression grouped(u"^[+-]?[0-9]{1,3}(?: [0-9]{3})+(?:[.,][0-9]+)?$"_s);
    if (grouped.match(plain).hasMatch())
        return Coordinate{number(plain), Coordinate::Axis::Unknown};
    const auto match = degrees.match(plain);
    if (!match.hasMatch()) {
        bool isNumber = false;
        const double value = plain.toDouble(&isNumber);
        return isNumber && std::isfinite(value) ? std::optional(Coordinate{value, Coordinate::Axis::Unknown})
                                                : std::nullopt;
    }
    const double minutes = number(match.captured(4));
    const double seconds = number(match.captured(5));
    const QString before = match.captured(1);
    const QString after = match.captured(6);
    if (minutes >= 60 || seconds >= 60 || (!before.isEmpty() && !after.isEmpty()))
        return std::nullopt;
    const double value = number(match.captured(3)) + minutes / 60 + seconds / 3600;
    return withLetter(match.captured(2) == u"-" ? -value : value, before + after);
}

std::optional<std::pair<Coordinate, Coordinate>> parseCoordinatePair(const QString& text)
{
    constexpr qsizetype longest = 200;
    constexpr qsizetype longestFeature = 20'000;
    if (text.startsWith(u'{'))
        return text.size() > longestFeature ? std::nullopt : pairOfGeoJson(text);
    if (text.size() > longest)
        return std::nullopt;
    if (text.contains(u"POINT", Qt::CaseInsensitive))
        return pairOfWkt(text);
    QString plain = plainSigns(text);
    if ((plain.startsWith(u'(') && plain.endsWith(u')')) || (plain.startsWith(u'[') && plain.endsWith(u']')))
        plain = plain.mid(1, plain.size() - 2).trimmed();
    static const QRegularExpression separators[] = {
        QRegularExpression(u" *[;\t|/] *"_s), QRegularExpression(u" *, +"_s),
        QRegularExpression(u"(?<=[NSEWOnsewo]) *,? *(?=[+0-9-])"_s), QRegularExpression(u"[ \t]+"_s)};
    for (const QRegularExpression& separator : separators) {
        if (const auto pair = pairOf(plain.split(separator)))
            return pair;
    }
    return pairAtCommas(plain);
}

std::optional<PointReading> readPoint(const Coordinate& first, const Coordinate& second, bool assumeLatitudeFirst)
{
    using Axis = Coordinate::Axis;
    using Order = PointReading::Order;
    const auto inOrder = [&](bool latitudeFirst, PointSystem system, Order order) {
        const Coordinate& x = latitudeFirst ? second : first;
        const Coordinate& y = latitudeFirst ? first : second;
        return PointReading{{x.value, y.value, system}, latitudeFirst, order};
    };
    if (!std::isfinite(first.value) || !std::isfinite(second.value))
        return std::nullopt;
    if (first.axis != Axis::Unknown || second.axis != Axis::Unknown) {
        const bool latitudeFirst = first.axis == Axis::Latitude || second.axis == Axis::Longitude;
        const PointReading reading = inOrder(latitudeFirst, PointSystem::Wgs84, Order::Stated);
        return first.axis != second.axis && isPosition(reading.at.x, reading.at.y) ? std::optional(reading)
                                                                                   : std::nullopt;
    }
    for (const bool latitudeFirst : {false, true}) {
        const PointReading reading = inOrder(latitudeFirst, PointSystem::Lambert93, Order::Stated);
        if (lambert93.contains(reading.at.x, reading.at.y))
            return reading;
    }
    for (const bool latitudeFirst : {false, true}) {
        const PointReading reading = inOrder(latitudeFirst, PointSystem::Wgs84, Order::Plausible);
        if (isInFrance(reading.at.x, reading.at.y))
            return reading;
    }
    for (const bool latitudeFirst : {assumeLatitudeFirst, !assumeLatitudeFirst}) {
        const Order order = latitudeFirst == assumeLatitudeFirst ? Order::Assumed : Order::Stated;
        const PointReading reading = inOrder(latitudeFirst, PointSystem::Wgs84, order);
        if (isPosition(reading.at.x, reading.at.y))
            return reading;
    }
    return std::nullopt;
}

QString likelyMetres(const Coordinate& first, const Coordinate& second)
{
    constexpr double leastMetres = 10'000; // no degrees, and no small numbers
    if (std::abs(first.value) < leastMetres || std::abs(second.value) < leastMetres)
        return {};
    for (const MetreSystem& system : otherMetres) {
        if (system.bounds.contains(first.value, second.value))
            return QString::fromUtf8(system.name);
    }
    return {};
}

bool isInFrance(double longitude, double latitude)
{
    return std::ranges::any_of(france, [&](const Bounds& part) { return part.contains(longitude, latitude); });
}

} // namespace parvis
