// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/document_search_panel.h"

#include "app/documents/reader/page_source.h"
#include "app/documents/reader_bar.h"
#include "pdf/pdf_remarks.h"
#include "store/documents.h"
#include "ui_document_search_panel.h"
#include "widgets/look/obstacle.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int typingTime = 250; ///< milliseconds
constexpr int mostRows = 6;     ///< of the list, before it scrolls

} // namespace

DocumentSearchPanel::DocumentSearchPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , ui_(std::make_unique<Ui::DocumentSearchPanel>())
{
    ui_->setupUi(this);
    ui_->hits->hide();
    ui_->hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    ui_->previousHit->setText(u"▲"_s);
    ui_->nextHit->setText(u"▼"_s);
    typed_.setSingleShot(true);
    typed_.setInterval(typingTime);
    updateLook();
    connectControls();
    setDocument(nullptr);
}

DocumentSearchPanel::~DocumentSearchPanel() = default;

void DocumentSearchPanel::connectControls()
{
    connect(&typed_, &QTimer::timeout, this, &DocumentSearchPanel::startSearch);
    connect(ui_->search, &QLineEdit::textEdited, this, [this] {
        match_ = Match::Phrase;
        typed_.start();
    });
    connect(ui_->search, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty())
            startSearch();
    });
    connect(ui_->search, &QLineEdit::returnPressed, this, [this] {
        if (typed_.isActive() || ui_->search->text() != wanted_)
            startSearch();
        else
            step(1);
    });
    connect(ui_->hits, &QListWidget::currentRowChanged, this, &DocumentSearchPanel::choose);
    connect(ui_->previousHit, &QToolButton::clicked, this, [this] { step(-1); });
    connect(ui_->nextHit, &QToolButton::clicked, this, [this] { step(1); });
}

void DocumentSearchPanel::updateLook()
{
    dressReaderBar(ui_->searchBar);
}

void DocumentSearchPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        updateLook();
}

void DocumentSearchPanel::setPages(QWidget* pages)
{
    ui_->splitter->addWidget(pages);
    ui_->splitter->setStretchFactor(0, 0);
    ui_->splitter->setStretchFactor(1, 1);
}

QListWidget* DocumentSearchPanel::places() const
{
    return ui_->hits;
}

void DocumentSearchPanel::setLabels(const std::vector<QString>& labels)
{
    labels_ = labels;
    for (int row = 0; row < ui_->hits->count(); ++row)
        ui_->hits->item(row)->setText(lineOf(hits_[std::size_t(row)]));
}

/// Page and excerpt.
QString DocumentSearchPanel::lineOf(const DocumentHit& hit) const
{
    return tr("p. %1 – %2").arg(nameOfPage(hit.page, labels_), hit.excerpt);
}

void DocumentSearchPanel::focusLine()
{
    ui_->search->setFocus(Qt::ShortcutFocusReason);
    ui_->search->selectAll();
}

void DocumentSearchPanel::setDocument(const Document* document)
{
    forget();
    sha256_ = document ? document->sha256 : QString();
    page_ = 1;
    setObstacle(ui_->search, unless(document && document->pages > 0, tr("Not now: no page is shown.")));
    showHits({});
}

/// What was asked of the document before.
void DocumentSearchPanel::forget()
{
    typed_.stop();
    searching_.cancel();
}

void DocumentSearchPanel::search(const QString& wanted, Match match)
{
    ui_->search->setText(wanted);
    match_ = match;
    if (!wanted.isEmpty())
        startSearch();
}

void DocumentSearchPanel::startSearch()
{
    forget();
    wanted_ = ui_->search->text();
    if (wanted_.trimmed().isEmpty() || sha256_.isEmpty() || !workspace_.database()) {
        showHits({});
        return;
    }
    const auto work = [path = workspace_.database()->path(), sha256 = sha256_, wanted = wanted_,
                       match = match_](const JobControl& control) {
        DocumentReader library(path);
        const std::vector<QString> pages = library.pages(sha256);
        return Found{findInPages(pages, wanted, match, control.stop), library.pagesWithoutText(sha256),
                     int(pages.size())};
    };
    searching_.run(tr("Search in the document"), work, [this](Found found) { showHits(std::move(found)); });
}

void DocumentSearchPanel::searchAgain()
{
    if (!wanted_.trimmed().isEmpty() && ui_->search->text() == wanted_)
        startSearch();
}

QString DocumentSearchPanel::countText() const
{
    if (wanted_.trimmed().isEmpty() || sha256_.isEmpty())
        return {};
    const int textless = int(textless_.size());
    if (hits_.empty() && textless > 0 && textless == pages_)
        return tr("no text to search");
    if (hits_.empty() && textless > 0)
        return tr("not found, but %n page(s) without text", nullptr, textless);
    if (hits_.empty())
        return tr("not found");
    return foundText();
}

/// Which of how many.
QString DocumentSearchPanel::foundText() const
{
    const QString count =
        hits_.size() == mostHits ? tr("the first %1").arg(mostHits) : tr("%n place(s)", nullptr, int(hits_.size()));
    const int row = ui_->hits->currentRow();
    return row < 0 ? count : tr("%1 of %2").arg(row + 1).arg(count);
}

void DocumentSearchPanel::showCount()
{
    ui_->hitCount->setText(countText());
}

void DocumentSearchPanel::showHits(Found found)
{
    hits_ = std::move(found.hits);
    textless_ = std::move(found.textless);
    pages_ = found.pages;
    const bool any = !hits_.empty();
    fillList();
    showCount();
    ui_->hitCount->setToolTip(
        textless_.empty()
            ? QString()
            : tr("Pages without text (pictures, or empty), which cannot be searched: %1.").arg(pageRanges(textless_)));
    for (QToolButton* button : {ui_->previousHit, ui_->nextHit})
        setObstacle(button, unless(any, tr("Not now: no place was found.")));
    Q_EMIT hitsChanged();
    if (!any)
        return;
    const auto nearest = std::ranges::find_if(hits_, [this](const DocumentHit& hit) { return hit.page >= page_; });
    ui_->hits->setCurrentRow(nearest == hits_.end() ? 0 : int(nearest - hits_.begin()));
}

void DocumentSearchPanel::fillList()
{
    const QSignalBlocker quiet(ui_->hits);
    ui_->hits->clear();
    for (const DocumentHit& hit : hits_)
        ui_->hits->addItem(lineOf(hit));
    ui_->hits->setCurrentRow(-1);
    ui_->hits->setVisible(!hits_.empty());
    if (hits_.empty())
        return;
    const int height = ui_->hits->sizeHintForRow(0) * std::min(int(hits_.size()), mostRows);
    ui_->splitter->setSizes({height + 6, std::max(100, ui_->splitter->height() - height)});
}

void DocumentSearchPanel::choose(int row)
{
    showCount();
    if (row >= 0 && row < int(hits_.size()))
        Q_EMIT hitChosen(hits_[std::size_t(row)]);
}

void DocumentSearchPanel::step(int by)
{
    if (hits_.empty())
        return;
    const int count = int(hits_.size());
    ui_->hits->setCurrentRow((std::max(0, ui_->hits->currentRow()) + by + count) % count);
}

std::vector<MatchBoxes> DocumentSearchPanel::matchesAmong(const std::vector<PdfWord>& words) const
{
    return matchesOnPage(words, wanted_, match_);
}

int DocumentSearchPanel::currentOn(int page) const
{
    const int row = ui_->hits->currentRow();
    if (row < 0 || row >= int(hits_.size()) || hits_[std::size_t(row)].page != page)
        return -1;
    return row - int(std::ranges::find(hits_, page, &DocumentHit::page) - hits_.begin());
}

} // namespace parvis
