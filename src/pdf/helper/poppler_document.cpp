// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/helper/poppler_document.h"

#include "pdf/helper/fault_counter.h"
#include "pdf/helper/form_words.h"
#include "pdf/helper/picture_areas.h"
#include "pdf/helper/printed_words.h"
#include "pdf/helper/seals.h"

#include <QRegularExpression>

#include <poppler-qt6.h>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr double pointsPerInch = 72.0;
constexpr int maxBookmarkDepth = 32;

bool askIsStopped(const QVariant& closure)
{
    return (*static_cast<const PopplerDocument::IsStopped*>(closure.value<void*>()))();
}

QVariant closureOf(const PopplerDocument::IsStopped& isStopped)
{
    return QVariant::fromValue(static_cast<void*>(const_cast<PopplerDocument::IsStopped*>(&isStopped)));
}

/// A file that was cut off has lost its trailer, which says where the document begins; when the catalogue is there, it
/// can be read up to the cut. Empty: there is nothing to be done.
QByteArray completed(const QByteArray& bytes)
{
    constexpr qsizetype headSize = 300; // of the object in front of that name
    static const QRegularExpression head(u"(\\d+)\\s+(\\d+)\\s+obj\\b(?!.*\\bobj\\b).*/Type\\s*$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    const qsizetype at = bytes.lastIndexOf("/Catalog");
    const qsizetype from = std::max<qsizetype>(0, at - headSize);
    const auto found = head.match(QString::fromLatin1(at < 0 ? QByteArray() : bytes.mid(from, at - from)));
    if (!found.hasMatch())
        return {};
    return bytes + "\nendobj\ntrailer\n<< /Root " + found.captured(1).toLatin1() + ' ' + found.captured(2).toLatin1() +
           " R >>\nstartxref\n0\n%%EOF\n";
}

/// Null: no readable PDF. Throws PdfRefusal when it is locked.
std::unique_ptr<Poppler::Document> openedWith(const QByteArray& bytes, const QList<QByteArray>& passwords)
{
    const QList<QByteArray> none{QByteArray()};
    for (const QByteArray& password : passwords.isEmpty() ? none : passwords) {
        auto document = Poppler::Document::loadFromData(bytes, password, password);
        if (!document || !document->isLocked())
            return document;
    }
    throw PdfRefusal{PdfOutcome::Locked};
}

bool hasPage(const Poppler::Document& document)
{
    for (int page = 0; page < std::min(document.numPages(), mostPages); ++page) {
        if (std::unique_ptr<Poppler::Page>(document.page(page)))
            return true;
    }
    return false;
}

QSizeF soundSize(const QSizeF& size)
{
    return soundBox(QRectF(QPointF(), size)).size();
}

} // namespace

struct PopplerDocument::Data
{
    QByteArray bytes; ///< as they are read; of a document that was cut off, completed
    QList<QByteArray> passwords;
    std::unique_ptr<Poppler::Document> document;
    std::optional<PictureAreas> areas; ///< made when they are asked for

    const PictureAreas& pictures() { return areas ? *areas : areas.emplace(bytes, passwords); }

    void open(const OpenQuestion& question)
    {
        bytes = question.document;
        passwords = question.passwords;
        document = openedWith(question.document, question.passwords);
        if (!document) {
            bytes = completed(question.document);
            if (!bytes.isEmpty())
                document = openedWith(bytes, question.passwords);
            if (!document || !hasPage(*document))
                throw PdfRefusal{PdfOutcome::Damaged};
        }
        if (document->xrefWasReconstructed())
            noteFault(PdfFault::Table);
        else
            document->setXRefReconstructedCallback([] { noteFault(PdfFault::Table); });
    }

    /// Null: a damaged page.
    std::unique_ptr<Poppler::Page> page(int page) const
    {
        if (page < 1 || page > document->numPages())
            throw PdfRefusal{PdfOutcome::NoPage};
        return document->page(page - 1);
    }

    void addBookmarks(const QVector<Poppler::OutlineItem>& items, int level, std::vector<PdfBookmark>& bookmarks) const
    {
        for (const Poppler::OutlineItem& item : items) {
            if (bookmarks.size() >= mostBookmarks)
                return;
            PdfBookmark bookmark{item.name(), 0, level, 0};
            const auto destination = item.destination();
            if (destination && destination->pageNumber() >= 1 && destination->pageNumber() <= document->numPages()) {
                bookmark.page = destination->pageNumber();
                const auto target = page(bookmark.page);
                const double top = target ? destination->top() * target->pageSizeF().height() : 0;
                bookmark.top = soundBox({0, top, 0, 0}).y();
            }
            bookmarks.push_back(bookmark);
            if (item.hasChildren() && level < maxBookmarkDepth)
                addBookmarks(item.children(), level + 1, bookmarks);
        }
    }
};

PopplerDocument::PopplerDocument(const OpenQuestion& open)
    : data_(std::make_unique<Data>())
{
    data_->open(open);
    const int pages = data_->document->numPages();
    if (pages < 1)
        throw PdfRefusal{PdfOutcome::NoPage};
    if (pages > mostPages)
        throw PdfRefusal{PdfOutcome::TooLarge};
    data_->document->setRenderHint(Poppler::Document::Antialiasing);
    data_->document->setRenderHint(Poppler::Document::TextAntialiasing);
}

PopplerDocument::~PopplerDocument() = default;

PdfFacts PopplerDocument::facts() const
{
    const Poppler::Document& document = *data_->document;
    return {document.numPages(), document.title(),       document.author(),
            document.subject(),  document.isEncrypted(), document.okToPrint()};
}

PdfPageFacts PopplerDocument::page(int page) const
{
    const auto source = data_->page(page);
    return source ? PdfPageFacts{soundSize(source->pageSizeF()), source->label()} : PdfPageFacts{};
}

PageContents PopplerDocument::contents(int page, const IsStopped& isStopped) const
{
    const auto source = data_->page(page);
    if (!source)
        return {};
    PageContents contents{printedWords(*source, askIsStopped, closureOf(isStopped))};
    if (isStopped())
        throw PdfRefusal{PdfOutcome::Stopped};
    addFormWords(*source, contents.words);
    if (!contents.words.empty() && contents.words.size() <= mostStampedWords)
        contents.pictureShare = data_->pictures().shareOf(page);
    return contents;
}

QImage PopplerDocument::picture(int page, double dpi, const IsStopped& isStopped) const
{
    const auto source = data_->page(page);
    const QSizeF size = source ? soundSize(source->pageSizeF()) : QSizeF();
    const double pixels = size.width() * size.height() * dpi * dpi / (pointsPerInch * pointsPerInch);
    if (pixels > mostPixels)
        dpi *= std::sqrt(mostPixels / pixels);
    QImage image;
    if (source && dpi > 0) {
        image = source->renderToImage(dpi, dpi, -1, -1, -1, -1, Poppler::Page::Rotate0, nullptr, nullptr, askIsStopped,
                                      closureOf(isStopped));
    }
    if (isStopped())
        throw PdfRefusal{PdfOutcome::Stopped};
    if (image.isNull())
        throw PdfRefusal{PdfOutcome::Damaged};
    return image.depth() == 32 ? image : image.convertToFormat(QImage::Format_RGB32);
}

std::vector<PdfBookmark> PopplerDocument::outline() const
{
    std::vector<PdfBookmark> bookmarks;
    data_->addBookmarks(data_->document->outline(), 0, bookmarks);
    return bookmarks;
}

std::vector<PdfLink> PopplerDocument::links(int page) const
{
    std::vector<PdfLink> links;
    const auto source = data_->page(page);
    if (!source)
        return links;
    const QSizeF size = source->pageSizeF();
    for (const auto& link : source->links()) {
        PdfLink found;
        found.box = boxOfShares(link->linkArea(), size);
        if (link->linkType() == Poppler::Link::Browse)
            found.url = static_cast<const Poppler::LinkBrowse&>(*link).url();
        else if (link->linkType() == Poppler::Link::Goto)
            found.page = static_cast<const Poppler::LinkGoto&>(*link).destination().pageNumber();
        else
            continue;
        if (found.page < 0 || found.page > data_->document->numPages())
            continue;
        links.push_back(found);
    }
    return links;
}

PdfProperties PopplerDocument::properties() const
{
    const Poppler::Document& document = *data_->document;
    const auto version = document.getPdfVersion();
    PdfProperties properties;
    properties.creator = document.info(u"Creator"_s);
    properties.producer = document.info(u"Producer"_s);
    properties.version = u"%1.%2"_s.arg(version.major).arg(version.minor);
    properties.created = document.date(u"CreationDate"_s);
    properties.modified = document.date(u"ModDate"_s);
    properties.hasScripts = !document.scripts().isEmpty();
    properties.hasEmbeddedFiles = document.hasEmbeddedFiles();
    for (const Poppler::FontInfo& font : document.fonts()) {
        const PdfFont found{font.name(), font.isEmbedded()};
        if (properties.fonts.size() < mostFonts && std::ranges::find(properties.fonts, found) == properties.fonts.end())
            properties.fonts.push_back(found);
    }
    properties.seals = sealsOf(document);
    return properties;
}

} // namespace parvis
