// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/documents_page.h"

#include "app/documents/document_details.h"
#include "app/documents/document_rereading.h"
#include "app/documents/document_scanning.h"
#include "app/documents/document_search_panel.h"
#include "app/documents/document_view.h"
#include "app/documents/reader/full_screen_tab.h"
#include "app/documents/reader/reader_commands.h"
#include "app/documents/review/fact_review_panel.h"
#include "tasks/evidence.h"
#include "widgets/controls/drop_files.h"
#include "widgets/look/look.h"
#include "widgets/look/settings.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/workspace/touched_records.h"
#include "widgets/workspace/write_obstacle.h"

#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace parvis {

DocumentsPage::DocumentsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, u"documents"_s, parent)
    , model_(new RecordTableModel(documentSchema(workspace)))
    , view_(new DocumentView(workspace))
    , details_(new DocumentDetails(workspace))
    , review_(new FactReviewPanel(workspace, *view_, this))
{
    setTitle(tr("Documents"));
    setAcceptDrops(true);
    makeActions();
    auto* parts = new QSplitter(Qt::Vertical, this); // the facts below the documents, the page beside both
    parts->addWidget(makeList());
    makeSheet();
    parts->addWidget(review_);
    parts->setChildrenCollapsible(false);
    parts->setSizes({300, 500});
    review_->hide();
    setList(parts);
    connect(review_, &FactReviewPanel::shown, this, [this] {
        tabs_->setCurrentWidget(view_);
        review_->show();
    });
    connect(table(), &RecordTableView::currentIdChanged, this, &DocumentsPage::showCurrent);
    connect(table(), &RecordTableView::selectedIdsChanged, this, &DocumentsPage::showCount);
    connect(table(), &RecordTableView::removeRequested, this, &DocumentsPage::removeSelected);
    connect(table(), &RecordTableView::activatedId, this, [this] { view_->canvas()->setFocus(); });
    connect(view_, &DocumentView::unlocked, this, &DocumentsPage::showCurrent);
    // Asked of the window, so that Back leads to the page where the link stands.
    connect(view_, &DocumentView::jumpWanted, this, [this](int number) {
        this->workspace().requests().openDocument(Id<Document>{table()->currentId()}, number, {});
    });
}

QString DocumentsPage::lookedAt() const
{
    return view_->lookedAt();
}

void DocumentsPage::lookAt(const QString& place)
{
    view_->lookAt(place);
}

void DocumentsPage::makeActions()
{
    add_ = new QAction(Look::icon(u"add"_s), tr("Add PDF…"), this);
    add_->setToolTip(tr("Adds one or several PDF files; files and folders can also be dropped on this page"));
    save_ = new QAction(Look::icon(u"save"_s), tr("Save a copy of the original…"), this);
    remove_ = new QAction(Look::icon(u"delete"_s), tr("Delete"), this);
    remove_->setToolTip(tr("Takes the selected documents out of the library; can be undone"));
    contract_ = new QAction(Look::icon(u"contract"_s), tr("Open the contract"), this);
    reread_ = new QAction(tr("Read the text again"), this);
    reread_->setToolTip(
        tr("Reads the selected documents as this version of Parvis does: one that was added by an older "
           "version may hold words that are cut and cannot be found; can be undone"));
    scan_ = new QAction(tr("Read the scanned pages…"), this);
    scan_->setToolTip(tr("Reads the pages of the selected documents that are pictures, so that their words can be "
                         "searched and selected; takes some seconds a page; can be undone"));
    auto* addFolder = new QAction(tr("Add a folder…"), this);
    addFolder->setToolTip(tr("Adds every PDF of a folder and of the folders in it"));
    connect(addFolder, &QAction::triggered, this, &DocumentsPage::chooseFolder);
    auto* addMenu = new QMenu(this);
    addMenu->addActions({add_, addFolder});
    QToolButton* addButton = addHeaderAction(add_);
    addButton->setMenu(addMenu);
    addButton->setPopupMode(QToolButton::MenuButtonPopup);
    describe_ = new QAction(Look::icon(u"edit"_s), tr("Kind and contract…"), this);
    describe_->setToolTip(tr("Gives all selected documents the same kind or the same contract; can be undone"));
    connect(describe_, &QAction::triggered, this, &DocumentsPage::describeSelected);
    asPictures_ = new QAction(tr("As pictures"), this);
    asPictures_->setToolTip(tr("Shows the documents by their first pages instead of a table"));
    asPictures_->setCheckable(true);
    for (QAction* action : {review_->recogniseAction(), describe_})
        addHeaderAction(action);
    auto* readMenu = new QMenu(this);
    readMenu->addActions({scan_, reread_});
    QToolButton* readButton = addHeaderAction(scan_);
    readButton->setMenu(readMenu);
    readButton->setPopupMode(QToolButton::MenuButtonPopup);
    for (QAction* action : {remove_, asPictures_})
        addHeaderAction(action);
    connect(reread_, &QAction::triggered, this, [this] { rereadDocuments(workspace(), selected(), this); });
    connect(scan_, &QAction::triggered, this, [this] { readScannedPages(workspace(), selected(), this); });
    connect(add_, &QAction::triggered, this, &DocumentsPage::chooseFiles);
    connect(save_, &QAction::triggered, this, &DocumentsPage::chooseCopy);
    connect(remove_, &QAction::triggered, this, &DocumentsPage::removeSelected);
    connect(contract_, &QAction::triggered, this, [this] {
        const Document* document = workspace().records().find(Id<Document>{table()->currentId()});
        if (document && document->contract)
            workspace().requests().openRecord(refOf(*document->contract));
    });
}

void DocumentsPage::makeSheet()
{
    for (QAction* action : {contract_, save_})
        details_->addButton(action);
    view_->addButton(save_);
    tabs_ = new QTabWidget(this);
    tabs_->setDocumentMode(true);
    tabs_->addTab(view_, tr("Read"));
    auto* fields = new QScrollArea(this);
    fields->setWidget(details_);
    fields->setWidgetResizable(true);
    fields->setFocusPolicy(Qt::NoFocus); // its fields are the stops
    tabs_->addTab(fields, tr("Details"));
    setSheet(tabs_);
    auto* fullScreen = new FullScreenTab(tabs_, view_);
    connect(view_, &DocumentView::fullScreenWanted, fullScreen, &FullScreenTab::show);
    connect(fullScreen, &FullScreenTab::changed, view_->commands(), &ReaderCommands::setFullScreen);
}

void DocumentsPage::refresh(const ChangeSet* changes)
{
    const Register& records = workspace().records();
    if (touchesList<Document, Contract, Evidence, RefusedFact>(changes)) {
        model_->setEditable(workspace().isWritable());
        model_->refresh(records);
    }
    if (!changes || changes->touches<Document>())
        findTexts();
    qint64 pages = 0;
    for (const Document& document : records.all<Document>())
        pages += document.pages;
    setFigures(records.all<Document>().empty() ? QString() : tr("%n page(s) in all", nullptr, int(pages)));
    if (records.all<Document>().empty())
        showEmptyState(
            tr("No document yet"),
            tr("Add the signed contracts, amendments and deliberations as PDF, or drop the files here. Their "
               "text can then be searched, and the originals are kept as they are."),
            add_);
    else
        showEmptyState({});
    if (table()->currentId() == 0 && model_->rowCount() > 0)
        table()->showId(model_->idAt(0));
    showCurrent();
    const auto isReread = [](const RowChange& change) { return change.textAfter.has_value(); };
    if (!changes || std::ranges::any_of(changes->changes, isReread))
        view_->readTextAnew();
    offerRereading();
}

void DocumentsPage::showCurrent()
{
    const Register& records = workspace().records();
    const Document* document = records.find(Id<Document>{table()->currentId()});
    foldSheet(!document);
    view_->showDocument(document);
    details_->showDocument(document ? document->id : Id<Document>());
    review_->showDocument(document);
    const QString unwritable = writeObstacle(workspace());
    const QString none = selectionObstacle(document != nullptr);
    setObstacle(add_, unwritable);
    setObstacle(save_, none);
    setObstacle(remove_, firstOf({unwritable, none}));
    showCount();
    setObstacle(describe_, firstOf({unwritable, none}));
    setObstacle(reread_, firstOf({unwritable, none}));
    setObstacle(scan_, firstOf({unwritable, none}));
    setObstacle(contract_, firstOf({none, unless(document && document->contract,
                                                 tr("This document is not linked to a contract."))}));
}

/// A command on the selection says how many it takes.
void DocumentsPage::showCount()
{
    const int count = int(table()->selectedIds().size());
    review_->select(idsOf<Document>(table()->selectedIds()));
    remove_->setText(count > 1 ? tr("Delete %n document(s)", nullptr, count) : tr("Delete"));
}

void DocumentsPage::showRecord(const RecordRef& record)
{
    const Evidence* evidence =
        record.table == recordOf<Evidence>().table ? workspace().records().find(Id<Evidence>{record.id}) : nullptr;
    if (!evidence) {
        Page::showRecord(record);
        return;
    }
    const std::vector<QRectF> boxes = boxesOf(evidence->rectangle);
    showDocument(evidence->document, evidence->page, boxes.empty() ? evidence->text : QString());
    if (!boxes.empty())
        view_->showPlace(evidence->page, boxes);
}

void DocumentsPage::showDocument(Id<Document> id, int page, const QString& wanted)
{
    table()->showId(id.value);
    showCurrent();
    if (page > 0) {
        tabs_->setCurrentWidget(view_);
        view_->goToPage(page);
    }
    if (!wanted.isEmpty())
        view_->searchPanel()->search(wanted, Match::PhraseOrWords);
}

std::vector<Document> DocumentsPage::selected() const
{
    std::vector<Document> documents;
    for (const qint64 id : table()->selectedIds()) {
        if (const Document* document = workspace().records().find(Id<Document>{id}))
            documents.push_back(*document);
    }
    return documents;
}

void DocumentsPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (workspace().isWritable() && !localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DocumentsPage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    addFiles(localFiles(*event->mimeData()));
}

PageEntry documentsPageEntry()
{
    PageEntry entry;
    entry.id = u"documents"_s;
    entry.title = DocumentsPage::tr("Documents");
    entry.icon = u"documents"_s;
    entry.tables = {u"document"_s, u"evidence"_s}; // a proof is shown at its place in the document
    entry.make = [](Workspace& workspace, QWidget* parent) { return new DocumentsPage(workspace, parent); };
    return entry;
}

} // namespace parvis
