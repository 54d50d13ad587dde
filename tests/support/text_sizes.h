// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QTextItem>
#include <QTransform>

namespace parvis::test {

/// Paper of 96 dots per inch that remembers how small the smallest letters on it are.
class TextSizes : public QPaintDevice
{
public:
    explicit TextSizes(QSize size)
        : size_(size)
    {
    }
    /// Points; 0: no text.
    double smallest() const { return engine_.smallest; }
    QString smallestText() const { return engine_.text; }

    QPaintEngine* paintEngine() const override { return &engine_; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        constexpr int dotsPerInch = 96;
        switch (metric) {
        case PdmWidth:
            return size_.width();
        case PdmHeight:
            return size_.height();
        case PdmWidthMM:
            return size_.width() * 254 / (10 * dotsPerInch);
        case PdmHeightMM:
            return size_.height() * 254 / (10 * dotsPerInch);
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return dotsPerInch;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        case PdmDepth:
            return 32;
        default:
            return 0;
        }
    }

private:
    struct Engine : QPaintEngine
    {
        Engine()
            : QPaintEngine(AllFeatures)
        {
        }
        bool begin(QPaintDevice*) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState& changed) override
        {
            if (changed.state() & DirtyTransform)
                scale = changed.transform().m22();
        }
        void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
        void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {}
        void drawPath(const QPainterPath&) override {}
        void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
        void drawTextItem(const QPointF&, const QTextItem& item) override
        {
            constexpr double pointsPerPixel = 0.75;
            const double points = item.font().pixelSize() * scale * pointsPerPixel;
            if (item.text().trimmed().isEmpty() || (smallest > 0 && points >= smallest))
                return;
            smallest = points;
            text = item.text();
        }
        Type type() const override { return User; }

        double scale = 1;
        double smallest = 0;
        QString text;
    };

    QSize size_;
    mutable Engine engine_;
};

} // namespace parvis::test
