// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/action_bulk_dialog.h"

#include "app/actions/action_dialog.h"
#include "app/actions/action_schema.h"
#include "app/funding/funding_fields.h"
#include "domain/actions/action_rules.h"
#include "widgets/controls/checked_line.h"
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

ActionBulkDialog::ActionBulkDialog(Workspace& workspace, std::vector<Id<Action>> actions, QWidget* parent)
    : QDialog(parent)
    , workspace_(workspace)
    , actions_(std::move(actions))
    , carrier_(new QLineEdit(this))
    , first_(new CheckedLine(this))
    , last_(new CheckedLine(this))
    , agreement_(new QComboBox(this))
    , priority_(new SearchedBox(this))
    , device_(new QComboBox(this))
    , buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Edit %n action(s)", nullptr, int(actions_.size())));
    fill();
    auto* column = new QVBoxLayout(this);
    auto* grid = new QGridLayout;
    grid->setSpacing(Look::unit() * 2);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    setCarrier_ = addField(*grid, tr("Ca&rrier"), "carrier", carrier_);
    setFirst_ = addField(*grid, tr("&First year"), "firstYear", first_);
    setLast_ = addField(*grid, tr("&Last year"), "lastYear", last_);
    setAgreement_ = addField(*grid, tr("A&greement"), "agreement", agreement_);
    setPriority_ = addField(*grid, tr("&Priority"), "priority", priority_);
    setDevice_ = addField(*grid, tr("De&vice"), "device", device_);
    column->addStretch();
    column->addWidget(buttons_);
    buttons_->button(QDialogButtonBox::Ok)->setText(tr("Apply"));
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    letScroll(*this, QSize(Look::unit() * 64, 0));
}

void ActionBulkDialog::fill()
{
    const Register& records = workspace_.records();
    for (CheckedLine* year : {first_, last_}) {
        year->setProblem(&yearOrNoneProblem);
        year->setToolTip(tr("Empty: taken away"));
    }
    for (const auto& name : EnumNames<AgreementLength>::all)
        agreement_->addItem(label(name.value), identifier(name.value));
    setPriorities(*priority_, records, commonContract());
    setTitles(*device_, titlesOf<Device>(records));
}

/// Of all the actions; nothing where they have several.
std::optional<Id<Contract>> ActionBulkDialog::commonContract() const
{
    std::optional<Id<Contract>> common;
    for (const Id<Action> id : actions_) {
        const Action* action = workspace_.records().find(id);
        if (action && common && *common != action->contract)
            return std::nullopt;
        if (action)
            common = action->contract;
    }
    return common;
}

/// Whoever chooses a value wants it to be set.
QCheckBox* ActionBulkDialog::addField(QGridLayout& grid, const QString& title, const char* name, QWidget* field)
{
    auto* box = new QCheckBox(title, this);
    const int row = grid.rowCount();
    grid.addWidget(box, row, 0);
    grid.addWidget(field, row, 1);
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(QString(title).remove(u'&'));
    const auto tick = [box] { box->setChecked(true); };
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        connect(line, &QLineEdit::textEdited, box, tick);
        connect(line, &QLineEdit::textChanged, this, &ActionBulkDialog::check);
    } else if (auto* choice = qobject_cast<QComboBox*>(field)) {
        connect(choice, &QComboBox::activated, box, tick);
        connect(choice, &QComboBox::editTextChanged, box, tick);
    }
    connect(box, &QCheckBox::toggled, this, &ActionBulkDialog::check);
    return box;
}

void ActionBulkDialog::check()
{
    QString problem;
    if (setFirst_ && setFirst_->isChecked())
        problem = first_->problem();
    if (setLast_ && setLast_->isChecked())
        problem = firstOf({problem, last_->problem()});
    if (problem.isEmpty() && setDevice_) // the last field that is made
        problem = firstOf({unless(!change().isEmpty(), tr("Nothing is chosen yet.")), yearsProblem()});
    setObstacle(buttons_->button(QDialogButtonBox::Ok), problem);
}

/// Of the first action that would end before it begins.
QString ActionBulkDialog::yearsProblem() const
{
    const ActionChange typed = change();
    for (const Id<Action> id : actions_) {
        const Action* action = workspace_.records().find(id);
        const QString problem = action ? actionYearsProblem(typed.firstYear.value_or(action->firstYear),
                                                            typed.lastYear.value_or(action->lastYear))
                                       : QString();
        if (!problem.isEmpty())
            return tr("%1: %2").arg(action->title.left(60), problem);
    }
    return {};
}

ActionChange ActionBulkDialog::change() const
{
    ActionChange change;
    if (setCarrier_->isChecked())
        change.carrier = carrier_->text();
    if (setFirst_->isChecked())
        change.firstYear.emplace(yearOrNone(first_->text()));
    if (setLast_->isChecked())
        change.lastYear.emplace(yearOrNone(last_->text()));
    if (setAgreement_->isChecked())
        change.multiYear = agreement_->currentData().toString() == identifier(AgreementLength::MultiYear);
    if (setPriority_->isChecked())
        change.priority = priorityOf(*priority_);
    if (setDevice_->isChecked())
        change.device = device_->currentText();
    return change;
}

void ActionBulkDialog::accept()
{
    QDialog::accept();
    editUndoably(workspace_, actions_.size(), tr("%n action(s) edited.", nullptr, int(actions_.size())),
                 [actions = actions_, change = change()](Transaction& tx, const Register& records) {
                     changeActions(tx, records, actions, change);
                 });
}

} // namespace parvis
