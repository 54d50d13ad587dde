// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/delimited_text.h"

#include "domain/fold.h"
#include "files/file_reading.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <csv.h>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr char16_t separators[] = {u';', u'\t', u','};

int countOutsideQuotes(QStringView line, QChar separator)
{
    int count = 0;
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == separator && !quoted)
            ++count;
    }
    return count;
}

// The separator on which the first lines agree best; of equals, the one that the header has most of.
QChar sniffSeparator(const QString& text)
{
    constexpr qsizetype sampleCharacters = 64 * 1024;
    constexpr qsizetype sampleLines = 20;
    const QString sample = text.left(sampleCharacters).replace(u'\r', u'\n');
    QList<QStringView> lines = QStringView(sample).split(u'\n', Qt::SkipEmptyParts);
    lines = lines.first(std::min(lines.size(), sampleLines));

    QChar best = separators[0];
    std::pair<qsizetype, int> bestScore{0, 0};
    for (const char16_t separator : separators) {
        const int inHeader = lines.isEmpty() ? 0 : countOutsideQuotes(lines.first(), separator);
        if (inHeader == 0)
            continue;
        const auto agreeing = std::ranges::count_if(
            lines, [&](QStringView line) { return countOutsideQuotes(line, separator) == inHeader; });
        const std::pair<qsizetype, int> score{agreeing, inHeader};
        if (score > bestScore) {
            best = separator;
            bestScore = score;
        }
    }
    return best;
}

// Excel's own way to name the separator: a first line "sep=;".
bool takeSeparatorLine(const QString& text, QChar* separator, qsizetype* begin)
{
    static const QRegularExpression pattern(u"^sep=([;,\\t])\\r?\\n"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return false;
    *separator = match.captured(1).front();
    *begin = match.capturedEnd(0);
    return true;
}

QString cleanCell(QString cell)
{
    cell = cell.trimmed();
    if (cell.size() >= 3 && cell.startsWith(u"=\"") && cell.endsWith(u'"'))
        return cell.mid(2, cell.size() - 3).trimmed();
    return cell;
}

/// Cuts text into rows by libcsv, fed line by line so that each row knows the line that it begins on.
class Tokenizer
{
public:
    Tokenizer(QChar separator, const TextLimits& limits, const QString& name)
        : limits_(limits)
        , name_(name)
    {
        if (csv_init(&parser_, 0) != 0)
            throw std::bad_alloc();
        csv_set_delim(&parser_, static_cast<unsigned char>(separator.toLatin1()));
    }
    ~Tokenizer() { csv_free(&parser_); }
    Tokenizer(const Tokenizer&) = delete;
    Tokenizer& operator=(const Tokenizer&) = delete;

    std::vector<TextRow> rows(const QByteArray& utf8, int firstLine)
    {
        line_ = firstLine;
        for (qsizetype begin = 0; begin < utf8.size(); ++line_) {
            const qsizetype end = endOfLine(utf8, begin);
            if (!insideRow())
                row_.line = line_;
            feed(utf8.constData() + begin, end - begin);
            checkRows();
            begin = end;
        }
        // One more line end closes every row but one whose quote is still open.
        feed("\n", 1);
        if (insideRow())
            throw Error(
                QCoreApplication::translate("exchange", "The quotation mark opened on line %1 is never closed.")
                    .arg(row_.line),
                name_,
                QCoreApplication::translate("exchange", "Close it, or save the table again from a spreadsheet."));
        return std::move(rows_);
    }

private:
    // A line ends after "\n", "\r\n" or a lone "\r".
    static qsizetype endOfLine(const QByteArray& text, qsizetype i)
    {
        while (i < text.size() && text.at(i) != '\n' && text.at(i) != '\r')
            ++i;
        if (i + 1 < text.size() && text.at(i) == '\r' && text.at(i + 1) == '\n')
            ++i;
        return std::min(i + 1, text.size());
    }

    bool insideRow() const { return !row_.cells.isEmpty() || parser_.quoted != 0; }

    void feed(const char* text, qsizetype size)
    {
        const auto length = std::size_t(size);
        if (csv_parse(&parser_, text, length, &Tokenizer::cellEnds, &Tokenizer::rowEnds, this) != length)
            throw std::bad_alloc();
        if (tooLong_ || parser_.entry_pos > 4 * std::size_t(limits_.cellCharacters))
            throw Error(
                QCoreApplication::translate("exchange", "Line %1 is too long to be a row of a table.").arg(row_.line),
                name_, QCoreApplication::translate("exchange", "Check that the file is a table in text form (CSV)."));
    }

    void checkRows() const
    {
        if (rows_.size() > std::size_t(limits_.rows))
            throw Error(QCoreApplication::translate("exchange", "The table has more than %1 rows.").arg(limits_.rows),
                        name_, QCoreApplication::translate("exchange", "Split it into smaller tables."));
    }

    // No exception may cross libcsv: both callbacks only store.
    static void cellEnds(void* text, std::size_t size, void* self)
    {
        auto* tokenizer = static_cast<Tokenizer*>(self);
        QStringList& cells = tokenizer->row_.cells;
        const QString cell = QString::fromUtf8(static_cast<const char*>(text), qsizetype(size));
        if (cells.size() >= tokenizer->limits_.columns || cell.size() > tokenizer->limits_.cellCharacters)
            tokenizer->tooLong_ = true;
        else
            cells.append(cleanCell(cell));
    }
    static void rowEnds(int, void* self)
    {
        auto* tokenizer = static_cast<Tokenizer*>(self);
        tokenizer->rows_.push_back(std::exchange(tokenizer->row_, {tokenizer->row_.line, {}}));
    }

    csv_parser parser_{};
    TextLimits limits_;
    QString name_;
    int line_ = 1;
    bool tooLong_ = false;
    TextRow row_;
    std::vector<TextRow> rows_;
};

bool isBlank(const QStringList& cells)
{
    return std::ranges::all_of(cells, [](const QString& cell) { return cell.isEmpty(); });
}

void dropTrailingBlanks(QStringList& cells, qsizetype keep)
{
    while (cells.size() > keep && cells.last().isEmpty())
        cells.removeLast();
}

// Moves the rows that fit the header into the table and reports the others.
void keepFittingRows(TextTable& table, std::vector<TextRow> rows)
{
    const qsizetype width = table.header.size();
    table.rows.reserve(rows.size());
    for (TextRow& row : rows) {
        dropTrailingBlanks(row.cells, width);
        if (isBlank(row.cells))
            continue;
        if (row.cells.size() == width) {
            table.rows.push_back(std::move(row));
            continue;
        }
        table.notices.push_back({Notice::Kind::Refused, linePlace(row.line),
                                 QCoreApplication::translate("exchange", "number of cells: %1 instead of %2")
                                     .arg(row.cells.size())
                                     .arg(width)});
    }
}

void requireText(const QString& text, const QString& name)
{
    if (looksBinary(text))
        throw Error(QCoreApplication::translate("exchange", "The file is not a table in text form."), name,
                    QCoreApplication::translate("exchange", "Save it as CSV from a spreadsheet, then try again."));
}

} // namespace

QString foldedTitle(const QString& title)
{
    return fold(title).replace(u'_', u' ').replace(u'-', u' ').simplified();
}

QString linePlace(int line)
{
    return QCoreApplication::translate("exchange", "line %1").arg(line);
}

TextTable parseDelimited(const QByteArray& bytes, const QString& name, const TextLimits& limits)
{
    if (bytes.size() > limits.fileBytes)
        throw Error(
            QCoreApplication::translate("exchange", "The file is larger than %1 MB.").arg(limits.fileBytes >> 20), name,
            QCoreApplication::translate("exchange", "Split it into smaller tables."));
    const DecodedText decoded = decodeText(bytes);
    requireText(decoded.text, name);

    TextTable table;
    table.name = name;
    table.encoding = decoded.encoding;
    qsizetype begin = 0;
    int firstLine = 1;
    if (takeSeparatorLine(decoded.text, &table.separator, &begin))
        firstLine = 2;
    else
        table.separator = sniffSeparator(decoded.text);

    std::vector<TextRow> rows =
        Tokenizer(table.separator, limits, name).rows(QStringView(decoded.text).mid(begin).toUtf8(), firstLine);
    const auto header = std::ranges::find_if_not(rows, [](const TextRow& row) { return isBlank(row.cells); });
    if (header == rows.end())
        throw Error(QCoreApplication::translate("exchange", "The table is empty."), name,
                    QCoreApplication::translate("exchange", "Check that it is the right file."));
    table.header = header->cells;
    dropTrailingBlanks(table.header, 1);
    rows.erase(rows.begin(), header + 1);
    keepFittingRows(table, std::move(rows));
    return table;
}

TextTable parseRows(const QString& text, const QString& name, const TextLimits& limits)
{
    if (text.size() > limits.fileBytes)
        throw Error(
            QCoreApplication::translate("exchange", "The text is larger than %1 MB.").arg(limits.fileBytes >> 20), name,
            QCoreApplication::translate("exchange", "Split it into smaller tables."));
    requireText(text, name);
    TextTable table;
    table.name = name;
    table.separator = text.contains(u'\t') ? QChar(u'\t') : sniffSeparator(text);
    qsizetype width = 0;
    for (TextRow& row : Tokenizer(table.separator, limits, name).rows(text.toUtf8(), 1)) {
        dropTrailingBlanks(row.cells, 0);
        width = std::max(width, row.cells.size());
        if (!row.cells.isEmpty())
            table.rows.push_back(std::move(row));
    }
    for (TextRow& row : table.rows)
        row.cells.resize(width);
    return table;
}

TextTable readDelimited(const QString& path, const TextLimits& limits)
{
    const QByteArray bytes = readWholeFile(
        path, {limits.fileBytes, QCoreApplication::translate("exchange", "Split it into smaller tables.")});
    return parseDelimited(bytes, path, limits);
}

} // namespace parvis
