// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/action_sheet.h"

#include "app/actions/action_schema.h"
#include "app/actions/action_state_dialog.h"
#include "app/funding/funding_line_dialog.h"
#include "domain/actions/action_places.h"
#include "domain/actions/action_rules.h"
#include "domain/names.h"
#include "domain/programme/device_rules.h"
#include "exchange/dataset/device_rule_file.h"
#include "tasks/actions/action_edits.h"
#include "tasks/funding_edits.h"
#include "widgets/look/wording.h"
#include "widgets/tables/fitted_table.h"
#include "widgets/workspace/record_list.h"
#include "widgets/workspace/undo_offer.h"

using namespace Qt::StringLiterals;

namespace parvis {

ActionSheet::ActionSheet(Workspace& workspace, QWidget* parent)
    : RecordSheet(parent)
    , workspace_(workspace)
    , facts_(addFacts({}))
    , steps_(new RecordList(
          workspace, {tr("States and dates"), tr("When it was submitted, selected, notified…"), tr("Record a state…")},
          actionStepSchema(workspace), u"note"_s, {u"note"_s}, this))
    , money_(new RecordList(workspace,
                            {tr("Co-funders"), tr("Who gives how much, year by year."), tr("Add a co-funder…")},
                            actionMoneySchema(), u"funder"_s, {u"kind"_s, u"paid"_s, u"committed"_s}, this))
{
    addSection({}, steps_);
    addSection({}, money_);
    connect(this, &RecordSheet::linkActivated, this, [this](const QString& link) {
        if (const auto record = recordOfLink(link))
            workspace_.requests().openRecord(*record);
    });
    connectSteps();
    connectMoney();
    showAction({});
}

void ActionSheet::showAction(Id<Action> id)
{
    const Action* action = workspace_.records().find(id);
    action_ = action ? id : Id<Action>();
    showHint(action ? QString() : tr("Select an action to see its dates and its money."));
    if (!action)
        return;
    setHeading(action->title, contractName(workspace_.records(), std::optional(action->contract)));
    showFacts(*action);
    for (RecordList* list : {steps_, money_})
        list->refresh(TableSubject(action_));
}

void ActionSheet::showFacts(const Action& action)
{
    const Register& records = workspace_.records();
    const Device* device = records.find(action.device);
    const Priority* priority = records.find(action.priority);
    facts_->clear();
    if (action.state)
        facts_->addState(tr("State"), *markOf(*action.state));
    else
        facts_->add(tr("State"), {});
    facts_->add(tr("Carrier"), action.carrier);
    facts_->add(tr("Years"), actionYearsText(action));
    facts_->add(tr("Agreement"), label(action.multiYear ? AgreementLength::MultiYear : AgreementLength::Yearly));
    const QString places = placesText(records, action.id);
    facts_->add(tr("Neighbourhoods"), places.isEmpty() ? tr("the whole contract") : places);
    facts_->add(tr("Priority"), priority ? priority->title : QString());
    facts_->add(tr("Device"), device ? device->title : QString());
    if (!action.note.isEmpty())
        facts_->add(tr("Note"), action.note);
    if (device)
        addReminders(action, *device);
}

void ActionSheet::addReminders(const Action& action, const Device& device)
{
    for (const DeviceReminder& each :
         remindersOf(workspace_.records(), embeddedDeviceRules(), device, action.firstYear, action.lastYear))
        facts_->add(each.title, each.text, each.origin, each.url);
}

void ActionSheet::connectSteps()
{
    connect(steps_, &RecordList::addRequested, this, [this] {
        if (!workspace_.isWritable())
            return;
        auto* dialog = new ActionStateDialog(workspace_, {action_}, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(steps_, &RecordList::editRequested, this,
            [this] { steps_->table()->edit(steps_->table()->currentIndex()); });
    connect(steps_, &RecordList::removeRequested, this, [this](const std::vector<qint64>& keys) {
        const auto ids = idsOf<ActionStep>(keys);
        const auto remove = [&](Transaction& tx, const Register& records) { removeActionSteps(tx, records, ids); };
        if (workspace_.edit(remove))
            informUndoable(workspace_, tr("%n date(s) removed.", nullptr, int(keys.size())));
    });
}

void ActionSheet::connectMoney()
{
    connect(money_, &RecordList::addRequested, this, [this] {
        const Action* action = workspace_.records().find(action_);
        if (!action)
            return;
        FundingLine line;
        line.contract = action->contract;
        line.action = action_;
        line.device = action->device;
        line.year = action->firstYear.value_or(workspace_.today().year());
        line.creditKind = CreditKind::Specific;
        editMoney(line);
    });
    connect(money_, &RecordList::editRequested, this, [this](qint64 id) {
        if (const FundingLine* line = workspace_.records().find(Id<FundingLine>{id}))
            editMoney(*line);
    });
    connect(money_, &RecordList::removeRequested, this, [this](const std::vector<qint64>& keys) {
        const auto ids = idsOf<FundingLine>(keys);
        const auto remove = [&](Transaction& tx, const Register& records) { removeFundingLines(tx, records, ids); };
        if (workspace_.edit(remove))
            informUndoable(workspace_, tr("%n funding line(s) deleted.", nullptr, int(keys.size())));
    });
}

void ActionSheet::editMoney(const FundingLine& line)
{
    FundingLineDialog dialog(workspace_.records(), line, this);
    if (workspace_.isWritable() && dialog.exec() == QDialog::Accepted)
        workspace_.edit([&](Transaction& tx, const Register& records) { dialog.write(tx, records); });
}

} // namespace parvis
