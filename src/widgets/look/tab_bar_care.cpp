// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/tab_bar_care.h"

#include <QCoreApplication>
#include <QResizeEvent>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const QString careName = u"tabBarCare"_s;

/// Belongs to the bar.
class TabBarCare : public QObject
{
public:
    explicit TabBarCare(QTabBar& bar)
        : QObject(&bar)
        , bar_(bar)
    {
        setObjectName(careName);
        bar.installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const QEvent::Type type = event->type();
        if (type == QEvent::Show || type == QEvent::StyleChange || type == QEvent::FontChange ||
            type == QEvent::FocusIn)
            QTimer::singleShot(0, &bar_, [&bar = bar_] {
                QResizeEvent same(bar.size(), bar.size()); // a bar that is resized shows its current tab
                QCoreApplication::sendEvent(&bar, &same);
            });
        return QObject::eventFilter(watched, event);
    }

private:
    QTabBar& bar_;
};

} // namespace

void careForTabs(QTabBar& bar)
{
    if (bar.findChild<QObject*>(careName, Qt::FindDirectChildrenOnly))
        return;
    new TabBarCare(bar);
    for (QToolButton* arrow : bar.findChildren<QToolButton*>(Qt::FindDirectChildrenOnly)) {
        if (arrow->objectName().startsWith("Scroll"_L1))
            arrow->setFocusPolicy(Qt::NoFocus);
    }
}

} // namespace parvis
