// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdf_document.h"

#include "pdf/french_words.h"
#include "pdf/page_furniture.h"
#include "pdf/page_words.h"
#include "pdf/pages_in_turn.h"
#include "pdf/password_spellings.h"
#include "pdf/pdf_session.h"
#include "pdf/protocol/page_pixels.h"
#include "pdf/stamped_pages.h"
#include "pdf/text_cleanup.h"

#include <QPainter>

#include <algorithm>

namespace parvis {

namespace {

/// Reads what stands in the bytes of an answer alone.
template <class Part>
auto read(Part (*partIn)(const QByteArray&))
{
    return [partIn](const PdfMessage& answer) { return partIn(answer.bytes); };
}

} // namespace

struct PdfDocument::Data
{
    PdfSession session;

    int pages() const { return session.facts().pages; }

    PageContents contents(int page, const std::stop_token& stop) const
    {
        return session.ask(PdfQuestion::Words, page, 0, stop, read(pageContentsIn));
    }

    /// None where they cannot be read: the picture may be.
    std::vector<PrintedWord> ownWords(int page, const std::stop_token& stop) const
    {
        try {
            return contents(page, stop).words;
        } catch (const PdfBrokeOff&) {
            return {};
        }
    }

    /// The words of a page, completed with those of the next one where the last of them is cut.
    /// @param next  gives the words of the page that follows; null: they cannot be read
    template <class Next>
    std::vector<PdfWord> words(int page, const std::vector<PrintedWord>& here, Next next) const
    {
        PageWords read(here);
        if (read.isCutAtItsEnd() && page < pages()) {
            if (const PageContents* following = next())
                read.joinWith(following->words);
        }
        return read.words();
    }
};

namespace {

bool holdsCutWord(const std::vector<PdfWord>& page)
{
    return std::ranges::any_of(page, [](const PdfWord& word) { return !word.whole.isEmpty(); });
}

constexpr double pointsPerInch = 72.0;
constexpr double readingDpi = 300; ///< Tesseract reads letters of 10 points best at this resolution

/// Throws PdfOutcome when there is no memory for the picture.
QImage pictureIn(const PdfMessage& answer)
{
    QImage picture = readPixels(answer);
    if (picture.isNull())
        throw PdfOutcome::Damaged;
    return picture;
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

PdfDocument::PdfDocument(const QByteArray& bytes, const QString& name, const QString& password, std::stop_token stop,
                         const PdfLimits& limits)
    : data_(new Data{PdfSession(bytes, name, passwordSpellings(password), limits, stop)})
{
}

PdfDocument::~PdfDocument() = default;
PdfDocument::PdfDocument(PdfDocument&&) noexcept = default;
PdfDocument& PdfDocument::operator=(PdfDocument&&) noexcept = default;

int PdfDocument::pageCount() const
{
    return data_->pages();
}

QString PdfDocument::title() const
{
    return cleanText(data_->session.facts().title).simplified();
}

QString PdfDocument::author() const
{
    return cleanText(data_->session.facts().author).simplified();
}

QString PdfDocument::subject() const
{
    return cleanText(data_->session.facts().subject).simplified();
}

bool PdfDocument::isEncrypted() const
{
    return data_->session.facts().encrypted;
}

bool PdfDocument::isPrintable() const
{
    return data_->session.facts().printable;
}

QSizeF PdfDocument::pageSize(int page, std::stop_token stop) const
{
    Q_ASSERT(page >= 1 && page <= pageCount());
    return data_->session.ask(PdfQuestion::Page, page, 0, stop, read(pageFactsIn)).size;
}

QString PdfDocument::pageLabel(int page) const
{
    Q_ASSERT(page >= 1 && page <= pageCount());
    return data_->session.ask(PdfQuestion::Page, page, 0, {}, read(pageFactsIn)).label;
}

std::vector<PdfBookmark> PdfDocument::outline() const
{
    const auto readAll = [this](const PdfMessage& answer) { return bookmarksIn(answer.bytes, pageCount()); };
    std::vector<PdfBookmark> bookmarks = data_->session.ask(PdfQuestion::Outline, 0, 0, {}, readAll);
    for (PdfBookmark& bookmark : bookmarks)
        bookmark.title = cleanText(bookmark.title).simplified();
    return bookmarks;
}

std::vector<PdfLink> PdfDocument::links(int page) const
{
    Q_ASSERT(page >= 1 && page <= pageCount());
    const auto readAll = [this](const PdfMessage& answer) { return linksIn(answer.bytes, pageCount()); };
    return data_->session.ask(PdfQuestion::Links, page, 0, {}, readAll);
}

PdfProperties PdfDocument::properties(std::stop_token stop) const
{
    PdfProperties found = data_->session.ask(PdfQuestion::Properties, 0, 0, stop, read(propertiesIn));
    const auto clean = [](QString& text) { text = cleanText(text).simplified(); };
    for (QString* text : {&found.creator, &found.producer})
        clean(*text);
    for (PdfFont& font : found.fonts)
        clean(font.name);
    for (PdfSeal& seal : found.seals) {
        for (QString* text : {&seal.signer, &seal.reason, &seal.place})
            clean(*text);
    }
    return found;
}

QString PdfDocument::pageText(int page, std::stop_token stop) const
{
    return textOfWords(pageWords(page, stop));
}

std::vector<PdfWord> PdfDocument::pageWords(int page, std::stop_token stop) const
{
    Q_ASSERT(page >= 1 && page <= pageCount());
    PageContents next;
    const auto following = [&]() -> const PageContents* {
        try {
            next = data_->contents(page + 1, stop);
            return &next;
        } catch (const PdfBrokeOff&) { // its own page says so
            return nullptr;
        }
    };
    return data_->words(page, data_->contents(page, stop).words, following);
}

PdfTexts PdfDocument::allTexts(const std::function<void(int done, int total)>& progress, std::stop_token stop) const
{
    PdfWords all = allWords(progress, stop);
    PdfTexts texts{{}, std::move(all.remarks), std::move(all.lost), std::move(all.stamped)};
    texts.pages.reserve(all.pages.size());
    for (const std::vector<PdfWord>& words : all.pages)
        texts.pages.push_back(textOfWords(words));
    return texts;
}

PdfWords PdfDocument::allWords(const std::function<void(int done, int total)>& progress, std::stop_token stop) const
{
    PdfWords all;
    PagesInTurn pages(data_->session, stop);
    int page = 1;
    for (; page <= pageCount() && pages.hasTimeFor(page); ++page) {
        if (stop.stop_requested())
            throw Cancelled();
        const PageContents* here = pages.contents(page);
        if (progress)
            progress(page, pageCount());
        const auto next = [&] { return pages.contents(page + 1); };
        all.pages.push_back(here ? data_->words(page, here->words, next) : std::vector<PdfWord>());
        if (here && isStampedPicture(*here))
            all.stamped.push_back(page);
        pages.done(page);
    }
    all.lost = pages.lost(page);
    const bool holdsCutWords = std::ranges::any_of(all.pages, holdsCutWord);
    all.remarks = remarksOn({data_->session.faults(), data_->session.isCutOff(), pageCount(), all.lost,
                             holdsCutWords && !FrenchWords::shared().areThere()});
    all.pages.resize(std::size_t(pageCount()));
    markFurniture(all.pages);
    return all;
}

std::vector<PdfWord> PdfDocument::readPicture(int page, std::stop_token stop) const
{
    Q_ASSERT(page >= 1 && page <= pageCount());
    const PageContents found = data_->session.ask(PdfQuestion::Read, page, readingDpi, stop, read(pageContentsIn));
    return PageWords(withStamps(data_->ownWords(page, stop), found.words)).words();
}

QImage PdfDocument::pageImage(int page, double dpi, std::stop_token stop) const
{
    return pageImage(page, dpi, {}, stop);
}

QImage PdfDocument::pageImage(int page, double dpi, const std::vector<QRectF>& highlights, std::stop_token stop) const
{
    Q_ASSERT(page >= 1 && page <= pageCount() && dpi > 0);
    QImage image = data_->session.ask(PdfQuestion::Picture, page, dpi, stop, pictureIn);
    if (!highlights.empty()) {
        const double width = pageSize(page).width(); // the picture may be smaller than was asked for
        tint(image, width > 0 ? image.width() / width : dpi / pointsPerInch, highlights);
    }
    return image;
}

} // namespace parvis
