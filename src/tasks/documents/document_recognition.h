// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "pdf/pdf_access.h"
#include "pdf/pdf_document.h"
#include "pdf/pdf_remarks.h"
#include "pdf/pdf_word.h"
#include "pdf/text_extraction.h"
#include "recognition/recognised_facts.h"

#include <QByteArray>

#include <map>
#include <stop_token>
#include <vector>

namespace parvis {

/// A document as it was read to be recognised.
struct RecognisedDocument
{
    int pages = 0;
    std::vector<int> lost;             ///< pages that could not be read
    std::vector<int> pagesWithoutText; ///< pictures, or nothing: what they say is not among the facts
    std::vector<int> scannedPages;     ///< pictures that were read, with some letters wrong
    PdfProperties properties = {};     ///< with the electronic signatures
    PdfRemarks remarks = {};           ///< on what is wrong with the file: a part of it may not have been read
    std::optional<Error> unread = {};  ///< why pictures were not read
    RecognisedFacts facts;
};

/// The words of pages that were read from their pictures before, by the number of the page.
using KnownScans = std::map<int, std::vector<PdfWord>>;

/// Reads a PDF and proposes what it says. Nothing is written. Any thread.
/// @param name      the file that messages speak of
/// @param progress  half of it is for the text, half for the pictures
/// @param known     pages that need not be read again
/// @throws Error  the bytes are no readable PDF; PdfLocked  the password is missing or wrong; Cancelled
RecognisedDocument recogniseDocument(const Register& records, const QByteArray& bytes, const QString& name,
                                     const QString& password = {}, const PageProgress& progress = {},
                                     std::stop_token stop = {}, const KnownScans& known = {});

/// Of a document of the library: what was read from its scanned pages is not read again. Any thread. Throws what
/// DocumentReader throws, too.
RecognisedDocument recogniseStoredDocument(const Register& records, const QString& database, const Document& document,
                                           const QString& password = {}, const PageProgress& progress = {},
                                           std::stop_token stop = {});

/// Reads the file first. Throws Error as importDocumentFile does.
RecognisedDocument recogniseDocumentFile(const Register& records, const QString& path, const QString& password = {},
                                         const PageProgress& progress = {}, std::stop_token stop = {});

} // namespace parvis
