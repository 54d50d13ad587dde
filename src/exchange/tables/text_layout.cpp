// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/text_layout.h"

#include "exchange/tables/cell_width.h"
#include "exchange/tables/record_scanner.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr char16_t separators[] = {u';', u'\t', u',', u'|'};
const QRegularExpression lineEnds(u"[\\r\\n]|$"_s);

/// The first records of a text, cut at that separator; a last line that is not whole is left out.
std::vector<QStringList> firstRows(const QByteArray& utf8, QChar separator)
{
    std::vector<QStringList> rows;
    RecordScanner scanner(utf8, separator, utf8.size() + 1, utf8.size());
    while (rows.size() < rowsAboveTitles) {
        const auto record = scanner.next();
        if (!record)
            break;
        if (filledWidth(record->cells) > 0)
            rows.push_back(record->cells);
    }
    return rows;
}

struct Agreement
{
    qsizetype rows = 0;    ///< that fit below one of them
    qsizetype inTitle = 0; ///< separators in that one, when nothing is below

    friend auto operator<=>(const Agreement&, const Agreement&) = default;
};

/// A row fits below one with as many cells, or with more: last cells may be left out.
Agreement agreement(const std::vector<QStringList>& rows)
{
    Agreement best;
    for (std::size_t title = 0; title < rows.size(); ++title) {
        const qsizetype width = rows[title].size();
        if (width < 2)
            continue;
        const auto fitting = std::count_if(rows.begin() + std::ptrdiff_t(title) + 1, rows.end(),
                                           [&](const auto& row) { return row.size() > 1 && row.size() <= width; });
        best = std::max(best, Agreement{fitting, fitting == 0 ? width - 1 : 0});
    }
    return best;
}

/// How many cells most of these rows have.
qsizetype usualWidth(const std::vector<QStringList>& rows)
{
    std::map<qsizetype, std::size_t> counts;
    for (const QStringList& row : rows)
        ++counts[row.size()];
    const auto usual = std::ranges::max_element(counts, {}, [](const auto& count) { return count.second; });
    return usual == counts.end() ? 0 : usual->first;
}

/// Titles with nothing but blanks between them.
bool areBlankSeparated(const QString& text, const TitleTest& test)
{
    const QString start = text.trimmed();
    const QString titles = start.left(start.indexOf(lineEnds));
    const bool hasSeparator = std::ranges::any_of(separators, [&](char16_t one) { return titles.contains(one); });
    return test && !hasSeparator && test.areTitles(titles.simplified().split(u' '));
}

} // namespace

std::optional<std::size_t> TitleTest::find(const std::vector<QStringList>& rows) const
{
    for (std::size_t i = 0; areTitles && i < rows.size(); ++i) {
        if (areTitles(rows[i]))
            return i;
        if (areARow && areARow(rows[i]))
            break;
    }
    return std::nullopt;
}

std::optional<QChar> statedSeparator(const QString& text, qsizetype* begin)
{
    static const QRegularExpression pattern(u"^\"?sep=([;,|\\t])\"?[;,|\\t ]*(\\r\\n|\\r|\\n)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    *begin = match.capturedEnd(0);
    return match.captured(1).front();
}

QChar guessedSeparator(const QString& text, const TitleTest& test)
{
    constexpr qsizetype sampleCharacters = 64 * 1024;
    QString sample = text.left(sampleCharacters);
    if (sample.size() < text.size())
        sample.truncate(std::max(sample.lastIndexOf(u'\n'), sample.lastIndexOf(u'\r')) + 1);
    const QByteArray utf8 = (sample.isEmpty() ? text : sample).toUtf8();

    QChar best = separators[0];
    Agreement most;
    for (const char16_t separator : separators) {
        const std::vector<QStringList> rows = firstRows(utf8, separator);
        if (test.find(rows))
            return separator;
        if (const Agreement found = agreement(rows); found > most) {
            most = found;
            best = separator;
        }
    }
    return areBlankSeparated(sample, test) ? separators[0] : best;
}

QString withoutOuterQuotes(const QString& text)
{
    const auto first = std::ranges::find_if_not(text, [](QChar c) { return c.isSpace(); });
    if (first == text.end() || *first != u'"')
        return {};
    const QByteArray utf8 = text.toUtf8();
    RecordScanner scanner(utf8, separators[0], utf8.size() + 1, utf8.size());
    QStringList lines;
    while (const auto record = scanner.next()) {
        const bool isBlank = filledWidth(record->cells) == 0;
        const bool isWhole = record->cells.size() == 1 && record->lines == 1 &&
                             record->reading == QuoteReading::Regular && utf8.at(record->begin) == '"';
        if (!isBlank && !isWhole)
            return {};
        lines << record->cells.front();
    }
    const bool holdsCells = std::ranges::any_of(separators, [&](char16_t separator) {
        return std::ranges::all_of(lines,
                                   [&](const QString& line) { return line.isEmpty() || line.contains(separator); });
    });
    return holdsCells ? lines.join(u'\n') : QString();
}

std::size_t titleRow(const std::vector<QStringList>& rows, const TitleTest& test)
{
    const std::vector<QStringList> first(rows.begin(),
                                         rows.begin() + std::ptrdiff_t(std::min(rows.size(), rowsAboveTitles)));
    if (const auto named = test.find(first))
        return *named;
    const qsizetype width = usualWidth(rows);
    const auto wide = std::ranges::find_if(first, [&](const auto& row) { return row.size() * 2 > width; });
    return wide == first.end() ? 0 : std::size_t(wide - first.begin());
}

} // namespace parvis
