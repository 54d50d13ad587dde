// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/reader/page_canvas.h"

#include "widgets/look/look.h"

#include <QScrollBar>

namespace parvis {

namespace {

constexpr double pointsPerInch = 72;
constexpr double nominalDpi = 96;  ///< of a screen, at 100 %
constexpr double leastScale = 0.1; ///< pixels for a point
constexpr double mostScale = 8;
constexpr int pagesAhead = 2;

} // namespace

PageCanvas::PageCanvas(DocumentPageRenderer& renderer, const PlaceMarks& marks, QWidget* parent)
    : QAbstractScrollArea(parent)
    , renderer_(renderer)
    , marks_(marks)
    , selection_({}, 0)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    connect(&renderer, &DocumentPageRenderer::wordsReplaced, this, [this](int page) {
        if (selection_.forgetPage(page))
            tellSelection();
    });
}

void PageCanvas::setPages(int count, const QSizeF& usual)
{
    const auto wordsOf = [this](int page) {
        const PageContent* content = renderer_.content(page);
        return content ? &content->words : nullptr;
    };
    selection_ = TextSelection(wordsOf, count);
    layout_.setGap(Look::unit());
    layout_.setPages(count, usual);
    page_ = count > 0 ? 1 : 0;
    fitPages();
    updateBars();
    goTo(1);
}

/// Changes the layout; what is read stays where it is.
template <class Change>
void PageCanvas::arrange(Change change)
{
    const double before = layout_.scale();
    const int above = verticalScrollBar()->value() - layout_.pageRect(page_).top();
    change();
    fitPages();
    updateBars();
    isPlacing_ = true;
    verticalScrollBar()->setValue(layout_.pageRect(page_).top() + qRound(above * layout_.scale() / before));
    isPlacing_ = false;
    viewport()->update();
    Q_EMIT viewMoved();
}

void PageCanvas::fitPages()
{
    const double scale = layout_.fittingScale(fit_, std::max(1, page_), viewport()->size());
    layout_.setScale(std::clamp(scale, leastScale, mostScale));
}

void PageCanvas::updateBars()
{
    isPlacing_ = true;
    const QSize window = viewport()->size();
    verticalScrollBar()->setRange(0, std::max(0, layout_.size().height() - window.height()));
    verticalScrollBar()->setPageStep(window.height());
    verticalScrollBar()->setSingleStep(3 * fontMetrics().height());
    horizontalScrollBar()->setRange(0, std::max(0, layout_.size().width() - window.width()));
    horizontalScrollBar()->setPageStep(window.width());
    isPlacing_ = false;
}

void PageCanvas::setSizes(int first, const std::vector<QSizeF>& sizes)
{
    arrange([&] { layout_.setSizes(first, sizes); });
}

void PageCanvas::setFit(PageLayout::Fit fit)
{
    arrange([&] { fit_ = fit; });
}

void PageCanvas::zoomTo(double percent)
{
    scale(percent / 100 * nominalDpi / pointsPerInch, QRectF(viewport()->rect()).center());
}

void PageCanvas::zoomBy(double factor)
{
    scale(layout_.scale() * factor, QRectF(viewport()->rect()).center());
}

int PageCanvas::percent() const
{
    return qRound(layout_.scale() * pointsPerInch / nominalDpi * 100);
}

/// @param still  the place of the viewport that keeps what it shows
void PageCanvas::scale(double scale, const QPointF& still)
{
    if (layout_.count() == 0)
        return;
    const QPointF place = still - origin();
    const int page = layout_.pageAt(int(place.y()));
    const QPointF point = layout_.onPage(page, place);
    arrange([&] {
        fit_ = PageLayout::Fit::None;
        layout_.setScale(std::clamp(scale, leastScale, mostScale));
    });
    const QPointF moved = layout_.inColumn(page, point) + origin() - still;
    isPlacing_ = true;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(moved.x()));
    isPlacing_ = false; // the page that is read follows
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(moved.y()));
}

void PageCanvas::zoomToSelection()
{
    const int page = selection_.first().page;
    QRectF whole;
    for (const QRectF& box : selection_.boxesOn(page))
        whole |= layout_.inColumn(page, box);
    if (whole.isEmpty())
        return;
    const QSizeF room = viewport()->size() - QSize(2, 2) * layout_.gap();
    scale(layout_.scale() * std::min(room.width() / whole.width(), room.height() / whole.height()),
          QRectF(viewport()->rect()).center());
    QRect shown;
    for (const QRectF& box : selection_.boxesOn(page))
        shown |= onViewport(page, box);
    const QPoint moved = shown.center() - viewport()->rect().center();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + moved.y());
}

void PageCanvas::turn(int quarters)
{
    arrange([&] { layout_.setTurn(layout_.turn() + quarters); });
    Q_EMIT turned();
}

void PageCanvas::goTo(int page, double top)
{
    if (page < 1 || page > layout_.count())
        return;
    direction_ = page < page_ ? -1 : 1;
    page_ = page;
    isPlacing_ = true;
    verticalScrollBar()->setValue(layout_.pageRect(page).top() - layout_.gap() + qRound(top * layout_.scale()));
    isPlacing_ = false;
    Q_EMIT pageChanged(page_);
    Q_EMIT viewMoved();
}

double PageCanvas::top() const
{
    return (verticalScrollBar()->value() + layout_.gap() - layout_.pageRect(page_).top()) / layout_.scale();
}

void PageCanvas::goToGiven(int page, double top)
{
    if (page < 1 || page > layout_.count() || top <= 0) {
        goTo(page);
        return;
    }
    const QRectF line = layout_.inColumn(page, QRectF(0, top, layout_.givenSize(page).width(), 0));
    goTo(page, (line.top() - layout_.pageRect(page).top()) / layout_.scale());
    const double x = line.center().x() + origin().x(); // of a page that lies on its side
    if (x >= 0 && x <= viewport()->width())
        return;
    isPlacing_ = true;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(x) - viewport()->width() / 2);
    isPlacing_ = false;
}

double PageCanvas::givenTop() const
{
    if (layout_.count() == 0)
        return 0;
    const QPointF corner = QPointF(0, layout_.gap()) - origin();
    const QPointF other = corner + QPointF(viewport()->width(), 0);
    return std::max(0.0, std::min(layout_.onPage(page_, corner).y(), layout_.onPage(page_, other).y()));
}

void PageCanvas::showBoxes(int page, const MatchBoxes& boxes)
{
    if (page != page_)
        goTo(page);
    QRect place;
    for (const QRectF& box : boxes)
        place |= onViewport(page, box);
    if (place.isEmpty() || viewport()->rect().contains(place))
        return;
    isPlacing_ = true;
    QScrollBar* down = verticalScrollBar();
    down->setValue(down->value() + place.center().y() - viewport()->height() / 3);
    QScrollBar* aside = horizontalScrollBar();
    if (place.left() < 0 || place.right() > viewport()->width())
        aside->setValue(aside->value() + place.center().x() - viewport()->width() / 2);
    isPlacing_ = false;
    Q_EMIT viewMoved();
}

QPoint PageCanvas::origin() const
{
    const int spare = std::max(0, viewport()->width() - layout_.size().width()) / 2;
    return {spare - horizontalScrollBar()->value(), -verticalScrollBar()->value()};
}

QRect PageCanvas::onViewport(int page, const QRectF& box) const
{
    return layout_.inColumn(page, box).translated(origin()).toAlignedRect().adjusted(-2, -1, 2, 1);
}

std::pair<int, int> PageCanvas::pagesInSight() const
{
    const int top = verticalScrollBar()->value();
    return layout_.pagesIn(top, top + viewport()->height() - 1);
}

double PageCanvas::dpi() const
{
    return layout_.scale() * pointsPerInch * devicePixelRatioF();
}

std::vector<DocumentPageRenderer::Wish> PageCanvas::wishes() const
{
    std::vector<DocumentPageRenderer::Wish> wishes;
    const auto [first, last] = pagesInSight();
    if (page_ >= first && page_ <= last)
        wishes.push_back({page_, dpi()});
    for (int page = first; page <= last; ++page)
        wishes.push_back({page, dpi()});
    for (int step = 1; step <= pagesAhead; ++step) {
        for (const int page :
             {direction_ > 0 ? last + step : first - step, direction_ > 0 ? first - step : last + step}) {
            if (page >= 1 && page <= layout_.count())
                wishes.push_back({page, dpi()});
        }
    }
    return wishes;
}

bool PageCanvas::isPainted() const
{
    const auto [first, last] = pagesInSight();
    for (int page = first; page <= last; ++page) {
        if (!renderer_.has({page, dpi(), false}))
            return false;
    }
    return layout_.count() > 0;
}

bool PageCanvas::isDrawn() const
{
    const auto [first, last] = pagesInSight();
    for (int page = first; page <= last; ++page) {
        if (!renderer_.has({page, dpi()}))
            return false;
    }
    return layout_.count() > 0;
}

void PageCanvas::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (layout_.count() > 0)
        arrange([] {});
}

void PageCanvas::scrollContentsBy(int, int dy)
{
    viewport()->update();
    if (isPlacing_ || layout_.count() == 0)
        return;
    direction_ = dy > 0 ? -1 : 1;
    const QScrollBar* bar = verticalScrollBar();
    const int page = bar->value() >= bar->maximum() ? layout_.count()
                     : bar->value() == 0            ? 1
                                                    : layout_.pageAt(bar->value() + viewport()->height() / 3);
    if (page != page_) {
        page_ = page;
        Q_EMIT pageChanged(page);
    }
    Q_EMIT viewMoved();
}

} // namespace parvis
