#pragma once

#include <QProxyStyle>

namespace parvis {

/// Fusion with icons that grow with the text and a little more room around the texts of lists and tables.
class LookStyle : public QProxyStyle
{
    Q_OBJECT

public:
    LookStyle();

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

} // namespace parvis
