#include "exchange/point_table.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

int findColumn(const TextTable& table, const QStringList& names)
{
    for (const QString& name : names) {
        if (const int column = table.column(name); column >= 0)
            return column;
    }
    for (const QString& name : names) {
        for (int column = 0; column < table.header.size(); ++column) {
            if (name.size() > 1 && foldedTitle(table.header.at(column)).split(u' ').contains(name))
                return column;
        }
    }
    return -1;
}

int requireColumn(const TextTable& table, const QStringList& names, const QString& missing)
{
    const int column = findColumn(table, names);
    if (column < 0)
        throw Error(missing.arg(table.header.join(u", "_s).left(200)), table.name,
                    QCoreApplication::translate("exchange", "Name the columns “longitude” and “latitude”."));
    return column;
}

std::optional<double> parseDegrees(QString text)
{
    for (const char16_t blank : {u' ', u'\u00A0', u'\u202F', u'°'})
        text.remove(QChar(blank));
    text.replace(QChar(u'\u2212'), QChar(u'-'));
    if (!text.contains(u'.'))
        text.replace(u',', u'.');
    bool ok = false;
    const double degrees = text.toDouble(&ok);
    return ok && std::isfinite(degrees) ? std::optional(degrees) : std::nullopt;
}

// Why a row gives no point; empty when it does.
QString readPoint(const QString& longitude, const QString& latitude, TablePoint& point)
{
    if (longitude.isEmpty() || latitude.isEmpty())
        return QCoreApplication::translate("exchange", "no position");
    const auto lon = parseDegrees(longitude);
    const auto lat = parseDegrees(latitude);
    if (!lon || !lat)
        return QCoreApplication::translate("exchange", "“%1” is not a number of degrees")
            .arg((lon ? latitude : longitude).left(60));
    if (std::abs(*lon) > 180 || std::abs(*lat) > 90)
        return QCoreApplication::translate("exchange",
                                           "the position %1, %2 is not in degrees of longitude and latitude")
            .arg(longitude.left(60), latitude.left(60));
    point.longitude = *lon;
    point.latitude = *lat;
    return {};
}

PointTable withPoints(TextTable table)
{
    PointTable result;
    const int longitude = requireColumn(
        table, {u"longitude"_s, u"lon"_s, u"lng"_s, u"long"_s, u"x"_s},
        QCoreApplication::translate("exchange", "The table has no longitude column; its columns are: %1."));
    const int latitude = requireColumn(
        table, {u"latitude"_s, u"lat"_s, u"y"_s},
        QCoreApplication::translate("exchange", "The table has no latitude column; its columns are: %1."));
    result.notices = table.notices;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const TextRow& row = table.rows[i];
        TablePoint point{.row = i, .line = row.line};
        const QString refusal = readPoint(row.cells.at(longitude), row.cells.at(latitude), point);
        if (refusal.isEmpty())
            result.points.push_back(point);
        else
            result.notices.push_back({Notice::Kind::Refused, linePlace(row.line), refusal});
    }
    result.table = std::move(table);
    return result;
}

} // namespace

PointTable readPointTable(const QString& path)
{
    return withPoints(readDelimited(path));
}

PointTable parsePointTable(const QByteArray& bytes, const QString& name)
{
    return withPoints(parseDelimited(bytes, name));
}

void writePointTable(const QString& path, const PointTable& points, const QStringList& addedHeader,
                     const std::vector<TableCells>& added)
{
    Q_ASSERT(added.size() == points.points.size());
    std::vector<TableCells> rows;
    rows.reserve(points.table.rows.size());
    for (const TextRow& row : points.table.rows) {
        TableCells& cells = rows.emplace_back(row.cells.begin(), row.cells.end());
        cells.resize(cells.size() + static_cast<std::size_t>(addedHeader.size()));
    }
    for (std::size_t i = 0; i < added.size(); ++i) {
        TableCells& cells = rows[points.points[i].row];
        std::ranges::copy(added[i], cells.end() - addedHeader.size());
    }
    TextFormat format = points.table.separator == u',' ? TextFormat::openData() : TextFormat::spreadsheet();
    format.separator = points.table.separator;
    writeDelimited(path, points.table.header + addedHeader, rows, format);
}

} // namespace parvis
