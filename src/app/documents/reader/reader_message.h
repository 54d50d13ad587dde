// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace parvis {

/// What is said in place of the pages: that none is chosen, or why they cannot be shown. GUI thread.
class ReaderMessage : public QWidget
{
    Q_OBJECT

public:
    explicit ReaderMessage(QWidget* parent = nullptr);

    void say(const QString& text);
    /// With a button that asks for the password.
    void sayLocked(const QString& text);
    QString text() const;
    QWidget* button() const;

Q_SIGNALS:
    void unlockWanted();

private:
    QLabel* text_;
    QPushButton* unlock_;
};

} // namespace parvis
