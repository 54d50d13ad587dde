// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/document_view.h"

#include "app/documents/document_page_bar.h"
#include "app/documents/document_page_text.h"
#include "app/documents/document_search_panel.h"
#include "pdf/page_words.h"
#include "ui_document_view.h"
#include "widgets/controls/password_question.h"
#include "widgets/look/accessible_role.h"
#include "widgets/look/look.h"
#include "widgets/workspace/web_address.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QListWidget>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr double zoomStep = 1.25;
constexpr QSizeF usualPage(595, 842); ///< points: A4, until the document is open

} // namespace

DocumentView::DocumentView(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , ui_(std::make_unique<Ui::DocumentView>())
    , search_(new DocumentSearchPanel(workspace, this))
    , renderer_(this)
    , canvas_(new PageCanvas(
          renderer_, [this](int page) { return marksOn(page); }, this))
{
    ui_->setupUi(this);
    ui_->outer->addWidget(search_, 1);
    search_->setPages(ui_->stack);
    ui_->stack->insertWidget(0, canvas_);
    canvas_->setObjectName(u"area"_s);
    canvas_->setAccessibleName(tr("Pages of the document"));
    setAccessibleRole(canvas_, QAccessible::Document);
    updateLook();
    connectControls();
    connectBar();
    connectRenderer();
    addShortcuts();
    setTabOrder(search_->places(), canvas_); // Tab goes through the window as it is read
    setTabOrder(canvas_, ui_->unlock);
    showDocument(nullptr);
}

DocumentView::~DocumentView() = default;

bool DocumentView::isUpToDate() const
{
    const bool isDrawn = ui_->stack->currentWidget() != canvas_ || canvas_->isDrawn();
    return isDrawn && !toHighlight_ && search_->isUpToDate();
}

void DocumentView::connectControls()
{
    connect(canvas_, &PageCanvas::pageChanged, this, &DocumentView::showPageFacts);
    connect(canvas_, &PageCanvas::viewMoved, this, &DocumentView::updateWishes);
    connect(canvas_, &PageCanvas::zoomWanted, this, &DocumentView::zoom);
    connect(canvas_, &PageCanvas::copyWanted, this, &DocumentView::copySelection);
    connect(canvas_, &PageCanvas::linkChosen, this, &DocumentView::follow);
    connect(canvas_, &PageCanvas::selectionChanged, this, [this] {
        updateWishes();
        Q_EMIT selectionChanged();
    });
    connect(search_, &DocumentSearchPanel::hitsChanged, this, &DocumentView::forgetMarks);
    connect(search_, &DocumentSearchPanel::hitChosen, this, [this](const DocumentHit& hit) {
        place_.clear();
        placePage_ = 0;
        showHit(hit.page);
    });
    connect(ui_->unlock, &QPushButton::clicked, this, &DocumentView::unlock);
}

void DocumentView::connectBar()
{
    DocumentPageBar* bar = ui_->pageBar;
    connect(bar, &DocumentPageBar::pageWanted, this, &DocumentView::goToPage);
    connect(bar, &DocumentPageBar::zoomWanted, this, &DocumentView::zoom);
    connect(bar, &DocumentPageBar::fitWanted, canvas_, &PageCanvas::setFit);
    connect(bar, &DocumentPageBar::turnWanted, this, [this] { canvas_->turn(1); });
    connect(bar, &DocumentPageBar::copyWanted, this, [this] { copyPageText(workspace_, sha256_, page()); });
}

void DocumentView::connectRenderer()
{
    connect(&renderer_, &DocumentPageRenderer::opened, this, &DocumentView::takePages);
    connect(&renderer_, &DocumentPageRenderer::drawn, this, &DocumentView::takePage);
    connect(&renderer_, &DocumentPageRenderer::failed, this, &DocumentView::showFailure);
    connect(&renderer_, &DocumentPageRenderer::planned, this, [this](const DocumentPlan& plan) {
        labels_.resize(std::size_t(plan.first) - 1);
        labels_.insert(labels_.end(), plan.labels.begin(), plan.labels.end());
        canvas_->setSizes(plan.first, plan.sizes);
        showPageFacts();
    });
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
    add(QKeySequence::ZoomIn, [this] { zoom(1); });
    add(QKeySequence::ZoomOut, [this] { zoom(-1); });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_L, [this] { canvas_->setFit(PageLayout::Fit::Width); });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_J, [this] { canvas_->setFit(PageLayout::Fit::Page); });
    add(Qt::CTRL | Qt::Key_Right, [this] { canvas_->turn(1); });
    add(Qt::CTRL | Qt::Key_Left, [this] { canvas_->turn(-1); });
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
}

void DocumentView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        updateLook();
}

void DocumentView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    updateWishes();
}

void DocumentView::showDocument(const Document* document)
{
    if (document && document->sha256 == sha256_) {
        name_ = document->title;
        return;
    }
    if (!sha256_.isEmpty())
        pagesRead_[sha256_] = page();
    sha256_ = document ? document->sha256 : QString();
    name_ = document ? document->title : QString();
    pageCount_ = document ? document->pages : 0;
    place_.clear();
    placePage_ = 0;
    toHighlight_ = toCopy_ = false;
    search_->setDocument(document);
    open();
    if (!document) {
        showMessage(tr("Choose a document in the list to read it here."));
        return;
    }
    search_->startSearch();
}

void DocumentView::readTextAnew()
{
    renderer_.readWordsAnew();
    updateWishes();
    search_->searchAgain();
}

/// The pages stand there at once, as far as the register knows them; the document itself is opened in the worker.
void DocumentView::open()
{
    renderer_.cancel();
    labels_.clear();
    if (!sha256_.isEmpty() && workspace_.database())
        renderer_.open({workspace_.database()->path(), sha256_, name_, workspace_.passwords().value(sha256_)});
    ui_->stack->setCurrentWidget(canvas_);
    canvas_->setPages(pageCount_, usualPage);
    forgetMarks();
    goToPage(pagesRead_.value(sha256_, 1));
    showPageFacts();
}

void DocumentView::unlock()
{
    const auto opened = [this, sha256 = sha256_](const QString& password) {
        workspace_.passwords()[sha256] = password;
        open();
        Q_EMIT unlocked();
    };
    askPassword(this, name_, ui_->message->text(), opened);
}

/// The stored original may be protected, and its password is known only as long as Parvis runs.
void DocumentView::showFailure(std::exception_ptr error)
{
    try {
        std::rethrow_exception(error);
    } catch (const PdfLocked& locked) {
        showMessage(locked.message());
        ui_->unlock->show();
    } catch (const std::exception& trouble) {
        showMessage(QString::fromUtf8(trouble.what()));
    }
}

void DocumentView::showMessage(const QString& text)
{
    toHighlight_ = false;
    ui_->pageBar->showTextless(false);
    ui_->message->setText(text);
    ui_->unlock->hide();
    ui_->stack->setCurrentWidget(ui_->messagePage);
    ui_->pageBar->showPage(std::max(1, page()), pageCount_);
}

void DocumentView::updateWishes()
{
    const PageLayout& layout = canvas_->pageLayout();
    ui_->pageBar->showFit(canvas_->fit(), qRound(layout.scale() * 72 / 96 * 100));
    if (!sha256_.isEmpty() && isVisible())
        renderer_.want(canvas_->wishes(), page());
}

void DocumentView::takePages(int pages, const QSizeF& firstPage)
{
    const int wanted = page();
    pageCount_ = pages;
    canvas_->setPages(pages, firstPage.isEmpty() ? usualPage : firstPage);
    goToPage(wanted);
}

void DocumentView::takePage(int page)
{
    const PageContent* content = renderer_.content(page);
    if (content && content->size != canvas_->pageLayout().givenSize(page))
        canvas_->setSizes(page, {content->size});
    marks_.remove(page);
    canvas_->viewport()->update();
    if (page == canvas_->page())
        showPageFacts();
    if (toHighlight_ && page == canvas_->page())
        scrollToHit();
    if (toCopy_)
        copySelection();
}

/// Of the page that is read: bar, search and screen reader know it.
void DocumentView::showPageFacts()
{
    const int page = canvas_->page();
    search_->setPage(std::max(1, page));
    const QString label = page > 0 && page <= int(labels_.size()) ? labels_[std::size_t(page) - 1] : QString();
    ui_->pageBar->showPage(std::max(1, page), pageCount_, label);
    const PageContent* content = renderer_.content(page);
    const bool isTextless = content && std::ranges::all_of(content->words, [](const PdfWord& word) {
                                return word.text.trimmed().isEmpty();
                            });
    ui_->pageBar->showTextless(isTextless);
    const QString place = tr("Page %1 of %2").arg(page).arg(pageCount_);
    canvas_->setAccessibleDescription(isTextless ? tr("%1, without text").arg(place) : place);
    QString spoken = renderer_.trouble(page);
    if (content && spoken.isEmpty())
        spoken = textOfWords(content->words);
    setAccessibleValue(canvas_, spoken);
}

void DocumentView::goToPage(int page)
{
    if (pageCount_ > 0)
        canvas_->goTo(std::clamp(page, 1, pageCount_));
}

void DocumentView::showPlace(int page, const std::vector<QRectF>& boxes)
{
    place_ = boxes;
    placePage_ = page;
    forgetMarks();
    showHit(page);
}

DocumentSelection DocumentView::selection() const
{
    const TextSelection& selected = canvas_->selection();
    if (selected.isEmpty())
        return {};
    return {selected.text(), selected.first().page, selected.boxesOn(selected.first().page)};
}

/// As soon as the words of all its pages are known; nothing selected copies nothing.
void DocumentView::copySelection()
{
    const TextSelection& selected = canvas_->selection();
    toCopy_ = !selected.unknownPages().empty();
    if (toCopy_ || selected.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(selected.text());
}

void DocumentView::follow(const PdfLink& link)
{
    if (link.page > 0) {
        Q_EMIT jumpWanted(link.page);
        goToPage(link.page);
    } else if (!openAddress(link.url)) {
        workspace_.inform(tr("This link is not opened: %1").arg(link.url));
    }
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
    const PageMarks marks = marksOn(page());
    const int current = std::min(marks.current, int(marks.places.size()) - 1);
    if (current >= 0)
        canvas_->showBoxes(page(), marks.places[std::size_t(current)]);
}

void DocumentView::forgetMarks()
{
    marks_.clear();
    canvas_->viewport()->update();
}

PageMarks DocumentView::marksOn(int page) const
{
    if (const auto known = marks_.constFind(page); known != marks_.constEnd())
        return *known;
    PageMarks marks;
    const PageContent* content = renderer_.content(page);
    if (content) {
        marks.places = search_->matchesAmong(content->words);
        marks.current = search_->currentOn(page);
    }
    if (placePage_ == page && !place_.empty()) {
        marks.current = int(marks.places.size());
        marks.places.push_back(place_);
    }
    if (content)
        marks_[page] = marks;
    return marks;
}

void DocumentView::zoom(int steps)
{
    canvas_->zoomBy(steps > 0 ? zoomStep : 1 / zoomStep);
}

} // namespace parvis
