// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdf_document.h"

#include "pdf/text_cleanup.h"

#include <QCoreApplication>
#include <QPainter>

#include <poppler-qt6.h>

#include <cmath>
#include <mutex>

namespace parvis {

struct PdfDocument::Data
{
    QString name;
    std::unique_ptr<Poppler::Document> document;
};

namespace {

constexpr double pointsPerInch = 72.0;
constexpr double maxPixels = 50e6;
constexpr int maxBookmarks = 10'000;
constexpr int maxBookmarkDepth = 32;

/// What Poppler finds wrong with a file is for its developers: our message speaks to the user.
void silencePoppler()
{
    static std::once_flag once;
    std::call_once(once, [] { Poppler::setDebugErrorFunction([](const QString&, const QVariant&) {}, QVariant()); });
}

bool isStopped(const QVariant& closure)
{
    return static_cast<const std::stop_token*>(closure.value<void*>())->stop_requested();
}

QVariant closureOf(const std::stop_token& stop)
{
    return QVariant::fromValue(static_cast<void*>(const_cast<std::stop_token*>(&stop)));
}

void checkLooksLikePdf(const QByteArray& bytes, const QString& name)
{
    if (bytes.isEmpty()) {
        throw Error(QCoreApplication::translate("pdf", "The file is empty."), name,
                    QCoreApplication::translate("pdf", "Ask for a new copy of the document."));
    }
    // Readers accept rubbish before the header, as mail programs leave it.
    if (!bytes.left(1024).contains("%PDF-")) {
        throw Error(QCoreApplication::translate("pdf", "The file is not a PDF."), name,
                    QCoreApplication::translate("pdf", "Choose a PDF, or save the document as PDF first."));
    }
}

Error damaged(const QString& name)
{
    return Error(QCoreApplication::translate("pdf", "The PDF is damaged and cannot be read."), name,
                 QCoreApplication::translate("pdf", "Ask for a new copy of the document."));
}

/// A word with its text as printed, soft hyphen included.
struct RawWord
{
    QString text;
    QRectF box;
    bool endsLine = false;
    bool spaceAfter = false;
};

std::vector<RawWord> rawWords(const Poppler::Document& document, int page, const std::stop_token& stop)
{
    std::vector<RawWord> words;
    const std::unique_ptr<Poppler::Page> source(document.page(page - 1));
    if (!source)
        return words;
    const auto boxes = source->textList(Poppler::Page::Rotate0, isStopped, closureOf(stop));
    if (stop.stop_requested())
        throw Cancelled();
    words.reserve(boxes.size());
    for (const auto& box : boxes)
        words.push_back({box->text(), box->boundingBox(), box->nextWord() == nullptr, box->hasSpaceAfter()});
    return words;
}

void addBookmarks(const QVector<Poppler::OutlineItem>& items, int level, const PdfDocument& document,
                  std::vector<PdfBookmark>& bookmarks)
{
    for (const Poppler::OutlineItem& item : items) {
        if (bookmarks.size() >= maxBookmarks)
            return;
        PdfBookmark bookmark{cleanText(item.name()).simplified(), 0, level, 0};
        const auto destination = item.destination();
        if (destination && destination->pageNumber() >= 1 && destination->pageNumber() <= document.pageCount()) {
            bookmark.page = destination->pageNumber();
            bookmark.top = destination->top() * document.pageSize(bookmark.page).height();
        }
        bookmarks.push_back(bookmark);
        if (item.hasChildren() && level < maxBookmarkDepth)
            addBookmarks(item.children(), level + 1, document, bookmarks);
    }
}

void tint(QImage& image, double scale, const std::vector<QRectF>& highlights)
{
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    for (const QRectF& box : highlights) {
        const QRectF scaled(box.topLeft() * scale, box.size() * scale);
        painter.fillRect(scaled.adjusted(-2, -2, 2, 2), QColor(0xff, 0xe0, 0x66));
    }
}

} // namespace

PdfDocument::PdfDocument(const QByteArray& bytes, const QString& name, const QString& password)
    : data_(std::make_unique<Data>())
{
    silencePoppler();
    checkLooksLikePdf(bytes, name);
    data_->name = name;
    const QByteArray key = password.toUtf8();
    data_->document = Poppler::Document::loadFromData(bytes, key, key);
    if (!data_->document)
        throw damaged(name);
    if (data_->document->isLocked()) {
        throw PdfLocked(password.isEmpty() ? QCoreApplication::translate("pdf", "The PDF is protected by a password.")
                                           : QCoreApplication::translate("pdf", "The password does not open the PDF."),
                        name, QCoreApplication::translate("pdf", "Give its password, or ask for a copy without one."));
    }
    if (data_->document->numPages() < 1) {
        throw Error(QCoreApplication::translate("pdf", "The PDF has no page."), name,
                    QCoreApplication::translate("pdf", "Ask for a new copy of the document."));
    }
    data_->document->setRenderHint(Poppler::Document::Antialiasing);
    data_->document->setRenderHint(Poppler::Document::TextAntialiasing);
}

PdfDocument::~PdfDocument() = default;
PdfDocument::PdfDocument(PdfDocument&&) noexcept = default;
PdfDocument& PdfDocument::operator=(PdfDocument&&) noexcept = default;

int PdfDocument::pageCount() const
{
    return data_->document->numPages();
}

QString PdfDocument::title() const
{
    return cleanText(data_->document->title()).simplified();
}

QString PdfDocument::author() const
{
    return cleanText(data_->document->author()).simplified();
}

QString PdfDocument::subject() const
{
    return cleanText(data_->document->subject()).simplified();
}

bool PdfDocument::isEncrypted() const
{
    return data_->document->isEncrypted();
}

QSizeF PdfDocument::pageSize(int page) const
{
    Q_ASSERT(page >= 1 && page <= pageCount());
    const std::unique_ptr<Poppler::Page> source(data_->document->page(page - 1));
    return source ? source->pageSizeF() : QSizeF();
}

QString PdfDocument::pageLabel(int page) const
{
    Q_ASSERT(page >= 1 && page <= pageCount());
    const std::unique_ptr<Poppler::Page> source(data_->document->page(page - 1));
    return source ? source->label() : QString();
}

std::vector<PdfBookmark> PdfDocument::outline() const
{
    std::vector<PdfBookmark> bookmarks;
    addBookmarks(data_->document->outline(), 0, *this, bookmarks);
    return bookmarks;
}

std::vector<PdfLink> PdfDocument::links(int page) const
{
    Q_ASSERT(page >= 1 && page <= pageCount());
    std::vector<PdfLink> links;
    const std::unique_ptr<Poppler::Page> source(data_->document->page(page - 1));
    if (!source)
        return links;
    const QSizeF size = source->pageSizeF();
    for (const auto& link : source->links()) {
        const QRectF area = link->linkArea().normalized(); // as shares of the page
        PdfLink found;
        found.box = QRectF(area.x() * size.width(), area.y() * size.height(), area.width() * size.width(),
                           area.height() * size.height());
        if (link->linkType() == Poppler::Link::Browse)
            found.url = static_cast<const Poppler::LinkBrowse&>(*link).url();
        else if (link->linkType() == Poppler::Link::Goto)
            found.page = static_cast<const Poppler::LinkGoto&>(*link).destination().pageNumber();
        else
            continue;
        links.push_back(found);
    }
    return links;
}

QString PdfDocument::pageText(int page, std::stop_token stop) const
{
    Q_ASSERT(page >= 1 && page <= pageCount());
    QStringList lines;
    QString line;
    for (const RawWord& word : rawWords(*data_->document, page, stop)) {
        line += word.text;
        if (word.endsLine) {
            lines << line;
            line.clear();
        } else if (word.spaceAfter) {
            line += u' ';
        }
    }
    if (!line.isEmpty())
        lines << line;
    return joinLines(lines);
}

std::vector<PdfWord> PdfDocument::pageWords(int page, std::stop_token stop) const
{
    Q_ASSERT(page >= 1 && page <= pageCount());
    std::vector<PdfWord> words;
    for (const RawWord& word : rawWords(*data_->document, page, stop))
        words.push_back({cleanText(word.text), word.box, word.endsLine, word.spaceAfter});
    return words;
}

QImage PdfDocument::pageImage(int page, double dpi, std::stop_token stop) const
{
    return pageImage(page, dpi, {}, stop);
}

QImage PdfDocument::pageImage(int page, double dpi, const std::vector<QRectF>& highlights, std::stop_token stop) const
{
    Q_ASSERT(page >= 1 && page <= pageCount() && dpi > 0);
    if (stop.stop_requested())
        throw Cancelled();
    const std::unique_ptr<Poppler::Page> source(data_->document->page(page - 1));
    const QSizeF size = source ? source->pageSizeF() : QSizeF();
    const double pixels = size.width() * size.height() * dpi * dpi / (pointsPerInch * pointsPerInch);
    if (pixels > maxPixels)
        dpi *= std::sqrt(maxPixels / pixels);
    QImage image;
    if (source) {
        image = source->renderToImage(dpi, dpi, -1, -1, -1, -1, Poppler::Page::Rotate0, nullptr, nullptr, isStopped,
                                      closureOf(stop));
    }
    if (stop.stop_requested())
        throw Cancelled();
    if (image.isNull()) {
        throw Error(QCoreApplication::translate("pdf", "Page %1 of the PDF cannot be drawn.").arg(page), data_->name,
                    QCoreApplication::translate("pdf", "Ask for a new copy of the document."));
    }
    if (!highlights.empty())
        tint(image, dpi / pointsPerInch, highlights);
    return image;
}

} // namespace parvis
