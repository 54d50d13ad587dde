// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/proof_dialog.h"

#include "app/documents/document_choice.h"
#include "app/documents/proof_place.h"
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

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// The contract of a record of that type; none: it has none, or is of another type.
template <class T>
std::optional<Id<Contract>> contractBehind(const Register& records, const RecordRef& record)
{
    const T* found = record.table == recordOf<T>().table ? records.find(Id<T>{record.id}) : nullptr;
    return found ? std::optional<Id<Contract>>(found->contract) : std::nullopt;
}

std::vector<Id<Contract>> contractsOf(const Register& records, const std::vector<RecordRef>& proved)
{
    std::vector<Id<Contract>> contracts;
    for (const RecordRef& record : proved) {
        std::optional<Id<Contract>> contract = contractBehind<Signatory>(records, record);
        if (!contract)
            contract = contractBehind<FundingLine>(records, record);
        if (record.table == recordOf<Contract>().table)
            contract = Id<Contract>{record.id};
        if (contract && std::ranges::find(contracts, *contract) == contracts.end())
            contracts.push_back(*contract);
    }
    return contracts;
}

/// The body whose signature alone is to be proved.
std::optional<Id<Organisation>> bodyOf(const Register& records, const std::vector<RecordRef>& proved)
{
    const bool isOne = proved.size() == 1 && proved.front().table == recordOf<Signatory>().table;
    const Signatory* signatory = isOne ? records.find(Id<Signatory>{proved.front().id}) : nullptr;
    return signatory ? std::optional(signatory->organisation) : std::nullopt;
}

} // namespace

ProofDialog::ProofDialog(Workspace& workspace, std::vector<RecordRef> proved, QWidget* parent)
    : QDialog(parent)
    , workspace_(workspace)
    , proved_(std::move(proved))
    , field_(new QComboBox(this))
    , document_(new DocumentChoice(this))
    , page_(new QSpinBox(this))
    , place_(new ProofPlace(this))
    , buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Source of %n line(s)", nullptr, int(proved_.size())));
    field_->setObjectName(u"field"_s);
    document_->setWorkspace(workspace, {});
    page_->setObjectName(u"page"_s);
    page_->setSpecialValueText(tr("not stated", "page"));
    auto* form = new QFormLayout;
    form->setSpacing(Look::unit() * 2);
    form->addRow(tr("&Value"), field_);
    form->addRow(tr("&Document"), document_);
    form->addRow(tr("&Page"), page_);
    form->addRow(place_);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons_);
    buttons_->button(QDialogButtonBox::Ok)->setText(tr("Apply"));
    connect(document_, &DocumentChoice::changed, this, &ProofDialog::showPages);
    connect(page_, &QSpinBox::valueChanged, this, &ProofDialog::check);
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fillFields();
    showPages();
    followPlace();
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

void ProofDialog::followPlace()
{
    const Register& records = workspace_.records();
    place_->follow(workspace_, *document_, *page_, contractsOf(records, proved_), bodyOf(records, proved_));
}

void ProofDialog::showPages()
{
    const Document* document = workspace_.records().find(document_->document());
    page_->setMaximum(document && document->pages > 0 ? document->pages : std::numeric_limits<int>::max());
    check();
}

void ProofDialog::check()
{
    const QString problem = !document_->document() ? tr("Choose the document that proves them.")
                            : page_->value() == 0  ? tr("State the page that proves them.")
                                                   : place_->problem();
    setObstacle(buttons_->button(QDialogButtonBox::Ok), problem);
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
