// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/workspace.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QToolButton;

namespace parvis {

/// The line above the pages that says what happened, with at most one button. Information goes by itself after a while;
/// warnings and errors stay until they are closed or replaced.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void show(const Message& message);
    QString text() const;
    QToolButton* actionButton() const { return action_; }

private:
    QLabel* icon_;
    QLabel* text_;
    QToolButton* action_;
    QToolButton* close_;
    std::function<void()> run_;
    QTimer leave_;
};

} // namespace parvis
