// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_table.h"

#include "cli/json.h"
#include "cli/session.h"
#include "domain/translate.h"
#include "exchange/points/point_reader.h"
#include "files/files_in_use.h"
#include "tasks/point_answers.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

const QString standardInput = u"/dev/stdin"_s;

std::optional<double> coordinate(QString text)
{
    bool isNumber = false;
    const double value = text.trimmed().replace(u',', u'.').toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

double roundedMetres(double metres)
{
    return std::round(metres * 10) / 10;
}

QString locationText(const Register& records, const Locator::Location& location, const QLocale& locale)
{
    QString text;
    for (const Locator::Hit& hit : location.hits) {
        const Qpv& qpv = *records.find(hit.qpv);
        text += translate("cli", "In the QPV %1 %2").arg(qpv.code.text(), qpv.name) + u'\n';
    }
    if (!location.hits.empty())
        return text;
    text = translate("cli", "In no QPV.") + u'\n';
    if (location.nearest) {
        const Qpv& qpv = *records.find(location.nearest->qpv);
        text += translate("cli", "The nearest: %1 %2, at %3 m")
                    .arg(qpv.code.text(), qpv.name, locale.toString(std::round(location.nearest->distanceM), 'f', 0)) +
                u'\n';
    }
    if (isBeyondRegister(location))
        text += translate("cli", "The register has no QPV within 60 km: it says nothing of this place.") + u'\n';
    return text;
}

/// The doubt about a position, with the QPV that the reading offered lies in.
QJsonValue doubtJson(const Register& records, const Locator& locator, const std::optional<PointDoubt>& doubt)
{
    if (!doubt)
        return QJsonValue::Null;
    QJsonObject json{
        {u"kind"_s, doubtName(doubt->kind)}, {u"text"_s, doubtText(*doubt)}, {u"meant"_s, QJsonValue::Null}};
    if (doubt->meant)
        json.insert(
            u"meant"_s,
            QJsonObject{{u"longitude"_s, doubt->meant->longitude},
                        {u"latitude"_s, doubt->meant->latitude},
                        {u"qpv"_s, QJsonArray::fromStringList(hitCodes(records, locator.locate(*doubt->meant)))}});
    return json;
}

QString doubtLines(const Register& records, const Locator& locator, const PointDoubt& doubt, const QLocale& locale)
{
    QString text = translate("cli", "Doubtful position: no answer.") + u'\n' + doubtText(doubt) + u'\n';
    if (doubt.meant)
        text += translate("cli", "There:") + u' ' + locationText(records, locator.locate(*doubt.meant), locale);
    return text;
}

Answer locatePoint(Session& session, const Arguments& arguments)
{
    const auto longitude = coordinate(arguments.operands[0]);
    const auto latitude = coordinate(arguments.operands[1]);
    if (!longitude || !latitude || !Locator::isValid({*longitude, *latitude}))
        throw UsageError(translate("cli", "“%1 %2” is no position.").arg(arguments.operands[0], arguments.operands[1]),
                         {}, translate("cli", "Give longitude, then latitude, in degrees: 2.832 50.432"));
    const Register records = session.readRegister();
    const Locator locator(records);
    const Locator::Location location = locator.locate(LonLat{*longitude, *latitude});
    const auto doubt = PointDoubts(locator).of({*longitude, *latitude, PointSystem::Wgs84}, location);
    const bool schematic = basisOf(location, doubt.has_value()) == AnswerBasis::Schematic;
    QJsonValue nearest;
    if (location.nearest && !doubt)
        nearest = QJsonObject{{u"code"_s, records.find(location.nearest->qpv)->code.text()},
                              {u"distance_m"_s, roundedMetres(location.nearest->distanceM)},
                              {u"schematic"_s, location.nearest->schematic}};
    const QString notice = indicativeNotice() + (schematic ? u' ' + schematicNotice() : QString());
    return {QJsonObject{{u"longitude"_s, *longitude},
                        {u"latitude"_s, *latitude},
                        {u"qpv"_s, QJsonArray::fromStringList(hitCodes(records, location))},
                        {u"nearest"_s, nearest},
                        {u"doubt"_s, doubtJson(records, locator, doubt)},
                        {u"beyond"_s, !doubt && isBeyondRegister(location)},
                        {u"schematic"_s, schematic},
                        {u"notice"_s, notice}},
            (doubt ? doubtLines(records, locator, *doubt, session.locale())
                   : locationText(records, location, session.locale())) +
                notice};
}

QJsonArray doubtsJson(const PointTable& table, const PointAnswers& answers)
{
    QJsonArray doubts;
    for (const auto& [point, doubt] : answers.doubts)
        doubts.append(QJsonObject{
            {u"line"_s, table.points[point].line}, {u"kind"_s, doubtName(doubt.kind)}, {u"text"_s, doubtText(doubt)}});
    return doubts;
}

/// Throws Error when no row of a table gives a position: an answer without answers is none.
void requirePoints(const PointTable& table, const QString& in)
{
    if (!table.points.empty())
        return;
    if (table.table.rows.empty())
        throw Error(translate("cli", "The table has titles and no rows."), in,
                    translate("cli", "Check that it is the right file."));
    const auto refused = std::ranges::find(table.notices, Notice::Kind::Refused, &Notice::kind);
    throw Error(translate("cli", "No line of the table gives a position. Lines refused: %1.").arg(table.refusedCount()),
                in, withPlace(refused->place, refused->text));
}

/// Errors speak of standard input by its name among people.
PointTable readTable(const QString& in, const QString& sheet, const std::stop_token& stop)
{
    try {
        PointTable table = readPointTable(in, sheet, stop);
        requirePoints(table, in);
        return table;
    } catch (const Error& error) {
        if (in != standardInput)
            throw;
        throw Error(error.message(), translate("cli", "Standard input"), error.advice());
    }
}

Answer locateTable(Session& session, const QString& in, const QString& out, const QString& sheet)
{
    if (isSameFile(in, out))
        throw UsageError(translate("cli", "--out names the table that is read."), {},
                         translate("cli", "Choose another name."));
    const Register records = session.readRegister();
    const PointTable table = readTable(in, sheet, session.stop());
    const PointAnswers answers = locatePoints(Locator(records), table.points, {}, session.stop());
    writePointAnswers(out, records, table, answers, session.stop());
    const int points = int(table.points.size());
    const int refused = table.refusedCount();
    QString text = translate("cli", "%1 points: %2 in a QPV, %3 in none, %4 doubtful. %5 lines refused.")
                       .arg(points)
                       .arg(answers.inside)
                       .arg(answers.outside())
                       .arg(answers.doubtful())
                       .arg(refused) +
                   u'\n';
    if (answers.imprecise > 0)
        text += translate("cli", "%n position(s) are no sure addresses: the column “remarque” says which.", nullptr,
                          answers.imprecise) +
                u'\n';
    if (answers.beyond > 0)
        text += translate("cli",
                          "%n position(s) more than 60 km away from every QPV of the register, which says nothing "
                          "of those places.",
                          nullptr, answers.beyond) +
                u'\n';
    text += noticeLines(table.notices) + noticeLines(doubtNotices(table, answers)) +
            translate("cli", "Written: %1").arg(out) + u'\n' + indicativeNotice() +
            (answers.schematic ? u' ' + schematicNotice() : QString());
    return {QJsonObject{{u"rows"_s, int(table.table.rows.size())},
                        {u"points"_s, points},
                        {u"located"_s, answers.inside},
                        {u"outside"_s, answers.outside()},
                        {u"doubt"_s, answers.doubtful()},
                        {u"doubts"_s, doubtsJson(table, answers)},
                        {u"refused"_s, refused},
                        {u"imprecise"_s, answers.imprecise},
                        {u"beyond"_s, answers.beyond},
                        {u"schematic"_s, answers.schematic},
                        {u"sheet"_s, toJson(table.sheet)},
                        {u"out"_s, out},
                        {u"notices"_s, toJson(table.notices)},
                        {u"notice"_s, indicativeNotice()}},
            text};
}

/// "-" is what another program gives through a pipe.
QString tableOf(const QString& named)
{
    return named == u"-" ? standardInput : named;
}

Answer locate(Session& session, const Arguments& arguments)
{
    if (arguments.has("--csv") && arguments.has("--out") && arguments.operands.isEmpty())
        return locateTable(session, tableOf(arguments.value("--csv")), arguments.value("--out"),
                           arguments.value("--sheet"));
    if (arguments.has("--csv") || arguments.has("--out") || arguments.has("--sheet") || arguments.operands.size() != 2)
        throw UsageError(translate("cli", "“qpv locate” takes a longitude and a latitude, or --csv and --out."), {},
                         translate("cli", "“parvis-cli help %1” explains it.").arg(u"qpv locate"_s));
    return locatePoint(session, arguments);
}

} // namespace

std::vector<Command> locateCommands()
{
    return {
        {.path = "qpv locate",
         .operands = QT_TRANSLATE_NOOP("cli", "[LONGITUDE LATITUDE]"),
         .maxOperands = 2,
         .summary = QT_TRANSLATE_NOOP("cli", "which QPV holds a point, or every point of a table"),
         .options = {{"--csv", QT_TRANSLATE_NOOP("cli", "FILE"),
                      QT_TRANSLATE_NOOP("cli", "a table (CSV, ODS, XLSX, XLS) with the columns longitude and latitude, "
                                               "or X and Y in Lambert-93; “-” is standard input")},
                     {"--sheet", QT_TRANSLATE_NOOP("cli", "NAME"),
                      QT_TRANSLATE_NOOP("cli", "the sheet of a spreadsheet; without it, the first with positions")},
                     {"--out", QT_TRANSLATE_NOOP("cli", "FILE"),
                      QT_TRANSLATE_NOOP("cli", "the file to write: .csv, .ods or .xlsx")}},
         .run = locate}};
}

} // namespace parvis::cli
