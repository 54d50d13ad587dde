// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/action_import_dialog.h"

#include "domain/names.h"
#include "domain/translate.h"
#include "widgets/controls/note_label.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/tables/table_columns.h"
#include "widgets/workspace/error_text.h"
#include "widgets/workspace/undo_offer.h"
#include "widgets/workspace/write_obstacle.h"

#include <QDialogButtonBox>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parvis {

std::pair<Shape, Tone> StateLook<ActionFate>::of(ActionFate fate)
{
    switch (fate) {
    case ActionFate::New:
        return {Shape::Check, Tone::Good};
    case ActionFate::Changed:
        return {Shape::HalfCircle, Tone::Active};
    case ActionFate::Refused:
        return {Shape::Diamond, Tone::Caution};
    case ActionFate::Identical:
        break;
    }
    return {Shape::Dash, Tone::Muted};
}

namespace {

using SharedActionPlan = std::shared_ptr<const ActionPlan>;

QString remarksOf(const PlannedAction& planned)
{
    QStringList texts{planned.reason};
    if (!planned.changes.isEmpty())
        texts << translate("app", "Differs in: %1.").arg(planned.changes.join(u", "_s));
    texts << planned.remarks;
    texts.removeAll(QString());
    return texts.join(u' ');
}

/// The rows of the plan that is the subject.
TableSchema actionPlanSchema()
{
    struct Row
    {
        qint64 key;
        const PlannedAction* planned;
        QString contract;
    };
    const auto rows = [](const Register& records, const TableSubject& subject) {
        std::vector<Row> made;
        const auto plan = subject.as<SharedActionPlan>();
        for (std::size_t i = 0; plan && i < plan->actions.size(); ++i) {
            const PlannedAction& planned = plan->actions[i];
            made.push_back({qint64(i) + 1, &planned, contractName(records, std::optional(planned.record.contract))});
        }
        return made;
    };
    return SchemaOf<Row>(u"action_import"_s, {}, rows, [](const Row& row) { return row.key; })
        .add(column("line", translate("app", "Line"), CellKind::Integer, 6),
             [](const Row& row) { return cellOf(row.planned->line); })
        .add(stateColumn<ActionFate>("fate", translate("app", "What becomes of it"), 20),
             [](const Row& row) { return cellOf(row.planned->fate); })
        .add(column("title", translate("app", "Action"), CellKind::Text, 28),
             [](const Row& row) { return cellOf(row.planned->record.title); })
        .add(column("contract", translate("app", "Contract"), CellKind::Text, 22),
             [](const Row& row) { return cellOf(row.contract); })
        .add(column("remarks", translate("app", "Remarks"), CellKind::Text, 60),
             [](const Row& row) { return cellOf(remarksOf(*row.planned)); })
        .build();
}

} // namespace

ActionImportDialog::ActionImportDialog(Workspace& workspace, const QString& path, QWidget* parent)
    : QDialog(parent)
    , workspace_(workspace)
    , summary_(new NoteLabel(this))
    , table_(new RecordTableView(this))
{
    setWindowTitle(tr("Import actions"));
    table_->setRecordModel(new RecordTableModel(actionPlanSchema()));
    table_->setAccessibleName(tr("Actions of the file"));
    summary_->setLines(2);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    import_ = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    import_->setObjectName(u"import"_s);
    auto* column = new QVBoxLayout(this);
    column->addWidget(summary_);
    column->addWidget(table_);
    column->addWidget(buttons);
    resize(QSize(Look::unit() * 140, Look::unit() * 72).boundedTo(screen()->availableSize() * 0.9));
    connect(buttons, &QDialogButtonBox::accepted, this, &ActionImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&workspace_, &Workspace::databaseChanged, this, &QDialog::reject);
    connect(&workspace_, &Workspace::recordsChanged, this, [this] {
        if (!isWriting_ && file_)
            compare();
    });
    setObstacle(import_, tr("There is nothing to import yet."));
    read(path);
}

ActionImportDialog::~ActionImportDialog()
{
    workspace_.disconnect(this);
}

void ActionImportDialog::read(const QString& path)
{
    summary_->setText(tr("The file is being read…"));
    const auto work = [path](const JobControl& control) { return readActions(path, {}, control.stop); };
    const auto done = [this](ActionFile file) {
        file_ = std::make_shared<const ActionFile>(std::move(file));
        compare();
    };
    job_.run(tr("Read actions"), work, done, [this](std::exception_ptr error) { showError(error); });
}

void ActionImportDialog::compare()
{
    forgetPlan(tr("The rows are being compared."));
    const auto work = [file = file_, records = workspace_.records(), today = workspace_.today()](
                          const JobControl& control) { return planActions(records, *file, today, control.stop); };
    job_.run(
        tr("Compare actions"), work, [this](ActionPlan plan) { showPlan(std::move(plan)); },
        [this](std::exception_ptr error) { showError(error); });
}

void ActionImportDialog::showPlan(ActionPlan plan)
{
    plan_ = std::make_shared<const ActionPlan>(std::move(plan));
    QStringList parts;
    for (const auto& name : EnumNames<ActionFate>::all) {
        if (const int count = plan_->count(name.value); count > 0)
            parts << tr("%1: %2").arg(label(name.value), QLocale().toString(count));
    }
    for (const Notice& notice : file_->notices)
        parts << withPlace(notice.place, notice.text);
    summary_->setText(parts.join(u" · "_s));
    table_->recordModel()->setSubject(TableSubject(plan_));
    table_->recordModel()->refresh(workspace_.records());
    const int written = plan_->count(ActionFate::New) + plan_->count(ActionFate::Changed);
    setObstacle(import_,
                firstOf({writeObstacle(workspace_), unless(written > 0, tr("The file holds nothing that is new."))}));
}

/// What was compared before is no longer offered, nor shown.
void ActionImportDialog::forgetPlan(const QString& obstacle)
{
    plan_.reset();
    table_->recordModel()->setSubject(TableSubject(plan_));
    table_->recordModel()->refresh(workspace_.records());
    setObstacle(import_, obstacle);
}

void ActionImportDialog::showError(std::exception_ptr error)
{
    forgetPlan(tr("There is nothing to import yet."));
    try {
        std::rethrow_exception(error);
    } catch (const Error& trouble) {
        summary_->setText(errorText(trouble));
    }
}

void ActionImportDialog::accept()
{
    if (!plan_ || isWriting_ || !import_->isEnabled())
        return;
    if (!workspace_.isWritable())
        return compare();
    const int written = plan_->count(ActionFate::New) + plan_->count(ActionFate::Changed);
    const auto done = [self = QPointer(this), workspace = &workspace_,
                       text = tr("%n action(s) imported.", nullptr, written)](std::exception_ptr error) {
        if (error)
            workspace->report(error);
        else
            informUndoable(*workspace, text);
        if (self)
            self->end(!error);
    };
    isWriting_ = true;
    setObstacle(import_, tr("The actions are being written."));
    const bool isBegun = workspace_.attempt([&] {
        Transaction transaction(*workspace_.database());
        importActions(transaction, workspace_.records(), *plan_);
        transaction.commitInBackground(done);
    });
    if (!isBegun)
        end(false);
}

void ActionImportDialog::end(bool isWritten)
{
    isWriting_ = false;
    if (isWritten)
        QDialog::accept();
    else
        compare();
}

} // namespace parvis
