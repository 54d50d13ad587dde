// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/point_answers.h"

#include "domain/names.h"
#include "domain/translate.h"
#include "exchange/points/point_writer.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

TableCells answerCells(const Register& records, const Locator::Location& location, const PointDoubt* doubt)
{
    const AnswerBasis basis = basisOf(location, doubt);
    if (doubt)
        return {{}, {}, {}, {}, {}, doubtText(*doubt)};
    TableCells cells{hitCodes(records, location).join(u','), hitNames(records, location).join(u", "_s), {}, {}};
    if (location.nearest) {
        cells[2] = records.find(location.nearest->qpv)->code.text();
        cells[3] = Decimal{location.nearest->distanceM, 1};
    }
    cells.push_back(basis == AnswerBasis::None        ? QString()
                    : basis == AnswerBasis::Schematic ? translate("tasks", "schematic extent")
                                                      : translate("tasks", "official contour"));
    cells.push_back({});
    return cells;
}

} // namespace

const PointDoubt* PointAnswers::doubtOf(std::size_t point) const
{
    const auto found = doubts.find(point);
    return found == doubts.end() ? nullptr : &found->second;
}

QString accuracyText(PointAccuracy accuracy)
{
    switch (accuracy) {
    case PointAccuracy::Unstated:
    case PointAccuracy::Address:
        return {};
    case PointAccuracy::Street:
        return translate("tasks", "position of a street, not of an address: the answer may differ along it");
    case PointAccuracy::Locality:
        return translate("tasks",
                         "position of a locality, not of an address: the answer does not hold for the address");
    case PointAccuracy::Commune:
        return translate("tasks", "centre of the commune, not an address: the answer does not hold for the address");
    case PointAccuracy::Unsure:
        return translate("tasks", "the geocoder is not sure of the address that it found: check it");
    }
    return {};
}

bool isBeyondRegister(const Locator::Location& location)
{
    constexpr double around = 60'000; // metres
    return location.hits.empty() && (!location.nearest || location.nearest->distanceM > around);
}

QString indicativeNotice()
{
    return translate("tasks", "This answer is indicative; the one that counts is that of sig.ville.gouv.fr.");
}

QString schematicNotice()
{
    return translate("tasks", "It rests on schematic extents: import the official contours for a precise one.");
}

Point planePoint(const Coordinates& at)
{
    return at.system == PointSystem::Lambert93 ? Point{at.x, at.y} : toLambert93({at.x, at.y});
}

LonLat lonLat(const Coordinates& at)
{
    return at.system == PointSystem::Lambert93 ? fromLambert93({at.x, at.y}) : LonLat{at.x, at.y};
}

AnswerBasis basisOf(const Locator::Location& location, bool isDoubtful)
{
    if (isDoubtful || isBeyondRegister(location))
        return AnswerBasis::None;
    const bool isSchematic = std::ranges::any_of(location.hits, &Locator::Hit::schematic) ||
                             (location.nearest && location.nearest->schematic);
    return isSchematic ? AnswerBasis::Schematic : AnswerBasis::Official;
}

QString remarkText(const TablePoint& point, const Locator::Location& location, bool isDoubtful)
{
    QStringList remarks{accuracyText(point.accuracy)};
    if (!isDoubtful && isBeyondRegister(location))
        remarks << translate("tasks", "the register has no QPV within 60 km: it says nothing of this place");
    remarks.removeAll(QString());
    return remarks.join(translate("tasks", "; ")); // between two remarks
}

QStringList hitCodes(const Register& records, const Locator::Location& location)
{
    QStringList codes;
    for (const Locator::Hit& hit : location.hits)
        codes << records.find(hit.qpv)->code.text();
    return codes;
}

QStringList hitNames(const Register& records, const Locator::Location& location)
{
    QStringList names;
    for (const Locator::Hit& hit : location.hits)
        names << nameOf(records, hit.qpv);
    return names;
}

PointAnswers locatePoints(const Locator& locator, const std::vector<TablePoint>& points, const PointProgress& progress,
                          std::stop_token stop)
{
    constexpr std::size_t step = 1024;
    PointAnswers answers;
    answers.locations.reserve(points.size());
    PointDoubts doubts(locator);
    for (const TablePoint& point : points) {
        const std::size_t done = answers.locations.size();
        if (done % step == 0) {
            if (stop.stop_requested())
                throw Cancelled();
            if (progress)
                progress(int(done), int(points.size()));
        }
        const Locator::Location& location = answers.locations.emplace_back(locator.locate(planePoint(point.at)));
        answers.inside += !location.hits.empty();
        const auto doubt = doubts.of(point.at, location);
        if (doubt)
            answers.doubts.emplace(done, *doubt);
        else
            answers.beyond += isBeyondRegister(location);
        answers.imprecise += !isAddress(point.accuracy);
        answers.schematic = answers.schematic || basisOf(location, doubt.has_value()) == AnswerBasis::Schematic;
    }
    return answers;
}

Notices doubtNotices(const PointTable& table, const PointAnswers& answers)
{
    constexpr std::size_t shown = 20;
    Notices notices;
    for (const auto& [point, doubt] : answers.doubts) {
        if (notices.size() == shown) {
            notices.push_back(
                {Notice::Kind::Information,
                 {},
                 translate("tasks", "%n more doubtful position(s).", nullptr, answers.doubtful() - int(shown))});
            break;
        }
        notices.push_back({Notice::Kind::Information, linePlace(table.points[point].line), doubtText(doubt)});
    }
    return notices;
}

void writePointAnswers(const QString& path, const Register& records, const PointTable& table,
                       const PointAnswers& answers, std::stop_token stop)
{
    constexpr std::size_t answerColumns = 6;
    std::vector<TableCells> added(table.table.rows.size(), TableCells(answerColumns));
    for (const auto& [row, reason] : table.refusals)
        added[row].push_back(translate("tasks", "no answer: %1").arg(reason));
    for (std::size_t i = 0; i < table.points.size(); ++i) {
        const PointDoubt* doubt = answers.doubtOf(i);
        TableCells& cells = added[table.points[i].row] = answerCells(records, answers.locations[i], doubt);
        cells.push_back(remarkText(table.points[i], answers.locations[i], doubt));
    }
    writePointTable(
        path, table,
        {u"qpv"_s, u"qpv_nom"_s, u"qpv_plus_proche"_s, u"distance_m"_s, u"emprise"_s, u"doute"_s, u"remarque"_s}, added,
        std::move(stop));
}

} // namespace parvis
