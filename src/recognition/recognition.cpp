// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/recognition.h"

#include "recognition/amount_rule.h"
#include "recognition/document_kind_rule.h"
#include "recognition/priority_rule.h"
#include "recognition/signatory_rule.h"
#include "recognition/signature_rule.h"
#include "recognition/territory_rule.h"

namespace parvis {

RecognisedFacts recognise(const Register& records, std::vector<std::vector<PdfWord>> pages)
{
    const DocumentReading reading(records, std::move(pages));
    RecognisedFacts facts;
    facts.kind = recogniseKind(reading);
    facts.title = recogniseTitle(reading);
    facts.epci = recogniseEpci(reading);
    const auto epci = facts.epci ? std::optional(facts.epci->value) : std::nullopt;
    facts.districts = recogniseDistricts(reading, epci);
    facts.priorities = recognisePriorities(reading);
    facts.signatories = recogniseSignatories(reading);
    const SignatureDay day = recogniseSignatureDay(reading, facts.signatories);
    facts.signatureDate = day.date;
    facts.signaturePlace = day.place;
    for (auto& signatory : facts.signatories) {
        // One day serves all of those for whom the document keeps none of their own.
        if (day.date && !signatory.value.signedOn && signatory.value.signature != SignatureMark::Empty)
            signatory.value.signedOn = day.date->value;
    }
    facts.deliberation = recogniseDeliberation(reading);
    facts.amounts = recogniseAmounts(reading, epci);
    return facts;
}

} // namespace parvis
