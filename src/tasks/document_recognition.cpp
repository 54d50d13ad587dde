// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/document_recognition.h"

#include "pdf/pdf_document.h"
#include "recognition/recognition.h"
#include "tasks/document_import.h"

#include <QFileInfo>

namespace parvis {

RecognisedDocument recogniseDocument(const Register& records, const QByteArray& bytes, const QString& name,
                                     const QString& password, const PageProgress& progress, std::stop_token stop)
{
    const PdfDocument pdf(bytes, name, password, stop);
    PdfWords words = pdf.allWords(progress, stop);
    RecognisedDocument document{pdf.pageCount(), std::move(words.lost), {}, {}};
    for (std::size_t page = 0; page < words.pages.size(); ++page) {
        if (words.pages[page].empty())
            document.pagesWithoutText.push_back(int(page) + 1);
    }
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
