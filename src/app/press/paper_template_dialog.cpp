// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/press/paper_template_dialog.h"

#include "app/press/paper_preview.h"
#include "app/press/sample_paper.h"
#include "files/whole_file.h"
#include "report/paper_template_file.h"
#include "tasks/papers/paper_template_edits.h"
#include "widgets/controls/drop_files.h"
#include "widgets/controls/note_label.h"
#include "widgets/controls/tall_dialog.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/look/settings.h"
#include "widgets/workspace/error_text.h"
#include "widgets/workspace/file_export.h"
#include "widgets/workspace/write_obstacle.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const auto templateFolder = u"templates"_s;

PressReview latestIssue(const Workspace& workspace)
{
    const auto& issues = workspace.records().all<PressReview>();
    PressReview issue;
    if (!issues.empty())
        issue = *std::ranges::max_element(issues, {}, &PressReview::number);
    if (!issue.issuedOn)
        issue.issuedOn = PartialDate::day(workspace.today());
    return issue;
}

} // namespace

PaperTemplateDialog::PaperTemplateDialog(Workspace& workspace, std::optional<PressReview> issue, QWidget* parent)
    : QDialog(parent)
    , workspace_(workspace)
    , issue_(issue ? *issue : latestIssue(workspace))
    , form_(new PaperTemplateForm(this))
    , preview_(new PaperPreview(workspace, this))
    , note_(new NoteLabel(this))
{
    setWindowTitle(tr("Template of the papers"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    note_->setLines(2);
    note_->setObjectName(u"note"_s);
    auto* area = new TallArea(this);
    area->setWidget(form_);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // its fields are the stops
    auto* parts = new QSplitter(Qt::Horizontal, this);
    parts->addWidget(area);
    parts->addWidget(preview_);
    parts->setChildrenCollapsible(false);
    parts->setSizes({Look::unit() * 76, Look::unit() * 64});
    Look::follow(this, [parts] {   // large letters leave no room beside the form
        constexpr int large = 125; // per cent
        parts->setOrientation(Look::textPercent() > large ? Qt::Vertical : Qt::Horizontal);
    });
    auto* column = new QVBoxLayout(this);
    column->addWidget(parts, 1);
    column->addWidget(note_);
    column->addWidget(makeButtons());
    resize(Look::unit() * 146, Look::unit() * 80);
    form_->fill(paperTemplateOf(workspace.records()));
    connect(form_, &PaperTemplateForm::edited, this, &PaperTemplateDialog::showTyped);
    connect(form_, &PaperTemplateForm::failed, this, &PaperTemplateDialog::tell);
    connect(&workspace_, &Workspace::databaseChanged, this, &QDialog::reject);
    showTyped();
}

PaperTemplateDialog::~PaperTemplateDialog()
{
    workspace_.disconnect(this);
}

QWidget* PaperTemplateDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    ok_ = buttons->button(QDialogButtonBox::Ok);
    ok_->setText(tr("Apply"));
    const auto add = [&](const QString& text, const QString& name, auto act) {
        QPushButton* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
    };
    add(tr("Import…"), u"import"_s, [this] { chooseImport(); });
    add(tr("Export…"), u"export"_s, [this] { exportFile(); });
    add(tr("Reset"), u"reset"_s, [this] {
        form_->fill({});
        showTyped();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

/// A colour that cannot be read is not shown on the page: it stays as it was.
void PaperTemplateDialog::showTyped()
{
    const QString problem = form_->problem();
    tell(problem.isEmpty() ? tr("All papers of this file look so, and its exports on the command line.") : problem);
    setObstacle(ok_, firstOf({writeObstacle(workspace_), problem}));
    if (!problem.isEmpty())
        return;
    const Register records = workspace_.records().with(Table<PaperTemplate>({form_->typed()}));
    if (form_->paper() == PaperKind::PressReview)
        preview_->showIssue(issue_, records);
    else
        preview_->showPaper(identifier(form_->paper()), samplePaper(form_->paper(), records, workspace_.today()));
}

void PaperTemplateDialog::tell(const QString& text)
{
    note_->setText(text);
}

void PaperTemplateDialog::chooseImport()
{
    const FolderSetting folder(templateFolder);
    const QString path = QFileDialog::getOpenFileName(this, tr("Import a template of papers"), folder.path(),
                                                      fileFilter(tr("Templates of papers"), {u"json"_s}));
    if (path.isEmpty())
        return;
    folder.keepFolderOf(path);
    importFile(path);
}

void PaperTemplateDialog::importFile(const QString& path)
{
    try {
        form_->fill(openTemplateFile(path));
        showTyped();
    } catch (const Error& problem) {
        tell(errorText(problem));
    }
}

void PaperTemplateDialog::exportFile()
{
    const FileTarget target = chooseFileToWrite(this, {tr("Export the template of papers"),
                                                       tr("Template of the papers"),
                                                       {{u"json"_s, tr("Templates of papers")}},
                                                       templateFolder});
    if (target.path.isEmpty())
        return;
    FileExport file{.target = target};
    file.write = [bytes = templateFile(form_->typed())](const QString& path, const JobControl&) {
        writeWholeFile(path, bytes);
        return WrittenFiles{{path}};
    };
    file.tell = [dialog = QPointer(this)](const WrittenFiles& written) {
        if (dialog)
            dialog->tell(tr("Written: %1").arg(QDir::toNativeSeparators(written.paths.front())));
    };
    parvis::exportFile(workspace_, this, file);
}

void PaperTemplateDialog::accept()
{
    try {
        workspace_.editOrThrow(
            [this](Transaction& tx, const Register& records) { setPaperTemplate(tx, records, form_->typed()); });
        QDialog::accept();
    } catch (const Error& problem) {
        tell(errorText(problem));
    }
}

void openPaperTemplate(Workspace& workspace, QWidget* parent, const std::optional<PressReview>& issue)
{
    auto* dialog = new PaperTemplateDialog(workspace, issue, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace parvis
