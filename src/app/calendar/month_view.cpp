// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/month_view.h"

#include "app/calendar/calendar_schema.h"
#include "widgets/controls/action_button.h"
#include "widgets/look/look.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace parvis {

MonthView::MonthView(QDate today, QWidget* parent)
    : QWidget(parent)
    , title_(new QLabel(this))
    , grid_(new MonthGrid(new MonthModel(today, this), this))
{
    title_->setObjectName(u"monthTitle"_s);
    auto* bar = new QHBoxLayout;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(grid_, 1);
    const auto turn = [this](int months) {
        const QDate day = grid_->currentDay().isValid() ? grid_->currentDay() : grid_->monthModel()->month();
        grid_->goTo(day.addMonths(months));
        Q_EMIT grid_->cellChosen();
    };
    bar->addWidget(addButton(u"‹"_s, tr("The month before (Page Up)"), [turn] { turn(-1); }));
    bar->addWidget(addButton(u"›"_s, tr("The next month (Page Down)"), [turn] { turn(1); }));
    bar->addWidget(addButton(tr("Today"), tr("Go to today (Home)"), [this] {
        grid_->goTo(grid_->monthModel()->today());
        Q_EMIT grid_->cellChosen();
    }));
    bar->addWidget(title_, 1);
    connect(grid_, &MonthGrid::monthChanged, this, &MonthView::showMonth);
    connect(grid_->monthModel(), &QAbstractItemModel::modelReset, this, &MonthView::showMonth);
    Look::follow(this, [this] { updateLook(); });
    showMonth();
}

QToolButton* MonthView::addButton(const QString& text, const QString& tip, const std::function<void()>& act)
{
    auto* action = new QAction(text, this);
    action->setToolTip(tip);
    connect(action, &QAction::triggered, this, act);
    QToolButton* button = actionButton(action, this);
    button->setAccessibleName(tip);
    return button;
}

void MonthView::showEntry(const CalendarEntry& entry)
{
    if (!entry.date)
        return;
    const MonthModel& model = *grid_->monthModel();
    const bool isLoose = entry.date->precision() != PartialDate::Precision::Day;
    const bool isShown = isLoose && entry.date->firstDay() <= model.month() && model.month() <= entry.date->lastDay();
    if (!isShown && !grid_->chipRect(calendarId(entry)).isValid())
        grid_->goTo(MonthModel::monthOf(entry));
    if (isLoose)
        grid_->setCurrentIndex(model.index(model.weeks(), 0));
    else
        grid_->setCurrentIndex(model.indexOf(entry.date->lastDay()));
    grid_->setSelected(calendarId(entry));
}

void MonthView::showMonth()
{
    title_->setText(QLocale().toString(grid_->monthModel()->month(), u"MMMM yyyy"_s));
}

void MonthView::updateLook()
{
    const int unit = Look::unit();
    title_->setFont(Look::sectionFont());
    auto* bar = static_cast<QHBoxLayout*>(layout()->itemAt(0)->layout());
    bar->setContentsMargins(unit * 2, unit, unit * 2, unit);
    bar->setSpacing(unit / 2);
    title_->setContentsMargins(unit, 0, 0, 0);
}

} // namespace parvis
