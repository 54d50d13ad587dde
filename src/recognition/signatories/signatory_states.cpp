// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fold.h"
#include "recognition/function_phrase.h"
#include "recognition/known_bodies.h"
#include "recognition/signatories/signatory_block.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr qsizetype longestState = 60; ///< letters
constexpr double furthestRow = 4;      ///< times the height of a line: a row below is of another list

/// "Signé le 12/03/2024", "Signé électroniquement"; "En cours de signature", "Non signé", "À signer". Nothing: it says
/// nothing of a signature.
SignatureMark stateIn(const QString& text)
{
    static const QRegularExpression signedState(
        u"^\\W*(a |deja |bien |original )*signee?s?( electroniquement| numeriquement)?( (le|en|par)\\b.*)?\\W*$"_s);
    static const QRegularExpression openState(
        u"^\\W*((signature )?(en cours|en attente|attendue?|manquante?|a venir)( de (la )?signature)?|"
        u"(non|pas|pas encore) signee?s?|(reste )?a signer)\\W*$"_s);
    const QString folded = text.size() <= longestState ? fold(text) : QString();
    return signedState.match(folded).hasMatch() ? SignatureMark::Present
           : openState.match(folded).hasMatch() ? SignatureMark::Empty
                                                : SignatureMark::Unknown;
}

/// A row that names a body and, behind a wide gap, how far its signature is.
struct StateRow
{
    std::vector<const PrintedPiece*> body;
    const PrintedPiece* function = nullptr;
    const PrintedPiece* state = nullptr;
};

std::optional<StateRow> stateRowOf(const std::vector<PrintedPiece>& row)
{
    if (row.size() < 2 || !isBodyLine(row.front().text))
        return std::nullopt;
    StateRow found{{&row.front()}};
    for (std::size_t i = 1; i < row.size(); ++i) {
        if (stateIn(row[i].text) != SignatureMark::Unknown)
            found.state = &row[i];
        else if (!found.state && !isPerson(row[i].text) && beginsWithFunction(row[i].text))
            found.function = &row[i];
    }
    return found.state ? std::optional(found) : std::nullopt;
}

/// The name of a body that has no room in one line goes on below it.
void addRest(const std::vector<PrintedPiece>& row, StateRow& above)
{
    const PrintedPiece& last = *above.body.back();
    if (isSameColumn(last, *above.body.front(), row.front()) && goesOn(last, row.front()) &&
        !isMaking(row.front().text))
        above.body.push_back(&row.front());
}

FoundSignatory signatoryOf(const PrintedPage& page, const StateRow& row)
{
    FoundSignatory found{{}, 0.85, u"signature-state"_s, {placeOf(page, row.body)}};
    found.value.organisation = bodyAsNamed(found.places.front().text);
    if (row.function) {
        found.value.functionPlace = page.place(row.function->words);
        found.value.function = functionAsKept(found.value.functionPlace->text);
    }
    readMaking(page, {row.state}, found.value);
    found.value.signature = stateIn(row.state->text);
    return found;
}

/// The rows of one list. One row alone may be of anything.
void take(const PrintedPage& page, const std::vector<StateRow>& list, std::vector<FoundSignatory>& all)
{
    if (list.size() < 2)
        return;
    for (const StateRow& row : list)
        all.push_back(signatoryOf(page, row));
}

} // namespace

std::vector<FoundSignatory> signatoriesByState(const DocumentReading& reading)
{
    std::vector<FoundSignatory> all;
    for (const PrintedPage& page : reading.pages) {
        reading.goOn();
        std::vector<StateRow> list;
        for (const auto& row : page.rows()) {
            if (const auto found = stateRowOf(row)) {
                const bool isNear = !list.empty() && row.front().box.top() - list.back().body.back()->box.bottom() <
                                                         furthestRow * row.front().box.height();
                if (!isNear) {
                    take(page, list, all);
                    list.clear();
                }
                list.push_back(*found);
            } else if (!list.empty()) {
                addRest(row, list.back());
            }
        }
        take(page, list, all);
    }
    return all;
}

} // namespace parvis
