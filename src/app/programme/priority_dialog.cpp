// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programme/priority_dialog.h"

#include "domain/programme/priority_tree.h"
#include "widgets/controls/checked_line.h"
#include "widgets/controls/contract_box.h"
#include "widgets/controls/tall_dialog.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parvis {

PriorityDialog::PriorityDialog(const Register& records, const Priority& priority, QWidget* parent)
    : QDialog(parent)
    , priority_(priority)
    , title_(new CheckedLine(this))
    , code_(new QLineEdit(priority.code, this))
    , buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    const bool isNew = !priority.id.isValid();
    const Priority* above = records.find(priority.parent);
    setWindowTitle(!isNew  ? tr("Rename the priority")
                   : above ? tr("Add under “%1”").arg(above->title)
                           : tr("Add a priority or an axis"));
    title_->setObjectName(u"title"_s);
    title_->setText(priority.title);
    title_->setProblem(&titleProblem);
    code_->setObjectName(u"code"_s);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Title"), title_);
    form->addRow(tr("C&ode"), code_);
    if (isNew && !above) {
        contract_ = new ContractBox(this);
        contract_->setObjectName(u"contract"_s);
        contract_->setContracts(records, tr("a regional priority, for all contracts"));
        contract_->setContract(priority.contract);
        form->addRow(tr("Axis of the &contract"), contract_);
    }
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons_);
    buttons_->button(QDialogButtonBox::Ok)->setText(isNew ? tr("Add") : tr("Apply"));
    connect(title_, &QLineEdit::textChanged, this, &PriorityDialog::check);
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    letScroll(*this, QSize(Look::unit() * 64, 0));
    title_->setFocus();
}

void PriorityDialog::check()
{
    setObstacle(buttons_->button(QDialogButtonBox::Ok), title_->problem());
}

Priority PriorityDialog::typed() const
{
    Priority typed = priority_;
    typed.title = title_->text();
    typed.code = code_->text();
    if (contract_)
        typed.contract = contract_->contract();
    return typed;
}

} // namespace parvis
