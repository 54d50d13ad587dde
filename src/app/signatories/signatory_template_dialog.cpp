// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signatories/signatory_template_dialog.h"

#include "ui_signatory_template_dialog.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int bodyRole = Qt::UserRole;
constexpr int reasonRole = Qt::UserRole + 1;

} // namespace

SignatoryTemplateDialog::SignatoryTemplateDialog(const Register& records, Id<Contract> contract, QWidget* parent)
    : QDialog(parent)
    , ui_(std::make_unique<Ui::SignatoryTemplateDialog>())
{
    ui_->setupUi(this);
    resize(Look::unit() * 80, Look::unit() * 72);
    ui_->tree->setAccessibleName(windowTitle());
    const Contract* found = records.find(contract);
    const auto proposals = found ? signatoryTemplate(records, *found) : std::vector<SignatoryProposal>();
    addGroup(tr("Named by the law: the contract is complete once they have signed"), ProposalReason::NamedByLaw,
             proposals, records);
    addGroup(tr("Optional partners that work here: they never hold the contract back"), ProposalReason::UsualPartner,
             proposals, records);
    addGroup(tr("Other services of the State: once added, they are required"), ProposalReason::StateBody, proposals,
             records);
    ui_->tree->expandAll();
    connect(ui_->tree, &QTreeWidget::itemChanged, this, &SignatoryTemplateDialog::showCount);
    connect(ui_->allPartners, &QToolButton::clicked, this, [this] { tick(ProposalReason::UsualPartner, Qt::Checked); });
    connect(ui_->onlyRequired, &QToolButton::clicked, this, [this] {
        tick(ProposalReason::NamedByLaw, Qt::Checked);
        tick(ProposalReason::UsualPartner, Qt::Unchecked);
        tick(ProposalReason::StateBody, Qt::Unchecked);
    });
    connect(ui_->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(ui_->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showCount();
}

SignatoryTemplateDialog::~SignatoryTemplateDialog() = default;

void SignatoryTemplateDialog::addGroup(const QString& title, ProposalReason reason,
                                       const std::vector<SignatoryProposal>& proposals, const Register& records)
{
    QTreeWidgetItem* group = nullptr;
    for (const SignatoryProposal& proposal : proposals) {
        const Organisation* body = records.find(proposal.body);
        if (proposal.reason != reason || !body)
            continue;
        if (!group) {
            group = new QTreeWidgetItem(ui_->tree, {title});
            group->setFlags(Qt::ItemIsEnabled);
            QFont bold = font();
            bold.setWeight(QFont::DemiBold);
            group->setFont(0, bold);
            group->setSizeHint(0, QSize(0, fontMetrics().height() + Look::unit() * 2));
        }
        auto* item = new QTreeWidgetItem(group, {u"%1 (%2)"_s.arg(body->name, body->kind)});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(0, reason == ProposalReason::NamedByLaw ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint(0, QSize(0, fontMetrics().height() + Look::unit() / 2));
        item->setData(0, bodyRole, qint64(proposal.body.value));
        item->setData(0, reasonRole, int(reason));
    }
}

std::vector<QTreeWidgetItem*> SignatoryTemplateDialog::items() const
{
    std::vector<QTreeWidgetItem*> all;
    for (int group = 0; group < ui_->tree->topLevelItemCount(); ++group) {
        const QTreeWidgetItem* parent = ui_->tree->topLevelItem(group);
        for (int row = 0; row < parent->childCount(); ++row)
            all.push_back(parent->child(row));
    }
    return all;
}

void SignatoryTemplateDialog::tick(ProposalReason reason, Qt::CheckState state)
{
    for (QTreeWidgetItem* item : items()) {
        if (item->data(0, reasonRole).toInt() == int(reason))
            item->setCheckState(0, state);
    }
}

void SignatoryTemplateDialog::showCount()
{
    const int count = int(chosen().size());
    QPushButton* accept = ui_->buttons->button(QDialogButtonBox::Ok);
    accept->setText(count == 0 ? tr("Add") : tr("Add %n signatories", nullptr, count));
    setObstacle(accept, unless(count > 0, tr("Not now: tick a signatory first.")));
}

std::vector<Id<Organisation>> SignatoryTemplateDialog::chosen() const
{
    std::vector<Id<Organisation>> ids;
    for (const QTreeWidgetItem* item : items()) {
        if (item->checkState(0) == Qt::Checked)
            ids.push_back({item->data(0, bodyRole).toLongLong()});
    }
    return ids;
}

} // namespace parvis
