// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QtGlobal>

namespace parvis {

/// What reading one document may take.
struct PdfLimits
{
    qint64 memory = 1536LL << 20;          ///< bytes, the document included
    int processorSeconds = usualSeconds(); ///< to open it, or for one page
    int seconds = 70 + usualSeconds(); ///< the same by the clock, when the machine is busy or the reader stands still
    int documentSeconds = 900;         ///< for the text of all pages

    /// 20, or what PARVIS_PDF_SECONDS says.
    static int usualSeconds()
    {
        const int wanted = qEnvironmentVariableIntValue("PARVIS_PDF_SECONDS");
        return wanted > 0 ? wanted : 20;
    }
};

/// The PDF opens with a password only. The caller may ask for one and try again.
class PdfLocked : public Error
{
public:
    using Error::Error;
};

} // namespace parvis
