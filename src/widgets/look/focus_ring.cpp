// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/focus_ring.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTabBar>
#include <QTextEdit>

namespace parvis {

namespace {

/// The style and the sheet of the look draw the keyboard on these; on a list, as far as it has a current line; around
/// a text, where it has a frame.
bool showsFocus(const QWidget& widget)
{
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget))
        return view->currentIndex().isValid();
    if (const auto* text = qobject_cast<const QTextEdit*>(&widget))
        return text->frameShape() != QFrame::NoFrame;
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
           qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget) ||
           qobject_cast<const QPlainTextEdit*>(&widget) || qobject_cast<const QTabBar*>(&widget);
}

/// Lies over the widget that it is a child of.
class Ring : public QWidget
{
public:
    explicit Ring(QWidget* over)
        : QWidget(over)
    {
        setObjectName(QStringLiteral("focusRing"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        over->installEventFilter(this);
        follow();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setPen(QPen(palette().color(QPalette::Link), 2)); // the accent
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        // A list gets a current line with the next arrow key.
        if (event->type() == QEvent::Resize || event->type() == QEvent::KeyRelease)
            follow();
        return QWidget::eventFilter(watched, event);
    }

private:
    void follow()
    {
        setGeometry(parentWidget()->rect());
        raise();
        setVisible(!showsFocus(*parentWidget()));
    }
};

void moveRing(QWidget* to)
{
    static QPointer<Ring> ring;
    if (ring) { // while a window hides its children, none of them may go
        ring->hide();
        ring->deleteLater();
        ring = nullptr;
    }
    if (to && !to->isWindow() && to->window()->windowType() != Qt::Popup)
        ring = new Ring(to);
}

} // namespace

void showFocusRing()
{
    static const bool follows = [] {
        QObject::connect(qApp, &QApplication::focusChanged, qApp, [](QWidget*, QWidget* now) { moveRing(now); });
        return true;
    }();
    Q_UNUSED(follows)
}

} // namespace parvis
