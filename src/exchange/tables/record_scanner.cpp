// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/record_scanner.h"

#include "exchange/tables/guarded_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

QString cleanCell(QByteArrayView utf8)
{
    QString cell = QString::fromUtf8(utf8).trimmed();
    if (cell.size() >= 3 && cell.startsWith(u"=\"") && cell.endsWith(u'"'))
        return cell.mid(2, cell.size() - 3).trimmed();
    return cell.startsWith(u'\'') ? unguarded(cell) : cell;
}

bool isEscaped(const QByteArray& text, qsizetype at)
{
    qsizetype first = at;
    while (first > 0 && text.at(first - 1) == '\\')
        --first;
    return (at - first) % 2 == 1;
}

} // namespace

void DeadEnds::begin()
{
    reached_.clear();
    count_ = 0;
}

/// So many cells behind it, it is too far from any end.
void DeadEnds::reach(qsizetype start)
{
    const auto turn = std::size_t(count_++ % mostCells_);
    if (turn == reached_.size()) {
        reached_.push_back(start);
    } else {
        add(reached_[turn]);
        reached_[turn] = start;
    }
}

void DeadEnds::fail()
{
    for (const qsizetype start : reached_)
        add(start);
}

void DeadEnds::add(qsizetype start)
{
    if (const auto size = std::size_t(start) + 1; size > dead_.size())
        dead_.resize(std::max(size, 2 * dead_.size()));
    dead_[std::size_t(start)] = true;
}

RecordScanner::RecordScanner(const QByteArray& utf8, QChar separator, qsizetype mostCells, qsizetype mostCellBytes,
                             int firstLine)
    : text_(utf8)
    , separator_(separator.toLatin1())
    , mostCells_(mostCells)
    , mostCellBytes_(mostCellBytes)
    , deadEnds_{DeadEnds(mostCells), DeadEnds(mostCells)}
    , line_(firstLine)
{
}

std::optional<TextRecord> RecordScanner::next()
{
    if (at_ >= text_.size())
        return std::nullopt;
    std::optional<TextRecord> record;
    for (const QuoteReading reading : {QuoteReading::Regular, QuoteReading::Backslash, QuoteReading::Loose}) {
        if ((record = attempt(reading)))
            break;
    }
    at_ = record->end;
    line_ += record->lines;
    usualCells_ = record->cells.size();
    return record;
}

std::optional<TextRecord> RecordScanner::attempt(QuoteReading reading)
{
    if (reading == QuoteReading::Loose)
        return scan(at_, line_, reading);
    DeadEnds& ends = deadEnds_[std::size_t(reading)];
    ends.begin();
    return scan(at_, line_, reading, &ends);
}

std::vector<TextRecord> RecordScanner::linesOf(const TextRecord& record) const
{
    std::vector<TextRecord> lines;
    int line = record.line;
    for (qsizetype begin = record.begin; begin < record.end; begin = lines.back().end) {
        lines.push_back(*scan(begin, line, QuoteReading::Loose));
        line += lines.back().lines;
    }
    return lines;
}

/// @param ends  of any reading but the loose one, which always comes to an end
std::optional<TextRecord> RecordScanner::scan(qsizetype begin, int line, QuoteReading reading, DeadEnds* ends) const
{
    TextRecord record{line, 1, begin, begin, {}, reading};
    record.cells.reserve(usualCells_);
    bool hasQuotes = false;
    for (qsizetype at = begin;; ++at) {
        if (ends && ends->contains(at)) {
            ends->fail();
            return std::nullopt;
        }
        if (ends)
            ends->reach(at);
        qsizetype first = at; // blanks may stand before a quotation mark
        while (first < text_.size() && text_.at(first) != separator_ &&
               (text_.at(first) == ' ' || text_.at(first) == '\t'))
            ++first;
        std::optional<QByteArray> cell;
        if (first < text_.size() && text_.at(first) == '"') {
            hasQuotes = true;
            qsizetype inside = first + 1;
            // A line that closes no quotation mark at one cell closes none at those behind it.
            if (record.reading != QuoteReading::Unclosed)
                cell = quotedCell(inside, reading);
            if (!cell && ends) {
                ends->fail();
                return std::nullopt;
            }
            if (!cell)
                record.reading = QuoteReading::Unclosed;
            at = cell ? inside : at;
        }
        const QByteArrayView bytes = cell ? QByteArrayView(*cell) : plainCell(at);
        if (record.cells.size() <= mostCells_) // one more tells that they are too many
            record.cells << cleanCell(bytes);
        if (at >= text_.size() || text_.at(at) != separator_) {
            record.end = at;
            break;
        }
    }
    if (ends && record.cells.size() > mostCells_)
        return std::nullopt;
    const auto [lineEnd, length] = lineEndAt(record.end);
    record.lineEnd = lineEnd;
    record.lines = (hasQuotes ? linesBetween(begin, record.end) : 0) + (lineEnd == LineEnd::CrLf ? int(length) - 1 : 1);
    record.end += length;
    return record;
}

/// @param at  behind the quotation mark that opens; then behind the one that closes, and the blanks that follow
std::optional<QByteArray> RecordScanner::quotedCell(qsizetype& at, QuoteReading reading) const
{
    if (reading == QuoteReading::Loose) {
        const qsizetype end = closingQuoteOfLine(at);
        if (end < 0)
            return std::nullopt;
        const QByteArray cell = text_.mid(at, end - at).replace("\\\"", "\"").replace("\"\"", "\"");
        for (at = end + 1; at < text_.size() && !endsCell(at);)
            ++at;
        return cell;
    }
    QByteArray cell;
    while (true) {
        const qsizetype quote = text_.indexOf('"', at);
        if (quote < 0 || cell.size() + quote - at > mostCellBytes_)
            return std::nullopt;
        cell += QByteArrayView(text_).sliced(at, quote - at);
        at = quote + 1;
        if (reading == QuoteReading::Backslash && isEscaped(text_, quote)) {
            cell.back() = '"';
        } else if (at < text_.size() && text_.at(at) == '"') {
            cell += '"';
            ++at;
        } else {
            while (at < text_.size() && text_.at(at) != separator_ && (text_.at(at) == ' ' || text_.at(at) == '\t'))
                ++at;
            return endsCell(at) ? std::optional(cell) : std::nullopt;
        }
    }
}

QByteArrayView RecordScanner::plainCell(qsizetype& at) const
{
    const char* const begin = text_.constData() + at;
    const char* const last = text_.constData() + text_.size();
    const char* end = begin;
    while (end < last && *end != separator_ && *end != '\n' && *end != '\r')
        ++end;
    at += end - begin;
    return {begin, end};
}

bool RecordScanner::endsCell(qsizetype at) const
{
    return at >= text_.size() || text_.at(at) == separator_ || text_.at(at) == '\n' || text_.at(at) == '\r';
}

/// The first one that a cell may end with; -1: there is none before the end of the line.
qsizetype RecordScanner::closingQuoteOfLine(qsizetype at) const
{
    for (; at < text_.size() && text_.at(at) != '\n' && text_.at(at) != '\r'; ++at) {
        if (text_.at(at) != '"')
            continue;
        qsizetype next = at + 1;
        while (next < text_.size() && text_.at(next) != separator_ && (text_.at(next) == ' ' || text_.at(next) == '\t'))
            ++next;
        if (endsCell(next))
            return at;
    }
    return -1;
}

/// Which line end stands there, and how many bytes it takes.
std::pair<LineEnd, qsizetype> RecordScanner::lineEndAt(qsizetype at) const
{
    if (at >= text_.size())
        return {LineEnd::None, 0};
    if (text_.at(at) == '\n')
        return {LineEnd::Lf, 1};
    constexpr qsizetype mostReturns = 4; // before the "\n": looking further would read a long run once for each of them
    qsizetype behind = at;
    while (behind < text_.size() && behind - at < mostReturns && text_.at(behind) == '\r')
        ++behind;
    const bool isPair = behind < text_.size() && text_.at(behind) == '\n';
    return isPair ? std::pair(LineEnd::CrLf, behind + 1 - at) : std::pair(LineEnd::Cr, qsizetype{1});
}

int RecordScanner::linesBetween(qsizetype begin, qsizetype end) const
{
    int count = 0;
    for (qsizetype i = begin; i < end; ++i) {
        const bool isPair = text_.at(i) == '\r' && i + 1 < text_.size() && text_.at(i + 1) == '\n';
        count += text_.at(i) == '\n' || (text_.at(i) == '\r' && !isPair);
    }
    return count;
}

} // namespace parvis
