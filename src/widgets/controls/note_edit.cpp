// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/note_edit.h"

#include "widgets/controls/written_text.h"

#include <QKeyEvent>

namespace parvis {

namespace {

constexpr int linesShown = 3;

}

NoteEdit::NoteEdit(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NoteEdit::setNote(const QString& note)
{
    if (note != known_ || !hasFocus())
        setPlainText(note);
    known_ = note;
}

void NoteEdit::finish()
{
    const QString typed = writtenText(*this).trimmed();
    if (typed == known_ || isReadOnly())
        return;
    known_ = typed;
    Q_EMIT edited(typed);
}

void NoteEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    finish();
}

void NoteEdit::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        finish();
    else
        QPlainTextEdit::keyPressEvent(event);
}

QSize NoteEdit::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * linesShown + 16};
}

} // namespace parvis
