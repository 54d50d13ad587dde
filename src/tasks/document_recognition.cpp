// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/document_recognition.h"

#include "pdf/pdf_document.h"
#include "recognition/recognition.h"
#include "tasks/document_import.h"

#include <QFileInfo>

#include <algorithm>

namespace parvis {

namespace {

/// Reads the pages that have no text from their pictures. Where that is not installed, they stay without; one that
/// cannot be drawn or read takes none of the others with it.
void readScans(const PdfDocument& pdf, std::vector<std::vector<PdfWord>>& pages, RecognisedDocument& document,
               const std::stop_token& stop)
{
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const int page = int(i) + 1;
        if (!pages[i].empty() || std::ranges::find(document.lost, page) != document.lost.end())
            continue;
        try {
            if (!document.unread)
                pages[i] = pdf.readPicture(page, stop);
        } catch (const PdfUnread& problem) {
            document.unread = problem;
        } catch (const Error&) {
            document.lost.push_back(page);
            continue;
        }
        (pages[i].empty() ? document.pagesWithoutText : document.scannedPages).push_back(page);
    }
    std::ranges::sort(document.lost);
}

} // namespace

RecognisedDocument recogniseDocument(const Register& records, const QByteArray& bytes, const QString& name,
                                     const QString& password, const PageProgress& progress, std::stop_token stop)
{
    const PdfDocument pdf(bytes, name, password, stop);
    PdfWords words = pdf.allWords(progress, stop);
    RecognisedDocument document{pdf.pageCount(), std::move(words.lost), {}, {}, {}, {}};
    document.remarks = std::move(words.remarks);
    readScans(pdf, words.pages, document, stop);
    document.facts = recognise(records, std::move(words.pages));
    return document;
}

RecognisedDocument recogniseDocumentFile(const Register& records, const QString& path, const QString& password,
                                         const PageProgress& progress, std::stop_token stop)
{
    return recogniseDocument(records, documentBytes(path), QFileInfo(path).fileName(), password, progress,
                             std::move(stop));
}

} // namespace parvis
