// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/document_bulk_dialog.h"

#include "domain/document_kinds.h"
#include "widgets/controls/contract_box.h"
#include "widgets/controls/tall_dialog.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/workspace/undo_offer.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parvis {

DocumentBulkDialog::DocumentBulkDialog(Workspace& workspace, std::vector<Id<Document>> documents, QWidget* parent)
    : QDialog(parent)
    , workspace_(workspace)
    , documents_(std::move(documents))
    , setKind_(new QCheckBox(tr("&Kind"), this))
    , kind_(new QComboBox(this))
    , setContract_(new QCheckBox(tr("&Contract"), this))
    , contract_(new ContractBox(this))
    , buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Describe %n document(s)", nullptr, int(documents_.size())));
    kind_->setObjectName(u"kind"_s);
    kind_->setAccessibleName(tr("Kind"));
    kind_->setEditable(true);
    kind_->setInsertPolicy(QComboBox::NoInsert);
    kind_->addItems(documentKinds());
    kind_->setCurrentIndex(-1);
    contract_->setObjectName(u"contract"_s);
    contract_->setAccessibleName(tr("Contract"));
    contract_->setContracts(workspace.records());
    auto* grid = new QGridLayout;
    grid->setSpacing(Look::unit() * 2);
    grid->addWidget(setKind_, 0, 0);
    grid->addWidget(kind_, 0, 1);
    grid->addWidget(setContract_, 1, 0);
    grid->addWidget(contract_, 1, 1);
    grid->setColumnStretch(1, 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(grid);
    column->addStretch();
    column->addWidget(buttons_);
    buttons_->button(QDialogButtonBox::Ok)->setText(tr("Apply"));
    // Whoever chooses a value wants it to be set.
    connect(kind_, &QComboBox::editTextChanged, this, [this] { setKind_->setChecked(true); });
    connect(contract_, &QComboBox::activated, this, [this] { setContract_->setChecked(true); });
    for (const QCheckBox* box : {setKind_, setContract_})
        connect(box, &QCheckBox::toggled, this, &DocumentBulkDialog::check);
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    letScroll(*this, QSize(Look::unit() * 64, 0));
}

void DocumentBulkDialog::check()
{
    const bool isAny = setKind_->isChecked() || setContract_->isChecked();
    setObstacle(buttons_->button(QDialogButtonBox::Ok), unless(isAny, tr("Nothing is chosen yet.")));
}

DocumentChange DocumentBulkDialog::change() const
{
    DocumentChange change;
    if (setKind_->isChecked())
        change.kind = kind_->currentText();
    if (setContract_->isChecked())
        change.contract = contract_->contract();
    return change;
}

void DocumentBulkDialog::accept()
{
    QDialog::accept();
    editUndoably(workspace_, documents_.size(), tr("%n document(s) described.", nullptr, int(documents_.size())),
                 [documents = documents_, change = change(), today = workspace_.today()](Transaction& tx,
                                                                                         const Register& records) {
                     editDocuments(tx, records, documents, change, today);
                 });
}

} // namespace parvis
