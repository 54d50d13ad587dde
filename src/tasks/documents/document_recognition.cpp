// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/documents/document_recognition.h"

#include "pdf/pdf_document.h"
#include "pdf/picture_reading.h"
#include "recognition/recognition.h"
#include "tasks/documents/document_import.h"
#include "tasks/documents/scanned_words.h"

#include <QFileInfo>

#include <algorithm>

namespace parvis {

namespace {

/// What a document is opened with.
struct DocumentBytes
{
    const QByteArray& bytes;
    const QString& name;
    const QString& password;
};

/// Adds up the progress of two halves of the work: the text, then the pictures.
PageProgress halfOf(const PageProgress& progress, bool isSecond)
{
    if (!progress)
        return {};
    return [progress, isSecond](int done, int total) { progress(isSecond ? total + done : done, 2 * total); };
}

/// Fills the pages that have no text but stamps with the words that the library has of them, else reads their pictures.
/// Where that is not installed, they stay without; one that cannot be drawn or read takes none of the others with it.
void readScans(const DocumentBytes& file, const KnownScans& known, PdfWords& text, RecognisedDocument& document,
               const PageProgress& progress, const std::stop_token& stop)
{
    std::vector<std::vector<PdfWord>>& pages = text.pages;
    std::vector<int> pictures;
    std::vector<int> unread;
    for (int page = 1; page <= document.pages; ++page) {
        auto& words = pages[std::size_t(page) - 1];
        const bool isStamped = std::ranges::find(text.stamped, page) != text.stamped.end();
        if ((!words.empty() && !isStamped) || std::ranges::find(document.lost, page) != document.lost.end())
            continue;
        pictures.push_back(page);
        if (const auto it = known.find(page); it != known.end())
            words = it->second;
        else
            unread.push_back(page);
    }
    int done = document.pages - int(unread.size());
    const auto take = [&](int page, std::vector<PdfWord> words) {
        pages[std::size_t(page) - 1] = std::move(words);
        if (progress)
            progress(++done, document.pages);
    };
    ReadPictures read = readPictures(file.bytes, file.name, file.password, unread, take, stop);
    document.unread = std::move(read.unread);
    for (const int page : pictures) {
        if (std::ranges::find(read.lost, page) != read.lost.end())
            document.lost.push_back(page);
        else if (const auto& words = pages[std::size_t(page) - 1]; known.contains(page) || wereRead(words))
            document.scannedPages.push_back(page);
        else
            document.pagesWithoutText.push_back(page);
    }
    std::ranges::sort(document.lost);
}

std::vector<SignatureField> signatureFields(const std::vector<PdfSeal>& seals)
{
    std::vector<SignatureField> fields;
    for (const PdfSeal& seal : seals) {
        if (seal.page > 0)
            fields.push_back({seal.page, seal.box, seal.state != PdfSealState::Empty});
    }
    return fields;
}

/// None where they cost the process that reads the file its life: the facts do not need them.
PdfProperties propertiesOf(const PdfDocument& pdf, const std::stop_token& stop)
{
    try {
        return pdf.properties(stop);
    } catch (const Error&) {
        return {};
    }
}

} // namespace

RecognisedDocument recogniseDocument(const Register& records, const QByteArray& bytes, const QString& name,
                                     const QString& password, const PageProgress& progress, std::stop_token stop,
                                     const KnownScans& known)
{
    const PdfDocument pdf(bytes, name, password, stop);
    PdfWords words = pdf.allWords(halfOf(progress, false), stop);
    RecognisedDocument document{pdf.pageCount(), std::move(words.lost), {}, {}, {}, {}, {}};
    document.remarks = std::move(words.remarks);
    document.properties = propertiesOf(pdf, stop);
    readScans({bytes, name, password}, known, words, document, halfOf(progress, true), stop);
    document.facts = recognise(records, std::move(words.pages), stop, signatureFields(document.properties.seals));
    return document;
}

RecognisedDocument recogniseStoredDocument(const Register& records, const QString& database, const Document& document,
                                           const QString& password, const PageProgress& progress, std::stop_token stop)
{
    DocumentReader library(database);
    KnownScans known;
    for (const ScanMark& mark : library.scannedPages(document.sha256))
        known.emplace(mark.page, asPdfWords(library.words(document.sha256, mark.page)));
    return recogniseDocument(records, library.content(document.sha256), document.title, password, progress,
                             std::move(stop), known);
}

RecognisedDocument recogniseDocumentFile(const Register& records, const QString& path, const QString& password,
                                         const PageProgress& progress, std::stop_token stop)
{
    return recogniseDocument(records, documentBytes(path), QFileInfo(path).fileName(), password, progress,
                             std::move(stop));
}

} // namespace parvis
