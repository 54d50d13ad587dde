// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signatories/bulk_edit_form.h"

#include "domain/typed_date.h"
#include "ui_bulk_edit_form.h"
#include "widgets/controls/checked_line.h"
#include "widgets/look/domain_marks.h"
#include "widgets/look/look.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

QIcon iconOf(const StateMark& mark, int side)
{
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintShape(painter, QRectF(0, 0, side, side), mark.shape, Look::tone(mark.tone));
    return QIcon(pixmap);
}

std::optional<SignatoryChange::Date> dateIn(const QCheckBox* tick, const CheckedLine* line)
{
    if (!tick->isChecked() || !line->isAcceptable())
        return std::nullopt;
    return SignatoryChange::Date(PartialDate::parseTyped(line->text().trimmed()));
}

std::optional<QString> textIn(const QCheckBox* tick, const CheckedLine* line)
{
    return tick->isChecked() ? std::optional(line->text().trimmed()) : std::nullopt;
}

} // namespace

BulkEditForm::BulkEditForm(QWidget* parent)
    : QWidget(parent)
    , ui_(std::make_unique<Ui::BulkEditForm>())
{
    ui_->setupUi(this);
    ui_->grid->setHorizontalSpacing(Look::unit() * 2);
    ui_->grid->setVerticalSpacing(Look::unit());
    ui_->proofLayout->setSpacing(Look::unit());
    ui_->problem->setObjectName(u"caption"_s);
    for (const StateMark& mark : marksOf<SignatoryStatus>())
        ui_->status->addItem(iconOf(mark, fontMetrics().ascent()), mark.word, mark.id);
    ui_->status->setCurrentIndex(ui_->status->findData(identifier(SignatoryStatus::Signed)));
    connect(ui_->status, &QComboBox::activated, ui_->setStatus, [this] {
        ui_->setStatus->setChecked(true);
        changed();
    });
    connect(ui_->setStatus, &QCheckBox::toggled, this, &BulkEditForm::changed);
    connectLine(ui_->setSignedOn, ui_->signedOn, true);
    connectLine(ui_->setDeliberatedOn, ui_->deliberatedOn, true);
    connectLine(ui_->setTargetDate, ui_->targetDate, true);
    connectLine(ui_->setReference, ui_->reference, false);
    connectLine(ui_->setRepresentative, ui_->representative, false);
    ui_->document->setAccessibleName(tr("Evidence, for all of them"));
    connect(ui_->document, &DocumentChoice::changed, this, [this] {
        ui_->setProof->setChecked(ui_->document->document().has_value());
        changed();
    });
    connect(ui_->page, &QSpinBox::valueChanged, this, &BulkEditForm::changed);
    connect(ui_->setProof, &QCheckBox::toggled, this, &BulkEditForm::changed);
}

BulkEditForm::~BulkEditForm() = default;

void BulkEditForm::connectLine(QCheckBox* tick, CheckedLine* line, bool isDate)
{
    if (isDate)
        line->setProblem(&dateProblem);
    const auto showHint = [tick, line, isDate] {
        line->setPlaceholderText(tick->isChecked() ? tr("will be emptied")
                                 : isDate          ? tr("19/04/2024, April 2024 or 2024")
                                                   : QString());
    };
    showHint();
    connect(line, &QLineEdit::textEdited, tick, [tick](const QString& text) { tick->setChecked(!text.isEmpty()); });
    connect(line, &QLineEdit::textEdited, this, &BulkEditForm::changed);
    connect(tick, &QCheckBox::clicked, line, [line](bool ticked) {
        if (ticked) // by Alt and its letter, too: the value comes next
            line->setFocus(Qt::ShortcutFocusReason);
    });
    connect(tick, &QCheckBox::toggled, this, [this, showHint] {
        showHint();
        changed();
    });
}

void BulkEditForm::start()
{
    ui_->status->setFocus(Qt::OtherFocusReason);
}

SignatoryChange BulkEditForm::edit() const
{
    SignatoryChange edit;
    if (ui_->setStatus->isChecked())
        edit.status = parseIdentifier<SignatoryStatus>(ui_->status->currentData().toString());
    edit.signedOn = dateIn(ui_->setSignedOn, ui_->signedOn);
    edit.deliberatedOn = dateIn(ui_->setDeliberatedOn, ui_->deliberatedOn);
    edit.targetDate = dateIn(ui_->setTargetDate, ui_->targetDate);
    edit.deliberationReference = textIn(ui_->setReference, ui_->reference);
    edit.representative = textIn(ui_->setRepresentative, ui_->representative);
    return edit;
}

void BulkEditForm::setBodies(Workspace& workspace, const std::vector<ContractBody>& bodies)
{
    workspace_ = &workspace;
    std::vector<Id<Contract>> contracts;
    for (const ContractBody& body : bodies) {
        if (std::ranges::find(contracts, body.contract) == contracts.end())
            contracts.push_back(body.contract);
    }
    ui_->document->setWorkspace(workspace, contracts.size() == 1 ? contracts.front() : Id<Contract>());
    ui_->proof->follow(workspace, *ui_->document, *ui_->page, contracts,
                       bodies.size() == 1 ? std::optional(bodies.front().organisation) : std::nullopt);
}

const Document* BulkEditForm::chosenDocument() const
{
    return workspace_ ? workspace_->records().find(ui_->document->document()) : nullptr;
}

std::optional<SharedProof> BulkEditForm::proof() const
{
    const Document* document = chosenDocument();
    const int page = ui_->page->value();
    return ui_->setProof->isChecked() && document && page > 0 ? std::optional(SharedProof{document->id, page})
                                                              : std::nullopt;
}

QString BulkEditForm::problem() const
{
    if (const Document* document = chosenDocument(); ui_->setProof->isChecked()) {
        if (!document)
            return tr("Choose the document that proves them.");
        if (ui_->page->value() == 0)
            return tr("State the page that proves them.");
        if (const QString unknown = ui_->proof->problem(); !unknown.isEmpty())
            return unknown;
    }
    for (const auto& [tick, line] :
         {std::pair(ui_->setSignedOn, ui_->signedOn), std::pair(ui_->setDeliberatedOn, ui_->deliberatedOn),
          std::pair(ui_->setTargetDate, ui_->targetDate)}) {
        if (tick->isChecked() && !line->isAcceptable())
            return line->problem();
    }
    return {};
}

void BulkEditForm::changed()
{
    ui_->problem->setText(problem());
    Q_EMIT edited();
}

} // namespace parvis
