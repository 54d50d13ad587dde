// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/workspace.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QToolButton;

namespace parvis {

class NoteLabel;

/// The line under the pages that says what happened, with at most one button. The line is there while nothing is said,
/// too, so that no message moves what the user is about to click. An information goes when the user leaves its page;
/// without a button by itself after a while, one with a button when something else is done; warnings and errors stay
/// until they are closed or replaced. GUI thread.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void show(const Message& message);
    /// Something else was done: an offer to undo what was done before it is over.
    void endOffer();
    /// The user goes to another page: what was done on this one is no news there. A warning and an error stay.
    void leavePage();
    bool isSpeaking() const;
    QString text() const { return message_.text; }
    const Message& message() const { return message_; }
    QToolButton* actionButton() const { return action_; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeButtons();
    void clear();
    void dress(const QString& kind);
    void fit();
    QString shortened() const;
    void showWhole();

    QLabel* icon_;
    NoteLabel* text_;
    QToolButton* whole_; ///< where the text does not fit
    QToolButton* action_;
    QToolButton* close_;
    Message message_; ///< without a text: nothing is said
    QTimer leave_;
};

} // namespace parvis
