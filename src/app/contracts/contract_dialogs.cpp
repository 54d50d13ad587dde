// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contracts/contract_dialogs.h"

#include "domain/names.h"
#include "domain/typed_date.h"
#include "widgets/controls/checked_line.h"
#include "widgets/controls/note_label.h"
#include "widgets/controls/searched_box.h"
#include "widgets/controls/tall_dialog.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/workspace/undo_offer.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Fields over a note and the buttons; what is too high scrolls.
QFormLayout* layOut(QDialog& dialog, QWidget* note, QDialogButtonBox* buttons)
{
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* column = new QVBoxLayout(&dialog);
    column->addLayout(form);
    if (note) {
        note->setObjectName(u"caption"_s);
        column->addWidget(note);
    }
    column->addStretch();
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return form;
}

void addRow(QFormLayout& form, const QString& title, const char* name, QWidget* field)
{
    field->setObjectName(QString::fromLatin1(name));
    form.addRow(title, field);
}

template <class E>
void addNames(QComboBox& box, E chosen)
{
    for (const auto& name : EnumNames<E>::all)
        box.addItem(label(name.value), identifier(name.value));
    box.setCurrentIndex(box.findData(identifier(chosen)));
}

template <class E>
E chosenIn(const QComboBox& box)
{
    return parseIdentifier<E>(box.currentData().toString()).value_or(E{});
}

} // namespace

DeclarationDialog::DeclarationDialog(Workspace& workspace, const Contract& contract, QWidget* parent)
    : QDialog(parent)
    , workspace_(workspace)
    , contract_(contract.id)
    , state_(new QComboBox(this))
    , date_(new CheckedLine(this))
    , place_(new QLineEdit(contract.declaredPlace, this))
    , source_(new SearchedBox(this))
    , newSource_(new QLineEdit(this))
    , confidence_(new QComboBox(this))
    , problem_(new NoteLabel(this))
    , buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Declared state of %1").arg(contractName(workspace.records(), contract)));
    buttons_->button(QDialogButtonBox::Ok)->setText(tr("Apply"));
    auto* form = layOut(*this, problem_, buttons_);
    addRow(*form, tr("&State"), "state", state_);
    addRow(*form, tr("&Signed on"), "date", date_);
    addRow(*form, tr("&Place"), "place", place_);
    addRow(*form, tr("So&urce"), "source", source_);
    addRow(*form, tr("&New source"), "newSource", newSource_);
    addRow(*form, tr("&Confidence"), "confidence", confidence_);
    newSource_->setPlaceholderText(tr("title, where the list does not have it"));
    fill(contract);
    for (QComboBox* box : {state_, static_cast<QComboBox*>(source_), confidence_})
        connect(box, &QComboBox::currentIndexChanged, this, &DeclarationDialog::check);
    for (const QLineEdit* line : {static_cast<QLineEdit*>(date_), newSource_})
        connect(line, &QLineEdit::textChanged, this, &DeclarationDialog::check);
    check();
    letScroll(*this, QSize(Look::unit() * 68, 0));
}

void DeclarationDialog::fill(const Contract& contract)
{
    addNames(*state_, contract.declaredState);
    addNames(*confidence_, contract.declaredConfidence);
    date_->setText(contract.declaredOn ? typedDate(*contract.declaredOn) : QString());
    date_->setProblem([this, before = contract.declaredOn](const QString& typed) {
        return pastDateProblem(Happening::Signature, typed, workspace_.today(), before);
    });
    source_->addItem(tr("Not stated"), qint64(0));
    for (const Source& source : workspace_.records().all<Source>())
        source_->addItem(source.title, qint64(source.id.value));
    source_->setCurrentIndex(
        std::max(0, source_->findData(contract.declaredSource ? qint64(contract.declaredSource->value) : 0)));
}

void DeclarationDialog::check()
{
    const bool isSigned = chosenIn<DeclaredState>(*state_) == DeclaredState::Signed;
    const bool hasSource = source_->currentIndex() > 0 || !newSource_->text().trimmed().isEmpty();
    const bool isSure = chosenIn<Confidence>(*confidence_) != Confidence::Unknown;
    for (QWidget* field : std::initializer_list<QWidget*>{date_, place_})
        setObstacle(field, unless(isSigned, tr("Nothing is declared.")));
    setObstacle(newSource_, unless(source_->currentIndex() <= 0, tr("A source is chosen.")));
    const QString problem =
        firstOf({isSigned ? date_->problem() : QString(),
                 unless(!isSigned || (hasSource && isSure), tr("A declared signature needs its source and a "
                                                               "confidence."))});
    problem_->setText(problem);
    setObstacle(buttons_->button(QDialogButtonBox::Ok), problem);
}

ContractDeclaration DeclarationDialog::typed() const
{
    ContractDeclaration said;
    said.state = chosenIn<DeclaredState>(*state_);
    if (said.state == DeclaredState::Signed)
        said.on = readDate(date_->text());
    said.place = place_->text();
    if (const qint64 source = source_->currentData().toLongLong(); source > 0)
        said.source = Id<Source>{source};
    else
        said.newSource = newSource_->text();
    said.confidence = chosenIn<Confidence>(*confidence_);
    return said;
}

void DeclarationDialog::accept()
{
    const auto declare = [this, said = typed()](Transaction& tx, const Register& records) {
        setDeclaration(tx, records, contract_, said, workspace_.today());
    };
    if (workspace_.edit(declare))
        QDialog::accept();
}

NewContractDialog::NewContractDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , workspace_(workspace)
    , code_(new CheckedLine(this))
    , epci_(new SearchedBox(this))
    , title_(new QLineEdit(this))
    , target_(new CheckedLine(this))
    , problem_(new NoteLabel(this))
    , buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Add a contract"));
    buttons_->button(QDialogButtonBox::Ok)->setText(tr("Add"));
    auto* form = layOut(*this, problem_, buttons_);
    addRow(*form, tr("&Code"), "code", code_);
    addRow(*form, tr("&EPCI"), "epci", epci_);
    addRow(*form, tr("&Title"), "title", title_);
    addRow(*form, tr("Target &date"), "target", target_);
    code_->setPlaceholderText(u"CN06202I"_s);
    code_->setProblem([](const QString& typed) {
        return unless(ContractCode::parse(typed.simplified().toUpper()).has_value(),
                      tr("A code reads CN, five digits and a letter."));
    });
    for (const Epci& epci : workspace.records().all<Epci>())
        epci_->addItem(epci.name, qint64(epci.id.value));
    target_->setProblem(&dateProblem);
    for (const CheckedLine* line : {code_, target_})
        connect(line, &QLineEdit::textChanged, this, &NewContractDialog::check);
    check();
    letScroll(*this, QSize(Look::unit() * 64, 0));
    code_->setFocus();
}

void NewContractDialog::check()
{
    const QString problem =
        firstOf({code_->problem(), target_->problem(), unless(epci_->count() > 0, tr("The register holds no EPCI."))});
    problem_->setText(problem);
    setObstacle(buttons_->button(QDialogButtonBox::Ok), problem);
}

void NewContractDialog::accept()
{
    Contract contract;
    contract.code = *ContractCode::parse(code_->text().simplified().toUpper());
    contract.epci = {epci_->currentData().toLongLong()};
    contract.title = title_->text();
    contract.targetDate = readDate(target_->text());
    if (workspace_.edit([&](Transaction& tx, const Register& records) { added_ = addContract(tx, records, contract); }))
        QDialog::accept();
}

EndContractDialog::EndContractDialog(Workspace& workspace, const Contract& contract, QWidget* parent)
    : QDialog(parent)
    , workspace_(workspace)
    , contract_(contract.id)
    , date_(new CheckedLine(this))
    , buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("End of the contract of %1").arg(contractName(workspace.records(), contract)));
    buttons_->button(QDialogButtonBox::Ok)->setText(tr("Apply"));
    auto* form = layOut(*this, nullptr, buttons_);
    addRow(*form, tr("&Ended on"), "date", date_);
    date_->setText(typedDate(contract.endedOn.value_or(*PartialDate::day(workspace.today()))));
    date_->setToolTip(tr("Nothing of it is due any more; empty: it runs again"));
    date_->setProblem([this, before = contract.endedOn](const QString& typed) {
        return pastDateProblem(Happening::ContractEnd, typed, workspace_.today(), before);
    });
    const auto check = [this] { setObstacle(buttons_->button(QDialogButtonBox::Ok), date_->problem()); };
    connect(date_, &QLineEdit::textChanged, this, check);
    check();
    letScroll(*this, QSize(Look::unit() * 56, 0));
}

void EndContractDialog::accept()
{
    const auto on = readDate(date_->text());
    const auto end = [this, on](Transaction& tx, const Register& records) {
        endContract(tx, records, contract_, on, workspace_.today());
    };
    if (!workspace_.edit(end))
        return;
    QDialog::accept();
    informUndoable(workspace_, on ? tr("The contract has ended.") : tr("The contract runs again."));
}

} // namespace parvis
