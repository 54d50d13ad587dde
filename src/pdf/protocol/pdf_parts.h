// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <array>
#include <vector>

namespace parvis {

/// What a document says of itself.
struct PdfFacts
{
    int pages = 0; ///< at least 1
    QString title; ///< of the metadata, as written, as are the other two
    QString author;
    QString subject;
    bool encrypted = false;
    bool printable = true; ///< its author allows it to be printed
};

/// What Poppler complains of in a file that it reads all the same.
enum class PdfFault : quint8 {
    Table,    ///< where the objects lie: worked out anew
    Pages,    ///< the list of the pages
    Data,     ///< compressed data, or objects that are cut short
    Letters,  ///< fonts and what their letters mean
    Pictures, ///< pictures, colours, drawings
    Other
};
inline constexpr std::size_t pdfFaults = 6;
/// How often it complained of each.
using PdfFaultCounts = std::array<quint32, pdfFaults>;

struct PdfPageFacts
{
    QSizeF size;   ///< points, as shown; empty for a damaged page
    QString label; ///< "iv"; empty when the document names none
};

/// A word as Poppler finds it: its characters from left to right as printed, soft hyphen included.
struct PrintedWord
{
    QString text;
    QRectF box; ///< points from the top left of the page as shown
    bool endsLine = false;
    bool spaceAfter = false;
    int turn = 0;            ///< quarters clockwise by which the word is turned on the page, 0 to 3
    quint8 confidence = 100; ///< in per cent; less where it was read from a picture

    friend bool operator==(const PrintedWord&, const PrintedWord&) = default;
};

/// What Poppler finds on a page.
struct PageContents
{
    std::vector<PrintedWord> words;
    /// Which share of the page pictures cover, 0 to 1. Known only of a page with a few words, which may be a stamped
    /// picture: else 0.
    double pictureShare = 0;

    friend bool operator==(const PageContents&, const PageContents&) = default;
};

/// A page with more words of its own is no stamped picture.
inline constexpr std::size_t mostStampedWords = 40;

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

/// A font that the document uses.
struct PdfFont
{
    QString name;
    bool embedded = false; ///< else another stands in for it on a computer that does not have it

    friend bool operator==(const PdfFont&, const PdfFont&) = default;
};

/// What an electronic signature in the document is worth, as far as that can be told without asking a server.
enum class PdfSealState : quint8 {
    Empty,     ///< a field for a signature that nobody has signed
    Sound,     ///< what it covers is as it was signed
    Altered,   ///< what it covers was changed afterwards
    Unreadable ///< it is damaged, or of a kind that cannot be checked
};
/// What is known of the certificate of who signed.
enum class PdfCertificateState : quint8 {
    Trusted,   ///< an authority that the system trusts vouches for the name
    Unvouched, ///< none does, as far as can be told here
    Expired,   ///< it did not hold on the day of the signature
    Revoked
};

/// An electronic signature, or the field for one.
struct PdfSeal
{
    QString signer; ///< as the certificate names it; empty when nobody signed
    QString reason; ///< as the signer gave it
    QString place;
    QDateTime signedAt; ///< as the signer's program says; invalid: not said
    PdfSealState state = PdfSealState::Empty;
    PdfCertificateState certificate = PdfCertificateState::Unvouched;
    bool coversAll = false; ///< else the file was added to afterwards, as by a further signature
    int page = 0;           ///< from 1, on which its field stands; 0: on none, it is not to be seen
    QRectF box = {};        ///< of the field, points from the top left of the page as shown

    friend bool operator==(const PdfSeal&, const PdfSeal&) = default;
};

/// What a document says of how it was made, and what it brings besides pages.
struct PdfProperties
{
    QString creator;  ///< the program in which it was written
    QString producer; ///< that made the PDF
    QString version;  ///< of the format: "1.7"
    QDateTime created;
    QDateTime modified;
    std::vector<PdfFont> fonts;
    std::vector<PdfSeal> seals;
    bool hasScripts = false;       ///< they are never run
    bool hasEmbeddedFiles = false; ///< they are never opened

    friend bool operator==(const PdfProperties&, const PdfProperties&) = default;
};

} // namespace parvis
