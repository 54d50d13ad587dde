// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

class QColor;
class QPainter;
class QPointF;

namespace parvis {

/// A text broken into lines. Lines are broken once and drawn one by one, so that a page has the same on pixels and in
/// a PDF. Any thread.
class TextLines
{
public:
    TextLines() = default;
    /// At most `most` lines, the last of them cut with "…"; 0: as many as it takes.
    TextLines(const QString& text, const QFont& font, double width, int most = 0);

    bool isEmpty() const { return lines_.isEmpty(); }
    bool isCut() const { return cut_; }
    const QStringList& lines() const { return lines_; }
    double height() const; ///< pixels
    double width() const;  ///< of the longest line
    void paint(QPainter& painter, QPointF topLeft, const QColor& colour) const;

private:
    QFont font_;
    QStringList lines_;
    bool cut_ = false;
};

} // namespace parvis
