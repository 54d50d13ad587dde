// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/document_view.h"

#include "app/documents/document_page_bar.h"
#include "app/documents/document_page_text.h"
#include "app/documents/document_page_view.h"
#include "app/documents/document_search_panel.h"
#include "pdf/page_words.h"
#include "ui_document_view.h"
#include "widgets/controls/password_question.h"
#include "widgets/look/accessible_role.h"
#include "widgets/look/look.h"

#include <QEvent>
#include <QKeyEvent>
#include <QListWidget>
#include <QScrollBar>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr double leastDpi = 36;
constexpr double mostDpi = 400;
constexpr double zoomStep = 1.25;
constexpr int restTime = 120; ///< milliseconds

} // namespace

DocumentView::DocumentView(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , ui_(std::make_unique<Ui::DocumentView>())
    , sheet_(new DocumentPageView)
    , search_(new DocumentSearchPanel(workspace, this))
    , renderer_(this)
{
    ui_->setupUi(this);
    ui_->outer->addWidget(search_, 1);
    search_->setPages(ui_->stack);
    ui_->area->setWidget(sheet_);
    ui_->area->installEventFilter(this);
    ui_->area->viewport()->installEventFilter(this);
    ui_->area->setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(ui_->area, QAccessible::Document);
    resized_.setSingleShot(true);
    resized_.setInterval(restTime);
    updateLook();
    connectControls();
    addShortcuts();
    setTabOrder(search_->places(), ui_->area); // Tab goes through the window as it is read
    setTabOrder(ui_->area, ui_->unlock);
    showDocument(nullptr);
}

DocumentView::~DocumentView() = default;

bool DocumentView::isUpToDate() const
{
    return !renderer_.isBusy() && search_->isUpToDate();
}

void DocumentView::connectControls()
{
    connect(&renderer_, &DocumentPageRenderer::rendered, this, &DocumentView::showPicture);
    connect(&renderer_, &DocumentPageRenderer::failed, this, [this](std::exception_ptr error) {
        try {
            std::rethrow_exception(error);
        } catch (const PdfLocked& locked) {
            showLocked(locked.message());
        } catch (const std::exception& trouble) {
            showMessage(QString::fromUtf8(trouble.what()));
        }
    });
    connect(&resized_, &QTimer::timeout, this, &DocumentView::render);
    connect(search_, &DocumentSearchPanel::hitsChanged, this, &DocumentView::showHighlights);
    connect(search_, &DocumentSearchPanel::hitChosen, this, [this](const DocumentHit& hit) {
        place_.clear();
        placePage_ = 0;
        showHit(hit.page);
    });
    connect(sheet_, &DocumentPageView::selectionChanged, this, &DocumentView::selectionChanged);
    connect(ui_->pageBar, &DocumentPageBar::pageWanted, this, &DocumentView::goToPage);
    connect(ui_->pageBar, &DocumentPageBar::zoomWanted, this,
            [this](int steps) { zoomBy(steps > 0 ? zoomStep : 1 / zoomStep); });
    connect(ui_->pageBar, &DocumentPageBar::fitChanged, this, &DocumentView::render);
    connect(ui_->pageBar, &DocumentPageBar::copyWanted, this, [this] { copyPageText(workspace_, sha256_, page_); });
    connect(ui_->unlock, &QPushButton::clicked, this, &DocumentView::unlock);
}

void DocumentView::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(QKeySequence::Find, [this] { search_->focusLine(); });
    add(Qt::Key_F3, [this] { search_->step(1); });
    add(Qt::SHIFT | Qt::Key_F3, [this] { search_->step(-1); });
    add(QKeySequence::ZoomIn, [this] { zoomBy(zoomStep); });
    add(QKeySequence::ZoomOut, [this] { zoomBy(1 / zoomStep); });
    add(Qt::CTRL | Qt::Key_L, [this] { ui_->pageBar->fitWidth(); });
}

void DocumentView::addButton(QAction* action)
{
    ui_->pageBar->addButton(action);
}

void DocumentView::updateLook()
{
    QPalette faint = palette();
    faint.setColor(QPalette::WindowText, Look::ink(Look::Ink::Faint));
    ui_->message->setPalette(faint);
    ui_->area->viewport()->setBackgroundRole(QPalette::Mid);
}

void DocumentView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        updateLook();
}

void DocumentView::showDocument(const Document* document)
{
    if (document && document->sha256 == sha256_) {
        name_ = document->title;
        return;
    }
    renderer_.cancel();
    sha256_ = document ? document->sha256 : QString();
    name_ = document ? document->title : QString();
    pageCount_ = document ? document->pages : 0;
    page_ = 1;
    place_.clear();
    placePage_ = 0;
    sheet_->clear();
    search_->setDocument(document);
    if (!document) {
        showMessage(tr("Choose a document in the list to read it here."));
        return;
    }
    ui_->stack->setCurrentWidget(ui_->area);
    ui_->pageBar->showPage(page_, pageCount_);
    render();
    search_->startSearch();
}

/// The stored original is protected, and its password is known only as long as Parvis runs.
void DocumentView::showLocked(const QString& reason)
{
    showMessage(reason);
    ui_->unlock->show();
}

void DocumentView::unlock()
{
    const auto open = [this, sha256 = sha256_](const QString& password) {
        workspace_.passwords()[sha256] = password;
        render();
    };
    askPassword(this, name_, ui_->message->text(), open);
}

void DocumentView::showMessage(const QString& text)
{
    ui_->pageBar->showTextless(false);
    ui_->message->setText(text);
    ui_->unlock->hide();
    ui_->stack->setCurrentWidget(ui_->messagePage);
    ui_->pageBar->showPage(page_, pageCount_);
}

void DocumentView::render()
{
    if (sha256_.isEmpty() || !workspace_.database() || !isVisible())
        return;
    DocumentPageRenderer::Request request;
    request.databasePath = workspace_.database()->path();
    request.sha256 = sha256_;
    request.name = name_;
    request.password = workspace_.passwords().value(sha256_);
    request.page = page_;
    request.dpi = dpi_ * devicePixelRatioF();
    if (ui_->pageBar->fitsWidth())
        request.fitWidth = std::max(80, ui_->area->viewport()->width() - Look::unit() * 2) * devicePixelRatioF();
    renderer_.request(request);
}

void DocumentView::showPicture(const DocumentPagePicture& picture)
{
    ui_->stack->setCurrentWidget(ui_->area);
    const bool samePage = sheet_->picture().page == picture.page && sheet_->picture().sha256 == picture.sha256;
    QScrollBar* bar = ui_->area->verticalScrollBar();
    const double share = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
    sheet_->show(picture);
    dpi_ = picture.dpi / devicePixelRatioF();
    showHighlights();
    bar->setValue(samePage ? qRound(share * bar->maximum()) : toEnd_ ? bar->maximum() : 0);
    if (toHighlight_)
        scrollToHit();
    toHighlight_ = toEnd_ = false;
    const bool isTextless =
        std::ranges::all_of(picture.words, [](const PdfWord& word) { return word.text.trimmed().isEmpty(); });
    ui_->pageBar->showTextless(isTextless);
    const QString place = tr("Page %1 of %2").arg(picture.page).arg(pageCount_);
    ui_->area->setAccessibleDescription(isTextless ? tr("%1, without text").arg(place) : place);
}

void DocumentView::goToPage(int page)
{
    const int wanted = std::clamp(page, 1, std::max(1, pageCount_));
    if (wanted == page_) {
        ui_->pageBar->showPage(page_, pageCount_);
        return;
    }
    page_ = wanted;
    search_->setPage(page_);
    ui_->pageBar->showPage(page_, pageCount_);
    render();
}

void DocumentView::showHit(int page)
{
    toHighlight_ = true;
    if (page != page_ || renderer_.isBusy()) {
        goToPage(page);
        return;
    }
    toHighlight_ = false;
    showHighlights();
    scrollToHit();
}

void DocumentView::showPlace(int page, const std::vector<QRectF>& boxes)
{
    place_ = boxes;
    placePage_ = page;
    showHit(page);
}

DocumentSelection DocumentView::selection() const
{
    std::vector<PdfWord> words = sheet_->selectedWords();
    if (words.empty())
        return {};
    MatchBoxes boxes;
    for (PdfWord& word : words) {
        boxes.push_back(word.box);
        word.rest = -1; // counts the words of the whole page
    }
    return {textOfWords(words), sheet_->picture().page, boxes};
}

void DocumentView::scrollToHit()
{
    const int hit = search_->currentOn(sheet_->picture().page);
    const int current = placePage_ > 0 ? int(sheet_->highlights().size()) - 1 : hit;
    const QRect place = sheet_->rectangleOf(std::min(current, int(sheet_->highlights().size()) - 1));
    if (!place.isEmpty())
        ui_->area->ensureVisible(place.center().x(), place.center().y(), 50, ui_->area->viewport()->height() / 3);
}

void DocumentView::showHighlights()
{
    const DocumentPagePicture& picture = sheet_->picture();
    std::vector<MatchBoxes> places = search_->matchesAmong(picture.words);
    int current = search_->currentOn(picture.page);
    if (placePage_ == picture.page && !place_.empty()) {
        current = int(places.size());
        places.push_back(place_);
    }
    sheet_->setHighlights(std::move(places), current);
}

void DocumentView::zoomBy(double factor)
{
    ui_->pageBar->stopFitting();
    dpi_ = std::clamp(dpi_ * factor, leastDpi, mostDpi);
    render();
}

/// A key or the wheel turns the page only at its end.
void DocumentView::turnPage(int step)
{
    QScrollBar* bar = ui_->area->verticalScrollBar();
    const bool atEnd = step > 0 ? bar->value() >= bar->maximum() : bar->value() <= bar->minimum();
    if (!atEnd) {
        bar->triggerAction(step > 0 ? QAbstractSlider::SliderPageStepAdd : QAbstractSlider::SliderPageStepSub);
        return;
    }
    toEnd_ = step < 0 && page_ > 1;
    goToPage(page_ + step);
}

bool DocumentView::handleKey(int key)
{
    switch (key) {
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        turnPage(1);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        turnPage(-1);
        return true;
    case Qt::Key_Home:
        goToPage(1);
        return true;
    case Qt::Key_End:
        goToPage(pageCount_);
        return true;
    default:
        return false;
    }
}

bool DocumentView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == ui_->area && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        return key->modifiers() == Qt::NoModifier && handleKey(key->key());
    }
    if (watched == ui_->area->viewport() && event->type() == QEvent::Wheel) {
        const auto* wheel = static_cast<QWheelEvent*>(event);
        if (wheel->modifiers() & Qt::ControlModifier) {
            zoomBy(wheel->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep);
            return true;
        }
    }
    if (watched == ui_->area->viewport() && (event->type() == QEvent::Resize || event->type() == QEvent::Show) &&
        (ui_->pageBar->fitsWidth() || sheet_->picture().image.isNull()))
        resized_.start();
    return QWidget::eventFilter(watched, event);
}

} // namespace parvis
