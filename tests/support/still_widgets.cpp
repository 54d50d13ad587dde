// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/still_widgets.h"

#include <QLayout>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTest>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace parvis::test {

namespace {

constexpr int mostListed = 5;

bool isInside(const QWidget* widget, const QList<const QWidget*>& parts)
{
    for (; widget; widget = widget->parentWidget()) {
        if (parts.contains(widget))
            return true;
    }
    return false;
}

QRect placeOf(const QWidget& widget, const QWidget& window)
{
    return QRect(widget.mapTo(&window, QPoint()), widget.size());
}

} // namespace

QString nameOf(const QWidget& widget)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
}

Places placesIn(const QWidget& window, const QList<const QWidget*>& without)
{
    Places places;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisible() && !widget->isWindow() && widget->window() == &window && !isInside(widget, without) &&
            !qobject_cast<const QScrollBar*>(widget))
            places.insert(widget, placeOf(*widget, window));
    }
    return places;
}

void waitUntilStill(const QWidget& window, const std::function<void()>& settle)
{
    Places before;
    do {
        before = placesIn(window, {});
        QTest::qWait(1);
        settle();
    } while (before != placesIn(window, {}));
}

QStringList movedSince(const Places& before, const QWidget& window)
{
    QStringList moved;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const auto known = before.find(widget);
        if (known == before.end() || !widget->isVisible())
            continue;
        const QRect now = placeOf(*widget, window);
        if (now == *known || moved.size() >= mostListed)
            continue;
        const auto text = [](const QRect& r) {
            return u"%1,%2 %3x%4"_s.arg(r.x()).arg(r.y()).arg(r.width()).arg(r.height());
        };
        moved << u"%1: %2 -> %3"_s.arg(nameOf(*widget), text(*known), text(now));
    }
    return moved;
}

QList<QWidget*> hiddenIn(QWidget& window)
{
    QList<QWidget*> hidden;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const QWidget* parent = widget->parentWidget();
        if (widget->isHidden() && !widget->isWindow() && parent->isVisible() && parent->layout() &&
            parent->layout()->indexOf(widget) >= 0 && !qobject_cast<const QStackedWidget*>(parent) &&
            !parent->objectName().startsWith(u"qt_"_s))
            hidden << widget;
    }
    return hidden;
}

} // namespace parvis::test
