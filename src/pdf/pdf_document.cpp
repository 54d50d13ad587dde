// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdf_document.h"

#include "pdf/french_words.h"
#include "pdf/page_furniture.h"
#include "pdf/page_words.h"
#include "pdf/password_spellings.h"
#include "pdf/pdf_session.h"
#include "pdf/protocol/page_pixels.h"
#include "pdf/text_cleanup.h"

#include <QPainter>

#include <map>
#include <optional>

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

    std::vector<PrintedWord> printed(int page, const std::stop_token& stop) const
    {
        return session.ask(PdfQuestion::Words, page, 0, stop, read(wordsIn));
    }

    /// The words of a page, completed with those of the next one where the last of them is cut.
    /// @param next  gives the words of the page that follows; null: they cannot be read
    template <class Next>
    std::vector<PdfWord> words(int page, const std::vector<PrintedWord>& here, Next next) const
    {
        PageWords read(here);
        if (read.isCutAtItsEnd() && page < pages()) {
            if (const std::vector<PrintedWord>* following = next())
                read.joinWith(*following);
        }
        return read.words();
    }
};

namespace {

bool isCut(const PdfWord& word)
{
    return !word.whole.isEmpty();
}

/// The pages of a document from the first to the last. One that cannot be read is lost alone. Those that take too long
/// share the time that may be lost: each gets a quarter of what is left of it. Once it is used up, or the document has
/// taken all the time that it may, the pages that follow are lost, too.
class PagesInTurn
{
public:
    PagesInTurn(const PdfSession& session, const std::stop_token& stop)
        : session_(session)
        , stop_(stop)
        , before_(session.spent())
        , leftToLose_(session.limits().lostSeconds * 1000LL)
    {
    }

    /// Null: the page is lost. What is asked for is kept until a later page is `done`.
    const std::vector<PrintedWord>* printed(int page)
    {
        const auto known = kept_.find(page);
        if (known != kept_.end())
            return known->second ? &*known->second : nullptr;
        auto& words = kept_[page];
        words = tried(page);
        if (!words)
            lost_.push_back(page);
        return words ? &*words : nullptr;
    }

    void done(int page) { kept_.erase(page); }

    /// The first page is always tried.
    bool hasTimeFor(int page) const
    {
        const PdfLimits& limits = session_.limits();
        const qint64 allowed = (limits.documentSeconds + qint64(limits.secondsMorePerPage) * (page - 1)) * 1000;
        return page == 1 || (leftToLose_ > 0 && session_.spent() - before_ <= allowed);
    }

    /// With those from this one on. Throws what went wrong when nothing of the document could be read.
    std::vector<int> lost(int from)
    {
        for (int page = from; page <= session_.facts().pages; ++page) {
            if (lost_.empty() || lost_.back() < page)
                lost_.push_back(page);
        }
        if (first_ && int(lost_.size()) == session_.facts().pages)
            throw PdfBrokeOff(*first_);
        return lost_;
    }

private:
    std::optional<std::vector<PrintedWord>> tried(int page)
    {
        const PdfLimits& limits = session_.limits();
        const qint64 time =
            std::min(std::max(leftToLose_ / 4, limits.leastSeconds * 1000LL), limits.processorSeconds * 1000LL);
        const qint64 start = session_.spent();
        session_.setPageTime(time);
        try {
            return session_.ask(PdfQuestion::Words, page, 0, stop_, read(wordsIn));
        } catch (const PdfBrokeOff& trouble) {
            if (!first_)
                first_ = trouble;
            // One that stood still has used none.
            leftToLose_ -= std::max(session_.spent() - start, trouble.reason() == PdfBrokeOff::Reason::Time ? time : 0);
            return std::nullopt;
        }
    }

    const PdfSession& session_;
    std::stop_token stop_;
    std::map<int, std::optional<std::vector<PrintedWord>>> kept_;
    std::vector<int> lost_;
    qint64 before_;     ///< processor time that the document had taken
    qint64 leftToLose_; ///< milliseconds
    std::optional<PdfBrokeOff> first_;
};

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
    std::vector<PrintedWord> next;
    const auto following = [&]() -> const std::vector<PrintedWord>* {
        try {
            next = data_->printed(page + 1, stop);
            return &next;
        } catch (const PdfBrokeOff&) { // its own page says so
            return nullptr;
        }
    };
    return data_->words(page, data_->printed(page, stop), following);
}

PdfTexts PdfDocument::allTexts(const std::function<void(int done, int total)>& progress, std::stop_token stop) const
{
    PdfWords all = allWords(progress, stop);
    PdfTexts texts{{}, std::move(all.remarks), std::move(all.lost)};
    texts.pages.reserve(all.pages.size());
    for (const std::vector<PdfWord>& words : all.pages)
        texts.pages.push_back(textOfWords(words));
    return texts;
}

PdfWords PdfDocument::allWords(const std::function<void(int done, int total)>& progress, std::stop_token stop) const
{
    PdfWords all;
    const auto take = [&](std::vector<PdfWord> words) { all.pages.push_back(std::move(words)); };
    all.lost = readInTurn(take, progress, stop, all.remarks);
    all.pages.resize(std::size_t(pageCount()));
    markFurniture(all.pages);
    return all;
}

std::vector<int> PdfDocument::readInTurn(const std::function<void(std::vector<PdfWord>)>& take,
                                         const std::function<void(int done, int total)>& progress,
                                         const std::stop_token& stop, PdfRemarks& remarks) const
{
    PagesInTurn pages(data_->session, stop);
    bool holdsCutWords = false;
    int page = 1;
    for (; page <= pageCount() && pages.hasTimeFor(page); ++page) {
        if (stop.stop_requested())
            throw Cancelled();
        const std::vector<PrintedWord>* here = pages.printed(page);
        const auto next = [&] { return pages.printed(page + 1); };
        std::vector<PdfWord> words = here ? data_->words(page, *here, next) : std::vector<PdfWord>();
        holdsCutWords = holdsCutWords || std::ranges::any_of(words, isCut);
        take(std::move(words));
        pages.done(page);
        if (progress)
            progress(page, pageCount());
    }
    const std::vector<int> lost = pages.lost(page);
    remarks = remarksOn({data_->session.faults(), data_->session.isCutOff(), pageCount(), lost,
                         holdsCutWords && !FrenchWords::shared().areThere()});
    return lost;
}

std::vector<PdfWord> PdfDocument::readPicture(int page, std::stop_token stop) const
{
    Q_ASSERT(page >= 1 && page <= pageCount());
    return PageWords(data_->session.ask(PdfQuestion::Read, page, readingDpi, stop, read(wordsIn))).words();
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
