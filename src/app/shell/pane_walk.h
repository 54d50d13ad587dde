// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

class QAction;

namespace parvis {

class Navigation;
class PageStack;

/// F6 and Shift+F6: from the list of pages to the list of the page that is shown, to its sheet, to the tabs of the
/// sheet and its tables, and round again. In each, the keyboard goes where it was last, or to what can be used first.
/// GUI thread; belongs to the window.
class PaneWalk : public QObject
{
    Q_OBJECT

public:
    PaneWalk(Navigation& navigation, PageStack& pages, QWidget* window);

    QAction* nextAction() const { return next_; }
    QAction* previousAction() const { return previous_; }
    /// Those that can be seen now, in their order.
    std::vector<QWidget*> panes() const;

private:
    QAction* makeAction(const QString& text, const QKeySequence& keys, int direction);
    void step(int direction);
    QWidget* stopIn(QWidget* pane, const std::vector<QWidget*>& panes) const;

    Navigation& navigation_;
    PageStack& pages_;
    QWidget* window_;
    QAction* next_;
    QAction* previous_;
};

} // namespace parvis
