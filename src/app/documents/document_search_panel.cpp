// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/document_view.h"

#include "app/documents/document_page_view.h"
#include "store/documents.h"
#include "ui_document_view.h"

// The part of the reader that finds words: the list of places and what is marked on the page.

namespace parvis {

void DocumentView::search(const QString& wanted, Match match)
{
    ui_->search->setText(wanted);
    match_ = match;
    if (!wanted.isEmpty())
        startSearch();
}

void DocumentView::startSearch()
{
    searchSoon_.stop();
    searching_.cancel();
    wanted_ = ui_->search->text();
    if (wanted_.trimmed().isEmpty() || sha256_.isEmpty() || !workspace_.database()) {
        showHits({});
        showHighlights();
        return;
    }
    const auto work = [path = workspace_.database()->path(), sha256 = sha256_, wanted = wanted_,
                       match = match_](const JobControl& control) {
        return findInPages(DocumentReader(path).pages(sha256), wanted, match, control.stop);
    };
    searching_.run(tr("Search in the document"), work,
                   [this](std::vector<DocumentHit> hits) { showHits(std::move(hits)); });
}

void DocumentView::showHits(std::vector<DocumentHit> hits)
{
    hits_ = std::move(hits);
    int nearest = -1;
    {
        const QSignalBlocker quiet(ui_->hits);
        ui_->hits->clear();
        for (const DocumentHit& hit : hits_) {
            ui_->hits->addItem(tr("p. %1   %2").arg(hit.page).arg(hit.excerpt));
            if (nearest < 0 && hit.page >= page_)
                nearest = ui_->hits->count() - 1;
        }
        ui_->hits->setCurrentRow(-1);
    }
    const bool searched = !wanted_.trimmed().isEmpty() && !sha256_.isEmpty();
    ui_->hits->setVisible(!hits_.empty());
    const int rows = std::clamp(int(hits_.size()), 1, 6);
    const int height = ui_->hits->sizeHintForRow(0) * rows;
    if (!hits_.empty())
        ui_->splitter->setSizes({height + 6, std::max(100, ui_->splitter->height() - height)});
    ui_->hitCount->setText(!searched                  ? QString()
                           : hits_.empty()            ? tr("not found")
                           : hits_.size() == mostHits ? tr("the first %1").arg(mostHits)
                                                      : tr("%n place(s)", nullptr, int(hits_.size())));
    showControls();
    showHighlights();
    if (!hits_.empty())
        ui_->hits->setCurrentRow(std::max(0, nearest));
}

void DocumentView::goToHit(int row)
{
    if (row < 0 || row >= int(hits_.size()))
        return;
    toHighlight_ = true;
    if (hits_[std::size_t(row)].page != page_ || renderer_.isBusy()) {
        goToPage(hits_[std::size_t(row)].page);
        return;
    }
    toHighlight_ = false;
    showHighlights();
    scrollToHit();
}

/// The place of the current hit among those of its page; -1: it is on another page.
int DocumentView::hitOnPage() const
{
    const int row = ui_->hits->currentRow();
    if (row < 0 || row >= int(hits_.size()) || hits_[std::size_t(row)].page != sheet_->picture().page)
        return -1;
    const auto first = std::ranges::find(hits_, sheet_->picture().page, &DocumentHit::page);
    return row - int(first - hits_.begin());
}

void DocumentView::scrollToHit()
{
    const QRect place = sheet_->rectangleOf(std::min(hitOnPage(), int(sheet_->highlights().size()) - 1));
    if (!place.isEmpty())
        ui_->area->ensureVisible(place.center().x(), place.center().y(), 50, ui_->area->viewport()->height() / 3);
}

void DocumentView::stepHit(int step)
{
    if (hits_.empty())
        return;
    const int count = int(hits_.size());
    ui_->hits->setCurrentRow((std::max(0, ui_->hits->currentRow()) + step + count) % count);
}

void DocumentView::showHighlights()
{
    sheet_->setHighlights(matchesOnPage(sheet_->picture().words, wanted_, match_), hitOnPage());
}

} // namespace parvis
