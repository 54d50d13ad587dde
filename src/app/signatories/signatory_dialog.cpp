// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signatories/signatory_dialog.h"

#include "app/signatories/signatory_schema.h"
#include "domain/names.h"
#include "domain/typed_date.h"
#include "tasks/signatory_edits.h"
#include "ui_signatory_dialog.h"
#include "widgets/controls/tall_dialog.h"
#include "widgets/controls/written_text.h"
#include "widgets/look/domain_marks.h"
#include "widgets/look/look.h"
#include "widgets/workspace/write_obstacle.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parvis {

void fillSources(QComboBox* box, const Register& records, std::optional<Id<Source>> chosen)
{
    box->addItem(sourceLine(nullptr), qint64(0));
    std::vector<const Source*> sources;
    for (const Source& source : records.all<Source>())
        sources.push_back(&source);
    std::ranges::sort(
        sources, [](const Source* a, const Source* b) { return QString::localeAwareCompare(a->title, b->title) < 0; });
    for (const Source* source : sources)
        box->addItem(source->title, qint64(source->id.value));
    box->setCurrentIndex(std::max(0, box->findData(qint64(chosen ? chosen->value : 0))));
}

SignatoryDialog::SignatoryDialog(Workspace& workspace, Id<Signatory> signatory, QWidget* parent)
    : QDialog(parent)
    , workspace_(workspace)
    , ui_(std::make_unique<Ui::SignatoryDialog>())
{
    const Register& records = workspace.records();
    if (const Signatory* found = records.find(signatory))
        before_ = *found;
    ui_->setupUi(this);
    ui_->problem->setObjectName(u"caption"_s);
    ui_->note->setMaximumHeight(fontMetrics().height() * 4);
    ui_->document->setWorkspace(workspace, before_.contract);
    fill(records);
    ui_->buttons->button(QDialogButtonBox::Ok)->setText(tr("Save"));
    for (CheckedLine* line : {ui_->deliberatedOn, ui_->signedOn, ui_->targetDate}) {
        line->setProblem([this, line](const QString&) { return dateProblemIn(line); });
        connect(line, &QLineEdit::textChanged, this, &SignatoryDialog::check);
    }
    connect(ui_->status, &QComboBox::currentIndexChanged, this, &SignatoryDialog::check);
    ui_->proof->follow(workspace, *ui_->document, *ui_->page, {before_.contract}, before_.organisation);
    connect(ui_->page, &QSpinBox::valueChanged, this, &SignatoryDialog::check);
    connect(ui_->document, &DocumentChoice::changed, this, &SignatoryDialog::check);
    connect(ui_->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(ui_->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    letScroll(*this, QSize(Look::unit() * 66, 0));
}

SignatoryDialog::~SignatoryDialog() = default;

void SignatoryDialog::fill(const Register& records)
{
    ui_->advice->setText(
        u"<b>%1</b><br>%2"_s.arg(nameOf(records, before_.organisation).toHtmlEscaped(), label(before_.signatoryClass)));
    for (const StateMark& mark : marksOf<SignatoryStatus>())
        ui_->status->addItem(mark.word, mark.id);
    ui_->status->setCurrentIndex(ui_->status->findData(identifier(before_.status)));
    const auto typed = [](const std::optional<PartialDate>& date) { return date ? typedDate(*date) : QString(); };
    ui_->representative->setText(before_.representative);
    ui_->deliberatedOn->setText(typed(before_.deliberatedOn));
    ui_->reference->setText(before_.deliberationReference);
    ui_->signedOn->setText(typed(before_.signedOn));
    ui_->targetDate->setText(typed(before_.targetDate));
    ui_->note->setPlainText(before_.note);
    const Evidence* evidence = evidenceOf(records, before_.id);
    ui_->document->setDocument(evidence && !before_.document ? std::optional(evidence->document) : before_.document);
    ui_->page->setValue(evidence ? evidence->page : 0);
    fillSources(ui_->source, records, before_.source);
}

SignatoryStatus SignatoryDialog::status() const
{
    return parseIdentifier<SignatoryStatus>(ui_->status->currentData().toString()).value_or(before_.status);
}

/// What cannot be read in a line, or cannot be true beside the others.
QString SignatoryDialog::dateProblemIn(const CheckedLine* line) const
{
    const QString unread = dateProblem(line->text().trimmed());
    if (!unread.isEmpty() || line == ui_->targetDate)
        return unread;
    const Contradiction found = contradictionOf(before_, edit(), workspace_.today());
    return isAboutDeliberation(found) == (line == ui_->deliberatedOn) ? contradictionText(found) : QString();
}

/// What is to be checked of a new date, or else what a new status or date brings along (withEdit); empty: nothing.
QString SignatoryDialog::consequence() const
{
    const SignatoryChange typed = edit();
    if (const DateDoubt doubt = doubtOf(workspace_.records(), before_, typed); doubt != DateDoubt::None)
        return doubtText(doubt);
    const Signatory after = withEdit(before_, typed);
    if (!typed.status && after.status != before_.status)
        return tr("With this date, the status becomes “%1”.").arg(label(after.status));
    if (before_.signedOn && !typed.signedOn && !after.signedOn)
        return tr("With the status “%1”, the date of signature will be dropped.").arg(label(after.status));
    if (before_.deliberatedOn && !typed.deliberatedOn && !after.deliberatedOn)
        return tr("With the status “%1”, the date of deliberation will be dropped.").arg(label(after.status));
    return {};
}

void SignatoryDialog::check()
{
    QString problem;
    for (CheckedLine* line : {ui_->deliberatedOn, ui_->signedOn, ui_->targetDate}) {
        line->check();
        if (problem.isEmpty())
            problem = line->problem();
    }
    problem = firstOf({problem, ui_->proof->problem()});
    setObstacle(ui_->buttons->button(QDialogButtonBox::Ok), firstOf({problem, writeObstacle(workspace_)}));
    setObstacle(ui_->page, unless(document().has_value(), tr("Not now: choose the document first.")));
    ui_->problem->setText(problem.isEmpty() ? consequence() : problem);
}

SignatoryChange SignatoryDialog::edit() const
{
    SignatoryChange edit;
    const auto take = [](auto& field, const auto& before, const auto& now) {
        if (now != before)
            field = now;
    };
    const auto date = [](const CheckedLine* line) { return PartialDate::parseTyped(line->text().trimmed()); };
    const qint64 source = ui_->source->currentData().toLongLong();
    take(edit.status, before_.status, status());
    take(edit.representative, before_.representative, ui_->representative->text().trimmed());
    take(edit.deliberatedOn, before_.deliberatedOn, date(ui_->deliberatedOn));
    take(edit.deliberationReference, before_.deliberationReference, ui_->reference->text().trimmed());
    take(edit.signedOn, before_.signedOn, date(ui_->signedOn));
    take(edit.targetDate, before_.targetDate, date(ui_->targetDate));
    take(edit.document, before_.document, document());
    take(edit.source, before_.source, source > 0 ? std::optional(Id<Source>{source}) : std::nullopt);
    take(edit.note, before_.note, writtenText(*ui_->note).trimmed());
    return edit;
}

std::optional<Id<Document>> SignatoryDialog::document() const
{
    return ui_->document->document();
}

int SignatoryDialog::evidencePage() const
{
    return document() ? ui_->page->value() : 0;
}

} // namespace parvis
