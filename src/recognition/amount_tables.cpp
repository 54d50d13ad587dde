// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fold.h"
#include "recognition/amount_forms.h"
#include "recognition/printed_amounts.h"
#include "recognition/printed_table.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

bool isMoneyTitle(const QString& title)
{
    static const QRegularExpression words(
        u"\\b(montants?|credits?|budget|subventions?|participations?|euros?|cout)\\b|€"_s);
    return yearIn(title) || words.match(fold(title)).hasMatch();
}

bool isFunderTitle(const QString& title)
{
    static const QRegularExpression words(
        u"\\b(financeurs?|financements?|partenaires?|sources?|organismes?|ressources|contributeurs?|cofinanceurs?)\\b"_s);
    return words.match(fold(title)).hasMatch();
}

/// A row of titles names years or amounts, and holds no amount itself.
bool isTitleRow(const std::vector<PrintedPiece>& row)
{
    bool hasMoney = false;
    bool hasFunder = false;
    int texts = 0;
    for (const PrintedPiece& piece : row) {
        if (piece.text.size() > 60 || amountOfCell(piece.text, std::nullopt))
            return false;
        hasMoney |= isMoneyTitle(piece.text);
        hasFunder |= isFunderTitle(piece.text);
        texts += !yearIn(piece.text);
    }
    return row.size() >= 2 && hasMoney && (hasFunder || texts >= 1);
}

/// The nearest heading above the table: a line alone in larger type than the table, or else the nearest line alone that
/// is no sentence.
QString captionOf(const PrintedPage& page, const PrintedTable& table)
{
    const double size = page.rows()[table.firstRow].front().box.height();
    QString nearest;
    for (std::size_t row = table.firstRow; row > 0; --row) {
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

/// The lines above it, in which a unit or a year may stand.
QString introductionOf(const PrintedPage& page, const PrintedTable& table)
{
    QString text;
    for (std::size_t row = table.firstRow > 6 ? table.firstRow - 6 : 0; row < table.firstRow; ++row) {
        for (const PrintedPiece& piece : page.rows()[row])
            text += piece.text + u' ';
    }
    return text;
}

class FundingTable
{
public:
    FundingTable(const PrintedPage& page, const PrintedTable& table, const FundersInText& funders)
        : page_(page)
        , table_(table)
        , funders_(funders)
        , caption_(captionOf(page, table))
    {
        QString titles;
        for (const PrintedCell& title : table.titles)
            titles += title.text + u' ';
        unit_ = unitIn(titles);
        if (!unit_)
            unit_ = unitIn(introductionOf(page, table));
        tableYear_ = yearIn(titles) ? yearIn(titles) : yearIn(caption_);
        if (!tableYear_)
            tableYear_ = yearIn(introductionOf(page, table));
    }

    std::vector<FoundAmount> amounts() const
    {
        std::vector<FoundAmount> all;
        for (const auto& row : table_.rows) {
            if (isSum(row.front().text) || isSum(textOf(row)))
                continue;
            for (std::size_t column = 0; column < row.size(); ++column) {
                if (const auto found = amountAt(row, column))
                    all.push_back(*found);
            }
        }
        return all;
    }

private:
    QString textOf(const std::vector<PrintedCell>& row) const
    {
        QString text;
        for (const PrintedCell& cell : row) {
            if (!amountOfCell(cell.text, unit_))
                text += cell.text + u' ';
        }
        return text.trimmed();
    }

    std::optional<FoundAmount> amountAt(const std::vector<PrintedCell>& row, std::size_t column) const
    {
        const QString& title = table_.title(column);
        // A number under a year or a word for money; one with a unit of its own anywhere.
        const auto amount = amountOfCell(row[column].text, isMoneyTitle(title) ? unit_ : std::nullopt);
        if (!amount || isSum(title) || amount->cents() == 0)
            return std::nullopt;
        const QString text = textOf(row);
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
        return found;
    }

    const PrintedPage& page_;
    const PrintedTable& table_;
    const FundersInText& funders_;
    QString caption_;
    std::optional<AmountUnit> unit_;
    std::optional<int> tableYear_;
};

} // namespace

std::vector<FoundAmount> amountsInTables(const DocumentReading& reading, const FundersInText& funders)
{
    std::vector<FoundAmount> all;
    for (const PrintedPage& page : reading.pages) {
        for (const PrintedTable& table : tablesOf(page, isTitleRow)) {
            const std::vector<FoundAmount> amounts = FundingTable(page, table, funders).amounts();
            all.insert(all.end(), amounts.begin(), amounts.end());
        }
    }
    return all;
}

std::vector<std::vector<bool>> wordsOfTables(const DocumentReading& reading)
{
    std::vector<std::vector<bool>> taken;
    for (const PrintedPage& page : reading.pages) {
        std::vector<bool> isTaken(page.words().size(), false);
        for (const PrintedTable& table : tablesOf(page, isTitleRow)) {
            for (const auto& row : table.rows) {
                for (const PrintedCell& cell : row) {
                    for (const int word : cell.words)
                        isTaken[std::size_t(word)] = true;
                }
            }
        }
        taken.push_back(std::move(isTaken));
    }
    return taken;
}

} // namespace parvis
