// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/record_scanner.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

QString cleanCell(QByteArrayView utf8)
{
    QString cell = QString::fromUtf8(utf8).trimmed();
    if (cell.size() >= 3 && cell.startsWith(u"=\"") && cell.endsWith(u'"'))
        return cell.mid(2, cell.size() - 3).trimmed();
    return cell;
}

bool isEscaped(const QByteArray& text, qsizetype at)
{
    qsizetype first = at;
    while (first > 0 && text.at(first - 1) == '\\')
        --first;
    return (at - first) % 2 == 1;
}

} // namespace

RecordScanner::RecordScanner(const QByteArray& utf8, QChar separator, qsizetype mostCells, qsizetype mostCellBytes,
                             int firstLine)
    : text_(utf8)
    , separator_(separator.toLatin1())
    , mostCells_(mostCells)
    , mostCellBytes_(mostCellBytes)
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
    return record;
}

/// How a text is read from the beginning of a cell on depends on nothing before: where one record has failed, those
/// that reach the same cell fail too. Without this memory, each line might be read to the end of the text.
std::optional<TextRecord> RecordScanner::attempt(QuoteReading reading)
{
    if (reading == QuoteReading::Loose)
        return scan(at_, line_, reading);
    starts_.clear();
    std::optional<TextRecord> record = scan(at_, line_, reading, &starts_);
    if (!record) {
        std::vector<bool>& hopeless = hopeless_[std::size_t(reading)];
        hopeless.resize(std::size_t(text_.size()) + 1);
        for (const qsizetype start : starts_)
            hopeless[std::size_t(start)] = true;
    }
    return record;
}

bool RecordScanner::isHopeless(qsizetype start, QuoteReading reading) const
{
    if (reading == QuoteReading::Loose)
        return false;
    const std::vector<bool>& hopeless = hopeless_[std::size_t(reading)];
    return !hopeless.empty() && hopeless[std::size_t(start)];
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

/// @param starts  gets the places where the cells begin
std::optional<TextRecord> RecordScanner::scan(qsizetype begin, int line, QuoteReading reading,
                                              std::vector<qsizetype>* starts) const
{
    TextRecord record{line, 1, begin, begin, {}, reading};
    bool hasQuotes = false;
    for (qsizetype at = begin;; ++at) {
        if (isHopeless(at, reading) || (reading != QuoteReading::Loose && record.cells.size() == mostCells_))
            return std::nullopt;
        if (starts)
            starts->push_back(at);
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
            if (!cell && reading != QuoteReading::Loose)
                return std::nullopt;
            if (!cell)
                record.reading = QuoteReading::Unclosed;
            at = cell ? inside : at;
        }
        record.cells << cleanCell(cell ? QByteArrayView(*cell) : plainCell(at));
        if (at >= text_.size() || text_.at(at) != separator_) {
            record.end = at;
            break;
        }
    }
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
    qsizetype behind = at;
    while (behind < text_.size() && text_.at(behind) == '\r')
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
