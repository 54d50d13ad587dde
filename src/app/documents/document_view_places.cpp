// SPDX-License-Identifier: GPL-3.0-or-later
// Where the reader looks and what leads it there; what is selected.
#include "app/documents/document_search_panel.h"
#include "app/documents/document_view.h"
#include "widgets/workspace/web_address.h"

using namespace Qt::StringLiterals;

namespace parvis {

void DocumentView::goToPage(int page, double top)
{
    if (pageCount_ > 0)
        canvas_->goTo(std::clamp(page, 1, pageCount_), top);
}

QString DocumentView::lookedAt() const
{
    const double top = canvas_->top();
    return std::abs(top) < 1 ? QString::number(page()) : u"%1 %2"_s.arg(page()).arg(qRound(top));
}

void DocumentView::lookAt(const QString& place)
{
    const QStringList parts = place.split(u' ');
    goToPage(std::max(1, parts.front().toInt()), parts.size() > 1 ? parts[1].toDouble() : 0);
}

void DocumentView::jumpTo(int page, double top)
{
    Q_EMIT jumpWanted(page);
    if (pageCount_ > 0)
        canvas_->goToGiven(std::clamp(page, 1, pageCount_), top);
}

void DocumentView::showPlace(int page, const std::vector<QRectF>& boxes)
{
    marks_.setPlace(page, boxes);
    showHit(page);
}

DocumentSelection DocumentView::selection() const
{
    const TextSelection& selected = canvas_->selection();
    if (selected.isEmpty())
        return {};
    return {selected.text(), selected.first().page, selected.boxesOn(selected.first().page)};
}

void DocumentView::copySelection(SelectionCopy::Form form)
{
    if (workspace_.database())
        copying_.copy(canvas_->selection(), source(), form);
}

void DocumentView::zoomToSelection()
{
    if (canvas_->selection().isEmpty())
        workspace_.inform(tr("Select the words on the page first."));
    canvas_->zoomToSelection();
}

void DocumentView::follow(const PdfLink& link)
{
    if (link.page > 0) {
        jumpTo(link.page, 0);
    } else if (!openAddress(link.url)) {
        workspace_.inform(tr("This link is not opened: %1").arg(link.url));
    }
}

/// From place to place of one search nothing lies behind but where it began.
void DocumentView::jumpToHit(const DocumentHit& hit)
{
    if (hit.page != page()) {
        if (page() != hitPage_)
            Q_EMIT jumpWanted(hit.page);
        hitPage_ = hit.page;
    }
    marks_.forgetPlace();
    showHit(hit.page);
}

void DocumentView::showHit(int page)
{
    toHighlight_ = true;
    if (page != this->page())
        goToPage(page);
    forgetMarks();
    if (renderer_.content(page))
        scrollToHit();
}

void DocumentView::scrollToHit()
{
    toHighlight_ = false;
    if (const MatchBoxes boxes = marks_.currentOn(page()); !boxes.empty())
        canvas_->showBoxes(page(), boxes);
}

void DocumentView::forgetMarks()
{
    marks_.forget();
    canvas_->viewport()->update();
}

} // namespace parvis
