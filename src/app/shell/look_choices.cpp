// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/look_choices.h"

#include "ui_main_window.h"
#include "widgets/look/look.h"

#include <QActionGroup>

#include <utility>
#include <vector>

namespace parvis {

namespace {

template <class Value>
void connectChoices(const std::vector<std::pair<QAction*, Value>>& actions, Value (*current)(), void (*choose)(Value))
{
    auto* group = new QActionGroup(actions.front().first->parent());
    for (const auto& [action, value] : actions) {
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, group, [choose, value = value] { choose(value); });
    }
    Look::follow(group, [actions, current] { // the preferences choose it as well
        for (const auto& [action, value] : actions)
            action->setChecked(value == current());
    });
}

} // namespace

void connectLookChoices(const Ui::MainWindow& ui)
{
    connectChoices<Look::Mode>({{ui.actionLookSystem, Look::Mode::System},
                                {ui.actionLookLight, Look::Mode::Light},
                                {ui.actionLookDark, Look::Mode::Dark}},
                               &Look::mode, &Look::setMode);
    connectChoices<int>(
        {{ui.actionText100, 100}, {ui.actionText125, 125}, {ui.actionText150, 150}, {ui.actionText200, 200}},
        &Look::textPercent, &Look::setTextPercent);
}

} // namespace parvis
