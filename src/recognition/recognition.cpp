// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/recognition.h"

#include "recognition/amount_rule.h"
#include "recognition/axis_rule.h"
#include "recognition/context_rule.h"
#include "recognition/deliberation_rule.h"
#include "recognition/district_rule.h"
#include "recognition/document_kind_rule.h"
#include "recognition/priority_rule.h"
#include "recognition/signatories/signatory_rule.h"
#include "recognition/signature_rule.h"
#include "recognition/territory_rule.h"

#include <algorithm>

namespace parvis {

namespace {

/// How surely the words were read in which a fact is read best.
double legibilityOf(const std::vector<PrintedPlace>& places)
{
    double legibility = places.empty() ? 1 : 0;
    for (const PrintedPlace& place : places)
        legibility = std::max(legibility, place.legibility);
    return legibility;
}

constexpr double withoutDay = 0.75; ///< below certainFact

/// A fact is no surer than its words.
template <class T>
void doubt(Recognised<T>& fact)
{
    fact.confidence *= legibilityOf(fact.places);
}
/// Function and day are taken over with their body: the least legible of them says how sure the whole is.
void doubt(Recognised<RecognisedSignatory>& signatory)
{
    double legibility = 1;
    for (const PrintedPlace& place : signatory.places)
        legibility = std::min(legibility, place.legibility);
    for (const auto& place : {signatory.value.functionPlace, signatory.value.datePlace})
        legibility = std::min(legibility, place ? place->legibility : 1);
    signatory.confidence *= legibility;
}
template <class T>
void doubt(std::optional<Recognised<T>>& fact)
{
    if (fact)
        doubt(*fact);
}
template <class T>
void doubt(std::vector<Recognised<T>>& facts)
{
    for (Recognised<T>& fact : facts)
        doubt(fact);
}

} // namespace

RecognisedFacts recognise(const Register& records, std::vector<std::vector<PdfWord>> pages, std::stop_token stop,
                          const std::vector<SignatureField>& fields)
{
    const DocumentReading reading(records, std::move(pages), std::move(stop));
    RecognisedFacts facts;
    facts.kind = recogniseKind(reading);
    facts.title = recogniseTitle(reading);
    facts.epci = recogniseEpci(reading);
    const auto epci = facts.epci ? std::optional(facts.epci->value) : std::nullopt;
    facts.districts = recogniseDistricts(reading, epci);
    facts.priorities = recognisePriorities(reading);
    facts.axes = recogniseAxes(reading);
    const bool isDecision = facts.kind && facts.kind->value == u"délibération";
    facts.signatories = recogniseSignatories(reading, fields, isDecision);
    const SignatureDay day = isDecision ? SignatureDay() : recogniseSignatureDay(reading, facts.signatories);
    facts.signatureDate = day.date;
    facts.signaturePlace = day.place;
    for (auto& signatory : facts.signatories) {
        // One day serves all of those for whom the document keeps none of their own.
        if (day.date && !signatory.value.signedOn && signatory.value.signature != SignatureMark::Empty) {
            signatory.value.signedOn = day.date->value;
            signatory.confidence = std::min(signatory.confidence, day.date->confidence);
            signatory.confidence *= legibilityOf(day.date->places);
        }
        // Whose day was not found, of him something was not read.
        const bool isDayMissing = !signatory.value.signedOn && signatory.value.signature == SignatureMark::Unknown;
        if (isDayMissing && !day.isLeftBlank)
            signatory.confidence = std::min(signatory.confidence, withoutDay);
    }
    facts.deliberation = recogniseDeliberation(reading);
    facts.citedDeliberations = recogniseCitedDeliberations(reading);
    facts.period = recognisePeriod(reading);
    facts.multiYearShare = recogniseMultiYearShare(reading);
    facts.amounts = recogniseAmounts(reading, epci);
    doubt(facts.kind);
    doubt(facts.epci);
    doubt(facts.title);
    doubt(facts.signatureDate);
    doubt(facts.signaturePlace);
    doubt(facts.deliberation);
    doubt(facts.citedDeliberations);
    doubt(facts.period);
    doubt(facts.multiYearShare);
    doubt(facts.districts);
    doubt(facts.priorities);
    doubt(facts.axes);
    doubt(facts.signatories);
    doubt(facts.amounts);
    return facts;
}

} // namespace parvis
