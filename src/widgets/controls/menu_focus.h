// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

class QMenuBar;

namespace parvis {

/// Sees to it that a command of a menu leaves the keyboard where it was. A menu that is left with Escape leaves the
/// keyboard in its bar, and the toolkit would take that for the place to go back to. GUI thread; belongs to the bar.
class MenuFocus : public QObject
{
    Q_OBJECT

public:
    /// @param bar  with all its menus
    explicit MenuFocus(QMenuBar* bar);

private:
    QMenuBar* bar_;
    QPointer<QWidget> before_; ///< which had the keyboard last, in the window of the bar
};

} // namespace parvis
