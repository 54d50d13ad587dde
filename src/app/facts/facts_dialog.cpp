// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/facts/facts_dialog.h"

#include "app/facts/facts_schema.h"
#include "ui_facts_dialog.h"
#include "widgets/controls/note_label.h"
#include "widgets/look/look.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/workspace/undo_offer.h"
#include "widgets/workspace/write_obstacle.h"

#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

QString summaryText(const DatasetUpdate& update)
{
    QStringList parts;
    const auto add = [&](const QString& text, std::size_t count) {
        if (count > 0)
            parts << text;
    };
    add(FactsDialog::tr("%n records are new.", nullptr, int(update.added.size())), update.added.size());
    add(FactsDialog::tr("%n are brought up to date.", nullptr, int(update.changed.size())), update.changed.size());
    add(FactsDialog::tr("%n stay as you entered them.", nullptr, int(update.kept.size())), update.kept.size());
    add(FactsDialog::tr("%n stay away, as you removed what they are about.", nullptr, int(update.withdrawn.size())),
        update.withdrawn.size());
    add(FactsDialog::tr("%n are identical.", nullptr, update.identical), std::size_t(update.identical));
    return parts.join(u' ');
}

} // namespace

FactsDialog::FactsDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , workspace_(workspace)
    , ui_(std::make_unique<Ui::FactsDialog>())
    , rows_(std::make_shared<std::vector<FactRow>>())
{
    ui_->setupUi(this);
    const int unit = Look::unit();
    resize(unit * 150, unit * 80);
    ui_->outer->setContentsMargins(unit * 2, unit * 2, unit * 2, unit * 2);
    ui_->outer->setSpacing(unit * 2);
    ui_->table->setAccessibleName(tr("Newer facts"));
    ui_->table->setRecordModel(new RecordTableModel(factsSchema(rows_)));
    ui_->progress->setRange(0, 0);
    keepPlaces({ui_->progress, ui_->table});
    takeOver_ = ui_->buttons->addButton(tr("&Take over"), QDialogButtonBox::AcceptRole);
    takeOver_->setObjectName(u"takeOver"_s);
    takeOver_->setDefault(true);
    connect(ui_->buttons, &QDialogButtonBox::accepted, this, &FactsDialog::accept);
    connect(ui_->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&workspace_, &Workspace::databaseChanged, this, &QDialog::reject);
    connect(&workspace_, &Workspace::recordsChanged, this, [this] {
        if (!isWriting_) // what it writes itself is no reason to compare again
            compare();
    });
    compare();
}

FactsDialog::~FactsDialog()
{
    workspace_.disconnect(this);
}

FactsDialog* FactsDialog::open(Workspace& workspace, QWidget* parent)
{
    auto* dialog = new FactsDialog(workspace, parent ? parent->window() : nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::show();
    return dialog;
}

void FactsDialog::compare()
{
    preview_.reset();
    showMessage(tr("Comparing the facts of this Parvis with your file…"));
    ui_->progress->show();
    const auto work = [path = workspace_.database()->path(), records = workspace_.records(),
                       locale = QLocale()](const JobControl&) {
        Preview preview{planDatasetUpdate(path, records), {}};
        preview.rows = factRows(records, preview.update, readEmbeddedDataset(), locale);
        return preview;
    };
    const auto failed = [this](std::exception_ptr error) {
        showMessage(tr("The facts could not be compared."));
        workspace_.report(error);
    };
    comparing_.run(
        tr("Compare the facts"), work, [this](Preview preview) { show(std::move(preview)); }, failed);
}

void FactsDialog::showMessage(const QString& text)
{
    ui_->summary->setText(text);
    ui_->progress->hide();
    ui_->table->hide();
    setObstacle(takeOver_, tr("Not now: there is nothing to take over yet."));
}

void FactsDialog::show(Preview preview)
{
    preview_ = std::make_shared<const Preview>(std::move(preview));
    if (preview_->rows.empty())
        return showMessage(tr("Your file has all the facts that this Parvis brings."));
    const bool writable = workspace_.isWritable();
    const QString closed = writable ? QString() : u' ' + tr("The file is open for reading only.");
    ui_->summary->setText(summaryText(preview_->update) + closed);
    ui_->progress->hide();
    *rows_ = preview_->rows;
    ui_->table->recordModel()->refresh(workspace_.records());
    ui_->table->show();
    setObstacle(takeOver_, firstOf({writeObstacle(workspace_),
                                    unless(!preview_->update.isEmpty(), tr("The facts are as new as they can be."))}));
}

void FactsDialog::accept()
{
    if (!preview_ || !takeOver_->isEnabled())
        return;
    const std::size_t count = preview_->update.added.size() + preview_->update.changed.size();
    isWriting_ = true;
    setObstacle(takeOver_, tr("The facts are being written."));
    ui_->progress->show();
    editUndoably(
        workspace_, count, tr("%n newer facts were taken over.", nullptr, int(count)),
        [preview = preview_](Transaction& tx, const Register& records) { updateDataset(tx, records, preview->update); },
        [self = QPointer(this)](bool isWritten) {
            if (self)
                self->end(isWritten);
        });
}

void FactsDialog::end(bool isWritten)
{
    isWriting_ = false;
    if (isWritten)
        QDialog::accept();
    else
        compare();
}

} // namespace parvis
