// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/locate/located_points.h"

#include "exchange/points/point_reader.h"
#include "widgets/tables/notice_schema.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

struct PointTexts
{
    Q_DECLARE_TR_FUNCTIONS(parvis::LocatedPoints)
};

std::vector<const StateMark*> pointersTo(const std::vector<StateMark>& marks)
{
    std::vector<const StateMark*> pointers;
    for (const StateMark& mark : marks)
        pointers.push_back(&mark);
    return pointers;
}

const std::vector<StateMark>& answerMarks()
{
    static const std::vector<StateMark> marks{{u"inside"_s, PointTexts::tr("In a QPV"), Shape::Check, Tone::Good, 0},
                                              {u"outside"_s, PointTexts::tr("In no QPV"), Shape::Dash, Tone::Muted, 1}};
    return marks;
}

const std::vector<StateMark>& extentMarks()
{
    static const std::vector<StateMark> marks{
        {u"official"_s, PointTexts::tr("Official contour"), Shape::Circle, Tone::Neutral, 0},
        {u"schematic"_s, PointTexts::tr("Schematic extent"), Shape::Ring, Tone::Caution, 1}};
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
    bool schematic = false;
    LonLat at;
};

std::vector<PointRow> pointRows(const LocatedPoints& points)
{
    const Register& records = points.records;
    std::vector<PointRow> rows;
    rows.reserve(points.answers.locations.size());
    for (std::size_t i = 0; i < points.answers.locations.size(); ++i) {
        const TablePoint& point = points.table.points[i];
        const Locator::Location& location = points.answers.locations[i];
        PointRow row{qint64(i) + 1,
                     point.line,
                     points.table.label(point),
                     hitCodes(records, location),
                     hitNames(records, location),
                     {},
                     {},
                     isSchematic(location),
                     lonLat(point.at)};
        if (location.hits.empty() && location.nearest) {
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
    if (refused > 0)
        text += u", "_s + PointTexts::tr("%n line(s) refused", nullptr, refused);
    return text;
}

TableSchema locatedSchema(std::shared_ptr<const LocatedPoints> points)
{
    auto rows = [points](const Register&) { return pointRows(*points); };
    return SchemaOf<PointRow>(u"located_points"_s, {}, rows, [](const PointRow& row) { return row.id; })
        .add({.id = u"line"_s, .title = PointTexts::tr("Line"), .kind = CellKind::Integer, .width = 6},
             [](const PointRow& row) { return cellOf(row.line); })
        .add({.id = u"label"_s, .title = PointTexts::tr("Place"), .width = 24},
             [](const PointRow& row) { return textCell(row.label); })
        .add({.id = u"answer"_s,
              .title = PointTexts::tr("Answer"),
              .kind = CellKind::State,
              .width = 14,
              .marks = pointersTo(answerMarks())},
             [](const PointRow& row) { return &answerMarks()[row.codes.isEmpty() ? 1 : 0]; })
        .add({.id = u"qpv"_s, .title = PointTexts::tr("QPV"), .kind = CellKind::Code, .width = 11},
             [](const PointRow& row) { return textCell(row.codes.join(u", "_s)); })
        .add({.id = u"name"_s, .title = PointTexts::tr("Name of the QPV"), .width = 24},
             [](const PointRow& row) { return textCell(row.names.join(u", "_s)); })
        .add({.id = u"distance"_s,
              .title = PointTexts::tr("Distance (m)"),
              .kind = CellKind::Decimal,
              .tip = PointTexts::tr("Of a point in no QPV: metres to the nearest edge of one, in a straight line"),
              .width = 12,
              .decimals = 0},
             [](const PointRow& row) { return row.distanceM ? cellOf(*row.distanceM) : blank(); })
        .add({.id = u"nearest"_s, .title = PointTexts::tr("Nearest QPV"), .width = 34},
             [](const PointRow& row) { return textCell(row.nearest); })
        .add({.id = u"extent"_s,
              .title = PointTexts::tr("Extent"),
              .kind = CellKind::State,
              .tip = PointTexts::tr("What the answer rests on: the official contour, or an ellipse of the same area"),
              .width = 19,
              .marks = pointersTo(extentMarks())},
             [](const PointRow& row) { return &extentMarks()[row.schematic ? 1 : 0]; })
        .add({.id = u"latitude"_s,
              .title = PointTexts::tr("Latitude"),
              .kind = CellKind::Decimal,
              .decimals = 6,
              .visible = false},
             [](const PointRow& row) { return cellOf(row.at.latitude); })
        .add({.id = u"longitude"_s,
              .title = PointTexts::tr("Longitude"),
              .kind = CellKind::Decimal,
              .decimals = 6,
              .visible = false},
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
    if (qpvs.empty() && location.nearest)
        qpvs.push_back(location.nearest->qpv);
    return qpvs;
}

} // namespace parvis
