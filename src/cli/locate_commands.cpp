#include "cli/command_table.h"

#include "cli/json.h"
#include "cli/session.h"
#include "domain/translate.h"
#include "exchange/point_table.h"
#include "geo/locator.h"

#include <QFileInfo>

#include <cmath>

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

QString indicativeNotice()
{
    return translate("cli", "This answer is indicative; the one that counts is that of sig.ville.gouv.fr.");
}

QString schematicNotice()
{
    return translate("cli", "It rests on schematic extents: import the official contours for a precise one.");
}

std::optional<double> coordinate(QString text)
{
    bool isNumber = false;
    const double value = text.trimmed().replace(u',', u'.').toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

bool isSchematic(const Locator::Location& location)
{
    return std::ranges::any_of(location.hits, &Locator::Hit::schematic) ||
           (location.nearest && location.nearest->schematic);
}

double roundedMetres(double metres)
{
    return std::round(metres * 10) / 10;
}

QStringList hitCodes(const Register& reg, const Locator::Location& location)
{
    QStringList codes;
    for (const Locator::Hit& hit : location.hits)
        codes << reg.find(hit.qpv)->code.text();
    return codes;
}

QString locationText(const Register& reg, const Locator::Location& location, const QLocale& locale)
{
    QString text;
    for (const Locator::Hit& hit : location.hits) {
        const Qpv& qpv = *reg.find(hit.qpv);
        text += translate("cli", "In the QPV %1 %2").arg(qpv.code.text(), qpv.name) + u'\n';
    }
    if (!location.hits.empty())
        return text;
    text = translate("cli", "In no QPV.") + u'\n';
    if (location.nearest) {
        const Qpv& qpv = *reg.find(location.nearest->qpv);
        text += translate("cli", "The nearest: %1 %2, at %3 m")
                    .arg(qpv.code.text(), qpv.name, locale.toString(std::round(location.nearest->distanceM), 'f', 0)) +
                u'\n';
    }
    return text;
}

Answer locatePoint(Session& session, const Arguments& arguments)
{
    const auto longitude = coordinate(arguments.operands[0]);
    const auto latitude = coordinate(arguments.operands[1]);
    if (!longitude || !latitude || !Locator::isValid({*longitude, *latitude}))
        throw UsageError(translate("cli", "“%1 %2” is no position.").arg(arguments.operands[0], arguments.operands[1]),
                         {}, translate("cli", "Give longitude, then latitude, in degrees: 2.832 50.432"));
    const Register reg = session.readRegister();
    const Locator::Location location = Locator(reg).locate(LonLat{*longitude, *latitude});
    const bool schematic = isSchematic(location);
    QJsonValue nearest;
    if (location.nearest)
        nearest = QJsonObject{{u"code"_s, reg.find(location.nearest->qpv)->code.text()},
                              {u"distance_m"_s, roundedMetres(location.nearest->distanceM)},
                              {u"schematic"_s, location.nearest->schematic}};
    const QString notice = indicativeNotice() + (schematic ? u' ' + schematicNotice() : QString());
    return {QJsonObject{{u"longitude"_s, *longitude},
                        {u"latitude"_s, *latitude},
                        {u"qpv"_s, QJsonArray::fromStringList(hitCodes(reg, location))},
                        {u"nearest"_s, nearest},
                        {u"schematic"_s, schematic},
                        {u"notice"_s, notice}},
            locationText(reg, location, session.locale()) + notice};
}

/// The cells that the answer adds to a row.
TableCells answerCells(const Register& reg, const Locator::Location& location)
{
    QStringList names;
    for (const Locator::Hit& hit : location.hits)
        names << reg.find(hit.qpv)->name;
    TableCells cells{hitCodes(reg, location).join(u','), names.join(u", "), {}, {}};
    if (location.nearest) {
        cells[2] = reg.find(location.nearest->qpv)->code.text();
        cells[3] = Decimal{location.nearest->distanceM, 1};
    }
    cells.push_back(isSchematic(location) ? translate("cli", "schematic extent")
                                          : translate("cli", "official contour"));
    return cells;
}

std::vector<Locator::Location> locateAll(const Register& reg, const PointTable& table, std::stop_token stop)
{
    std::vector<LonLat> positions;
    positions.reserve(table.points.size());
    for (const TablePoint& point : table.points)
        positions.push_back({point.longitude, point.latitude});
    return Locator(reg).locateAll(positions, std::move(stop));
}

Answer locateTable(Session& session, const QString& in, const QString& out)
{
    if (QFileInfo(in).absoluteFilePath() == QFileInfo(out).absoluteFilePath())
        throw UsageError(translate("cli", "--out names the table that is read."), {},
                         translate("cli", "Choose another name."));
    const Register reg = session.readRegister();
    const PointTable table = readPointTable(in);
    int located = 0;
    std::vector<TableCells> answers;
    for (const Locator::Location& location : locateAll(reg, table, session.stop())) {
        answers.push_back(answerCells(reg, location));
        located += !location.hits.empty();
    }
    writePointTable(out, table, {u"qpv"_s, u"qpv_nom"_s, u"qpv_plus_proche"_s, u"distance_m"_s, u"emprise"_s}, answers);
    const int points = int(table.points.size());
    const int refused = int(table.notices.size());
    const QString text = translate("cli", "%1 points: %2 in a QPV, %3 in none. %4 lines refused.")
                             .arg(points)
                             .arg(located)
                             .arg(points - located)
                             .arg(refused) +
                         u'\n' + noticeLines(table.notices) + translate("cli", "Written: %1").arg(out) + u'\n' +
                         indicativeNotice();
    return {QJsonObject{{u"points"_s, points},
                        {u"located"_s, located},
                        {u"outside"_s, points - located},
                        {u"refused"_s, refused},
                        {u"out"_s, out},
                        {u"notices"_s, toJson(table.notices)},
                        {u"notice"_s, indicativeNotice()}},
            text};
}

Answer locate(Session& session, const Arguments& arguments)
{
    if (arguments.has("--csv") && arguments.has("--out") && arguments.operands.isEmpty())
        return locateTable(session, arguments.value("--csv"), arguments.value("--out"));
    if (arguments.has("--csv") || arguments.has("--out") || arguments.operands.size() != 2)
        throw UsageError(translate("cli", "“qpv locate” takes a longitude and a latitude, or --csv and --out."), {},
                         translate("cli", "“parvis-cli help %1” explains it.").arg(u"qpv locate"_s));
    return locatePoint(session, arguments);
}

} // namespace

std::vector<Command> locateCommands()
{
    return {{.path = "qpv locate",
             .operands = QT_TRANSLATE_NOOP("cli", "[LONGITUDE LATITUDE]"),
             .maxOperands = 2,
             .summary = QT_TRANSLATE_NOOP("cli", "which QPV holds a point, or every point of a table"),
             .options = {{"--csv", QT_TRANSLATE_NOOP("cli", "FILE"),
                          QT_TRANSLATE_NOOP("cli", "a table with the columns longitude and latitude, in degrees")},
                         {"--out", QT_TRANSLATE_NOOP("cli", "FILE"), QT_TRANSLATE_NOOP("cli", "the file to write")}},
             .run = locate}};
}

} // namespace parvis::cli
