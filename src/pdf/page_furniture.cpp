// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/page_furniture.h"

#include "domain/fold.h"
#include "pdf/page_words.h"
#include "pdf/rows/word_rows.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr std::size_t outer = 2;           ///< rows at each end of a page that may be furniture
constexpr qsizetype longestHead = 120;     ///< letters
constexpr qsizetype shortestHead = 4;      ///< letters, without numbers
constexpr int chapterReach = 4;            ///< pages before and behind, among which the head of a chapter is looked for
constexpr int fewestOfChapter = 3;         ///< of these pages that have it
constexpr std::size_t mostPartsOfHead = 2; ///< beside each other: a row of more is one of a table
constexpr double largeType = 1.15;         ///< times the height of most words: of headings, never of furniture

/// One of the two highest or the two lowest rows of a page.
struct OuterRow
{
    std::vector<int> words;
    QString text;
    QString likeness; ///< as it would look on another page, without its numbers; heads and feet differ
    std::size_t parts = 1;
    bool isOutermost = false;
    bool isInLargeType = false;
};

QString textOf(const std::vector<PdfWord>& words, const std::vector<int>& row)
{
    QString text;
    for (const int word : row)
        text += words[std::size_t(word)].text + u' ';
    return text.trimmed();
}

std::size_t partsOf(const std::vector<int>& row, const std::vector<QRectF>& boxes)
{
    std::size_t parts = 1;
    for (std::size_t i = 1; i < row.size(); ++i) {
        const QRectF& box = boxes[std::size_t(row[i])];
        parts += box.left() - boxes[std::size_t(row[i - 1])].right() > box.height();
    }
    return parts;
}

QString likenessOf(const QString& line)
{
    static const QRegularExpression numbers(u"\\b[\\divxlc]+\\b|\\s+"_s);
    return fold(line).remove(numbers);
}

/// A heading, also one that comes again with another number: "Fiche action n° 12".
bool isInLargeType(const std::vector<int>& row, const std::vector<QRectF>& boxes, double usualHeight)
{
    return std::ranges::all_of(row,
                               [&](int word) { return boxes[std::size_t(word)].height() > largeType * usualHeight; });
}

/// The one in the middle; 0 where there is none.
double usualHeightOf(const std::vector<QRectF>& boxes)
{
    std::vector<double> heights;
    heights.reserve(boxes.size());
    for (const QRectF& box : boxes)
        heights.push_back(box.height());
    const auto middle = heights.begin() + std::ptrdiff_t(heights.size() / 2);
    std::ranges::nth_element(heights, middle);
    return heights.empty() ? 0 : *middle;
}

/// "250 000", "1 200,50", "12 %", "35 €"
bool holdsAmount(const QString& text)
{
    static const QRegularExpression amount(u"[€%]|\\d{1,3}(\\s\\d{3})+\\b|\\d,\\d"_s);
    return amount.match(text).hasMatch();
}

std::vector<OuterRow> outerRowsOf(const std::vector<PdfWord>& words)
{
    const std::vector<QRectF> boxes = uprightBoxes(words);
    const std::vector<std::vector<int>> rows = rowsOf(words, boxes);
    const double usualHeight = usualHeightOf(boxes);
    std::vector<OuterRow> found;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i >= outer && i + outer < rows.size())
            continue;
        OuterRow row{rows[i], textOf(words, rows[i])};
        // What the foot of each page repeats may be the title of the first; the last rows of tables are like each
        // other.
        row.isInLargeType = isInLargeType(rows[i], boxes, usualHeight);
        if (row.text.size() <= longestHead && !row.isInLargeType && !holdsAmount(row.text))
            row.likeness = likenessOf(row.text);
        row.likeness = row.likeness.size() < shortestHead ? QString() : row.likeness + (i < outer ? u'^' : u'_');
        row.parts = partsOf(rows[i], boxes);
        row.isOutermost = i == 0 || i + 1 == rows.size();
        found.push_back(std::move(row));
    }
    return found;
}

/// "12", "- 3 -", "page 4 sur 12", "xiv": never a year or a period.
bool isPageNumber(const QString& line)
{
    static const QRegularExpression number(u"^\\W*(page|p)?\\W*(\\d{1,3}|(?=[ivxl])l?x{0,4}(ix|iv|v?i{0,4}))"
                                           "(\\s*(/|-|sur|de)\\s*\\d{1,3})?[\\s.\\-–—_|)\\]]*$"_s);
    return line.size() < longestHead && number.match(fold(line)).hasMatch();
}

/// The outer rows of all pages, and on which pages each stands.
class RunningHeads
{
public:
    explicit RunningHeads(const std::vector<std::vector<PdfWord>>& pages)
        : often_(std::max<std::size_t>(1, pages.size() / 3))
    {
        for (const std::vector<PdfWord>& words : pages) {
            for (const OuterRow& row : rows_.emplace_back(outerRowsOf(words))) {
                if (!row.likeness.isEmpty())
                    pages_[row.likeness].push_back(int(rows_.size()) - 1);
            }
        }
    }

    const std::vector<OuterRow>& of(std::size_t page) const { return rows_[page]; }

    /// It stands on many pages, or on most of those around it, as the head of a chapter; and on one before.
    bool standsAgain(const OuterRow& row, int page) const
    {
        const auto known = pages_.constFind(row.likeness);
        if (known == pages_.cend() || known->front() == page)
            return false;
        const std::vector<int>& pages = *known;
        const auto around =
            std::ranges::upper_bound(pages, page + chapterReach) - std::ranges::lower_bound(pages, page - chapterReach);
        return pages.size() > often_ || (row.isOutermost && row.parts <= mostPartsOfHead && around >= fewestOfChapter);
    }

private:
    std::size_t often_;
    std::vector<std::vector<OuterRow>> rows_;
    QHash<QString, std::vector<int>> pages_;
};

void mark(std::vector<PdfWord>& words, const OuterRow& row, bool isFurniture = true)
{
    for (const int word : row.words)
        words[std::size_t(word)].isFurniture = isFurniture;
}

} // namespace

void markFurniture(std::vector<std::vector<PdfWord>>& pages)
{
    const RunningHeads heads(pages);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        std::vector<PdfWord>& words = pages[i];
        for (PdfWord& word : words)
            word.isFurniture = false;
        for (const OuterRow& row : heads.of(i)) {
            if ((isPageNumber(row.text) && !row.isInLargeType) || heads.standsAgain(row, int(i)))
                mark(words, row);
        }
        if (std::ranges::all_of(words, &PdfWord::isFurniture)) {
            for (PdfWord& word : words)
                word.isFurniture = false;
        }
    }
}

void markFurniture(std::vector<PdfWord>& words, const QString& text)
{
    if (textOfWords(words) == text)
        return;
    // Each choice among the four outer rows makes another text: the one that was stored tells which it was.
    const std::vector<OuterRow> rows = outerRowsOf(words);
    for (unsigned choice = 1; choice < 1U << rows.size(); ++choice) {
        for (std::size_t i = 0; i < rows.size(); ++i)
            mark(words, rows[i], (choice >> i & 1U) != 0);
        if (textOfWords(words) == text)
            return;
    }
    for (const OuterRow& row : rows) // the text is of another reader
        mark(words, row, false);
}

} // namespace parvis
