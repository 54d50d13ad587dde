// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/press/article_import_dialog.h"

#include "exchange/articles/article_reader.h"
#include "exchange/tables/table_places.h"
#include "ui_article_import_dialog.h"
#include "widgets/controls/note_label.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/workspace/error_text.h"
#include "widgets/workspace/undo_offer.h"
#include "widgets/workspace/write_obstacle.h"

#include <QPointer>
#include <QPushButton>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// "12 new, 3 with changes, …", and how much is to be known of the file as a whole.
QString summaryText(const ArticleFile& file, const ArticlePlan& plan)
{
    QStringList parts;
    for (const auto& name : EnumNames<ArticleFate>::all) {
        if (const int count = plan.count(name.value); count > 0)
            parts << ArticleImportDialog::tr("%1: %2").arg(label(name.value), QLocale().toString(count));
    }
    if (!file.notices.empty())
        parts << ArticleImportDialog::tr("%n remark(s) on the file", nullptr, int(file.notices.size()));
    return parts.join(u" · "_s);
}

QString noticesText(const ArticleFile& file)
{
    QStringList lines;
    for (const Notice& notice : file.notices)
        lines << withPlace(notice.place, notice.text);
    return lines.join(u'\n');
}

QString feedsText(const ArticleFile& file)
{
    QStringList lines;
    for (const FeedAddress& feed : file.feeds)
        lines << feed.url + u"  "_s + feed.title;
    for (const ReadArticle& refused : file.articles)
        lines << withPlace(linePlace(refused.line), refused.refusal);
    return lines.join(u'\n');
}

} // namespace

ArticleImportDialog::ArticleImportDialog(Workspace& workspace, const QString& path, QWidget* parent)
    : QDialog(parent)
    , workspace_(workspace)
    , ui_(std::make_unique<Ui::ArticleImportDialog>())
{
    ui_->setupUi(this);
    const int unit = Look::unit();
    resize(QSize(unit * 160, unit * 84).boundedTo(screen()->availableSize() * 0.9));
    ui_->outer->setContentsMargins(unit * 2, unit * 2, unit * 2, unit * 2);
    ui_->outer->setSpacing(unit * 2);
    for (QWidget* late : std::initializer_list<QWidget*>{ui_->table, ui_->choices, ui_->details, ui_->known}) {
        QSizePolicy policy = late->sizePolicy();
        policy.setRetainSizeWhenHidden(true); // its place is there before it is
        late->setSizePolicy(policy);
    }
    ui_->table->setAccessibleName(tr("Articles of the file"));
    ui_->details->setAccessibleName(tr("Remarks on the file"));
    auto* model = new RecordTableModel(
        articleImportSchema([this](std::size_t article, ArticleTaking taking) { take(article, taking); }));
    ui_->table->setRecordModel(model);
    model->setEditable(true);
    import_ = ui_->buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    import_->setObjectName(u"import"_s);
    import_->setDefault(true);
    connect(ui_->known, &QCheckBox::toggled, this, &ArticleImportDialog::takeKnown);
    connect(ui_->buttons, &QDialogButtonBox::accepted, this, &ArticleImportDialog::accept);
    connect(ui_->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&workspace_, &Workspace::databaseChanged, this, &QDialog::reject);
    connect(&workspace_, &Workspace::recordsChanged, this, [this] {
        if (!isWriting_ && file_)
            plan();
    });
    read(path);
}

ArticleImportDialog::~ArticleImportDialog()
{
    workspace_.disconnect(this);
}

void ArticleImportDialog::read(const QString& path)
{
    showMessage(tr("The file is being read…"));
    const auto work = [path](const JobControl& control) { return readArticles(path, {}, control.stop); };
    const auto done = [this](ArticleFile file) {
        file_ = std::make_shared<const ArticleFile>(std::move(file));
        if (file_->format == ArticleFormat::Opml)
            showMessage(tr("This is a list of feeds. Save the file of one of them, then import that:"),
                        feedsText(*file_));
        else
            plan();
    };
    job_.run(tr("Read articles"), work, done, [this](std::exception_ptr error) { showError(error); });
}

void ArticleImportDialog::plan()
{
    const auto work = [file = file_, records = workspace_.records(), today = workspace_.today()](
                          const JobControl& control) { return planArticles(records, *file, today, control.stop); };
    job_.run(
        tr("Compare articles"), work, [this](ArticlePlan plan) { showPlan(std::move(plan)); },
        [this](std::exception_ptr error) { showError(error); });
}

/// What is a list of lines, to be read through and copied.
void ArticleImportDialog::setDetails(const QString& lines)
{
    ui_->details->setPlainText(lines);
    ui_->details->setVisible(!lines.isEmpty());
    ui_->details->setMaximumHeight(ui_->table->isVisibleTo(this) ? Look::unit() * 20 : QWIDGETSIZE_MAX);
}

void ArticleImportDialog::showMessage(const QString& text, const QString& lines)
{
    ui_->summary->setText(text);
    ui_->table->hide();
    ui_->choices->hide();
    setDetails(lines);
    setObstacle(import_, tr("There is nothing to import yet."));
}

void ArticleImportDialog::showError(std::exception_ptr error)
{
    try {
        std::rethrow_exception(error);
    } catch (const Error& trouble) {
        showMessage(errorText(trouble));
    }
}

void ArticleImportDialog::showPlan(ArticlePlan plan)
{
    ui_->summary->setText(summaryText(*file_, plan));
    ui_->known->setVisible(std::ranges::any_of(plan.articles, &PlannedArticle::isSurelyKnown));
    ui_->table->show();
    setDetails(noticesText(*file_));
    ui_->choices->show();
    set(ArticlePreview::of(std::move(plan)));
    if (ui_->known->isChecked())
        takeKnown(true);
}

void ArticleImportDialog::set(ArticlePreview preview)
{
    preview_ = std::make_shared<const ArticlePreview>(std::move(preview));
    ui_->table->recordModel()->setSubject(TableSubject(preview_));
    ui_->table->recordModel()->refresh(workspace_.records());
    const auto left = std::ranges::count(preview_->takings, ArticleTaking::Leave);
    const int taken = int(preview_->takings.size()) - int(left);
    ui_->count->setText(tr("%n article(s) will be written.", nullptr, taken));
    setObstacle(import_, firstOf({writeObstacle(workspace_), unless(taken > 0, tr("No article is taken."))}));
}

void ArticleImportDialog::take(std::size_t article, ArticleTaking taking)
{
    ArticlePreview preview = *preview_;
    preview.take(article, taking);
    set(std::move(preview));
}

void ArticleImportDialog::takeKnown(bool merge)
{
    if (!preview_)
        return;
    ArticlePreview preview = *preview_;
    for (std::size_t i = 0; i < preview.takings.size(); ++i) {
        if (merge && preview.plan->articles[i].isSurelyKnown)
            preview.takings[i] = ArticleTaking::Merge;
        else if (!merge && preview.takings[i] == ArticleTaking::Merge)
            preview.takings[i] = ArticleTaking::Leave;
    }
    set(std::move(preview));
}

void ArticleImportDialog::accept()
{
    if (!preview_ || !import_->isEnabled())
        return;
    const auto choices = preview_->choices(ui_->territories->isChecked());
    isWriting_ = true;
    setObstacle(import_, tr("The articles are being written."));
    editUndoably(
        workspace_, choices.size(), tr("%n article(s) imported.", nullptr, int(choices.size())),
        [plan = preview_->plan, choices](Transaction& tx, const Register& records) {
            importArticles(tx, records, *plan, choices);
        },
        [self = QPointer(this)](bool isWritten) {
            if (self)
                self->end(isWritten);
        });
}

void ArticleImportDialog::end(bool isWritten)
{
    isWriting_ = false;
    if (isWritten)
        QDialog::accept();
    else
        plan();
}

} // namespace parvis
