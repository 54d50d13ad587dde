// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/document_page_renderer.h"

#include "app/documents/reader/dark_paper.h"

#include <QTimer>

#include <algorithm>
#include <optional>

namespace parvis {

namespace {

constexpr qint64 mostBytes = 192LL << 20;
constexpr std::size_t mostContents = 400; ///< pages whose words are kept
constexpr int patience = 200;             ///< milliseconds that a picture alone may keep a page waiting
constexpr int plannedAtOnce = 250;        ///< pages, so that a page that is wanted meanwhile does not wait

bool isCancelled(const std::exception_ptr& error)
{
    try {
        if (error)
            std::rethrow_exception(error);
    } catch (const Cancelled&) {
        return true;
    } catch (...) {
    }
    return false;
}

} // namespace

/// What the worker brings.
struct DocumentPageRenderer::Answer
{
    Wish wish;
    bool isOpen = false; ///< the document, whatever became of the page
    int pages = 0;
    QSizeF firstPage;
    std::optional<PageContent> content;
    QImage image;
    std::optional<DocumentPlan> plan;
    std::exception_ptr error;

    void read(PageSource& reader, bool isFirst, bool needsContent, bool isPlan, const std::stop_token& stop)
    {
        isOpen = true;
        pages = reader.pageCount();
        if (isFirst)
            firstPage = reader.pageSize(std::clamp(wish.page, 1, pages), stop);
        if (isPlan)
            plan = reader.plan(wish.page, plannedAtOnce, stop);
        if (isPlan || wish.page > pages)
            return;
        if (wish.dpi > 0)
            image = reader.picture(wish.page, wish.dpi, stop);
        if (needsContent)
            content = reader.content(wish.page, stop);
    }
};

DocumentPageRenderer::DocumentPageRenderer(QObject* parent)
    : QObject(parent)
    , reader_(std::make_shared<PageSource>())
    , pictures_(mostBytes)
{
    pool_.setMaxThreadCount(1);
    pool_.setExpiryTimeout(-1); // the open document stays with the one thread that uses it
}

DocumentPageRenderer::~DocumentPageRenderer()
{
    stop_.request_stop();
    pool_.waitForDone();
}

void DocumentPageRenderer::open(const DocumentSource& source)
{
    cancel();
    source_ = source;
}

void DocumentPageRenderer::readWordsAnew()
{
    for (const auto& [page, content] : contents_)
        old_.insert(page);
}

void DocumentPageRenderer::setDark(bool isDark)
{
    if (isDark == isDark_)
        return;
    isDark_ = isDark;
    stop_.request_stop(); // what is being drawn has the other colours
    ++number_;
    isWorking_ = false;
    pictures_.clear();
}

void DocumentPageRenderer::cancel()
{
    stop_.request_stop();
    ++number_;
    isWorking_ = false;
    wishes_.clear();
    pictures_.clear();
    contents_.clear();
    old_.clear();
    troubles_.clear();
    pages_ = planned_ = 0;
    source_ = {};
}

const PageContent* DocumentPageRenderer::content(int page) const
{
    const auto it = contents_.find(page);
    return it == contents_.end() ? nullptr : &it->second;
}

bool DocumentPageRenderer::has(const Wish& wish) const
{
    if (troubles_.contains(wish.page) || (pages_ > 0 && wish.page > pages_))
        return true;
    const bool hasWords = contents_.contains(wish.page) && !old_.contains(wish.page);
    return (hasWords || !wish.needsWords) && (wish.dpi <= 0 || pictures_.has(wish.page, wish.dpi));
}

void DocumentPageRenderer::want(const std::vector<Wish>& wishes, int centre)
{
    if (centre != centre_)
        troubles_.remove(centre); // it is tried again by whoever comes back to it
    centre_ = centre;
    pictures_.setCentre(centre);
    wishes_ = wishes;
    if (isWorking_ && pages_ > 0 && working_.dpi >= 0 && !isWanted(working_))
        stop_.request_stop();
    workOn();
    makeWay();
}

/// Itself, or as the words of a page whose picture is there.
bool DocumentPageRenderer::isWanted(const Wish& work) const
{
    return std::ranges::any_of(wishes_, [&](const Wish& wish) {
        return wish == work || (work.dpi == 0 && wish.needsWords && wish.page == work.page);
    });
}

/// A small picture of a page that takes for ever would hold up the page that is read.
void DocumentPageRenderer::makeWay()
{
    const bool isWaitedFor = !wishes_.empty() && wishes_.front().needsWords && !has(wishes_.front());
    if (!isWorking_ || working_.needsWords || !isWaitedFor)
        return;
    QTimer::singleShot(patience, this, [this, number = number_] {
        if (number == number_ && isWorking_)
            stop_.request_stop();
    });
}

/// One thing at a time: what comes next is decided when it begins.
void DocumentPageRenderer::workOn()
{
    if (isWorking_ || source_.sha256.isEmpty())
        return;
    std::erase_if(wishes_, [this](const Wish& wish) { return has(wish); });
    if (!wishes_.empty())
        start(nextOf(wishes_.front()), false);
    else if (pages_ > 0 && planned_ < pages_)
        start({planned_ + 1, -1}, true);
}

/// The picture of a page is on screen before its words are read.
DocumentPageRenderer::Wish DocumentPageRenderer::nextOf(const Wish& wish) const
{
    const bool hasPicture = wish.dpi <= 0 || pictures_.has(wish.page, wish.dpi);
    return hasPicture ? Wish{wish.page, 0, true} : wish;
}

void DocumentPageRenderer::start(const Wish& wish, bool isPlan)
{
    isWorking_ = true;
    working_ = wish;
    stop_ = {};
    const bool needsContent = !isPlan && wish.dpi <= 0;
    pool_.start([this, number = ++number_, wish, isPlan, isFirst = pages_ == 0, needsContent, isDark = isDark_,
                 source = source_, reader = reader_, stop = stop_.get_token()] {
        auto answer = std::make_shared<Answer>();
        answer->wish = wish;
        try {
            if (stop.stop_requested())
                throw Cancelled();
            reader->open(source, stop);
            answer->read(*reader, isFirst, needsContent, isPlan, stop);
            if (isDark)
                answer->image = onDarkPaper(std::move(answer->image));
        } catch (...) {
            answer->error = std::current_exception();
        }
        QMetaObject::invokeMethod(
            this, [this, number, answer] { take(number, *answer); }, Qt::QueuedConnection);
    });
}

void DocumentPageRenderer::take(quint64 number, const Answer& answer)
{
    if (number != number_)
        return; // of another document
    isWorking_ = false;
    if (isCancelled(answer.error) && pages_ > 0) { // by a wish for another page, perhaps before the work began
        workOn();
        return;
    }
    if (!answer.isOpen) {
        wishes_.clear();
        Q_EMIT failed(answer.error);
        return;
    }
    if (pages_ == 0) {
        pages_ = answer.pages;
        Q_EMIT opened(pages_, answer.firstPage);
        if (number != number_)
            return;
    }
    if (answer.error)
        takeTrouble(answer.wish, answer.error);
    else
        keep(answer.wish, answer);
    workOn();
}

void DocumentPageRenderer::takeTrouble(const Wish& wish, std::exception_ptr error)
{
    try {
        std::rethrow_exception(error);
    } catch (const std::exception& trouble) {
        if (wish.dpi < 0) {
            planned_ = std::min(pages_, planned_ + plannedAtOnce); // these keep the usual size until they are drawn
            return;
        }
        troubles_[wish.page] = QString::fromUtf8(trouble.what());
    }
    Q_EMIT drawn(wish.page);
}

void DocumentPageRenderer::keep(const Wish& wish, const Answer& answer)
{
    if (answer.plan) {
        planned_ = wish.page - 1 + int(answer.plan->sizes.size());
        Q_EMIT planned(*answer.plan);
        return;
    }
    // Done, also when there is no room to keep it; the words of a picture come next.
    if (wish.dpi > 0 && wish.needsWords)
        std::ranges::replace(wishes_, wish, Wish{wish.page, 0, true});
    else
        std::erase_if(wishes_, [&](const Wish& each) { return each == wish; });
    if (answer.content) {
        PageContent& kept = contents_[wish.page];
        const bool areOthers = old_.erase(wish.page) > 0 && kept.words != answer.content->words;
        kept = *answer.content;
        if (areOthers)
            Q_EMIT wordsReplaced(wish.page);
    }
    while (contents_.size() > mostContents) {
        const bool isFirstFarther = centre_ - contents_.begin()->first > contents_.rbegin()->first - centre_;
        contents_.erase(isFirstFarther ? contents_.begin() : std::prev(contents_.end()));
    }
    if (!answer.image.isNull())
        pictures_.add(wish.page, wish.dpi, answer.image);
    Q_EMIT drawn(wish.page);
}

} // namespace parvis
