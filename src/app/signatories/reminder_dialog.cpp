// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signatories/reminder_dialog.h"

#include "app/signatories/all_signatories_schema.h"
#include "app/signatories/reminder_writing.h"
#include "domain/names.h"
#include "domain/past_dates.h"
#include "domain/typed_date.h"
#include "tasks/reminders.h"
#include "ui_reminder_dialog.h"
#include "widgets/controls/checked_line.h"
#include "widgets/controls/tall_dialog.h"
#include "widgets/controls/written_text.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/workspace/undo_offer.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr std::size_t namedSignatories = 5;

/// An EPCI is named once.
QString namedOnce(const QString& body, const QString& contract)
{
    return body == contract ? body : u"%1 (%2)"_s.arg(body, contract);
}

} // namespace

ReminderDialog::ReminderDialog(Workspace& workspace, std::vector<Id<Signatory>> signatories, QWidget* parent)
    : QDialog(parent)
    , workspace_(workspace)
    , signatories_(std::move(signatories))
    , ui_(std::make_unique<Ui::ReminderDialog>())
{
    ui_->setupUi(this);
    const int count = int(signatories_.size());
    setWindowTitle(tr("Log %n reminders", nullptr, count));
    ui_->column->setSpacing(Look::unit() * 2);
    ui_->problem->setObjectName(u"caption"_s);
    ui_->note->setMaximumHeight(Look::unit() * 12);
    for (const QString& channel : reminderChannels())
        ui_->channel->addItem(channelText(channel), channel);
    ui_->date->setProblem(&neededDateProblem);
    ui_->buttons->button(QDialogButtonBox::Ok)->setText(tr("Log"));
    connect(ui_->date, &QLineEdit::textChanged, this, &ReminderDialog::check);
    connect(ui_->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(ui_->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto* writing = new ReminderWriting(workspace_, signatories_, *ui_->buttons);
    connect(writing, &ReminderWriting::written, this, [this](const QString& channel) {
        ui_->channel->setCurrentIndex(std::max(0, ui_->channel->findData(channel)));
    });
    fill();
    check();
    letScroll(*this, QSize(Look::unit() * 64, 0));
}

ReminderDialog::~ReminderDialog() = default;

/// Names the first signatories, and proposes the function that all of them have.
void ReminderDialog::fill()
{
    const Register& records = workspace_.records();
    QStringList names;
    QSet<QString> functions;
    int expected = 0;
    for (const Id<Signatory> id : signatories_) {
        const Signatory* signatory = records.find(id);
        if (!signatory)
            continue;
        functions.insert(signatory->representative);
        expected += signatory->status == SignatoryStatus::Expected;
        const QString body = nameOf(records, signatory->organisation);
        if (!body.isEmpty() && std::size_t(names.size()) < namedSignatories)
            names << namedOnce(body, contractName(records, signatory->contract));
    }
    QString who = names.join(u", "_s);
    if (const int more = int(signatories_.size()) - int(names.size()); more > 0)
        who += tr(" and %n more", nullptr, more);
    ui_->who->setText(who);
    ui_->date->setText(typedDate(*PartialDate::day(workspace_.today())));
    if (functions.size() == 1)
        ui_->addressee->setText(*functions.begin());
    ui_->invite->setText(tr("Mark the %n that are only expected as invited", nullptr, expected));
    setObstacle(ui_->invite, unless(expected > 0, tr("None of them is only expected.")));
}

void ReminderDialog::check()
{
    const auto date = PartialDate::parseTyped(ui_->date->text().trimmed());
    QString problem = ui_->date->problem();
    if (date)
        problem = aheadProblem(Happening::Reminder, date, workspace_.today());
    ui_->problem->setText(problem);
    setObstacle(ui_->buttons->button(QDialogButtonBox::Ok), problem);
}

void ReminderDialog::accept()
{
    const auto date = PartialDate::parseTyped(ui_->date->text().trimmed());
    if (!date || !ui_->buttons->button(QDialogButtonBox::Ok)->isEnabled())
        return;
    QDialog::accept();
    Reminder like;
    like.on = *date;
    like.addressee = ui_->addressee->text().trimmed();
    like.channel = ui_->channel->currentData().toString();
    like.note = writtenText(*ui_->note).trimmed();
    const int count = int(signatories_.size());
    const bool invite = ui_->invite->isChecked();
    editUndoably(workspace_, signatories_.size(), tr("%n reminders logged.", nullptr, count),
                 [&](Transaction& tx, const Register& records) {
                     logReminders(tx, records, signatories_, like, invite, workspace_.today());
                 });
}

} // namespace parvis
