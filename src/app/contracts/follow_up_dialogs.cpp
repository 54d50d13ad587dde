// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contracts/follow_up_dialogs.h"

#include "app/contracts/follow_up_schema.h"
#include "domain/fold.h"
#include "domain/names.h"
#include "domain/typed_date.h"
#include "ui_amendment_dialog.h"
#include "ui_commitment_dialog.h"
#include "widgets/controls/tall_dialog.h"
#include "widgets/controls/written_text.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parvis {

AmendmentDialog::AmendmentDialog(Workspace& workspace, const Amendment& amendment, QWidget* parent)
    : QDialog(parent)
    , before_(amendment)
    , ui_(std::make_unique<Ui::AmendmentDialog>())
{
    ui_->setupUi(this);
    const bool isNew = !amendment.id.isValid();
    setWindowTitle(isNew ? tr("Add an amendment") : tr("Edit the amendment"));
    ui_->problem->setObjectName(u"caption"_s);
    ui_->note->setMaximumHeight(fontMetrics().height() * 5);
    ui_->document->setWorkspace(workspace, amendment.contract);
    ui_->document->setDocument(amendment.document);
    ui_->number->setValue(amendment.number);
    ui_->title->setText(amendment.title);
    ui_->signedOn->setText(amendment.signedOn ? typedDate(*amendment.signedOn) : QString());
    ui_->note->setPlainText(amendment.note);
    ui_->title->setProblem(&titleProblem);
    ui_->signedOn->setProblem(
        [today = workspace.today(), before = isNew ? std::nullopt : amendment.signedOn](const QString& typed) {
            return pastDateProblem(Happening::AmendmentSignature, typed, today, before);
        });
    ui_->buttons->button(QDialogButtonBox::Ok)->setText(isNew ? tr("Add") : tr("Save"));
    for (const CheckedLine* line : {ui_->title, ui_->signedOn})
        connect(line, &QLineEdit::textChanged, this, &AmendmentDialog::check);
    connect(ui_->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(ui_->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    letScroll(*this, QSize(Look::unit() * 64, 0));
    ui_->title->setFocus();
}

AmendmentDialog::~AmendmentDialog() = default;

void AmendmentDialog::check()
{
    const QString problem = ui_->title->isAcceptable() ? ui_->signedOn->problem() : ui_->title->problem();
    ui_->problem->setText(problem);
    setObstacle(ui_->buttons->button(QDialogButtonBox::Ok), problem);
}

Amendment AmendmentDialog::typedAmendment() const
{
    Amendment amendment = before_;
    amendment.number = ui_->number->value();
    amendment.title = ui_->title->text().trimmed();
    amendment.signedOn = readDate(ui_->signedOn->text());
    amendment.document = ui_->document->document();
    amendment.note = writtenText(*ui_->note).trimmed();
    return amendment;
}

CommitmentDialog::CommitmentDialog(const Register& records, const Commitment& commitment, QWidget* parent)
    : QDialog(parent)
    , before_(commitment)
    , ui_(std::make_unique<Ui::CommitmentDialog>())
{
    ui_->setupUi(this);
    const bool isNew = !commitment.id.isValid();
    setWindowTitle(isNew ? tr("Add a commitment") : tr("Edit the commitment"));
    ui_->problem->setObjectName(u"caption"_s);
    ui_->note->setMaximumHeight(fontMetrics().height() * 4);
    fillPartners(records);
    for (const StateMark& mark : marksOf<CommitmentState>())
        ui_->state->addItem(mark.word, mark.id);
    ui_->state->setCurrentIndex(ui_->state->findData(identifier(commitment.state)));
    ui_->text->setText(commitment.text);
    ui_->indicator->setText(commitment.indicator);
    ui_->baseline->setText(commitment.baseline);
    ui_->target->setText(commitment.target);
    ui_->achieved->setText(commitment.achieved);
    ui_->due->setText(commitment.due ? typedDate(*commitment.due) : QString());
    ui_->note->setPlainText(commitment.note);
    ui_->due->setProblem(&dateProblem);
    ui_->text->setProblem(
        [](const QString& typed) { return typed.isEmpty() ? tr("Say what the partner promises.") : QString(); });
    ui_->buttons->button(QDialogButtonBox::Ok)->setText(isNew ? tr("Add") : tr("Save"));
    for (const CheckedLine* line : {ui_->text, ui_->due})
        connect(line, &QLineEdit::textChanged, this, &CommitmentDialog::check);
    connect(ui_->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(ui_->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    letScroll(*this, QSize(Look::unit() * 64, 0));
}

CommitmentDialog::~CommitmentDialog() = default;

void CommitmentDialog::fillPartners(const Register& records)
{
    std::vector<const Organisation*> partners;
    for (const Signatory& signatory : records.all<Signatory>().of(before_.contract)) {
        if (const Organisation* body = records.find(signatory.organisation))
            partners.push_back(body);
    }
    const auto signatories = std::ptrdiff_t(partners.size());
    for (const Organisation& body : records.all<Organisation>()) {
        if (std::find(partners.begin(), partners.begin() + signatories, &body) == partners.begin() + signatories)
            partners.push_back(&body);
    }
    const auto byName = [&](const auto& first, const auto& last) {
        std::stable_sort(first, last,
                         [](const Organisation* a, const Organisation* b) { return fold(a->name) < fold(b->name); });
        std::stable_sort(first, last, [&](const Organisation* a, const Organisation* b) {
            return listOrder(records, a->id) < listOrder(records, b->id);
        });
    };
    byName(partners.begin(), partners.begin() + signatories);
    byName(partners.begin() + signatories, partners.end());
    ui_->organisation->addItem(tr("not stated"), qint64(0));
    for (std::size_t i = 0; i < partners.size(); ++i) {
        if (signatories > 0 && std::ptrdiff_t(i) == signatories)
            ui_->organisation->insertSeparator(ui_->organisation->count());
        ui_->organisation->addItem(partners[i]->name, qint64(partners[i]->id.value));
    }
    const qint64 chosen = before_.organisation ? before_.organisation->value : 0;
    ui_->organisation->setCurrentIndex(std::max(0, ui_->organisation->findData(chosen)));
}

void CommitmentDialog::check()
{
    const QString problem = ui_->text->isAcceptable() ? ui_->due->problem() : ui_->text->problem();
    ui_->problem->setText(problem);
    setObstacle(ui_->buttons->button(QDialogButtonBox::Ok), problem);
}

Commitment CommitmentDialog::typedCommitment() const
{
    Commitment commitment = before_;
    const qint64 partner = ui_->organisation->currentData().toLongLong();
    commitment.organisation = partner > 0 ? std::optional(Id<Organisation>{partner}) : std::nullopt;
    commitment.text = ui_->text->text().trimmed();
    commitment.indicator = ui_->indicator->text().trimmed();
    commitment.baseline = ui_->baseline->text().trimmed();
    commitment.target = ui_->target->text().trimmed();
    commitment.achieved = ui_->achieved->text().trimmed();
    commitment.due = readDate(ui_->due->text());
    commitment.state =
        parseIdentifier<CommitmentState>(ui_->state->currentData().toString()).value_or(commitment.state);
    commitment.note = writtenText(*ui_->note).trimmed();
    return commitment;
}

} // namespace parvis
