// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/locate/point_text_edit.h"

#include "widgets/controls/drop_files.h"

#include <QMimeData>

namespace parvis {

namespace {

constexpr int shownLines = 4;
constexpr qsizetype longest = 4000; ///< characters
constexpr qsizetype mostLines = 60;

} // namespace

PointTextEdit::PointTextEdit(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize PointTextEdit::sizeHint() const
{
    const int margins = 2 * (frameWidth() + int(document()->documentMargin()));
    return {QPlainTextEdit::sizeHint().width(), shownLines * fontMetrics().lineSpacing() + margins};
}

QSize PointTextEdit::minimumSizeHint() const
{
    return {QPlainTextEdit::minimumSizeHint().width(), sizeHint().height()};
}

bool PointTextEdit::canInsertFromMimeData(const QMimeData* source) const
{
    return !localFile(*source).isEmpty() || source->hasText();
}

void PointTextEdit::insertFromMimeData(const QMimeData* source)
{
    if (const QString path = localFile(*source); !path.isEmpty()) {
        Q_EMIT filePasted(path);
        return;
    }
    const QString text = source->text();
    if (text.size() > longest || text.count(u'\n') > mostLines)
        Q_EMIT tablePasted(text);
    else
        insertPlainText(text);
}

} // namespace parvis
