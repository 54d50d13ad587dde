// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/calendar_filter_bar.h"

#include "app/calendar/calendar_schema.h"
#include "widgets/controls/action_button.h"
#include "widgets/controls/flow_layout.h"
#include "widgets/controls/searched_box.h"
#include "widgets/look/look.h"

#include <QAction>
#include <QCollator>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const auto whenColumn = u"when"_s;
const auto kindColumn = u"kind"_s;
const auto contractColumn = u"contract"_s;

QIcon shapeIcon(const StateMark& mark, int side)
{
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintShape(painter, QRectF(0, 0, side, side), mark.shape, Look::tone(mark.tone));
    return pixmap;
}

QString filterOf(const RecordTableModel& model, const QString& column)
{
    for (const auto& [name, text] : model.filters()) {
        if (name == column)
            return text;
    }
    return {};
}

} // namespace

CalendarFilterBar::CalendarFilterBar(RecordTableModel* model, const std::vector<QAction*>& views, QWidget* parent)
    : QWidget(parent)
    , model_(model)
{
    auto* flow = new FlowLayout(this, Look::unit() / 2);
    flow->setContentsMargins({});
    for (QAction* view : views) {
        QToolButton* button = actionButton(view, this);
        button->setObjectName(u"choice"_s);
        flow->addWidget(button);
    }
    for (const StateMark& mark : marksOf<When>()) {
        auto* button = new QToolButton(this);
        button->setObjectName(u"choice"_s);
        button->setProperty("state", mark.id);
        button->setCheckable(true);
        button->setText(mark.word);
        button->setIcon(shapeIcon(mark, fontMetrics().ascent()));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(tr("Show only: %1").arg(mark.word));
        connect(button, &QToolButton::clicked, this, &CalendarFilterBar::applyStates);
        flow->addWidget(button);
        states_.push_back(button);
    }
    kind_ = addBox(u"kindFilter"_s, kindColumn, tr("Kind"));
    contract_ = addBox(u"contractFilter"_s, contractColumn, tr("Contract"));
    connect(model, &RecordTableModel::filtersChanged, this, &CalendarFilterBar::showFilters);
    setChoices({});
}

QComboBox* CalendarFilterBar::addBox(const QString& objectName, const QString& column, const QString& accessibleName)
{
    auto* box = new SearchedBox(this);
    box->setObjectName(objectName);
    box->setAccessibleName(accessibleName);
    box->setMinimumContentsLength(15);
    connect(box, &QComboBox::activated, this, [this, column, box] { applyChoice(column, box); });
    layout()->addWidget(box);
    return box;
}

void CalendarFilterBar::setChoices(const std::vector<CalendarEntry>& entries)
{
    QStringList kinds;
    QStringList contracts;
    for (const CalendarEntry& entry : entries) {
        kinds << entry.category;
        contracts << entry.contractName;
    }
    fill(kind_, tr("All kinds"), kinds);
    fill(contract_, tr("All contracts"), contracts);
    showFilters();
}

void CalendarFilterBar::fill(QComboBox* box, const QString& all, QStringList names)
{
    names.removeDuplicates();
    names.removeAll(QString());
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(names.begin(), names.end(), collator);
    box->clear();
    box->addItem(all, QString());
    for (const QString& name : names)
        box->addItem(name, u'=' + name);
}

void CalendarFilterBar::showFilters()
{
    const QStringList states = filterOf(*model_, whenColumn).split(u'|', Qt::SkipEmptyParts);
    for (QToolButton* button : states_)
        button->setChecked(states.contains(button->property("state").toString()));
    for (const auto& [box, column] : {std::pair(kind_, kindColumn), std::pair(contract_, contractColumn)})
        box->setCurrentIndex(box->findData(filterOf(*model_, column))); // nothing chosen for a text that was typed
}

void CalendarFilterBar::applyStates()
{
    QStringList states;
    for (const QToolButton* button : states_) {
        if (button->isChecked())
            states << button->property("state").toString();
    }
    model_->setFilter(whenColumn, states.join(u'|'));
}

void CalendarFilterBar::applyChoice(const QString& column, const QComboBox* box)
{
    model_->setFilter(column, box->currentData().toString());
}

} // namespace parvis
