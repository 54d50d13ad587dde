// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/signatory_rule.h"

#include "recognition/known_bodies.h"
#include "recognition/signatory_forms.h"

#include <algorithm>
#include <map>

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

/// How far a field for a signature stands below what names its signatory, or to the right of it in the same row, in
/// points; nothing: elsewhere.
std::optional<double> distanceTo(const SignatureField& field, const PrintedPlace& place)
{
    constexpr double farthest = 200; // points
    std::optional<double> nearest;
    for (const QRectF& line : place.boxes) {
        const bool isBelow = field.box.center().y() > line.center().y() && field.box.left() < line.right() &&
                             field.box.right() > line.left();
        const bool isBeside = field.box.center().x() > line.center().x() && field.box.top() < line.bottom() &&
                              field.box.bottom() > line.top();
        if (!isBelow && !isBeside)
            continue;
        const double gap = isBelow ? field.box.top() - line.bottom() : field.box.left() - line.right();
        if (gap < (isBelow ? farthest : 2 * farthest) && (!nearest || gap < *nearest))
            nearest = std::max(0.0, gap);
    }
    return place.page == field.page ? nearest : std::nullopt;
}

/// A field for an electronic signature tells of the signatory that it stands nearest to.
void readFields(const std::vector<SignatureField>& fields, std::vector<FoundSignatory>& all)
{
    for (const SignatureField& field : fields) {
        RecognisedSignatory* owner = nullptr;
        double nearest = 0;
        for (FoundSignatory& found : all) {
            std::vector<PrintedPlace> places = found.places;
            if (found.value.functionPlace)
                places.push_back(*found.value.functionPlace);
            for (const PrintedPlace& place : places) {
                const auto distance = distanceTo(field, place);
                if (!distance || (owner && *distance >= nearest))
                    continue;
                owner = &found.value;
                nearest = *distance;
            }
        }
        if (owner && (field.isSigned || owner->signature == SignatureMark::Unknown))
            owner->signature = field.isSigned ? SignatureMark::Present : SignatureMark::Empty;
    }
}

/// Each body once, in whatever forms it was found.
class Bodies
{
public:
    void add(const std::vector<FoundSignatory>& form)
    {
        for (const FoundSignatory& found : form) {
            const auto [known, isNew] = byBody_.emplace(bodyKey(found.value.organisation), all_.size());
            if (!isNew) {
                complete(all_[known->second].value, found.value);
                continue;
            }
            all_.push_back(found);
            const auto kind = bodyKindOf(tokensOf(found.value.organisation));
            all_.back().value.signatoryClass = signatoryClassOf(kind.value_or(BodyKind::Partner));
        }
    }

    /// Whether a table, a block or a list of signatures was found: parties at the head of a document are none.
    bool sign() const
    {
        return std::ranges::any_of(all_, [](const FoundSignatory& found) { return found.rule != u"party"; });
    }

    std::vector<FoundSignatory> take() { return std::move(all_); }

private:
    std::vector<FoundSignatory> all_;
    std::map<QString, std::size_t> byBody_; ///< which of them
};

} // namespace

std::vector<FoundSignatory> recogniseSignatories(const DocumentReading& reading,
                                                 const std::vector<SignatureField>& fields)
{
    Bodies bodies;
    bodies.add(signatoriesInTables(reading));
    bodies.add(signatoriesInBlocks(reading));
    bodies.add(signatoriesInLists(reading));
    // A document is signed in one form; where each body is named, its function says nothing more.
    if (!bodies.sign())
        bodies.add(signatoriesByFunction(reading));
    std::vector<FoundSignatory> all = bodies.take();
    readFields(fields, all);
    forgetEmptyPlaces(all);
    return all;
}

} // namespace parvis
