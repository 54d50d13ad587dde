// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QImage>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <memory>
#include <stop_token>
#include <vector>

namespace parvis {

/// The PDF opens with a password only. The caller may ask for one and try again.
class PdfLocked : public Error
{
public:
    using Error::Error;
};

/// A word as printed on a page.
struct PdfWord
{
    QString text; ///< clean (cleanText)
    QRectF box;   ///< points from the top left of the page as shown
    bool endsLine = false;
    bool spaceAfter = true; ///< false: the next word of the line stands directly behind it

    friend bool operator==(const PdfWord&, const PdfWord&) = default;
};

/// A bookmark.
struct PdfBookmark
{
    QString title;
    int page = 0;   ///< from 1; 0: it leads nowhere in this document
    int level = 0;  ///< 0: top
    double top = 0; ///< points from the top of the page

    friend bool operator==(const PdfBookmark&, const PdfBookmark&) = default;
};

/// A place on a page that leads to an address or to a page.
struct PdfLink
{
    QRectF box;   ///< points from the top left of the page as shown
    QString url;  ///< empty for a link inside the document
    int page = 0; ///< from 1; 0 for an address

    friend bool operator==(const PdfLink&, const PdfLink&) = default;
};

/// A PDF that somebody else wrote, read from memory. Pages count from 1. A damaged page is an empty one: only a
/// document that cannot be opened at all is an Error. Thread: an instance is used by one thread; several threads open
/// one each.
class PdfDocument
{
public:
    /// @param name      the file name that messages speak of; may be empty
    /// @throws PdfLocked when the password is missing or wrong; Error when these bytes are no readable PDF
    explicit PdfDocument(const QByteArray& bytes, const QString& name = {}, const QString& password = {});
    ~PdfDocument();
    PdfDocument(PdfDocument&&) noexcept;
    PdfDocument& operator=(PdfDocument&&) noexcept;

    int pageCount() const; ///< at least 1
    QString title() const; ///< of the metadata, simplified; often empty
    QString author() const;
    QString subject() const;
    bool isEncrypted() const;          ///< opened with or without a password
    QSizeF pageSize(int page) const;   ///< points, as shown; empty for a damaged page
    QString pageLabel(int page) const; ///< "iv", "A-3"; empty when the document names none
    std::vector<PdfBookmark> outline() const;
    std::vector<PdfLink> links(int page) const;

    /// In reading order; see joinLines.
    QString pageText(int page, std::stop_token stop = {}) const;
    std::vector<PdfWord> pageWords(int page, std::stop_token stop = {}) const;

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
