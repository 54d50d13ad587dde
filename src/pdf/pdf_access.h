// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QtGlobal>

namespace parvis {

/// What reading one document may take. What counts is the time of the processor: on a busy machine the clock says
/// little of a file. But nobody waits for ever: once an answer has taken `busySeconds` by the clock, half of its
/// processor time must do.
struct PdfLimits
{
    qint64 memory = 1536LL << 20;          ///< bytes, the document included
    int processorSeconds = usualSeconds(); ///< to open it, or for one page; twice for its picture
    int lostSeconds = 4 * usualSeconds();  ///< of processor time for all pages of a text that cannot be read in time
    int leastSeconds = 2;                  ///< that a page gets, whatever those before it have used up of these
    int readingSeconds = 60;               ///< of processor time, to read the picture of one page
    int busySeconds = 25;                  ///< by the clock
    int stillSeconds = 20;                 ///< by the clock, in which the reader does nothing at all
    int seconds = 80 + usualSeconds();     ///< by the clock, for one answer
    int documentSeconds = 300;             ///< of processor time for the text of all pages, and for each page
    int secondsMorePerPage = 3;            ///< so much more: a long document may take long

    /// 10, or what PARVIS_PDF_SECONDS says.
    static int usualSeconds()
    {
        const int wanted = qEnvironmentVariableIntValue("PARVIS_PDF_SECONDS");
        return wanted > 0 ? wanted : 10;
    }
};

/// The PDF opens with a password only. The caller may ask for one and try again.
class PdfLocked : public Error
{
public:
    using Error::Error;
};

/// A page is a picture, and what reads pictures is not installed.
class PdfUnread : public Error
{
public:
    using Error::Error;
};

/// Reading it, or one of its pages, asked for more than it may have, or broke off. Another page may be readable.
class PdfBrokeOff : public Error
{
public:
    enum class Reason { Memory, Time, Crash };

    PdfBrokeOff(Reason reason, const QString& what, const QString& where, const QString& advice)
        : Error(what, where, advice)
        , reason_(reason)
    {
    }
    Reason reason() const { return reason_; }

private:
    Reason reason_;
};

} // namespace parvis
