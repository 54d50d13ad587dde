// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/locate/located_points.h"

#include "exchange/points/point_reader.h"
#include "widgets/tables/notice_schema.h"
#include "widgets/tables/table_columns.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

struct PointTexts
{
    Q_DECLARE_TR_FUNCTIONS(parvis::LocatedPoints)
};

const std::vector<StateMark>& answerMarks()
{
    static const std::vector<StateMark> marks{
        {u"inside"_s, PointTexts::tr("In a QPV"), Shape::Check, Tone::Good, 0},
        {u"outside"_s, PointTexts::tr("In no QPV"), Shape::Dash, Tone::Muted, 1},
        {u"doubt"_s, PointTexts::tr("Doubtful position"), Shape::Triangle, Tone::Caution, 2}};
    return marks;
}

/// In the order of AnswerBasis.
const std::vector<StateMark>& extentMarks()
{
    static const std::vector<StateMark> marks{
        {u"official"_s, PointTexts::tr("Official contour"), Shape::Circle, Tone::Neutral, 0},
        {u"schematic"_s, PointTexts::tr("Schematic extent"), Shape::Ring, Tone::Caution, 1},
        {u"none"_s, PointTexts::tr("No answer"), Shape::Dash, Tone::Muted, 2}};
    return marks;
}

struct PointRow
{
    qint64 id = 0;
    int line = 0;
    QString label;
    QStringList codes;
    QStringList names;
    QString nearest; ///< blank inside
    std::optional<double> distanceM;
    AnswerBasis basis = AnswerBasis::Official;
    LonLat at;
    QString doubt = {};  ///< blank: none
    QString remark = {}; ///< that the position is no address, or lies beyond the register
};

std::vector<PointRow> pointRows(const LocatedPoints& points)
{
    const Register& records = points.records;
    std::vector<PointRow> rows;
    rows.reserve(points.answers.locations.size());
    for (std::size_t i = 0; i < points.answers.locations.size(); ++i) {
        const TablePoint& point = points.table.points[i];
        const Locator::Location& location = points.answers.locations[i];
        const PointDoubt* doubt = points.answers.doubtOf(i);
        PointRow row{qint64(i) + 1,
                     point.line,
                     points.table.label(point),
                     hitCodes(records, location),
                     hitNames(records, location),
                     {},
                     {},
                     basisOf(location, doubt),
                     lonLat(point.at),
                     {},
                     remarkText(point, location, doubt)};
        if (doubt) {
            row.doubt = doubtText(*doubt);
        } else if (location.hits.empty() && location.nearest) {
            const Qpv& qpv = *records.find(location.nearest->qpv);
            row.nearest = u"%1 %2"_s.arg(qpv.code.text(), qpv.name);
            row.distanceM = location.nearest->distanceM;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

/// A cell that has nothing to say, which is not the same as unknown.
CellValue blank()
{
    return QString();
}

CellValue textCell(const QString& text)
{
    return text;
}

} // namespace

LocatedPoints locateQuestion(const PointQuestion& question, const Register& records, const Locator& locator,
                             const PointProgress& progress, std::stop_token stop)
{
    LocatedPoints result;
    result.records = records;
    result.table = question.path.isEmpty() ? parsePointText(question.text, stop)
                                           : readPointTable(question.path, question.sheet, stop);
    result.answers = locatePoints(locator, result.table.points, progress, std::move(stop));
    return result;
}

QString summaryText(const LocatedPoints& points)
{
    const int all = int(points.table.points.size());
    const int refused = points.table.refusedCount();
    QString text = PointTexts::tr("%n point(s): ", nullptr, all) +
                   PointTexts::tr("%n in a QPV", nullptr, points.answers.inside) + u", "_s +
                   PointTexts::tr("%n in none", nullptr, points.answers.outside());
    if (const int doubtful = points.answers.doubtful(); doubtful > 0)
        text += u", "_s + PointTexts::tr("%n doubtful", nullptr, doubtful);
    if (refused > 0)
        text += u", "_s + PointTexts::tr("%n line(s) refused", nullptr, refused);
    if (points.answers.imprecise > 0)
        text += u", "_s + PointTexts::tr("%n position(s) of no sure address", nullptr, points.answers.imprecise);
    return text;
}

TableSchema locatedSchema(std::shared_ptr<const LocatedPoints> points)
{
    auto rows = [points](const Register&) { return pointRows(*points); };
    return SchemaOf<PointRow>(u"located_points"_s, {}, rows, [](const PointRow& row) { return row.id; })
        .add(column("line", PointTexts::tr("Line"), CellKind::Integer, 6),
             [](const PointRow& row) { return cellOf(row.line); })
        .add(column("label", PointTexts::tr("Place"), CellKind::Text, 24),
             [](const PointRow& row) { return textCell(row.label); })
        .add(markColumn("answer", PointTexts::tr("Answer"), 17, answerMarks()),
             [](const PointRow& row) {
                 return &answerMarks()[!row.doubt.isEmpty() ? 2 : row.codes.isEmpty() ? 1 : 0];
             })
        .add(column("qpv", PointTexts::tr("QPV"), CellKind::Code, 11),
             [](const PointRow& row) { return textCell(row.codes.join(u", "_s)); })
        .add(column("name", PointTexts::tr("Name of the QPV"), CellKind::Text, 24),
             [](const PointRow& row) { return textCell(row.names.join(u", "_s)); })
        .add(withTip(decimalColumn("distance", PointTexts::tr("Distance (m)"), 12, 0),
                     PointTexts::tr("Of a point in no QPV: metres to the nearest edge of one, in a straight line")),
             [](const PointRow& row) { return row.distanceM ? cellOf(*row.distanceM) : blank(); })
        .add(column("nearest", PointTexts::tr("Nearest QPV"), CellKind::Text, 34),
             [](const PointRow& row) { return textCell(row.nearest); })
        .add(withTip(markColumn("extent", PointTexts::tr("Extent"), 19, extentMarks()),
                     PointTexts::tr("What the answer rests on: the official contour, or an ellipse of the same area")),
             [](const PointRow& row) { return &extentMarks()[std::size_t(row.basis)]; })
        .add(withTip(
                 column("doubt", PointTexts::tr("Doubt"), CellKind::Text, 24),
                 PointTexts::tr("Why the position is probably not the one that was meant, and the reading that would "
                                "make sense; Parvis never applies it by itself")),
             [](const PointRow& row) { return textCell(row.doubt); })
        .add(withTip(column("remark", PointTexts::tr("Remark"), CellKind::Text, 30),
                     PointTexts::tr(
                         "That a position is no sure address, as its geocoder says, or that the register has no QPV "
                         "near it")),
             [](const PointRow& row) { return textCell(row.remark); })
        .add(decimalColumn("latitude", PointTexts::tr("Latitude"), 12, 6, false),
             [](const PointRow& row) { return cellOf(row.at.latitude); })
        .add(decimalColumn("longitude", PointTexts::tr("Longitude"), 12, 6, false),
             [](const PointRow& row) { return cellOf(row.at.longitude); })
        .estimate([points](const Register&) { return points->answers.locations.size(); })
        .build();
}

TableSchema pointNoticeSchema(const LocatedPoints& points)
{
    Notices notices = points.table.notices;
    std::ranges::stable_partition(notices, [](const Notice& notice) { return notice.kind != Notice::Kind::Refused; });
    return noticeSchema(u"point_notices"_s, PointTexts::tr("Line"), 14, std::move(notices));
}

ShownPlace shownPlace(const LocatedPoints& points, qint64 id)
{
    const TablePoint& point = points.table.points[std::size_t(id - 1)];
    const auto plane = planePoint(point.at);
    return {plane.x, plane.y, points.table.label(point)};
}

std::vector<Id<Qpv>> qpvsOf(const LocatedPoints& points, qint64 id)
{
    const Locator::Location& location = points.answers.locations[std::size_t(id - 1)];
    std::vector<Id<Qpv>> qpvs;
    for (const Locator::Hit& hit : location.hits)
        qpvs.push_back(hit.qpv);
    if (qpvs.empty() && location.nearest && !points.answers.doubtOf(std::size_t(id - 1)))
        qpvs.push_back(location.nearest->qpv);
    return qpvs;
}

} // namespace parvis
