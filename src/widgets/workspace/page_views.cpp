// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/page.h"

#include <QAction>
#include <QActionGroup>

namespace parvis {

void Page::addViews(const QList<QAction*>& views, const std::function<void()>& show)
{
    auto* group = new QActionGroup(this);
    for (QAction* view : views) {
        view->setCheckable(true);
        group->addAction(view);
        addHeaderAction(view);
    }
    views.front()->setChecked(true);
    for (const QAction* view : views) {
        connect(view, &QAction::toggled, this, [show](bool chosen) {
            if (chosen)
                show();
        });
    }
    connect(group, &QActionGroup::triggered, this, [this] { mainWidget()->setFocus(); });
}

} // namespace parvis
