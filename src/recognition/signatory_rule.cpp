// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/signatory_rule.h"

#include "recognition/known_bodies.h"
#include "recognition/signatory_forms.h"

#include <algorithm>

namespace parvis {

namespace {

/// What one form says of a body that another found, too, completes it.
void complete(RecognisedSignatory& signatory, const RecognisedSignatory& other)
{
    if (signatory.function.isEmpty()) {
        signatory.function = other.function;
        signatory.functionPlace = other.functionPlace;
    }
    if (!signatory.signedOn) {
        signatory.signedOn = other.signedOn;
        signatory.datePlace = other.datePlace;
    }
    if (signatory.signature == SignatureMark::Unknown)
        signatory.signature = other.signature;
}

/// A place for a signature is empty only where those of others are filled: else they sign on paper, and the text does
/// not tell.
void forgetEmptyPlaces(std::vector<FoundSignatory>& all)
{
    const auto isFilled = [](const FoundSignatory& found) {
        return found.value.signature == SignatureMark::Present || found.value.signedOn;
    };
    if (std::ranges::any_of(all, isFilled))
        return;
    for (FoundSignatory& found : all)
        found.value.signature = SignatureMark::Unknown;
}

} // namespace

std::vector<FoundSignatory> recogniseSignatories(const DocumentReading& reading)
{
    std::vector<FoundSignatory> all;
    for (const auto& form : {signatoriesInTables(reading), signatoriesInBlocks(reading), signatoriesInLists(reading)}) {
        for (const FoundSignatory& found : form) {
            const QString key = bodyKey(found.value.organisation);
            const auto known = std::ranges::find(
                all, key, [](const FoundSignatory& signatory) { return bodyKey(signatory.value.organisation); });
            if (known != all.end()) {
                complete(known->value, found.value);
                continue;
            }
            all.push_back(found);
            const auto kind = bodyKindOf(tokensOf(found.value.organisation));
            all.back().value.signatoryClass = signatoryClassOf(kind.value_or(BodyKind::Partner));
        }
    }
    forgetEmptyPlaces(all);
    return all;
}

} // namespace parvis
