// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signatories/bulk_edit_form.h"

#include "app/signatories/page_of_document.h"
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
    followDocument(*ui_->document, *ui_->page);
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

void BulkEditForm::setWorkspace(Workspace& workspace, Id<Contract> contract)
{
    workspace_ = &workspace;
    ui_->document->setWorkspace(workspace, contract);
}

const Document* BulkEditForm::chosenDocument() const
{
    return workspace_ ? workspace_->records().find(ui_->document->document()) : nullptr;
}

std::optional<SharedProof> BulkEditForm::proof() const
{
    const Document* document = chosenDocument();
    return ui_->setProof->isChecked() && document ? std::optional(SharedProof{document->id, ui_->page->value()})
                                                  : std::nullopt;
}

QString BulkEditForm::problem() const
{
    if (const Document* document = chosenDocument(); ui_->setProof->isChecked()) {
        if (!document)
            return tr("Choose the document that proves them.");
        if (document->pages > 0 && ui_->page->value() > document->pages)
            return tr("“%1” has no page %2.").arg(document->title, QString::number(ui_->page->value()));
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
