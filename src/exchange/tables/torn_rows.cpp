// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/torn_rows.h"

#include "domain/translate.h"
#include "exchange/tables/cell_width.h"
#include "exchange/tables/table_places.h"

#include <algorithm>
#include <map>

namespace parvis {

namespace {

/// Line ends of whole rows: those of most of them, and of as many, that of the titles.
LineEnd usualEnd(const std::vector<TextRecord>& records, qsizetype width, LineEnd titleEnd)
{
    std::map<LineEnd, int> counts;
    for (const TextRecord& record : records)
        counts[record.lineEnd] += record.cells.size() >= width && filledWidth(record.cells) <= width;
    counts.erase(LineEnd::None);
    int& ofTitle = counts[titleEnd];
    ++ofTitle;
    const auto most = std::ranges::max_element(counts, {}, [](const auto& count) { return count.second; });
    return most->second == ofTitle ? titleEnd : most->first;
}

QStringList joined(const QStringList& first, const QStringList& second)
{
    QStringList cells = first;
    const QString& rest = second.front();
    if (cells.last().isEmpty() || rest.isEmpty())
        cells.last() += rest;
    else
        cells.last() += u'\n' + rest;
    return cells << second.mid(1);
}

/// A row whose last cell is no text ends there: what follows is none of its number. So does one that has all its cells
/// before another one that has: blank cells at the end of that one are still cells of a row.
bool mayGoOn(const QStringList& cells, const QStringList& next, qsizetype width)
{
    return cells.size() < width || (cells.size() == width && next.size() < width &&
                                    std::ranges::any_of(cells.last(), [](QChar c) { return c.isLetter(); }));
}

/// The parts of one row, from the first record on: how many, and all their cells; 1 when it is not torn.
std::pair<std::size_t, QStringList> wholeRow(const std::vector<TextRecord>& records, std::size_t first, qsizetype width,
                                             LineEnd usual)
{
    const auto isTornOff = [&](const TextRecord& record) {
        return record.reading == QuoteReading::Regular && record.lineEnd != usual && record.lineEnd != LineEnd::None;
    };
    QStringList cells = records[first].cells;
    if (filledWidth(cells) == 0)
        return {1, cells};
    std::size_t next = first + 1;
    while (next < records.size() && isTornOff(records[next - 1]) && mayGoOn(cells, records[next].cells, width))
        cells = joined(cells, records[next++].cells);
    const bool isWhole = next > first + 1 && !isTornOff(records[next - 1]) && filledWidth(cells) <= width &&
                         cells.size() >= width && records[next - 1].reading == QuoteReading::Regular;
    return isWhole ? std::pair(next - first, cells) : std::pair(std::size_t{1}, records[first].cells);
}

} // namespace

std::vector<TextRecord> joinTorn(std::vector<TextRecord> records, qsizetype width, LineEnd titleEnd, Notices& notices)
{
    const LineEnd usual = usualEnd(records, width, titleEnd);
    const bool mayBeTorn = std::ranges::any_of(
        records, [&](const TextRecord& record) { return record.lineEnd != usual && record.lineEnd != LineEnd::None; });
    if (!mayBeTorn)
        return records;
    std::vector<TextRecord> rows;
    rows.reserve(records.size());
    for (std::size_t i = 0; i < records.size();) {
        auto [parts, cells] = wholeRow(records, i, width, usual);
        TextRecord& row = rows.emplace_back(std::move(records[i]));
        i += parts;
        if (parts == 1)
            continue;
        row.cells = std::move(cells);
        row.isJoined = true;
        row.end = records[i - 1].end;
        row.lineEnd = records[i - 1].lineEnd;
        const int last = records[i - 1].line + records[i - 1].lines - 1;
        row.lines = last - row.line + 1;
        notices.push_back(
            {Notice::Kind::Repaired, linePlace(row.line),
             translate("exchange", "a line end of another kind than the others stands inside a cell: what "
                                   "goes on to line %1 was read as one row")
                 .arg(last)});
    }
    return rows;
}

} // namespace parvis
