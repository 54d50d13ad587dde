// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <array>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace parvis {

/// How a record came to its cells.
enum class QuoteReading {
    Regular,   ///< quotation marks stand around whole cells, those inside are doubled
    Backslash, ///< those inside are written as \"
    Loose,     ///< some do not stand around whole cells: its one line was cut at the separators, they are text
    Unclosed   ///< the same, and one that opens a cell closes none
};

enum class LineEnd {
    None, ///< the text ends there
    Lf,
    CrLf, ///< also "\r\r\n", which programs make of "\r\n" when they write it as text
    Cr
};

/// One record of a delimited text, which is one line but for line ends inside quotes.
struct TextRecord
{
    int line = 0;  ///< that it begins on, from 1
    int lines = 1; ///< that it takes up
    qsizetype begin = 0;
    qsizetype end = 0; ///< behind its last line, in bytes of the text
    QStringList cells; ///< trimmed; `="02691"` is 02691
    QuoteReading reading = QuoteReading::Regular;
    LineEnd lineEnd = LineEnd::None;
    bool isJoined = false; ///< of several that a line end inside a cell had torn
};

/// The cells from which a record does not come to its end, in one reading of the quotation marks. How a text is read
/// from the beginning of a cell on depends on nothing before: other records that reach such a cell fail too. Without
/// this memory, each line might be read to the end of the text.
class DeadEnds
{
public:
    /// @param mostCells  of a record: with more, it is no end
    explicit DeadEnds(qsizetype mostCells)
        : mostCells_(mostCells)
    {
    }

    bool contains(qsizetype start) const { return std::size_t(start) < dead_.size() && dead_[std::size_t(start)]; }
    /// Another record is tried.
    void begin();
    /// The record that is tried comes to the cell that begins there.
    void reach(qsizetype start);
    /// It goes on to no end at all.
    void fail();

private:
    void add(qsizetype start);

    qsizetype mostCells_;
    std::vector<qsizetype> reached_; ///< the last cells of the record that is tried, in turns
    qsizetype count_ = 0;            ///< of all its cells
    std::vector<bool> dead_;         ///< by byte of the text
};

/// Cuts UTF-8 text into records, whatever its quotation marks are like: where they make no sense, a record ends with
/// its line, so that no line is swallowed by another one. Lines end with "\n", "\r\n" or a lone "\r". Private to the
/// layer.
class RecordScanner
{
public:
    /// @param mostCells      of a record: with more, its quotation marks were meant otherwise
    /// @param mostCellBytes  of a quoted cell: beyond, its quotation mark was meant otherwise
    RecordScanner(const QByteArray& utf8, QChar separator, qsizetype mostCells, qsizetype mostCellBytes,
                  int firstLine = 1);

    /// Nothing at the end of the text.
    std::optional<TextRecord> next();
    /// The lines of a record, each cut at the separators for itself.
    std::vector<TextRecord> linesOf(const TextRecord& record) const;

private:
    std::optional<TextRecord> attempt(QuoteReading reading);
    std::optional<TextRecord> scan(qsizetype begin, int line, QuoteReading reading, DeadEnds* ends = nullptr) const;
    std::optional<QByteArray> quotedCell(qsizetype& at, QuoteReading reading) const;
    QByteArrayView plainCell(qsizetype& at) const;
    bool endsCell(qsizetype at) const;
    qsizetype closingQuoteOfLine(qsizetype at) const;
    std::pair<LineEnd, qsizetype> lineEndAt(qsizetype at) const;
    int linesBetween(qsizetype begin, qsizetype end) const;

    const QByteArray& text_;
    char separator_;
    qsizetype mostCells_;
    qsizetype mostCellBytes_;
    std::array<DeadEnds, 2> deadEnds_; ///< of the regular reading, and of that with backslashes
    qsizetype at_ = 0;
    int line_;
    qsizetype usualCells_ = 0; ///< of the record before
};

} // namespace parvis
