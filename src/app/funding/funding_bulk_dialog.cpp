// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/funding/funding_bulk_dialog.h"

#include "app/funding/funding_fields.h"
#include "domain/typed_number.h"
#include "widgets/controls/checked_line.h"
#include "widgets/controls/contract_box.h"
#include "widgets/controls/searched_box.h"
#include "widgets/controls/tall_dialog.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/workspace/undo_offer.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parvis {

FundingBulkDialog::FundingBulkDialog(Workspace& workspace, std::vector<Id<FundingLine>> lines, QWidget* parent)
    : QDialog(parent)
    , workspace_(workspace)
    , lines_(std::move(lines))
    , year_(new CheckedLine(this))
    , contract_(new ContractBox(this))
    , funder_(new QComboBox(this))
    , device_(new QComboBox(this))
    , kind_(new QComboBox(this))
    , source_(new SearchedBox(this))
    , buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Edit %n funding line(s)", nullptr, int(lines_.size())));
    fill();
    auto* column = new QVBoxLayout(this);
    auto* grid = new QGridLayout;
    grid->setSpacing(Look::unit() * 2);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    setYear_ = addField(tr("&Year"), "year", year_);
    setContract_ = addField(tr("&Contract"), "contract", contract_);
    setFunder_ = addField(tr("&Funder"), "funder", funder_);
    setDevice_ = addField(tr("De&vice"), "device", device_);
    setKind_ = addField(tr("&Kind of credit"), "kind", kind_);
    setSource_ = addField(tr("&Source"), "source", source_);
    column->addStretch();
    column->addWidget(buttons_);
    buttons_->button(QDialogButtonBox::Ok)->setText(tr("Apply"));
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    letScroll(*this, QSize(Look::unit() * 64, 0));
}

void FundingBulkDialog::fill()
{
    const Register& records = workspace_.records();
    year_->setProblem(&yearProblem);
    contract_->setContracts(records);
    setTitles(*funder_, titlesOf<Funder>(records));
    setTitles(*device_, titlesOf<Device>(records));
    setKinds(*kind_);
    setSources(*source_, records);
}

/// Whoever chooses a value wants it to be set.
QCheckBox* FundingBulkDialog::addField(const QString& title, const char* name, QWidget* field)
{
    auto* grid = static_cast<QGridLayout*>(layout()->itemAt(0)->layout());
    auto* box = new QCheckBox(title, this);
    const int row = grid->rowCount();
    grid->addWidget(box, row, 0);
    grid->addWidget(field, row, 1);
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(QString(title).remove(u'&'));
    const auto tick = [box] { box->setChecked(true); };
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        connect(line, &QLineEdit::textEdited, box, tick);
        connect(line, &QLineEdit::textChanged, this, &FundingBulkDialog::check);
    } else if (auto* choice = qobject_cast<QComboBox*>(field)) {
        connect(choice, &QComboBox::activated, box, tick);
        connect(choice, &QComboBox::editTextChanged, box, tick);
    }
    connect(box, &QCheckBox::toggled, this, &FundingBulkDialog::check);
    return box;
}

void FundingBulkDialog::check()
{
    setObstacle(buttons_->button(QDialogButtonBox::Ok), problem());
}

QString FundingBulkDialog::problem() const
{
    const QString wrong = setYear_->isChecked() ? yearProblem(year_->text()) : QString();
    return wrong.isEmpty() ? unless(!change().isEmpty(), tr("Nothing is chosen yet.")) : wrong;
}

FundingChange FundingBulkDialog::change() const
{
    FundingChange change;
    if (setYear_->isChecked())
        change.year = readYear(year_->text());
    if (setContract_->isChecked())
        change.contract = contract_->contract();
    if (setFunder_->isChecked())
        change.funder = funder_->currentText();
    if (setDevice_->isChecked())
        change.device = device_->currentText();
    if (setKind_->isChecked())
        change.creditKind = kindOf(*kind_);
    if (setSource_->isChecked())
        change.source = sourceOf(*source_);
    return change;
}

void FundingBulkDialog::accept()
{
    QDialog::accept();
    editUndoably(workspace_, lines_.size(), tr("%n funding line(s) edited.", nullptr, int(lines_.size())),
                 [lines = lines_, change = change()](Transaction& tx, const Register& records) {
                     changeFundingLines(tx, records, lines, change);
                 });
}

} // namespace parvis
