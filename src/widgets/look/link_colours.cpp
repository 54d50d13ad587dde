// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/link_colours.h"

#include <QApplication>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QWidget>

namespace parvis {

namespace {

void recolour(QTextDocument& text, const QBrush& ink)
{
    QTextCharFormat coloured;
    coloured.setForeground(ink);
    QTextCursor cursor(&text);
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        QList<QPair<int, int>> links; // where they begin and end: a changed format ends a walk over the parts
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment piece = part.fragment();
            if (piece.charFormat().isAnchor() && piece.charFormat().foreground() != ink)
                links.append({piece.position(), piece.position() + piece.length()});
        }
        for (const auto& [from, to] : links) {
            cursor.setPosition(from);
            cursor.setPosition(to, QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(coloured);
        }
    }
}

} // namespace

void recolourLinks()
{
    const QBrush ink = QApplication::palette().link();
    for (const QWidget* window : QApplication::topLevelWidgets()) {
        for (QTextDocument* text : window->findChildren<QTextDocument*>())
            recolour(*text, ink);
    }
}

} // namespace parvis
