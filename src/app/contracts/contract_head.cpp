// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contracts/contract_head.h"

#include "app/documents/proof_links.h"
#include "domain/deadlines.h"
#include "domain/names.h"
#include "widgets/controls/action_button.h"
#include "widgets/controls/flow_layout.h"
#include "widgets/controls/note_label.h"
#include "widgets/controls/tall_dialog.h"
#include "widgets/look/domain_marks.h"
#include "widgets/look/look.h"
#include "widgets/look/state_label.h"
#include "widgets/look/wording.h"
#include "widgets/tables/table_schema.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int missingLines = 3; ///< the rest is in its tip, and all of them are lines of the table below

QLabel* wrappedLabel(QWidget* parent, const QString& name = {})
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// The step "Signature" is done, and not all have signed; empty: they agree.
QString milestoneContradiction(const Register& records, const Contract& contract, const ContractSummary& summary)
{
    if (summary.state == ContractState::Signed)
        return {};
    for (const Milestone& milestone : records.all<Milestone>().of(contract.id)) {
        if (milestone.kind == u"signature" && milestone.done)
            return ContractHead::tr(
                       "The milestone “%1” is recorded as done on %2, and %3 of %4 required signatures are "
                       "recorded: record the others, or take the milestone back.")
                .arg(milestoneName(milestone), milestone.done->text(QLocale()), QString::number(summary.requiredSigned),
                     QString::number(summary.required));
    }
    return {};
}

} // namespace

QString missingSentence(const Register& records, const Contract& contract, const ContractSummary& summary)
{
    const QString required = bodiesText(records, summary.missing);
    std::vector<Id<Organisation>> awaited;
    for (const Signatory& signatory : records.all<Signatory>().of(contract.id)) {
        if (signatory.signatoryClass == SignatoryClass::Optional && isAwaited(signatory))
            awaited.push_back(signatory.organisation);
    }
    const QString optional = bodiesText(records, awaited);
    QString text;
    if (!required.isEmpty())
        text = ContractHead::tr("It lacks: %1.").arg(required);
    if (!optional.isEmpty()) {
        if (!text.isEmpty())
            text += u' ';
        text += ContractHead::tr("Also expected, holding nothing back: %1.").arg(optional);
    }
    return text;
}

ContractHead::ContractHead(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , title_(wrappedLabel(this))
    , subtitle_(wrappedLabel(this, u"caption"_s))
    , computed_(new StateLabel(this))
    , declared_(new StateLabel(this))
    , missing_(new NoteLabel(this))
    , top_(new QHBoxLayout)
    , actions_(new FlowLayout(nullptr, Look::unit()))
{
    computed_->setOneLine(true);
    missing_->setObjectName(u"missing"_s);
    missing_->setTextFormat(Qt::PlainText);
    missing_->setLines(missingLines);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(title_);
    names->addWidget(subtitle_);
    top_->addLayout(names, 1);
    top_->addLayout(actions_);
    stackInLargeText(*top_, *this); // a name has no room beside buttons then
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::unit() / 2);
    column->addLayout(top_);
    auto* states = new QGridLayout;
    states->setHorizontalSpacing(Look::unit() * 2);
    states->setVerticalSpacing(Look::unit() / 2);
    states->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& [text, state] : {std::pair(tr("Computed state"), computed_), {tr("Declared state"), declared_}}) {
        auto* label = new QLabel(text, this);
        label->setObjectName(u"caption"_s);
        label->setBuddy(state);
        states->addWidget(label, row, 0, Qt::AlignTop);
        states->addWidget(state, row++, 1);
    }
    column->addLayout(states);
    column->addWidget(missing_);
    Look::follow(this, [this] { updateLook(); });
}

void ContractHead::addAction(QAction* action)
{
    QToolButton* button = actionButton(action, this);
    if (action->menu())
        button->setPopupMode(QToolButton::InstantPopup);
    actions_->addWidget(button);
}

void ContractHead::showContract(const Contract& contract)
{
    const Register& records = workspace_.records();
    const QString departement = departementName(records, contract.id);
    title_->setText(contractName(records, contract));
    QStringList known{contract.code.text(), departement.isEmpty() ? unknownText() : departement};
    if (contract.endedOn)
        known << tr("ended on %1").arg(contract.endedOn->text(QLocale()));
    subtitle_->setText(known.join(u" · "_s));
    const ContractSummary summary = summariseContract(records, contract);
    showStates(contract, summary);
    QStringList lines; // what to do comes before the names, which are cut where there is no room, and stand below
    if (contradictsDeclaration(contract, summary.state))
        lines << tr("A source declares it signed, and not all signatures are recorded: record those that are "
                    "known, or correct the declaration.");
    lines << milestoneContradiction(records, contract, summary) << missingSentence(records, contract, summary);
    lines.removeAll(QString());
    missing_->setText(lines.join(u'\n'));
}

void ContractHead::showStates(const Contract& contract, const ContractSummary& summary)
{
    const Register& records = workspace_.records();
    computed_->setMark(*markOf(summary.state),
                       tr("%1 of %2 required signatures").arg(summary.requiredSigned).arg(summary.required));
    const Source* source = records.find(contract.declaredSource);
    QStringList detail;
    if (contract.declaredOn)
        detail << contract.declaredOn->text(QLocale());
    if (const QString proof = proofCaption(records, refOf(contract.id), u"declared_on"_s); !proof.isEmpty())
        detail << proof;
    else if (contract.declaredState == DeclaredState::Signed)
        detail << sourceLine(source) << label(contract.declaredConfidence);
    const QString place = contract.declaredPlace.isEmpty() ? QString() : contract.declaredPlace + u'\n';
    declared_->setMark(*markOf(contract.declaredState), detail.join(u", "_s));
    QStringList proofs{place + sourceTip(source)};
    for (const QString& column : {u"declared_on"_s, u"declared_place"_s})
        proofs << proofCaption(records, refOf(contract.id), column);
    proofs.removeAll(QString());
    proofs.removeDuplicates();
    declared_->setToolTip(proofs.join(u'\n'));
}

void ContractHead::updateLook()
{
    title_->setFont(Look::titleFont());
}

} // namespace parvis
