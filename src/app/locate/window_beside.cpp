// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/locate/window_beside.h"

#include <QDialog>
#include <QEvent>
#include <QWindow>

namespace parvis {

WindowBeside::WindowBeside(QDialog* dialog, QWidget* window)
    : QObject(dialog)
    , dialog_(dialog)
{
    dialog->setWindowFlags(Qt::Window);
    dialog->winId(); // makes the window of the system, which has a parent at first
    dialog->windowHandle()->setTransientParent(nullptr);
    window->installEventFilter(this);
}

bool WindowBeside::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Hide && !event->spontaneous())
        dialog_->close();
    return QObject::eventFilter(watched, event);
}

} // namespace parvis
