// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "pdf/pdf_access.h"
#include "pdf/pdf_remarks.h"
#include "pdf/text_extraction.h"
#include "recognition/recognised_facts.h"

#include <QByteArray>

#include <stop_token>

namespace parvis {

/// A document as it was read to be recognised.
struct RecognisedDocument
{
    int pages = 0;
    std::vector<int> lost;             ///< pages that could not be read
    std::vector<int> pagesWithoutText; ///< pictures, or nothing: what they say is not among the facts
    std::vector<int> scannedPages;     ///< pictures that were read, with some letters wrong
    PdfRemarks remarks = {};           ///< on what is wrong with the file: a part of it may not have been read
    std::optional<Error> unread = {};  ///< why pictures were not read
    RecognisedFacts facts;
};

/// Reads a PDF and proposes what it says. Nothing is written. Any thread.
/// @param name  the file that messages speak of
/// @throws Error  the bytes are no readable PDF; PdfLocked  the password is missing or wrong; Cancelled
RecognisedDocument recogniseDocument(const Register& records, const QByteArray& bytes, const QString& name,
                                     const QString& password = {}, const PageProgress& progress = {},
                                     std::stop_token stop = {});

/// Reads the file first. Throws Error as importDocumentFile does.
RecognisedDocument recogniseDocumentFile(const Register& records, const QString& path, const QString& password = {},
                                         const PageProgress& progress = {}, std::stop_token stop = {});

} // namespace parvis
