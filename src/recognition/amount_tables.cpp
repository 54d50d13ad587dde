// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fold.h"
#include "recognition/amount_forms.h"
#include "recognition/funding_titles.h"
#include "recognition/printed_amounts.h"
#include "recognition/printed_table.h"
#include "recognition/reading_order.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr std::size_t mostRowsAbove = 100; ///< of a table, among which its heading is looked for

/// The nearest heading above the table: a line alone in larger type than the table, or else the nearest line alone that
/// is no sentence.
QString captionOf(const PrintedPage& page, const PrintedTable& table)
{
    const double size = page.rows()[table.firstRow].front().box.height();
    QString nearest;
    for (std::size_t row = table.firstRow; row > 0 && table.firstRow - row < mostRowsAbove; --row) {
        const auto& above = page.rows()[row - 1];
        const QString text = above.front().text.trimmed();
        if (above.size() != 1 || text.endsWith(u'.') || text.size() > 100)
            continue;
        if (above.front().box.height() > 1.08 * size)
            return text;
        if (nearest.isEmpty() && table.firstRow - row < 4)
            nearest = text;
    }
    return nearest;
}

/// The lines above it, in which a unit or a year may stand; at the head of a page the last ones of the page before.
QString introductionOf(const std::vector<PrintedPage>& pages, std::size_t page, const PrintedTable& table)
{
    constexpr std::size_t lines = 6;
    QString text;
    if (table.firstRow < 2 && page > 0) {
        const auto before = piecesInReadingOrder(pages[page - 1].rows());
        for (std::size_t i = before.size() - std::min(before.size(), lines / 2); i < before.size(); ++i)
            text += before[i]->text + u' ';
    }
    for (std::size_t row = table.firstRow - std::min(table.firstRow, lines); row < table.firstRow; ++row) {
        for (const PrintedPiece& piece : pages[page].rows()[row])
            text += piece.text + u' ';
    }
    return text;
}

/// The year of the last sentence that names one.
std::optional<int> nearestYearIn(const QString& introduction)
{
    static const QRegularExpression end(u"(?<=[.;!?])\\s+(?=\\p{Lu})"_s,
                                        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression year(u"\\b20[1-4]\\d\\b"_s);
    const QStringList sentences = introduction.split(end);
    for (auto sentence = sentences.crbegin(); sentence != sentences.crend(); ++sentence) {
        if (const auto named = yearIn(*sentence); named || year.match(*sentence).hasMatch())
            return named;
    }
    return std::nullopt;
}

/// A table of funding, or its part on one page, with what is said of the whole.
struct PlacedTable
{
    const PrintedPage* page = nullptr;
    PrintedTable table;
    QString caption;
    QString introduction;
};

/// Whether the first rows at the head of a page hold amounts as the table of the page before does.
bool holdsNumbers(const PrintedTable& table)
{
    return !table.rows.empty() && std::ranges::any_of(table.rows.front(), [](const PrintedCell& cell) {
        return amountOfCell(cell.text, AmountUnit::Euro).has_value();
    });
}

std::vector<PlacedTable> fundingTables(const DocumentReading& reading, const FundersInText& funders)
{
    const std::vector<PrintedPage>& pages = reading.pages;
    std::vector<PlacedTable> all;
    std::optional<PlacedTable> open; // reaches the end of the page before
    for (std::size_t i = 0; i < pages.size(); ++i) {
        reading.goOn();
        const PrintedPage& page = pages[i];
        std::vector<PrintedTable> tables = tablesOf(page, TitleRow(funders));
        if (open && (tables.empty() || tables.front().firstRow > 0)) {
            open->page = &page;
            open->table = continuedTable(page, open->table);
            if (holdsNumbers(open->table))
                all.push_back(*open);
            else
                open.reset();
        } else {
            open.reset();
        }
        for (PrintedTable& table : tables)
            all.push_back({&page, table, captionOf(page, table), introductionOf(pages, i, table)});
        if (!all.empty() && all.back().page == &page && reachesEnd(page, all.back().table))
            open = all.back();
    }
    return all;
}

class FundingTable
{
public:
    FundingTable(const PlacedTable& placed, const FundersInText& funders)
        : page_(*placed.page)
        , table_(placed.table)
        , funders_(funders)
        , caption_(placed.caption)
    {
        QString titles;
        for (const PrintedCell& title : table_.titles)
            titles += title.text + u' ';
        unit_ = unitIn(titles);
        if (!unit_)
            unit_ = unitIn(placed.introduction);
        if (!unit_ && (speaksOfMoney(titles) || speaksOfMoney(placed.introduction)))
            unit_ = AmountUnit::Euro;
        if (!unit_ && namesFunding(table_)) {
            unit_ = AmountUnit::Euro;
            isUnitSure_ = false;
        }
        hasPlan_ = isPlannedStage(titles);
        hasRevision_ = isRevisedStage(titles);
        tableYear_ = yearIn(titles) ? yearIn(titles) : yearIn(caption_);
        if (!tableYear_)
            tableYear_ = nearestYearIn(placed.introduction);
    }

    std::vector<FoundAmount> amounts() const
    {
        std::vector<FoundAmount> all;
        const std::vector<QString> labels = labelsOfGroups();
        for (std::size_t i = 0; i < table_.rows.size(); ++i) {
            const Cells& row = table_.rows[i];
            if (isSumRow(row))
                continue;
            for (std::size_t column = 0; column < row.size(); ++column) {
                if (const auto found = amountAt(row, column, labels[i]))
                    all.push_back(*found);
            }
        }
        return all;
    }

private:
    using Cells = std::vector<PrintedCell>;

    bool isSumRow(const Cells& row) const { return isSum(row.front().text) || isSum(textOf(row)); }

    /// The first cell of a row, which a group of rows may share; nothing where it holds an amount.
    const PrintedCell* labelOf(const Cells& row) const
    {
        return amountOfCell(row.front().text, unitOf(0)) ? nullptr : &row.front();
    }

    /// For each row without a first cell of its own the one of its group: rows that differ in the nature of their
    /// credits, of which one alone has a first cell, with a funder. A sum and a nature that stands there already end a
    /// group.
    std::vector<QString> labelsOfGroups() const
    {
        std::vector<QString> labels(table_.rows.size());
        for (std::size_t first = 0, end = 0; first < table_.rows.size(); first = end) {
            std::set<CreditKind> kinds;
            for (end = first; end < table_.rows.size() && !isSumRow(table_.rows[end]); ++end) {
                const CreditKind kind = creditKindIn(textOf(table_.rows[end]));
                if (kind == CreditKind::Unknown || !kinds.insert(kind).second)
                    break;
            }
            labelGroup(first, end, labels);
            end = std::max(end, first + 1);
        }
        return labels;
    }

    void labelGroup(std::size_t first, std::size_t end, std::vector<QString>& labels) const
    {
        QString label;
        for (std::size_t i = first; i < end; ++i) {
            const PrintedCell* own = labelOf(table_.rows[i]);
            if (!own || own->isEmpty())
                continue;
            if (!label.isEmpty() || funders_.funderIn(own->text).isEmpty())
                return;
            label = own->text;
        }
        for (std::size_t i = first; i < end; ++i) {
            const PrintedCell* own = labelOf(table_.rows[i]);
            if (own && own->isEmpty())
                labels[i] = label;
        }
    }

    /// Titles that stand over funding and nothing else: several funders, or a word for them beside years.
    bool namesFunding(const PrintedTable& table) const
    {
        int funders = 0;
        int years = 0;
        bool hasWord = false;
        for (const PrintedCell& title : table.titles) {
            funders += !funders_.funderIn(title.text).isEmpty();
            years += yearIn(title.text).has_value();
            hasWord |= isFunderTitle(title.text);
        }
        return funders > 1 || (hasWord && years > 1);
    }

    QString textOf(const Cells& row) const
    {
        QString text;
        for (std::size_t column = 0; column < row.size(); ++column) {
            if (!amountOfCell(row[column].text, unitOf(column)))
                text += row[column].text + u' ';
        }
        return text.trimmed();
    }

    /// That of a number without a unit of its own: none but under a title for money or a funder.
    std::optional<AmountUnit> unitOf(std::size_t column) const
    {
        const QString& title = table_.title(column);
        return isMoneyTitle(title) || !funders_.funderIn(title).isEmpty() ? unit_ : std::nullopt;
    }

    /// @param label  of the group to which the row belongs
    std::optional<FoundAmount> amountAt(const Cells& row, std::size_t column, const QString& label) const
    {
        const QString& title = table_.title(column);
        const auto amount = amountOfCell(row[column].text, unitOf(column));
        if (!amount || isSum(title) || amount->cents() == 0 || (hasPlan_ && isLaterStage(title)) ||
            (hasRevision_ && isReplacedStage(title)))
            return std::nullopt;
        const QString text = (label + u' ' + textOf(row)).trimmed();
        QString funder = funders_.funderIn(text);
        if (funder.isEmpty())
            funder = funders_.funderIn(title);
        if (funder.isEmpty())
            return std::nullopt;
        FoundAmount found{{caption_, {}, funder, creditKindIn(text), *amount},
                          0.9,
                          u"funding-table"_s,
                          {page_.place(row[column].words)}};
        found.value.year = yearIn(title) ? yearIn(title) : yearIn(text) ? yearIn(text) : tableYear_;
        if (found.value.creditKind == CreditKind::Unknown)
            found.value.creditKind = creditKindIn(title);
        if (found.value.creditKind == CreditKind::Unknown) {
            found.value.creditKind = usualCreditKind(funder);
            found.confidence = 0.7;
        }
        found.value.isUnitAssumed = !isUnitSure_;
        if (!found.value.year || !isUnitSure_)
            found.confidence = 0.5;
        return found;
    }

    const PrintedPage& page_;
    const PrintedTable& table_;
    const FundersInText& funders_;
    QString caption_;
    std::optional<AmountUnit> unit_;
    std::optional<int> tableYear_;
    bool isUnitSure_ = true;
    bool hasPlan_ = false;     ///< a column of amounts planned
    bool hasRevision_ = false; ///< a column of amounts that take the place of those of another
};

} // namespace

TablesOfAmounts amountsInTables(const DocumentReading& reading, const FundersInText& funders)
{
    TablesOfAmounts all;
    for (const PrintedPage& page : reading.pages)
        all.words.emplace_back(page.words().size(), false);
    for (const PlacedTable& placed : fundingTables(reading, funders)) {
        const std::vector<FoundAmount> amounts = FundingTable(placed, funders).amounts();
        all.amounts.insert(all.amounts.end(), amounts.begin(), amounts.end());
        std::vector<bool>& taken = all.words[std::size_t(placed.page->number()) - 1];
        for (const auto& row : placed.table.rows) {
            for (const PrintedCell& cell : row) {
                for (const int word : cell.words)
                    taken[std::size_t(word)] = true;
            }
        }
    }
    return all;
}

} // namespace parvis
