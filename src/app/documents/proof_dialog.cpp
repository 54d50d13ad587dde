// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/proof_dialog.h"

#include "app/documents/document_choice.h"
#include "tasks/evidence.h"
#include "widgets/controls/tall_dialog.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/workspace/undo_offer.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <limits>

using namespace Qt::StringLiterals;

namespace parvis {

ProofDialog::ProofDialog(Workspace& workspace, std::vector<RecordRef> proved, QWidget* parent)
    : QDialog(parent)
    , workspace_(workspace)
    , proved_(std::move(proved))
    , field_(new QComboBox(this))
    , document_(new DocumentChoice(this))
    , page_(new QSpinBox(this))
    , buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Source of %n line(s)", nullptr, int(proved_.size())));
    field_->setObjectName(u"field"_s);
    document_->setWorkspace(workspace, {});
    page_->setObjectName(u"page"_s);
    page_->setMinimum(1);
    auto* form = new QFormLayout;
    form->setSpacing(Look::unit() * 2);
    form->addRow(tr("&Value"), field_);
    form->addRow(tr("&Document"), document_);
    form->addRow(tr("&Page"), page_);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons_);
    buttons_->button(QDialogButtonBox::Ok)->setText(tr("Apply"));
    connect(document_, &DocumentChoice::changed, this, &ProofDialog::showPages);
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fillFields();
    showPages();
    letScroll(*this, QSize(Look::unit() * 64, 0));
}

/// What the database calls a value is its key; the person reads its label.
void ProofDialog::fillFields()
{
    if (proved_.empty())
        return;
    const TableInfo& info = tableInfo(proved_.front().table);
    for (qsizetype i = 0; i < info.columns.size(); ++i) {
        if (info.columns[i] != u"note" && info.columns[i] != u"source_id")
            field_->addItem(info.labels[i], info.columns[i]);
    }
}

void ProofDialog::showPages()
{
    const Document* document = workspace_.records().find(document_->document());
    page_->setMaximum(document && document->pages > 0 ? document->pages : std::numeric_limits<int>::max());
    check();
}

void ProofDialog::check()
{
    setObstacle(buttons_->button(QDialogButtonBox::Ok),
                unless(document_->document().has_value(), tr("Choose the document that proves them.")));
}

void ProofDialog::accept()
{
    const auto document = document_->document();
    if (!document)
        return;
    QDialog::accept();
    editUndoably(workspace_, proved_.size(), tr("%n value(s) have their source.", nullptr, int(proved_.size())),
                 [proved = proved_, field = field_->currentData().toString(),
                  place = ProvingPlace{*document, page_->value()}](Transaction& tx, const Register& records) {
                     proveRecords(tx, records, proved, field, place);
                 });
}

} // namespace parvis
