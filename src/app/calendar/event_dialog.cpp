// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/event_dialog.h"

#include "domain/typed_date.h"
#include "ui_event_dialog.h"
#include "widgets/controls/tall_dialog.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parvis {

EventDialog::EventDialog(const Register& records, const Event& event, QWidget* parent)
    : QDialog(parent)
    , event_(event)
    , ui_(std::make_unique<Ui::EventDialog>())
{
    ui_->setupUi(this);
    const bool isNew = !event.id.isValid();
    setWindowTitle(isNew ? tr("Add an event") : tr("Edit the event"));
    ui_->problem->setObjectName(u"caption"_s);
    QStringList kinds;
    for (const Event& known : records.all<Event>())
        kinds << known.kind;
    kinds.removeDuplicates();
    kinds.removeAll(QString());
    kinds.sort(Qt::CaseInsensitive);
    ui_->kind->addItems(kinds);
    ui_->contract->setContracts(records, tr("all"));
    ui_->kind->setEditText(event.kind);
    ui_->place->setText(event.place);
    ui_->contract->setContract(event.contract);
    if (!isNew) {
        ui_->date->setText(typedDate(event.date));
        ui_->title->setText(event.title);
    }
    ui_->title->setProblem(&titleProblem);
    ui_->date->setProblem(&neededDateProblem);
    ui_->buttons->button(QDialogButtonBox::Ok)->setText(isNew ? tr("Add the event") : tr("Save"));
    for (const CheckedLine* line : {ui_->title, ui_->date})
        connect(line, &QLineEdit::textChanged, this, &EventDialog::check);
    connect(ui_->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(ui_->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    letScroll(*this, QSize(Look::unit() * 60, 0));
}

EventDialog::~EventDialog() = default;

void EventDialog::proposeDate(QDate day)
{
    if (const auto date = PartialDate::day(day))
        ui_->date->setText(typedDate(*date));
    ui_->title->setFocus();
}

void EventDialog::check()
{
    const QString problem = ui_->date->isAcceptable() ? ui_->title->problem() : ui_->date->problem();
    ui_->problem->setText(problem);
    setObstacle(ui_->buttons->button(QDialogButtonBox::Ok), problem);
}

Event EventDialog::typedEvent() const
{
    Event event = event_;
    if (const auto date = PartialDate::parseTyped(ui_->date->text().trimmed()))
        event.date = *date;
    event.title = ui_->title->text().trimmed();
    event.kind = ui_->kind->currentText().trimmed();
    event.place = ui_->place->text().trimmed();
    event.contract = ui_->contract->contract();
    return event;
}

} // namespace parvis
