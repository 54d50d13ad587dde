// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/signatories/signatory_rule.h"

#include "recognition/function_phrase.h"
#include "recognition/known_bodies.h"
#include "recognition/signatories/signatory_forms.h"

#include <algorithm>
#include <iterator>

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
            const QString key = bodyKey(found.value.organisation);
            if (FoundSignatory* known = same(key)) {
                complete(known->value, found.value);
                continue;
            }
            all_.push_back(found);
            keys_.push_back(key);
            const auto kind = bodyKindOf(tokensOf(found.value.organisation));
            all_.back().value.signatoryClass = signatoryClassOf(kind.value_or(BodyKind::Partner));
        }
    }

    /// What is said of the signatures completes who stands at that place already, by whatever part of its name.
    void addStates(const std::vector<FoundSignatory>& states)
    {
        std::vector<FoundSignatory> others;
        for (const FoundSignatory& state : states) {
            const auto known = std::ranges::find_if(all_, [&](const auto& each) { return meets(each, state); });
            if (known == all_.end())
                others.push_back(state);
            else
                complete(known->value, state.value);
        }
        add(others);
    }

    /// Who stands in the signatures under its kind alone ("Pour la Commune"), or by function, is the party of that
    /// kind, by its name.
    void nameByParties(const std::vector<FoundSignatory>& parties)
    {
        for (std::size_t i = 0; i < all_.size(); ++i) {
            const bool isShort = !keys_[i].contains(u' ') && tokensOf(all_[i].value.organisation).size() == 1;
            const bool isByFunction = all_[i].rule == u"signature-function";
            const FoundSignatory* party = nullptr;
            bool isOnly = true;
            for (const FoundSignatory& each : parties) {
                const QString key = bodyKey(each.value.organisation);
                const bool fits = key == keys_[i] ? isShort || isByFunction
                                                  : isShort && key.startsWith(keys_[i] + u' ') && !same(key);
                if (!fits)
                    continue;
                isOnly = isOnly && (!party || bodyKey(party->value.organisation) == key);
                party = party ? party : &each;
            }
            if (party && isOnly)
                rename(i, *party);
        }
    }

    /// Those whose function stands nowhere in what was found.
    std::vector<FoundSignatory> apart(const std::vector<FoundSignatory>& functions) const
    {
        std::vector<FoundSignatory> left;
        std::ranges::copy_if(functions, std::back_inserter(left), [&](const FoundSignatory& each) {
            return std::ranges::none_of(all_, [&](const FoundSignatory& known) { return meets(known, each); });
        });
        return left;
    }

    bool isEmpty() const { return all_.empty(); }
    std::vector<FoundSignatory> take() { return std::move(all_); }

private:
    void rename(std::size_t i, const FoundSignatory& party)
    {
        all_[i].value.organisation = party.value.organisation;
        all_[i].places.insert(all_[i].places.end(), party.places.begin(), party.places.end());
        keys_[i] = bodyKey(party.value.organisation);
        const auto kind = bodyKindOf(tokensOf(party.value.organisation));
        all_[i].value.signatoryClass = signatoryClassOf(kind.value_or(BodyKind::Partner));
    }

    static bool meets(const FoundSignatory& known, const FoundSignatory& function)
    {
        std::vector<PrintedPlace> places = known.places;
        if (known.value.functionPlace)
            places.push_back(*known.value.functionPlace);
        const PrintedPlace& there = function.places.front();
        return std::ranges::any_of(places, [&](const PrintedPlace& place) {
            return place.page == there.page && std::ranges::any_of(place.boxes, [&](const QRectF& box) {
                       return std::ranges::any_of(there.boxes,
                                                  [&](const QRectF& other) { return box.intersects(other); });
                   });
        });
    }

    FoundSignatory* same(const QString& key)
    {
        const auto known = std::ranges::find(keys_, key);
        return known == keys_.end() ? nullptr : &all_[std::size_t(known - keys_.begin())];
    }

    std::vector<FoundSignatory> all_;
    std::vector<QString> keys_; ///< one of each
};

/// Functions over the name of a person, beside signatures in another form.
std::vector<FoundSignatory> surely(const std::vector<FoundSignatory>& functions)
{
    std::vector<FoundSignatory> sure;
    for (FoundSignatory found : functions) {
        if (found.confidence < certainFact)
            continue;
        found.confidence = 0.7;
        sure.push_back(found);
    }
    return sure;
}

} // namespace

std::vector<FoundSignatory> recogniseSignatories(const DocumentReading& reading,
                                                 const std::vector<SignatureField>& fields, bool isDecision)
{
    Bodies bodies;
    bodies.add(signatoriesInTables(reading));
    bodies.add(signatoriesInSheets(reading));
    bodies.addStates(signatoriesByState(reading));
    std::vector<FoundSignatory> blocks = signatoriesInBlocks(reading);
    if (isDecision) // "Pour le Président et par délégation" signs the extract
        std::erase_if(blocks, [](const FoundSignatory& found) {
            return beginsWithFunction(bodyAsNamed(found.places.front().text));
        });
    bodies.add(blocks);
    if (!isDecision)
        bodies.add(signatoriesByBody(reading));
    bodies.add(signatoriesInLists(reading));
    // Parties at the head of a document are no signatures: who signs may stand there by function alone.
    if (!isDecision) {
        const std::vector<FoundSignatory> functions = signatoriesByFunction(reading);
        bodies.add(bodies.isEmpty() ? functions : surely(bodies.apart(functions)));
    }
    const std::vector<FoundSignatory> parties = partiesIn(reading);
    bodies.nameByParties(parties);
    bodies.add(parties);
    std::vector<FoundSignatory> all = bodies.take();
    readFields(fields, all);
    forgetEmptyPlaces(all);
    return all;
}

} // namespace parvis
