// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/look_menus.h"

#include "app/preferences/look_choices.h"

#include <QActionGroup>
#include <QMenu>

namespace parvis {

namespace {

template <class T>
void fill(QMenu* menu, const Choices<T>& choices, T (*current)(), void (*choose)(T))
{
    auto* group = new QActionGroup(menu);
    std::vector<std::pair<QAction*, T>> actions;
    for (const auto& [text, value] : choices) {
        QAction* action = group->addAction(menu->addAction(text));
        action->setCheckable(true);
        QObject::connect(action, &QAction::triggered, group, [choose, value = value] { choose(value); });
        actions.emplace_back(action, value);
    }
    Look::follow(group, [actions, current] { // the preferences choose it as well
        for (const auto& [action, value] : actions)
            action->setChecked(value == current());
    });
}

} // namespace

void fillLookMenus(QMenu* colours, QMenu* textSizes)
{
    fill<Look::Mode>(colours, colourChoices(), &Look::mode, &Look::setMode);
    fill<int>(textSizes, textSizeChoices(), &Look::textPercent, &Look::setTextPercent);
}

} // namespace parvis
