// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/points/point_lines.h"

#include "domain/translate.h"
#include "exchange/points/coordinates.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// That most of the first rows are such.
template <class Test>
bool areMostly(const TextTable& lines, Test&& test)
{
    constexpr std::size_t sample = 200;
    const std::size_t looked = std::min(lines.rows.size(), sample);
    const auto count = std::count_if(lines.rows.begin(), lines.rows.begin() + std::ptrdiff_t(looked),
                                     [&](const TextRow& row) { return test(row.cells.front()); });
    return std::size_t(count) * 2 >= looked;
}

/// Two numbers with decimals, or of six digits, that lie in France: a house number and a postcode are none.
bool isLikelyPosition(const QString& text)
{
    static const QRegularExpression measured(u"[0-9][.,][0-9]+|[0-9]{6,}"_s);
    const auto pair = parseCoordinatePair(text);
    const auto reading = pair ? readPoint(pair->first, pair->second, true) : std::nullopt;
    return reading && reading->order != PointReading::Order::Assumed && text.count(measured) >= 2;
}

QString nameOf(const QStringList& words)
{
    static const QRegularExpression endings(u"^[ ,:;–-]+|[ ,:;–-]+$"_s);
    return words.join(u' ').remove(endings);
}

/// The name and the position of a line: the last one or two words, or else the first ones.
std::optional<std::pair<QString, QString>> namedPosition(const QString& line)
{
    const QStringList words = line.simplified().split(u' ');
    for (const qsizetype count : {2, 1}) {
        const qsizetype rest = words.size() - count;
        if (rest < 1)
            continue;
        if (const QString last = words.last(count).join(u' '); isLikelyPosition(last))
            return std::pair(nameOf(words.first(rest)), last);
        if (const QString first = words.first(count).join(u' '); isLikelyPosition(first))
            return std::pair(nameOf(words.last(rest)), first);
    }
    return std::nullopt;
}

} // namespace

TextTable lineTable(const QString& text)
{
    static const QRegularExpression lineEnd(u"\r\n|\n|\r"_s);
    TextTable table;
    table.header = {translate("exchange", "Coordinates")};
    int number = 0;
    for (const QString& line : text.split(lineEnd)) {
        ++number;
        if (const QString cell = line.trimmed(); !cell.isEmpty())
            table.rows.push_back({number, {cell}});
    }
    return table;
}

bool arePositions(const TextTable& lines)
{
    return areMostly(lines, [](const QString& cell) { return parseCoordinatePair(cell).has_value(); });
}

bool splitNames(TextTable& lines)
{
    if (lines.header.size() != 1 || arePositions(lines) ||
        !areMostly(lines, [](const QString& cell) { return namedPosition(cell).has_value(); }))
        return false;
    if (namedPosition(lines.header.front()))
        lines.rows.insert(lines.rows.begin(), {lines.headerLine, lines.header});
    for (TextRow& row : lines.rows) {
        const auto both = namedPosition(row.cells.front());
        row.cells = both ? QStringList{both->first, both->second} : QStringList{row.cells.front(), QString()};
    }
    lines.header = {translate("exchange", "Place"), translate("exchange", "Coordinates")};
    lines.notices.push_back(
        {Notice::Kind::Information,
         {},
         translate("exchange",
                   "Nothing but blanks separates the columns: each line was read as a name and a position.")});
    return true;
}

} // namespace parvis
