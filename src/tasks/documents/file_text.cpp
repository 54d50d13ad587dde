// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/documents/file_text.h"

#include "pdf/pdf_document.h"
#include "pdf/picture_reading.h"
#include "store/documents.h"
#include "tasks/documents/document_import.h"
#include "tasks/documents/scanned_words.h"

#include <QFileInfo>

#include <algorithm>

namespace parvis {

namespace {

/// The pages that may be pictures.
std::vector<int> withoutText(const PdfTexts& texts)
{
    std::vector<int> pages;
    for (std::size_t i = 0; i < texts.pages.size(); ++i) {
        const int page = int(i) + 1;
        const bool isStamped = std::ranges::find(texts.stamped, page) != texts.stamped.end();
        const bool isEmpty = texts.pages[i].trimmed().isEmpty();
        if (isStamped || (isEmpty && std::ranges::find(texts.lost, page) == texts.lost.end()))
            pages.push_back(page);
    }
    return pages;
}

} // namespace

FileText readFileText(const QString& path, const QString& password, std::stop_token stop)
{
    const QByteArray bytes = documentBytes(path);
    const QString name = QFileInfo(path).fileName();
    const PdfDocument pdf(bytes, name, password, stop);
    PdfTexts texts = pdf.allTexts({}, stop);
    std::vector<std::vector<PdfWord>> words(texts.pages.size());
    const auto take = [&](int page, std::vector<PdfWord> read) {
        if (wereRead(read))
            words[std::size_t(page) - 1] = std::move(read);
    };
    const ReadPictures read = readPictures(bytes, name, password, withoutText(texts), take, stop);
    FileText file{checksum(bytes), {}, std::move(texts.lost), std::move(texts.remarks), read.unread};
    file.lost.insert(file.lost.end(), read.lost.begin(), read.lost.end());
    std::ranges::sort(file.lost);
    for (QString& text : texts.pages)
        file.pages.push_back({std::move(text), {}});
    for (const auto& [page, text] : textsOfScans(words))
        file.pages[std::size_t(page) - 1] = {
            text, ScannedPage{page, asScannedWords(words[std::size_t(page) - 1])}.confidence()};
    return file;
}

} // namespace parvis
