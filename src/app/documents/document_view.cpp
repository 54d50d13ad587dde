// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/document_view.h"

#include "app/documents/document_page_bar.h"
#include "app/documents/document_page_text.h"
#include "app/documents/document_search_panel.h"
#include "app/documents/reader/reader_commands.h"
#include "app/documents/reader/reader_message.h"
#include "app/documents/reader/side_panel.h"
#include "app/documents/reader/zoom_box.h"
#include "pdf/page_words.h"
#include "ui_document_view.h"
#include "widgets/look/accessible_role.h"

#include <QListWidget>
#include <QShortcut>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace parvis {

DocumentView::DocumentView(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , ui_(std::make_unique<Ui::DocumentView>())
    , search_(new DocumentSearchPanel(workspace, this))
    , renderer_(this)
    , marks_(renderer_, *search_)
    , canvas_(new PageCanvas(renderer_, marks_, this))
    , side_(new ReaderSidePanel(
          renderer_, canvas_->pageLayout(), [this](int page) { return pageName(page); }, this))
    , commands_(new ReaderCommands(*canvas_, *side_, this))
    , message_(new ReaderMessage(this))
    , copying_(workspace)
{
    ui_->setupUi(this);
    placePanels();
    connectControls();
    connectBar();
    connectRenderer();
    connectCommands();
    addShortcuts();
    showDocument(nullptr);
}

DocumentView::~DocumentView() = default;

void DocumentView::placePanels()
{
    auto* parts = new QSplitter(this);
    parts->addWidget(search_);
    side_->placeIn(parts);
    ui_->outer->addWidget(parts, 1);
    search_->setPages(ui_->stack);
    ui_->stack->addWidget(canvas_);
    ui_->stack->addWidget(message_);
    canvas_->setObjectName(u"area"_s);
    canvas_->setAccessibleName(tr("Pages of the document"));
    setAccessibleRole(canvas_, QAccessible::Document);
    ui_->pageBar->setCommands(*commands_);
    setTabOrder(search_->places(), canvas_); // Tab goes through the window as it is read
    setTabOrder(canvas_, message_->button());
}

bool DocumentView::isUpToDate() const
{
    const bool isDrawn = ui_->stack->currentWidget() != canvas_ || canvas_->isDrawn();
    return isDrawn && !toHighlight_ && search_->isUpToDate();
}

void DocumentView::connectControls()
{
    connect(canvas_, &PageCanvas::pageChanged, this, &DocumentView::showPageFacts);
    connect(canvas_, &PageCanvas::viewMoved, this, &DocumentView::updateWishes);
    connect(canvas_, &PageCanvas::copyWanted, this, [this] { copySelection(SelectionCopy::Form::Text); });
    connect(canvas_, &PageCanvas::linkChosen, this, &DocumentView::follow);
    connect(canvas_, &PageCanvas::selectionChanged, this, &DocumentView::selectionChanged);
    connect(canvas_, &PageCanvas::turned, side_->thumbnails()->viewport(), qOverload<>(&QWidget::update));
    connect(side_, &ReaderSidePanel::placeChosen, this, &DocumentView::jumpTo);
    connect(side_->thumbnails(), &ThumbnailPanel::viewMoved, this, &DocumentView::updateWishes);
    connect(search_, &DocumentSearchPanel::hitsChanged, this, &DocumentView::forgetMarks);
    connect(search_, &DocumentSearchPanel::hitChosen, this, &DocumentView::jumpToHit);
    connect(message_, &ReaderMessage::unlockWanted, this, &DocumentView::unlock);
}

void DocumentView::connectBar()
{
    DocumentPageBar* bar = ui_->pageBar;
    connect(bar, &DocumentPageBar::pageWanted, this, [this](int page) { goToPage(page); });
    connect(bar, &DocumentPageBar::zoomWanted, this, &DocumentView::zoom);
    connect(bar->zoomBox(), &ZoomBox::percentWanted, canvas_, &PageCanvas::zoomTo);
    connect(bar->zoomBox(), &ZoomBox::fitWanted, canvas_, &PageCanvas::setFit);
    connect(bar->zoomBox(), &ZoomBox::selectionWanted, this, &DocumentView::zoomToSelection);
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
        side_->thumbnails()->layOut();
        if (plan.first == 1)
            side_->outline()->setOutline(plan.outline);
        search_->setLabels(labels_);
        ui_->pageBar->setLabels(labels_);
        showPageFacts();
    });
}

void DocumentView::connectCommands()
{
    connect(commands_, &ReaderCommands::copyWanted, this, [this] { copySelection(SelectionCopy::Form::Text); });
    connect(commands_, &ReaderCommands::tableWanted, this, [this] { copySelection(SelectionCopy::Form::Table); });
    connect(commands_, &ReaderCommands::fullScreenWanted, this, &DocumentView::fullScreenWanted);
    connect(commands_, &ReaderCommands::darkPaperWanted, this, &DocumentView::setDarkPaper);
    renderer_.setDark(commands_->isPaperDark());
}

void DocumentView::setDarkPaper(bool isDark)
{
    renderer_.setDark(isDark);
    canvas_->viewport()->update();
    side_->thumbnails()->viewport()->update();
    updateWishes();
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
}

void DocumentView::addButton(QAction* action)
{
    ui_->pageBar->addButton(action);
}

void DocumentView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    updateWishes();
}

void DocumentView::updateWishes()
{
    ui_->pageBar->showZoom(canvas_->percent());
    side_->outline()->showPlace(page(), canvas_->givenTop());
    if (sha256_.isEmpty() || !isVisible())
        return;
    std::vector<DocumentPageRenderer::Wish> wishes = canvas_->wishes();
    const auto small = side_->thumbnails()->wishes();
    wishes.insert(wishes.end(), small.begin(), small.end());
    renderer_.want(wishes, page());
}

void DocumentView::takePage(int page)
{
    const PageContent* content = renderer_.content(page);
    if (content && content->size != canvas_->pageLayout().givenSize(page))
        canvas_->setSizes(page, {content->size});
    marks_.forget(page);
    canvas_->viewport()->update();
    side_->thumbnails()->updatePage(page);
    if (page == canvas_->page())
        showPageFacts();
    if (toHighlight_ && page == canvas_->page())
        scrollToHit();
}

/// Of the page that is read: bar, search and screen reader know it.
void DocumentView::showPageFacts()
{
    const int page = canvas_->page();
    search_->setPage(std::max(1, page));
    side_->thumbnails()->showPage(page);
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

QString DocumentView::pageName(int page) const
{
    return nameOfPage(page, labels_);
}

void DocumentView::zoom(int steps)
{
    canvas_->zoomBy(steps > 0 ? PageCanvas::zoomStep : 1 / PageCanvas::zoomStep);
}

} // namespace parvis
