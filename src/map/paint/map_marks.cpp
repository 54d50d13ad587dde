// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/paint/map_marks.h"

#include "map/scene/map_palette.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr double barThickness = 5;
constexpr double numberGap = 3;

} // namespace

double roundLength(double metres)
{
    const double power = std::pow(10, std::floor(std::log10(metres)));
    for (const double digit : {5.0, 2.0}) {
        if (digit * power <= metres)
            return digit * power;
    }
    return power;
}

QString distanceText(double metres, const QLocale& locale)
{
    return metres >= 1000 ? u"%1\u00a0km"_s.arg(locale.toString(metres / 1000, 'f', 0))
                          : u"%1\u00a0m"_s.arg(locale.toString(metres, 'f', 0));
}

void paintNorth(QPainter& painter, const QRectF& box, const MapPalette& palette, const QFont& font)
{
    const QPointF top(box.center().x(), box.top() + 2);
    const QPolygonF west{{top, top + QPointF(-6, 18), top + QPointF(0, 14)}};
    const QPolygonF east{{top, top + QPointF(6, 18), top + QPointF(0, 14)}};
    painter.setPen(QPen(palette.text, 0.8, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(palette.text);
    painter.drawPolygon(west);
    painter.setBrush(palette.panel);
    painter.drawPolygon(east);
    painter.setFont(font);
    painter.drawText(QRectF(box.left() - 4, box.top() + 19, box.width() + 8, 16),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextDontClip,
                     QCoreApplication::translate("map", "N", "north"));
}

ScaleBar::ScaleBar(double metresPerPixel, double longest)
    : metresPerPixel_(metresPerPixel)
    , metres_(roundLength(longest * metresPerPixel))
{
}

double ScaleBar::height(const QFont& font) const
{
    return QFontMetricsF(font).height() + numberGap + barThickness;
}

/// Two segments; the first is halved, for short distances.
void ScaleBar::paint(QPainter& painter, QPointF topLeft, const MapPalette& palette, const QFont& font,
                     const QLocale& locale) const
{
    const QFontMetricsF metrics(font);
    const double top = topLeft.y() + metrics.height() + numberGap;
    const auto at = [&](double share) { return topLeft.x() + share * pixels(); };
    const auto segment = [&](double from, double to, bool dark) {
        painter.setBrush(dark ? palette.text : palette.panel);
        painter.drawRect(QRectF(QPointF(at(from), top), QPointF(at(to), top + barThickness)));
    };
    painter.setPen(QPen(palette.text, 0.8, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    segment(0, 0.25, true);
    segment(0.25, 0.5, false);
    segment(0.5, 1, true);
    painter.setFont(font);
    painter.setPen(palette.text);
    painter.drawText(QPointF(topLeft.x(), topLeft.y() + metrics.ascent()), u"0"_s);
    const QString half = metres_ >= 1000 ? locale.toString(metres_ / 2000) : locale.toString(metres_ / 2);
    painter.drawText(QPointF(at(0.5) - metrics.horizontalAdvance(half) / 2, topLeft.y() + metrics.ascent()), half);
    const QString whole = distanceText(metres_, locale);
    const double number = metrics.horizontalAdvance(whole.section(QChar(0xa0), 0, 0));
    painter.drawText(QPointF(at(1) - number / 2, topLeft.y() + metrics.ascent()), whole);
}

} // namespace parvis
