// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/action_dialog.h"

#include "app/actions/action_schema.h"
#include "app/funding/funding_fields.h"
#include "domain/actions/action_rules.h"
#include "domain/actions/multi_year_share.h"
#include "domain/names.h"
#include "domain/programme/device_rules.h"
#include "domain/translate.h"
#include "exchange/dataset/device_rule_file.h"
#include "tasks/actions/action_edits.h"
#include "tasks/funding_edits.h"
#include "widgets/controls/checked_line.h"
#include "widgets/controls/contract_box.h"
#include "widgets/controls/note_label.h"
#include "widgets/controls/tall_dialog.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/look/wording.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

std::optional<int> typedYear(const CheckedLine& line)
{
    return line.isAcceptable() ? yearOrNone(line.text()) : std::nullopt;
}

QString codeAndTitle(const Priority& priority)
{
    return priority.code.isEmpty() ? priority.title : priority.code + u' ' + priority.title;
}

} // namespace

void setPriorities(QComboBox& box, const Register& records, const std::optional<Id<Contract>>& contract)
{
    box.addItem(translate("app", "None"), qint64(0));
    for (const bool isOwn : {true, false}) {
        for (const Priority& priority : records.all<Priority>()) {
            if (isOwn ? contract && priority.contract == contract : !priority.contract)
                box.addItem(codeAndTitle(priority), qint64(priority.id.value));
        }
    }
}

std::optional<Id<Priority>> priorityOf(const QComboBox& box)
{
    const qint64 key = box.currentData().toLongLong();
    return key > 0 ? std::optional(Id<Priority>{key}) : std::nullopt;
}

ActionDialog::ActionDialog(const Register& records, const Action& action, const std::vector<Id<Qpv>>& qpvs,
                           QWidget* parent)
    : QDialog(parent)
    , records_(records)
    , action_(action)
    , qpvs_(qpvs)
    , title_(new CheckedLine(this))
    , contract_(new ContractBox(this))
    , carrier_(new QLineEdit(this))
    , first_(new CheckedLine(this))
    , last_(new CheckedLine(this))
    , multiYear_(new QCheckBox(tr("&Multi-year agreement (CPO)"), this))
    , places_(new QListWidget(this))
    , priority_(new SearchedBox(this))
    , device_(new QComboBox(this))
    , reminders_(new NoteLabel(this))
    , note_(new QLineEdit(this))
    , problem_(new NoteLabel(this))
    , buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    const bool isNew = !action.id.isValid();
    setWindowTitle(isNew ? tr("Add an action") : tr("Edit the action"));
    buttons_->button(QDialogButtonBox::Ok)->setText(isNew ? tr("Add the action") : tr("Apply"));
    problem_->setObjectName(u"caption"_s);
    reminders_->setLines(3);
    addFields();
    fill();
    connect(contract_, &QComboBox::currentIndexChanged, this, &ActionDialog::offerOfContract);
    connect(device_, &QComboBox::currentTextChanged, this, &ActionDialog::remind);
    for (const CheckedLine* year : {first_, last_})
        connect(year, &QLineEdit::textChanged, this, &ActionDialog::remind);
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    remind();
    letScroll(*this, QSize(Look::unit() * 72, 0));
    title_->setFocus();
}

void ActionDialog::addFields()
{
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [&](const QString& title, const char* name, QWidget* field) {
        field->setObjectName(QString::fromLatin1(name));
        form->addRow(title, field);
    };
    add(tr("&Title"), "title", title_);
    add(tr("&Contract"), "contract", contract_);
    add(tr("Ca&rrier"), "carrier", carrier_);
    add(tr("&First year"), "firstYear", first_);
    add(tr("&Last year"), "lastYear", last_);
    multiYear_->setObjectName(u"multiYear"_s);
    multiYear_->setToolTip(multiYearGoalSource());
    form->addRow(QString(), multiYear_);
    add(tr("Nei&ghbourhoods"), "places", places_);
    add(tr("&Priority"), "priority", priority_);
    add(tr("De&vice"), "device", device_);
    add({}, "reminders", reminders_);
    add(tr("&Note"), "note", note_);
    places_->setToolTip(tr("None ticked: the action is for the whole contract"));
    device_->setToolTip(tr("A name that is not in the list becomes a new device"));
    title_->setProblem(&titleProblem);
    for (CheckedLine* year : {first_, last_})
        year->setProblem(&yearOrNoneProblem);
    for (const CheckedLine* line : {title_, first_, last_})
        connect(line, &QLineEdit::textChanged, this, &ActionDialog::check);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(problem_);
    column->addWidget(buttons_);
}

void ActionDialog::fill()
{
    contract_->setContracts(records_);
    contract_->setContract(action_.contract);
    setTitles(*device_, titlesOf<Device>(records_));
    const Device* device = records_.find(action_.device);
    device_->setEditText(device ? device->title : QString());
    title_->setText(action_.title);
    carrier_->setText(action_.carrier);
    first_->setText(action_.firstYear ? QString::number(*action_.firstYear) : QString());
    last_->setText(action_.lastYear ? QString::number(*action_.lastYear) : QString());
    multiYear_->setChecked(action_.multiYear);
    note_->setText(action_.note);
    fitPlaces();
    offerOfContract();
}

/// What was chosen stays as long as the contract has it.
void ActionDialog::offerOfContract()
{
    const qint64 chosen = priority_->count() > 0 ? priority_->currentData().toLongLong()
                          : action_.priority     ? action_.priority->value
                                                 : 0;
    priority_->clear();
    setPriorities(*priority_, records_, contract_->contract());
    priority_->setCurrentIndex(std::max(0, priority_->findData(chosen)));
    offerPlaces();
    check();
}

/// As high for every contract, and before one is chosen: nothing below moves.
void ActionDialog::fitPlaces()
{
    constexpr int rows = 7;
    QListWidgetItem probe(u"Q"_s);
    probe.setCheckState(Qt::Unchecked);
    places_->addItem(&probe);
    places_->setFixedHeight(rows * places_->sizeHintForRow(0) + 2 * places_->frameWidth());
    places_->takeItem(0);
}

/// What was ticked is remembered until the contract that has it is chosen again.
void ActionDialog::offerPlaces()
{
    for (int row = 0; row < places_->count(); ++row) {
        const Id<Qpv> qpv{places_->item(row)->data(Qt::UserRole).toLongLong()};
        std::erase(qpvs_, qpv);
        if (places_->item(row)->checkState() == Qt::Checked)
            qpvs_.push_back(qpv);
    }
    places_->clear();
    const auto contract = contract_->contract();
    if (!contract) {
        (new QListWidgetItem(tr("Choose the contract first."), places_))->setFlags(Qt::NoItemFlags);
        return;
    }
    for (const Qpv& qpv : records_.all<Qpv>().of(*contract)) {
        auto* item = new QListWidgetItem(withCode(nameOf(records_, qpv.id), qpv.code.text()), places_);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(std::ranges::find(qpvs_, qpv.id) != qpvs_.end() ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, qint64(qpv.id.value));
    }
    if (places_->count() > 0)
        places_->setCurrentRow(0);
}

/// What to think of for the device: its theme in the years of the action, and who and what is eligible.
void ActionDialog::remind()
{
    const auto& devices = records_.all<Device>();
    const auto device = std::ranges::find(devices, device_->currentText().trimmed(), &Device::title);
    QStringList lines;
    if (device != devices.end()) {
        for (const DeviceReminder& each :
             remindersOf(records_, embeddedDeviceRules(), *device, typedYear(*first_), typedYear(*last_)))
            lines << tr("%1: %2").arg(each.title, each.text.isEmpty() ? unknownText() : each.text);
    }
    reminders_->setText(lines.join(u'\n'));
}

void ActionDialog::check()
{
    QString problem = firstOf({title_->problem(), first_->problem(), last_->problem(),
                               unless(contract_->contract().has_value(), tr("An action belongs to a contract."))});
    if (problem.isEmpty())
        problem = actionYearsProblem(typedYear(*first_), typedYear(*last_));
    problem_->setText(problem);
    setObstacle(buttons_->button(QDialogButtonBox::Ok), problem);
}

std::vector<Id<Qpv>> ActionDialog::chosenPlaces() const
{
    std::vector<Id<Qpv>> chosen;
    for (int row = 0; row < places_->count(); ++row) {
        const QListWidgetItem* item = places_->item(row);
        if (item->checkState() == Qt::Checked)
            chosen.push_back({item->data(Qt::UserRole).toLongLong()});
    }
    return chosen;
}

Id<Action> ActionDialog::write(Transaction& tx, const Register& records) const
{
    Action action = action_;
    action.title = title_->text();
    action.contract = contract_->contract().value_or(Id<Contract>());
    action.carrier = carrier_->text();
    action.firstYear = typedYear(*first_);
    action.lastYear = typedYear(*last_);
    action.multiYear = multiYear_->isChecked();
    action.priority = priorityOf(*priority_);
    action.device = deviceNamed(tx, records, device_->currentText());
    action.note = note_->text().trimmed();
    if (!action.id.isValid())
        return parvis::addAction(tx, records, action, chosenPlaces());
    updateAction(tx, records, action, chosenPlaces());
    return action.id;
}

} // namespace parvis
