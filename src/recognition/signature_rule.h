// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognition/document_reading.h"
#include "recognition/printed_dates.h"

namespace parvis {

/// When and where the document says that it was made: "Fait à Arras, le 19 avril 2024".
struct MadeAt
{
    QString place; ///< empty: it names none
    std::optional<PrintedPlace> placePrinted = {};
    PrintedDate date;
};
/// Those of these tokens, in reading order.
std::vector<MadeAt> madeAtIn(const DocumentReading& reading, std::size_t first, std::size_t end);

/// The day on which the document was signed, of all the days that it names: that of "Fait à …, le …" and of its
/// signatories, else that of a sentence that speaks of its signature. A day of a law, of a decision, of a call for
/// projects is none. Of several the one that most of those bear who conclude the contract.
struct SignatureDay
{
    std::optional<Recognised<PartialDate>> date;
    std::optional<Recognised<QString>> place;
};
SignatureDay recogniseSignatureDay(const DocumentReading& reading,
                                   const std::vector<Recognised<RecognisedSignatory>>& signatories);

} // namespace parvis
