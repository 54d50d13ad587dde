// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdf_access.h"
#include "pdf/pdf_remarks.h"
#include "pdf/pdf_word.h"

#include <QByteArray>
#include <QImage>
#include <QString>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace parvis {

/// The text of every page of a document, first page first, and what is to be said of it.
struct PdfTexts
{
    std::vector<QString> pages; ///< a page that cannot be read is empty, and named in the remarks
    PdfRemarks remarks;
    std::vector<int> lost;    ///< pages that could not be read
    std::vector<int> stamped; ///< pages that are pictures: their text is what is stamped on them (isStampedPicture)
};

/// The words of every page of a document, first page first.
struct PdfWords
{
    std::vector<std::vector<PdfWord>> pages; ///< a page that cannot be read is empty, and named in the remarks
    PdfRemarks remarks;
    std::vector<int> lost;    ///< pages that could not be read
    std::vector<int> stamped; ///< pages that are pictures: their words are what is stamped on them (isStampedPicture)
};

/// A PDF that somebody else wrote, read from memory by another process (docs/decisions/0014-pdf-in-a-process.md): a
/// file that is made to harm costs no more than its limits allow, and stopping works at once. Pages count from 1. A
/// damaged page is an empty one: only a document that cannot be opened at all is an Error. Thread: an instance is used
/// by one thread at a time; several threads open one each.
///
/// Every call that asks the other process may throw Error: the document asked for more memory or time than it may, or
/// the process ended. The next call starts another one.
class PdfDocument
{
public:
    /// @param name      the file name that messages speak of; may be empty
    /// @param password  as typed: it is tried in every spelling that programs have written (passwordSpellings)
    /// @throws PdfLocked when the password is missing or wrong; Error when these bytes are no readable PDF; Cancelled
    explicit PdfDocument(const QByteArray& bytes, const QString& name = {}, const QString& password = {},
                         std::stop_token stop = {}, const PdfLimits& limits = {});
    ~PdfDocument();
    PdfDocument(PdfDocument&&) noexcept;
    PdfDocument& operator=(PdfDocument&&) noexcept;

    int pageCount() const; ///< at least 1
    QString title() const; ///< of the metadata, simplified; often empty
    QString author() const;
    QString subject() const;
    bool isEncrypted() const; ///< opened with or without a password
    bool isPrintable() const; ///< its author allows it to be printed
    /// Points, as shown; empty for a damaged page.
    QSizeF pageSize(int page, std::stop_token stop = {}) const;
    QString pageLabel(int page) const; ///< "iv", "A-3"; empty when the document names none
    std::vector<PdfBookmark> outline() const;
    std::vector<PdfLink> links(int page) const;
    /// How it was made, its fonts and electronic signatures. Texts are clean.
    PdfProperties properties(std::stop_token stop = {}) const;

    /// In reading order, see textOfWords: words that are cut at the end of a line are whole, also when their rest
    /// stands in another column or on the next page.
    QString pageText(int page, std::stop_token stop = {}) const;
    std::vector<PdfWord> pageWords(int page, std::stop_token stop = {}) const;
    /// A page that asks for too much, or at which the reader crashes, costs that page alone. When pages that take too
    /// long have used up their time (PdfLimits), or all of them together, those that follow are left out, too. What
    /// could not be read is named; an Error says it when that is everything. Furniture is left out (markFurniture).
    /// @param progress  told after each page is read, in the thread of the caller
    PdfTexts allTexts(const std::function<void(int done, int total)>& progress, std::stop_token stop) const;
    /// The same as words with their places, furniture marked.
    PdfWords allWords(const std::function<void(int done, int total)>& progress, std::stop_token stop) const;

    /// The words of a page read from its picture, as of a scan: each with how sure it is; with those that stand on it
    /// as text, which are sure (withStamps). Takes seconds.
    /// @throws PdfUnread  what reads pictures is not installed; Cancelled
    std::vector<PdfWord> readPicture(int page, std::stop_token stop = {}) const;

    /// The page as a picture, the highlighted rectangles (points from the top left) tinted. A page that would need more
    /// than 50 megapixels comes at a lower resolution.
    /// @throws Cancelled when stopped; Error when the page cannot be drawn
    QImage pageImage(int page, double dpi, std::stop_token stop = {}) const;
    QImage pageImage(int page, double dpi, const std::vector<QRectF>& highlights, std::stop_token stop = {}) const;

private:
    struct Data;

    std::unique_ptr<Data> data_;
};

} // namespace parvis
