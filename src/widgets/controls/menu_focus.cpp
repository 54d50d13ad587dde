// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/menu_focus.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>

namespace parvis {

MenuFocus::MenuFocus(QMenuBar* bar)
    : QObject(bar)
    , bar_(bar)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && now != bar_ && now->window() == bar_->window())
            before_ = now;
    });
    for (const QAction* action : bar->actions()) {
        if (!action->menu())
            continue;
        connect(action->menu(), &QMenu::aboutToShow, this, [this] {
            if (bar_->hasFocus() && before_)
                before_->setFocus(Qt::MenuBarFocusReason);
        });
    }
}

} // namespace parvis
