// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/delimited_text.h"

#include "domain/fold.h"
#include "domain/translate.h"
#include "exchange/tables/cell_width.h"
#include "exchange/tables/no_table.h"
#include "exchange/tables/record_scanner.h"
#include "exchange/tables/torn_rows.h"
#include "files/file_reading.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Throws Error when a record is more than a row can be.
void checkRecord(const TextRecord& record, std::size_t rows, const TextLimits& limits, const QString& name)
{
    const bool isTooLong =
        record.cells.size() > limits.columns ||
        std::ranges::any_of(record.cells, [&](const QString& cell) { return cell.size() > limits.cellCharacters; });
    if (isTooLong)
        throw Error(translate("exchange", "Line %1 is too long to be a row of a table.").arg(record.line), name,
                    translate("exchange", "Check that the file is a table in text form (CSV)."));
    if (rows >= std::size_t(limits.rows))
        throw Error(translate("exchange", "The table has more than %1 rows.").arg(limits.rows), name,
                    translate("exchange", "Split it into smaller tables."));
}

std::vector<TextRecord> recordsOf(RecordScanner& scanner, const TextLimits& limits, const QString& name,
                                  const std::stop_token& stop)
{
    constexpr std::size_t cancelEvery = 1024;
    std::vector<TextRecord> records;
    while (auto record = scanner.next()) {
        if (records.size() % cancelEvery == 0 && stop.stop_requested())
            throw Cancelled();
        checkRecord(*record, records.size(), limits, name);
        records.push_back(std::move(*record));
    }
    return records;
}

/// Makes a table of the records of a text.
class TableBuilder
{
public:
    TableBuilder(TextTable& table, const RecordScanner& scanner, std::vector<TextRecord> records)
        : table_(table)
        , scanner_(scanner)
        , records_(std::move(records))
    {
    }

    void build(const TitleTest& test, const RowMending& mend)
    {
        takeTitles(test);
        records_ = joinTorn(std::move(records_), table_.header.size(), titleEnd_, table_.notices);
        for (TextRecord& record : records_) {
            if (hidesRows(record))
                takeLines(record);
            else
                take(std::move(record));
        }
        if (mend)
            mend(table_);
        widen();
        judge();
        if (backslashes_ > 0)
            inform(translate("exchange", "%n row(s) with quotation marks written as \\\": they were read as such.",
                             nullptr, backslashes_));
    }

private:
    void inform(const QString& text) { table_.notices.push_back({Notice::Kind::Information, {}, text}); }
    void repair(int line, const QString& text)
    {
        table_.notices.push_back({Notice::Kind::Repaired, linePlace(line), text});
    }

    /// Throws Error when there is nothing but blank rows.
    void takeTitles(const TitleTest& test)
    {
        constexpr std::size_t sample = 200;
        std::vector<QStringList> first;
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < records_.size() && first.size() < sample; ++i) {
            if (filledWidth(records_[i].cells) == 0)
                continue;
            first.push_back(records_[i].cells);
            dropTrailingBlanks(first.back(), 1);
            places.push_back(i);
        }
        if (first.empty())
            throw Error(translate("exchange", "The table is empty."), table_.name,
                        translate("exchange", "Check that it is the right file."));
        const std::size_t titles = titleRow(first, test);
        const TextRecord& record = records_[places[titles]];
        table_.header = first[titles];
        table_.headerLine = record.line;
        titleEnd_ = record.lineEnd;
        if (titles > 0)
            inform(translate("exchange", "The titles stand on line %1; what is above them was left out.")
                       .arg(record.line));
        records_.erase(records_.begin(), records_.begin() + std::ptrdiff_t(places[titles]) + 1);
    }

    /// A quotation mark that opens in one row and closes in a later one: most of its lines are rows by themselves.
    bool hidesRows(const TextRecord& record) const
    {
        constexpr qsizetype narrow = 3; // columns; in fewer, a line of text looks like a row
        if (record.lines < 2 || record.isJoined || table_.header.size() < narrow)
            return false;
        const std::vector<TextRecord> lines = scanner_.linesOf(record);
        if (lines.size() < 2)
            return false;
        const auto whole = std::ranges::count_if(lines, [this](const TextRecord& line) {
            QStringList cells = line.cells;
            dropTrailingBlanks(cells, table_.header.size());
            return cells.size() == table_.header.size();
        });
        return std::size_t(whole) * 2 > lines.size();
    }

    void takeLines(const TextRecord& record)
    {
        repair(record.line, translate("exchange", "a quotation mark that opens here closes on line %1 only: each line "
                                                  "was read for itself")
                                .arg(record.line + record.lines - 1));
        for (TextRecord& line : scanner_.linesOf(record)) {
            line.reading = QuoteReading::Regular;
            take(std::move(line));
        }
    }

    void take(TextRecord record)
    {
        if (filledWidth(record.cells) == 0) {
            ++blanks_;
            return;
        }
        backslashes_ += record.reading == QuoteReading::Backslash;
        if (record.reading == QuoteReading::Loose || record.reading == QuoteReading::Unclosed)
            repair(record.line,
                   translate("exchange", "a quotation mark does not stand around a whole cell: it was read as text"));
        dropTrailingBlanks(record.cells, table_.header.size());
        table_.rows.push_back({record.line, std::move(record.cells), table_.rows.empty() ? 0 : blanks_, {}});
        blanks_ = 0;
    }

    /// Titles may be fewer than the columns: what most rows have is no mistake of one row.
    void widen()
    {
        std::map<qsizetype, std::size_t> widths;
        for (const TextRow& row : table_.rows)
            ++widths[row.cells.size()];
        for (const auto& [width, count] : widths) {
            if (width > table_.header.size() && count * 2 > table_.rows.size())
                table_.header.resize(width);
        }
    }

    void judge()
    {
        constexpr qsizetype mostExtra = 20; // columns; the rest goes into the last
        const qsizetype width = table_.header.size();
        qsizetype widest = width;
        int shorter = 0;
        for (TextRow& row : table_.rows) {
            shorter += row.cells.size() < width;
            if (row.cells.size() <= width)
                continue;
            row.trouble = translate("exchange", "number of cells: %1 instead of %2").arg(row.cells.size()).arg(width);
            table_.notices.push_back({Notice::Kind::Refused, linePlace(row.line), row.trouble});
            if (const qsizetype most = width + mostExtra; row.cells.size() > most)
                row.cells = row.cells.first(most - 1) << row.cells.sliced(most - 1).join(table_.separator);
            widest = std::max(widest, row.cells.size());
        }
        table_.header.resize(widest);
        for (TextRow& row : table_.rows)
            row.cells.resize(widest);
        if (shorter > 0)
            inform(translate("exchange",
                             "%n row(s) end before the last column: the cells that are missing were taken "
                             "as blank.",
                             nullptr, shorter));
    }

    TextTable& table_;
    const RecordScanner& scanner_;
    std::vector<TextRecord> records_;
    LineEnd titleEnd_ = LineEnd::None;
    int blanks_ = 0; ///< since the last row
    int backslashes_ = 0;
};

/// What was understood of the encoding: lines in another one than most, as somebody pastes them, and old ones.
void tellEncoding(const DecodedText& text, Notices& notices)
{
    const auto repaired = [&](const std::vector<int>& lines, const QString& what) {
        if (!lines.empty())
            notices.push_back({Notice::Kind::Repaired, linePlace(lines.front()), what});
    };
    const int others = int(text.otherLines.size());
    const int mixed = int(text.mixedLines.size());
    const QString other = text.encoding == TextEncoding::Windows1252 ? u"UTF-8"_s : u"Windows-1252"_s;
    repaired(
        text.otherLines,
        translate("exchange", "%n line(s) in another encoding (%1) than the others, from here on.", nullptr, others)
            .arg(other));
    repaired(text.mixedLines,
             translate("exchange",
                       "%n line(s) with letters of two encodings (UTF-8 and Windows-1252), from here on: each "
                       "letter was read for itself.",
                       nullptr, mixed));
    if (text.encoding == TextEncoding::MacRoman || text.encoding == TextEncoding::Dos850)
        notices.push_back({Notice::Kind::Information,
                           {},
                           translate("exchange", "The text was read in the encoding %1: it makes words of its letters.")
                               .arg(text.encoding == TextEncoding::MacRoman ? u"Mac Roman"_s : u"MS-DOS 850"_s)});
}

qsizetype mostCellBytes(const TextLimits& limits)
{
    return 4 * qsizetype(limits.cellCharacters);
}

} // namespace

QString foldedTitle(const QString& title)
{
    return fold(title).replace(u'_', u' ').replace(u'-', u' ').simplified();
}

TextTable parseDelimited(const QByteArray& bytes, const QString& name, const TextLimits& limits, const TitleTest& test,
                         const RowMending& mend, std::stop_token stop)
{
    if (bytes.size() > limits.fileBytes)
        throw Error(translate("exchange", "The file is larger than %1 MB.").arg(limits.fileBytes >> 20), name,
                    translate("exchange", "Split it into smaller tables."));
    const DecodedText decoded = decodeText(bytes);
    if (stop.stop_requested())
        throw Cancelled();
    requireText(decoded.text, name);
    refuseMarkup(decoded.text, name);

    TextTable table;
    table.name = name;
    table.encoding = decoded.encoding;
    tellEncoding(decoded, table.notices);
    qsizetype begin = 0;
    const std::optional<QChar> stated = statedSeparator(decoded.text, &begin);
    QString text = decoded.text.mid(begin);
    if (const QString inside = withoutOuterQuotes(text); !inside.isEmpty()) {
        text = inside;
        table.notices.push_back(
            {Notice::Kind::Information,
             {},
             translate("exchange", "Each line stands in quotation marks as a whole: they were left out.")});
    }
    table.separator = stated ? *stated : guessedSeparator(text, test);
    const QByteArray utf8 = text.toUtf8();
    RecordScanner scanner(utf8, table.separator, limits.columns, mostCellBytes(limits), stated ? 2 : 1);
    TableBuilder(table, scanner, recordsOf(scanner, limits, name, stop)).build(test, mend);
    return table;
}

TextTable parseRows(const QString& text, const QString& name, const TextLimits& limits, const TitleTest& test,
                    std::stop_token stop)
{
    if (text.size() > limits.fileBytes)
        throw Error(translate("exchange", "The text is larger than %1 MB.").arg(limits.fileBytes >> 20), name,
                    translate("exchange", "Split it into smaller tables."));
    requireText(text, name);
    TextTable table;
    table.name = name;
    table.separator = text.contains(u'\t') ? QChar(u'\t') : guessedSeparator(text, test);
    const QByteArray utf8 = text.toUtf8();
    RecordScanner scanner(utf8, table.separator, limits.columns, mostCellBytes(limits));
    qsizetype width = 0;
    for (TextRecord& record : recordsOf(scanner, limits, name, stop)) {
        if (record.reading == QuoteReading::Unclosed)
            throw Error(translate("exchange", "The quotation mark opened on line %1 is never closed.").arg(record.line),
                        name, translate("exchange", "Close it, or save the table again from a spreadsheet."));
        dropTrailingBlanks(record.cells, 0);
        width = std::max(width, record.cells.size());
        if (!record.cells.isEmpty())
            table.rows.push_back({record.line, std::move(record.cells), 0, {}});
    }
    for (TextRow& row : table.rows)
        row.cells.resize(width);
    return table;
}

TextTable readDelimited(const QString& path, const TextLimits& limits, const TitleTest& test, const RowMending& mend,
                        std::stop_token stop)
{
    const QByteArray bytes =
        readWholeFile(path, {limits.fileBytes, translate("exchange", "Split it into smaller tables.")}, stop);
    return parseDelimited(bytes, path, limits, test, mend, std::move(stop));
}

} // namespace parvis
