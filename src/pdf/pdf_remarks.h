// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/protocol/pdf_parts.h"

namespace parvis {

/// What the user is to know of a document that was read although something is wrong with it.
struct PdfRemark
{
    QString kind;  ///< "truncated", "unread-pages" …: for programs
    int count = 1; ///< of the faults of this kind
    QString text;  ///< translated; follows the name of the file, without a full stop
};
using PdfRemarks = std::vector<PdfRemark>;

struct PdfReadingFaults
{
    PdfFaultCounts counts{};
    bool isCutOff = false;
    int pages = 0;                ///< of the document
    std::vector<int> lost = {};   ///< pages that could not be read
    bool lacksDictionary = false; ///< which says how words that are cut are joined
};

/// What weighs most comes first.
PdfRemarks remarksOn(const PdfReadingFaults& faults);

/// The remarks as one text; empty when there are none.
QString inWords(const PdfRemarks& remarks);

/// "3, 7 to 12".
/// @param pages  in their order
QString pageRanges(const std::vector<int>& pages);

} // namespace parvis
