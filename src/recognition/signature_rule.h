// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognition/document_reading.h"

namespace parvis {

/// The day on which the document was signed, of all the days that it names: that of "Fait à …, le …" and of its
/// signatories, else that of a sentence that speaks of its signature. A day of a law, of a decision, of a call for
/// projects is none. Nor has a decision of an assembly one: it has its session. Of several the one that most of those
/// bear who conclude the contract.
struct SignatureDay
{
    std::optional<Recognised<PartialDate>> date;
    std::optional<Recognised<QString>> place;
    bool isLeftBlank = false; ///< "Fait à Arras, le ……": nobody has filled it in
};
SignatureDay recogniseSignatureDay(const DocumentReading& reading,
                                   const std::vector<Recognised<RecognisedSignatory>>& signatories);

} // namespace parvis
