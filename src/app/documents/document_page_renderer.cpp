// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/document_page_renderer.h"

#include "domain/translate.h"
#include "store/documents.h"

#include <algorithm>
#include <numeric>

namespace parvis {

namespace {

constexpr double pointsPerInch = 72;
constexpr double leastDpi = 10;
constexpr double mostDpi = 600;
constexpr std::size_t mostDrawn = 4;           ///< pictures that are kept: the one shown and its neighbours
constexpr qint64 largestAhead = 64LL << 20;    ///< bytes of a picture, beyond which none is drawn ahead
constexpr qint64 mostBytes = 3 * largestAhead; ///< of the pictures that are kept, unless it is one

} // namespace

struct DocumentPageRenderer::OpenDocument
{
    QString sha256;
    std::unique_ptr<PdfDocument> pdf;

    void open(const Request& wanted, const std::stop_token& stop)
    {
        if (sha256 == wanted.sha256 && pdf)
            return;
        pdf.reset();
        sha256 = wanted.sha256;
        pdf = std::make_unique<PdfDocument>(DocumentReader(wanted.databasePath).content(wanted.sha256), wanted.name,
                                            wanted.password, stop);
    }

    DocumentPagePicture picture(const Request& wanted, const std::stop_token& stop)
    {
        open(wanted, stop);
        DocumentPagePicture picture;
        picture.sha256 = wanted.sha256;
        picture.pages = pdf->pageCount();
        picture.page = std::clamp(wanted.page, 1, picture.pages);
        picture.size = pdf->pageSize(picture.page, stop);
        picture.dpi = wanted.dpi;
        if (wanted.fitWidth > 0 && picture.size.width() > 0)
            picture.dpi = wanted.fitWidth / picture.size.width() * pointsPerInch;
        picture.dpi = std::clamp(picture.dpi, leastDpi, mostDpi);
        if (picture.size.isEmpty())
            throw Error(translate("app", "Page %1 is damaged and cannot be shown.").arg(picture.page), wanted.name);
        picture.image = pdf->pageImage(picture.page, picture.dpi, stop);
        picture.words = pdf->pageWords(picture.page, stop);
        return picture;
    }
};

bool DocumentPageRenderer::Request::looksLike(const Request& other) const
{
    return databasePath == other.databasePath && sha256 == other.sha256 && password == other.password &&
           fitWidth == other.fitWidth && (fitWidth > 0 || qFuzzyCompare(dpi, other.dpi));
}

DocumentPageRenderer::DocumentPageRenderer(QObject* parent)
    : QObject(parent)
    , open_(std::make_shared<OpenDocument>())
{
    pool_.setMaxThreadCount(1);
    pool_.setExpiryTimeout(-1); // the open document stays with the one thread that uses it
}

DocumentPageRenderer::~DocumentPageRenderer()
{
    stopAllBut(nullptr);
    pool_.waitForDone();
}

void DocumentPageRenderer::cancel()
{
    stopAllBut(nullptr);
    drawn_.clear();
    ++revision_;
    lastPage_ = 0;
    busy_ = false;
}

void DocumentPageRenderer::stopAllBut(const Request* wanted)
{
    for (Task& task : tasks_) {
        if (!wanted || !task.request.isAnsweredLike(*wanted))
            task.stop.request_stop();
    }
}

const DocumentPageRenderer::Drawn* DocumentPageRenderer::known(const Request& request) const
{
    const auto it =
        std::ranges::find_if(drawn_, [&](const Drawn& drawn) { return drawn.request.isAnsweredLike(request); });
    return it == drawn_.end() ? nullptr : &*it;
}

quint64 DocumentPageRenderer::request(const Request& request)
{
    wanted_ = request;
    busy_ = true;
    const quint64 revision = ++revision_;
    stopAllBut(&request);
    std::erase_if(drawn_, [&](const Drawn& drawn) { return !drawn.request.looksLike(request); });
    if (known(request)) {
        const auto deliver = [this, revision] {
            const Drawn* drawn = revision == revision_ ? known(wanted_) : nullptr;
            if (drawn)
                answer(Drawn(*drawn));
        };
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
        return revision;
    }
    draw(request);
    return revision;
}

/// Unless it is being drawn already.
void DocumentPageRenderer::draw(const Request& request)
{
    const auto isSame = [&](const Task& task) {
        return task.request.isAnsweredLike(request) && !task.stop.stop_requested();
    };
    if (std::ranges::any_of(tasks_, isSame))
        return;
    tasks_.push_back({++lastTask_, request});
    pool_.start([this, number = lastTask_, request, open = open_, stop = tasks_.back().stop.get_token()] {
        auto picture = std::make_shared<DocumentPagePicture>();
        std::exception_ptr error;
        try {
            if (stop.stop_requested())
                throw Cancelled();
            *picture = open->picture(request, stop);
        } catch (...) {
            error = std::current_exception();
        }
        QMetaObject::invokeMethod(
            this, [this, number, picture, error] { take(number, picture, error); }, Qt::QueuedConnection);
    });
}

void DocumentPageRenderer::take(quint64 number, std::shared_ptr<DocumentPagePicture> picture, std::exception_ptr error)
{
    const auto it = std::ranges::find(tasks_, number, &Task::number);
    const Task task = *it;
    tasks_.erase(it);
    const bool isWanted = busy_ && task.request.isAnsweredLike(wanted_) && !task.stop.stop_requested();
    if (error) {
        if (isWanted) {
            busy_ = false;
            Q_EMIT failed(error);
        }
        return; // what was drawn ahead in vain is drawn anew when it is asked for
    }
    if (task.stop.stop_requested())
        return;
    drawn_.push_back({task.request, std::move(*picture)});
    while (drawn_.size() > 1 && (drawn_.size() > mostDrawn || keptBytes() > mostBytes))
        drawn_.erase(drawn_.begin());
    if (isWanted)
        answer(Drawn(drawn_.back()));
}

qint64 DocumentPageRenderer::keptBytes() const
{
    return std::accumulate(drawn_.begin(), drawn_.end(), qint64(0),
                           [](qint64 sum, const Drawn& drawn) { return sum + drawn.picture.image.sizeInBytes(); });
}

void DocumentPageRenderer::answer(const Drawn& drawn)
{
    busy_ = false;
    DocumentPagePicture picture = drawn.picture;
    picture.revision = revision_;
    const quint64 answered = revision_;
    Q_EMIT rendered(picture);
    if (answered == revision_)
        drawAhead(drawn);
}

/// The page to which the reader leafs first.
void DocumentPageRenderer::drawAhead(const Drawn& shown)
{
    const int page = shown.picture.page;
    const int step = page < lastPage_ ? -1 : 1;
    lastPage_ = page;
    if (shown.picture.image.sizeInBytes() > largestAhead)
        return;
    for (const int next : {page + step, page - step}) {
        Request ahead = shown.request;
        ahead.page = next;
        if (next >= 1 && next <= shown.picture.pages && !known(ahead))
            draw(ahead);
    }
}

} // namespace parvis
