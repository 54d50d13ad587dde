// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/paint/label_cache.h"
#include "map/paint/map_label.h"

#include <QFontMetricsF>

namespace parvis {

/// A long name in up to four lines of about equal length, broken at blanks and hyphens.
QStringList wrapped(const QString& name);

/// Measures and paints the text of labels, with a halo. Made once per picture; what it measures and draws as pixels
/// stays in the cache, if given, which outlives it.
class LabelText
{
public:
    explicit LabelText(const QFont& base, LabelCache* cache = nullptr);

    QSizeF size(LabelKind kind, const QStringList& lines, bool marked) const;
    void paint(QPainter& painter, const MapLabel& label, Shade shade) const;

private:
    struct Style
    {
        QFont font;
        QFontMetricsF metrics;
    };

    const Style& style(LabelKind kind) const { return styles_[std::size_t(kind)]; }

    double width(LabelKind kind, const QString& line) const;
    void paintLine(QPainter& painter, LabelKind kind, QPointF baseline, const QString& line, Shade shade) const;
    QImage pictureOf(LabelKind kind, const QString& line, Shade shade) const;

    LabelCache* cache_;
    std::vector<Style> styles_; ///< by LabelKind
    double markSize_;           ///< pixels; the mark and the blank after it
};

} // namespace parvis
