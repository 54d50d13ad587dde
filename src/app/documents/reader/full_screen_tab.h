// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QTabWidget;

namespace parvis {

/// Shows the content of one tab alone on the whole screen, and puts it back: when it is asked to, at Escape, when that
/// window is closed, or when its tabs are left. The keys for Back and Forward go on there. GUI thread; belongs to the
/// tabs.
class FullScreenTab : public QObject
{
    Q_OBJECT

public:
    FullScreenTab(QTabWidget* tabs, QWidget* content);

    bool isFull() const { return isFull_; }
    void show(bool isFull);

Q_SIGNALS:
    void changed(bool isFull);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void enter();
    void leave();

    QTabWidget* tabs_;
    QWidget* content_;
    QString title_;        ///< of its tab
    QList<QAction*> lent_; ///< by the window of the tabs, while it is full
    int place_ = 0;
    bool isFull_ = false;
};

} // namespace parvis
