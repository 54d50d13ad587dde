// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/function_phrase.h"
#include "recognition/known_bodies.h"
#include "recognition/printed_dates.h"
#include "recognition/signatories/signatory_block.h"
#include "recognition/signatories/signatory_labels.h"

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// What stands behind the labels of one block, those that are left blank included.
using LabelledValues = std::map<SignatoryLabel, std::vector<int>>;

/// Without room between them: the line goes on with the value above it.
bool standsRightBelow(const PrintedPiece& above, const PrintedPiece& line)
{
    return line.box.top() - above.box.bottom() < 0.8 * above.box.height();
}

LabelledValues valuesOf(const SignatoryBlock& block)
{
    LabelledValues values;
    std::vector<int>* open = nullptr; // goes on in a line without a label
    const PrintedPiece* above = nullptr;
    for (const PrintedPiece* line : block.lines) {
        const LabelledLine labelled = labelledRow(*block.page, *line);
        if (labelled.label != SignatoryLabel::None) {
            const auto [value, isNew] = values.emplace(labelled.label, labelled.words);
            const bool isText = labelled.label == SignatoryLabel::Body || labelled.label == SignatoryLabel::Function;
            open = isNew && isText ? &value->second : nullptr;
        } else if (open && standsRightBelow(*above, *line)) {
            open->insert(open->end(), line->words.begin(), line->words.end());
        } else {
            open = nullptr;
        }
        above = line;
    }
    return values;
}

/// @param isSigned  whether the block stands where a document is signed
std::optional<FoundSignatory> readSheet(const SignatoryBlock& block, bool isSigned)
{
    LabelledValues values = valuesOf(block);
    const PrintedPage& page = *block.page;
    const bool hasDate = values.contains(SignatoryLabel::Date);
    if (!values.contains(SignatoryLabel::Signature) && !(hasDate && isSigned))
        return std::nullopt;
    const PrintedPlace function = page.place(values[SignatoryLabel::Function]);
    const PrintedPlace body = page.place(values[SignatoryLabel::Body]);
    if (!beginsWithFunction(function.text))
        return std::nullopt;
    FoundSignatory found{{}, 0.9, u"signature-sheet"_s, {body.text.isEmpty() ? function : body}};
    found.value.function = functionAsKept(function.text);
    found.value.functionPlace = function;
    found.value.organisation = body.text.isEmpty() ? bodyOfFunction(found.value.function) : bodyAsNamed(body.text);
    if (!bodyKindOf(tokensOf(found.value.organisation)))
        return std::nullopt;
    const PrintedPlace date = page.place(values[SignatoryLabel::Date]);
    std::vector<Token> tokens;
    for (const QString& folded : tokensOf(date.text))
        tokens.push_back({folded});
    const auto dates = datesIn(tokens);
    if (!dates.empty()) {
        found.value.signedOn = dates.front().date;
        found.value.datePlace = date;
    }
    if (hasDate)
        found.value.signature = dates.empty() ? SignatureMark::Empty : SignatureMark::Present;
    return found;
}

} // namespace

std::vector<FoundSignatory> signatoriesInSheets(const DocumentReading& reading)
{
    std::vector<FoundSignatory> all;
    const std::vector<std::optional<double>> places = signingPlaces(reading);
    for (std::size_t i = 0; i < reading.pages.size(); ++i) {
        reading.goOn();
        const PrintedPage& page = reading.pages[i];
        std::set<const PrintedPiece*> taken;
        for (std::size_t row = 0; row < page.rows().size(); ++row) {
            for (const PrintedPiece& piece : page.rows()[row]) {
                const SignatoryLabel first = labelledLine(page, piece).label;
                if (taken.contains(&piece) || (first != SignatoryLabel::Body && first != SignatoryLabel::Person))
                    continue;
                const auto begins = [&](const PrintedPiece& line) { return labelledLine(page, line).label == first; };
                const SignatoryBlock block = blockAt(page, row, piece, begins);
                const auto found = readSheet(block, places[i] && piece.box.top() >= *places[i]);
                if (!found)
                    continue;
                all.push_back(*found);
                taken.insert(block.lines.begin(), block.lines.end());
            }
        }
    }
    return all;
}

} // namespace parvis
