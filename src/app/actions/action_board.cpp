// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/action_board.h"

#include "app/actions/action_column.h"
#include "domain/actions/action_places.h"
#include "domain/actions/action_rules.h"
#include "domain/names.h"
#include "widgets/look/domain_marks.h"
#include "widgets/look/look.h"
#include "widgets/look/state_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Title, carrier and contract, and since when it is where it is.
QString cardText(const Register& records, const Action& action)
{
    QStringList lines{action.title};
    QStringList whose{action.carrier, contractName(records, std::optional(action.contract))};
    whose.removeAll(QString());
    lines << whose.join(u" · "_s);
    const ActionStep* step = action.state ? latestStep(records, action.id, *action.state) : nullptr;
    if (step)
        lines << step->on.text(QLocale());
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString cardTip(const Register& records, const Action& action)
{
    QStringList lines{action.title, placesText(records, action.id)};
    for (const ActionStep* step : stepsInOrder(records, action.id))
        lines << ActionBoard::tr("%1: %2").arg(label(step->state), step->on.text(QLocale()));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

ActionBoard::ActionBoard(QWidget* parent)
    : QScrollArea(parent)
{
    auto* body = new QWidget(this);
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::unit());
    addColumn(*row, std::nullopt);
    for (const auto& name : EnumNames<ActionState>::all)
        addColumn(*row, name.value);
    setWidget(body);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // its columns are the stops
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (int place = 0; place < int(places_.size()); ++place)
        connectColumn(place);
    fitColumns();
}

void ActionBoard::addColumn(QLayout& row, const std::optional<ActionState>& state)
{
    auto* box = new QWidget(this);
    auto* stack = new QVBoxLayout(box);
    stack->setContentsMargins(0, 0, 0, 0);
    auto* heading = new QHBoxLayout;
    const QString name = state ? label(*state) : tr("No state yet");
    if (state) {
        auto* mark = new StateLabel(box);
        mark->setMark(*markOf(*state));
        heading->addWidget(mark);
    } else {
        heading->addWidget(new QLabel(name, box));
    }
    heading->addStretch();
    auto* count = new QLabel(box);
    heading->addWidget(count);
    stack->addLayout(heading);
    auto* column = new ActionColumn(state, box);
    column->setObjectName(state ? identifier(*state) : u"none"_s);
    column->setAccessibleName(name);
    column->setAccessibleDescription(tr("Ctrl and an arrow to the side move the selected actions"));
    stack->addWidget(column);
    row.addWidget(box);
    places_.push_back({column, count});
}

void ActionBoard::connectColumn(int place)
{
    ActionColumn* column = places_[std::size_t(place)].column;
    connect(column, &QListWidget::itemSelectionChanged, this, [this, place] { takeSelection(place); });
    connect(column, &QListWidget::currentRowChanged, this, [this, place] { takeSelection(place); });
    connect(column, &ActionColumn::leaveRequested, this, [this, place](int direction) { goTo(place, direction); });
    connect(column, &ActionColumn::moveRequested, this,
            [this, place](const std::vector<qint64>& ids, int direction) { move(place, ids, direction); });
    connect(column, &ActionColumn::dropped, this,
            [this, column](const std::vector<qint64>& ids) { Q_EMIT stateWanted(ids, column->state()); });
    connect(column, &ActionColumn::opened, this, &ActionBoard::opened);
    connect(column, &ActionColumn::removeRequested, this, &ActionBoard::removeRequested);
}

void ActionBoard::addCommands(const QList<QAction*>& commands)
{
    for (const Place& place : places_)
        place.column->addActions(commands);
}

ActionColumn* ActionBoard::column(const std::optional<ActionState>& state) const
{
    for (const Place& place : places_) {
        if (place.column->state() == state)
            return place.column;
    }
    return nullptr;
}

void ActionBoard::showActions(const Register& records, const std::vector<qint64>& ids)
{
    const QScopedValueRollback quiet(quiet_, true);
    const qint64 current = currentId();
    const bool hasFocus = isAncestorOf(QWidget::window()->focusWidget());
    for (const Place& place : places_)
        place.column->clear();
    for (const qint64 id : ids) {
        if (const Action* action = records.find(Id<Action>{id}))
            column(action->state)->addCard(id, cardText(records, *action), cardTip(records, *action));
    }
    for (const Place& place : places_)
        place.count->setText(QLocale().toString(place.column->count()));
    select(current);
    if (hasFocus)
        focusColumn()->setFocus();
}

qint64 ActionBoard::currentId() const
{
    for (const Place& place : places_) {
        if (const qint64 id = place.column->currentId(); id > 0)
            return id;
    }
    return 0;
}

std::vector<qint64> ActionBoard::selectedIds() const
{
    for (const Place& place : places_) {
        if (auto ids = place.column->selectedIds(); !ids.empty())
            return ids;
    }
    return {};
}

void ActionBoard::select(qint64 id)
{
    for (int place = 0; place < int(places_.size()); ++place)
        select(place, id);
}

void ActionBoard::select(int place, qint64 id)
{
    ActionColumn* column = places_[std::size_t(place)].column;
    if (id > 0 && column->select(id))
        ensureWidgetVisible(column, 0, 0);
}

QWidget* ActionBoard::focusColumn() const
{
    ActionColumn* filled = nullptr;
    for (const Place& place : places_) {
        if (!place.column->selectedItems().isEmpty())
            return place.column;
        if (!filled && place.column->count() > 0)
            filled = place.column;
    }
    return filled ? filled : places_.front().column;
}

/// One column at a time has selected cards.
void ActionBoard::takeSelection(int place)
{
    if (quiet_)
        return;
    const QScopedValueRollback quiet(quiet_, true);
    ActionColumn* chosen = places_[std::size_t(place)].column;
    if (!chosen->selectedItems().isEmpty()) {
        for (const Place& other : places_) {
            if (other.column != chosen)
                other.column->clearSelection();
        }
    }
    Q_EMIT currentIdChanged(currentId());
    Q_EMIT selectedIdsChanged();
}

void ActionBoard::goTo(int from, int direction)
{
    const int to = from + direction;
    if (to < 0 || to >= int(places_.size()))
        return;
    ActionColumn* column = places_[std::size_t(to)].column;
    column->setFocus(Qt::TabFocusReason);
    if (column->count() > 0)
        column->setCurrentRow(std::max(0, column->currentRow()), QItemSelectionModel::ClearAndSelect);
    ensureWidgetVisible(column, 0, 0);
}

/// Nobody is refused on the way to somewhere else: that column is passed over, a drag or the command of states leads
/// there.
void ActionBoard::move(int from, const std::vector<qint64>& ids, int direction)
{
    int to = from + direction;
    if (to < int(places_.size()) && places_[std::size_t(std::max(0, to))].column->state() == ActionState::Refused)
        to += direction;
    if (ids.empty() || to < 0 || to >= int(places_.size()))
        return;
    if (const auto state = places_[std::size_t(to)].column->state())
        Q_EMIT stateWanted(ids, *state);
}

/// A column shows some twenty letters in any size of text; what there is no room for scrolls.
void ActionBoard::fitColumns()
{
    constexpr int letters = 20;
    for (const Place& place : places_)
        place.column->setMinimumWidth(place.column->fontMetrics().averageCharWidth() * letters);
}

void ActionBoard::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

} // namespace parvis
