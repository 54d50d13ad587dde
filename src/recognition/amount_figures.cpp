// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/amount_forms.h"
#include "recognition/printed_amounts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr std::size_t mostLines = 4;

/// The lines below a piece in its column, as long as they follow each other.
QString textBelow(const PrintedPage& page, std::size_t row, const PrintedPiece& figure)
{
    QString text;
    double bottom = figure.box.bottom();
    std::size_t lines = 0;
    for (std::size_t below = row + 1; below < page.rows().size() && lines < mostLines; ++below) {
        if (page.rows()[below].front().box.top() - bottom > 3 * figure.box.height())
            break;
        for (const PrintedPiece& piece : page.rows()[below]) {
            const bool isUnder = piece.box.left() < figure.box.right() && piece.box.right() > figure.box.left();
            if (!isUnder || piece.box.height() > 0.9 * figure.box.height())
                continue;
            if (piece.box.top() - bottom > figure.box.height())
                return text;
            text += piece.text + u' ';
            bottom = piece.box.bottom();
            ++lines;
        }
    }
    return text;
}

} // namespace

std::vector<FoundAmount> amountsInFigures(const DocumentReading& reading, const FundersInText& funders)
{
    std::vector<FoundAmount> all;
    for (const PrintedPage& page : reading.pages) {
        reading.goOn();
        for (std::size_t row = 0; row < page.rows().size(); ++row) {
            for (const PrintedPiece& piece : page.rows()[row]) {
                const auto amount = amountOfCell(piece.text, std::nullopt);
                const QString text = amount ? textBelow(page, row, piece) : QString();
                const QString funder = text.isEmpty() ? QString() : funders.funderIn(text);
                if (funder.isEmpty())
                    continue;
                const CreditKind kind = creditKindIn(text);
                all.push_back({{text.trimmed(), yearIn(text), funder,
                                kind == CreditKind::Unknown ? usualCreditKind(funder) : kind, *amount},
                               0.75,
                               u"funding-figure"_s,
                               {page.place(piece.words)}});
            }
        }
    }
    return all;
}

} // namespace parvis
