// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdf_document.h"
#include "store/documents.h"

namespace parvis {

/// A stored document, and how it opens.
struct DocumentSource
{
    QString databasePath;
    QString sha256;
    QString name;     ///< for messages
    QString password; ///< of a protected document

    friend bool operator==(const DocumentSource&, const DocumentSource&) = default;
};

/// What stands on a page and is read with it.
struct PageContent
{
    QSizeF size; ///< points; empty: a damaged page
    std::vector<PdfWord> words;
    std::vector<PdfLink> links;
};

/// What a reader shows beside the pages.
struct DocumentPlan
{
    int first = 1;             ///< the page that the first size and label belong to
    std::vector<QSizeF> sizes; ///< points
    std::vector<QString> labels;
    std::vector<PdfBookmark> outline; ///< with the first pages only
};

/// What a reader calls a page: "3", or "3 (iv)" where the document has another name for it.
/// @param labels  of the first pages
QString nameOfPage(int page, const std::vector<QString>& labels);

/// Reads the pages of one stored document, which stays open. The one place where a reader asks for the words of a page:
/// selection, search and screen readers get the same ones. Thread: one, that of the worker.
class PageSource
{
public:
    /// Throws what PdfDocument throws, where another document is to be opened.
    void open(const DocumentSource& source, const std::stop_token& stop);
    int pageCount() const { return pdf_->pageCount(); }
    QSizeF pageSize(int page, const std::stop_token& stop) const { return pdf_->pageSize(page, stop); }
    PageContent content(int page, const std::stop_token& stop) const;
    /// Those of a page that is a picture are the ones that were read from it.
    std::vector<PdfWord> words(int page, const std::stop_token& stop) const;
    /// @param dpi  that is wanted; a picture of very many pixels is drawn smaller
    QImage picture(int page, double dpi, const std::stop_token& stop) const;
    DocumentPlan plan(int first, int count, const std::stop_token& stop) const;

private:
    DocumentSource source_;
    std::unique_ptr<PdfDocument> pdf_;
};

} // namespace parvis
