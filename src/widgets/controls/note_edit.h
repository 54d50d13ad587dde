// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace parvis {

/// A text of several lines that is written when the keyboard leaves it, or on Ctrl+Enter.
class NoteEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEdit(QWidget* parent = nullptr);

    /// Keeps what is being typed when the note has not changed.
    void setNote(const QString& note);

Q_SIGNALS:
    void edited(const QString& note);

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    QSize sizeHint() const override;

private:
    void finish();

    QString known_;
};

} // namespace parvis
