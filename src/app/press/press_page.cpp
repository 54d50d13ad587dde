// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/press/press_page.h"

#include "app/press/article_dialog.h"
#include "app/press/article_editor.h"
#include "app/press/article_table.h"
#include "app/press/issue_composer.h"
#include "app/press/issue_paper.h"
#include "app/press/press_schema.h"
#include "domain/typography.h"
#include "domain/web_link.h"
#include "files/whole_file.h"
#include "tasks/press_edits.h"
#include "widgets/controls/record_sheet.h"
#include "widgets/look/look.h"
#include "widgets/look/wording.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/workspace/removal_question.h"
#include "widgets/workspace/touched_records.h"
#include "widgets/workspace/undo_offer.h"
#include "widgets/workspace/web_address.h"
#include "widgets/workspace/write_obstacle.h"

#include <QAction>
#include <QDir>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

QString exportedText(const PressReviewContent& content, const QString& path)
{
    QString text = PressPage::tr("The press review holds %n article(s): %1", nullptr, int(content.entries.size()))
                       .arg(QDir::toNativeSeparators(path));
    if (content.undatedLeftOut > 0)
        text += u" — "_s + PressPage::tr("%n without a known date left out", nullptr, content.undatedLeftOut);
    return text;
}

} // namespace

PressPage::PressPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, u"press"_s, parent)
    , sheet_(new RecordSheet(this))
    , editor_(new ArticleEditor(workspace, this))
    , addAction_(new QAction(Look::icon(u"add"_s), tr("Add an article…"), this))
    , importAction_(new QAction(Look::icon(u"import"_s), tr("Import articles…"), this))
    , describeAction_(new QAction(Look::icon(u"edit"_s), tr("Edit the selected articles…"), this))
    , mergeAction_(new QAction(tr("Merge the selected articles"), this))
    , composeAction_(new QAction(Look::icon(u"press"_s), tr("Compose an issue…"), this))
    , exportAction_(new QAction(Look::icon(u"export"_s), tr("Export the press review…"), this))
    , openAction_(new QAction(Look::icon(u"link"_s), tr("Open the article"), this))
    , removeAction_(new QAction(Look::icon(u"delete"_s), tr("Delete"), this))
{
    setTitle(tr("Press review"));
    makeActions();
    auto* articles = new ArticleTable(this);
    auto* model = new RecordTableModel(pressSchema(workspace));
    model->setSortKeys({{0, Qt::DescendingOrder}});
    articles->setRecordModel(model);
    articles->setAccessibleName(tr("Articles"));
    articles->addActions({describeAction_, mergeAction_}); // in the menu of the rows
    setTable(articles);
    sheet_->addHeadingAction(openAction_);
    sheet_->addHeadingAction(removeAction_);
    removeAction_->setToolTip(tr("Deletes this article; the Del key deletes all that are selected in the list"));
    sheet_->addSection({}, editor_);
    setSheet(sheet_);
    connect(articles, &RecordTableView::currentIdChanged, this, &PressPage::showArticle);
    connect(articles, &RecordTableView::removeRequested, this, &PressPage::removeSelected);
    connect(articles, &RecordTableView::activatedId, this, &PressPage::openAddressOfCurrent);
    connect(articles, &RecordTableView::selectedIdsChanged, this, &PressPage::updateActions);
    connect(model, &RecordTableModel::arranged, this, &PressPage::updateActions);
    connect(editor_, &ArticleEditor::territoriesRequested, this, &PressPage::chooseTerritories);
    connect(openAction_, &QAction::triggered, this, &PressPage::openAddressOfCurrent);
    connect(removeAction_, &QAction::triggered, this, &PressPage::removeShown);
    connect(editor_, &ArticleEditor::recordRequested, this, [this](const QString& link) {
        if (const auto record = recordOfLink(link))
            this->workspace().requests().openRecord(*record);
    });
    showArticle(0);
}

PressPage::~PressPage() = default;

void PressPage::makeActions()
{
    addAction_->setIconText(tr("Add…")); // short on the buttons, so that large text fits
    importAction_->setIconText(tr("Import…"));
    describeAction_->setIconText(tr("Edit…"));
    mergeAction_->setIconText(tr("Merge"));
    composeAction_->setIconText(tr("Compose…"));
    exportAction_->setIconText(tr("Export…"));
    mergeAction_->setToolTip(tr("Makes one article of all that are selected: the one in the sheet, with what the "
                                "others have and it has not; can be undone"));
    for (QAction* action : {addAction_, importAction_, composeAction_, exportAction_})
        addHeaderAction(action);
    connect(addAction_, &QAction::triggered, this, &PressPage::addArticle);
    connect(importAction_, &QAction::triggered, this, &PressPage::chooseImport);
    connect(describeAction_, &QAction::triggered, this, &PressPage::describeSelected);
    connect(mergeAction_, &QAction::triggered, this, &PressPage::mergeSelected);
    connect(composeAction_, &QAction::triggered, this, &PressPage::compose);
    connect(exportAction_, &QAction::triggered, this, &PressPage::askExport);
    setAcceptDrops(true);
}

void PressPage::updateActions()
{
    const QString unwritable = writeObstacle(workspace());
    const auto selected = table()->selectedIds().size();
    for (QAction* action : {addAction_, importAction_})
        setObstacle(action, unwritable);
    setObstacle(removeAction_, firstOf({unwritable, unless(table()->currentId() > 0, tr("Select an article first."))}));
    setObstacle(describeAction_, firstOf({unwritable, selectionObstacle(qint64(selected))}));
    setObstacle(mergeAction_,
                firstOf({unwritable, unless(selected > 1, tr("Select at least two articles to merge them."))}));
    if (composer_)
        composer_->setInView(takenArticles());
}

void PressPage::refresh(const ChangeSet* changes)
{
    updateActions();
    if (!touchesList<Article, ArticleTerritory, Document>(changes))
        return;
    const auto& articles = workspace().records().all<Article>();
    table()->recordModel()->setEditable(workspace().isWritable());
    table()->recordModel()->refresh(workspace().records());
    for (QAction* action : {composeAction_, exportAction_})
        setObstacle(action, unless(!articles.empty(), tr("There is no article yet.")));
    const auto dated = std::ranges::count_if(articles, [](const Article& a) { return a.publishedOn.has_value(); });
    const auto summed =
        std::ranges::count_if(articles, [](const Article& a) { return !a.summary.trimmed().isEmpty(); });
    setFigures(
        QStringList{tr("%n dated", nullptr, int(dated)), tr("%n with a summary", nullptr, int(summed))}.join(u" · "_s));
    if (articles.empty())
        showEmptyState(tr("No article yet"), tr("Add the articles that you read: title, publisher, date and address."),
                       addAction_);
    else
        showEmptyState({});
    showArticle(table()->currentId());
}

void PressPage::showArticle(qint64 id)
{
    const Article* article = workspace().records().find(Id<Article>{id});
    editor_->showArticle(article ? std::optional(article->id) : std::nullopt);
    updateActions();
    article = workspace().records().find(Id<Article>{id}); // what was typed for the article before may be written now
    sheet_->showHint(article ? QString() : tr("Select an article to read and write its summary."));
    if (!article)
        return;
    const QString date = article->publishedOn ? article->publishedOn->text(QLocale()) : tr("date to be filled in");
    sheet_->setHeading(typeset(article->title, QLocale()),
                       article->publisher.isEmpty() ? date : u"%1 · %2"_s.arg(article->publisher, date));
    openAction_->setToolTip(article->url);
    setObstacle(openAction_, article->url.isEmpty()
                                 ? tr("The address is not known")
                                 : unless(!webLink(article->url).isEmpty(), tr("This is no address of the web.")));
}

void PressPage::addArticle()
{
    if (!workspace().isWritable())
        return;
    ArticleDialog dialog(workspace().records(), workspace().today(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Id<Article> added;
    const auto fill = [&](Transaction& tx, const Register& records) {
        added = parvis::addArticle(tx, records, dialog.article(), dialog.contract(), workspace().today());
    };
    if (workspace().edit(fill))
        table()->showId(added.value);
}

/// The article in the sheet, whatever else is selected.
void PressPage::removeShown()
{
    remove({{table()->currentId()}});
    table()->setFocus(); // on the button, the next Space would delete the next article
}

void PressPage::removeSelected()
{
    if (workspace().isWritable() && mayRemoveSelected(*table()))
        remove(idsOf<Article>(table()->selectedIds()));
}

void PressPage::remove(const std::vector<Id<Article>>& ids)
{
    if (!workspace().isWritable())
        return;
    if (workspace().edit([&](Transaction& tx, const Register& records) { removeArticles(tx, records, ids); }))
        informUndoable(workspace(), tr("%n article(s) deleted.", nullptr, int(ids.size())));
}

void PressPage::openAddressOfCurrent()
{
    const Article* article = workspace().records().find(Id<Article>{table()->currentId()});
    if (article && !openAddress(article->url))
        workspace().warn(tr("This article has no address that can be opened."));
}

void PressPage::askExport()
{
    editor_->write();
    auto* dialog = new PressExportDialog(workspace().records(), workspace().today(), articlesInView(), this);
    connect(dialog, &PressExportDialog::printRequested, this, [this, dialog] { print(dialog->request()); });
    exportFrom(
        dialog, workspace(), this, [this, dialog] { return reviewFile(dialog->request()); },
        [dialog](const QString& reason) { dialog->tell(reason); });
}

/// A selection that another page made is not taken for a choice of articles.
ArticlesInView PressPage::articlesInView() const
{
    const auto setOf = [](const std::vector<qint64>& keys) {
        const auto ids = idsOf<Article>(keys);
        return std::set(ids.begin(), ids.end());
    };
    const RecordTableModel& model = *table()->recordModel();
    ArticlesInView view;
    if (model.rowCount() < model.totalCount())
        view.shown = setOf(model.shownIds());
    if (const auto selected = table()->selectedIds(); selected.size() > 1 && table()->chosenOn().isEmpty())
        view.selected = setOf(selected);
    return view;
}

FileExport PressPage::reviewFile(const PressExport& request)
{
    FileExport file{.target = request.target};
    file.write = [request, records = workspace().records(), locale = QLocale()](const QString& path,
                                                                                const JobControl& control) {
        const IssuePaper paper =
            issuePaper(records, request.review, locale, control.stop, request.only, request.output);
        writeWholeFile(path, paper.bytes);
        return WrittenFiles{{path}, exportedText(paper.content, path)};
    };
    file.written = [this, review = request.review] { remember(review); };
    return file;
}

/// The same pages; the issue is not remembered before it leaves as a file.
void PressPage::print(const PressExport& request)
{
    const auto take = [request, &workspace = workspace()] {
        return composed([request, records = workspace.records(), locale = QLocale()](std::stop_token stop) {
            return issuePaper(records, request.review, locale, stop, request.only).bytes;
        });
    };
    workspace().requests().print(
        {{tr("the press review"), tr("Press review no. %1").arg(request.review.number), take, this}});
}

/// The next export proposes the next number, and this one can be issued again as it was.
void PressPage::remember(const PressReview& review)
{
    if (!workspace().isWritable())
        return;
    workspace().edit([&](Transaction& tx, const Register& records) { rememberIssue(tx, records, review); });
}

} // namespace parvis
