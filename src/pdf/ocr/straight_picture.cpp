// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/ocr/straight_picture.h"

#include <leptonica/allheaders.h>

#include <cmath>
#include <cstring>
#include <memory>

namespace parvis {

namespace {

struct PixDeleter
{
    void operator()(Pix* pix) const { pixDestroy(&pix); }
};
using PixPointer = std::unique_ptr<Pix, PixDeleter>;

constexpr float leastAngle = 0.2F;      ///< degrees; less does no harm
constexpr float leastConfidence = 3.0F; ///< of Leptonica, in the angle that it has found
constexpr int inkBelow = 160;           ///< grey that counts as ink where lines are looked for

PixPointer blackAndWhite(const QImage& grey)
{
    PixPointer pix(pixCreate(grey.width(), grey.height(), 1));
    if (!pix)
        return nullptr;
    for (int y = 0; y < grey.height(); ++y) {
        const uchar* line = grey.constScanLine(y);
        l_uint32* bits = pixGetData(pix.get()) + std::ptrdiff_t(y) * pixGetWpl(pix.get());
        for (int x = 0; x < grey.width(); ++x) {
            if (line[x] < inkBelow)
                SET_DATA_BIT(bits, x);
        }
    }
    return pix;
}

/// Degrees by which the picture has to be turned clockwise.
float skewOf(const QImage& grey)
{
    const PixPointer pix = blackAndWhite(grey);
    float angle = 0;
    float confidence = 0;
    if (!pix || pixFindSkew(pix.get(), &angle, &confidence) != 0 || confidence < leastConfidence)
        return 0;
    return std::abs(angle) < leastAngle ? 0 : angle;
}

} // namespace

StraightPicture straightened(const QImage& picture, int quarters)
{
    const QTransform turn = QTransform().rotate(90.0 * quarters);
    QImage grey = (quarters == 0 ? picture : picture.transformed(turn)).convertToFormat(QImage::Format_Grayscale8);
    QTransform there = QImage::trueMatrix(turn, picture.width(), picture.height());
    if (const float angle = skewOf(grey); angle != 0) {
        const QTransform level = QTransform().rotate(double(angle));
        const QTransform shifted = QImage::trueMatrix(level, grey.width(), grey.height());
        QImage larger = grey.convertToFormat(QImage::Format_RGB32).transformed(level, Qt::SmoothTransformation);
        QImage paper(larger.size(), QImage::Format_RGB32);
        paper.fill(Qt::white);
        // What the turn lays open at the corners is paper.
        QImage mask(grey.size(), QImage::Format_Grayscale8);
        mask.fill(255);
        const QImage covered = mask.transformed(level).convertToFormat(QImage::Format_Grayscale8);
        grey = larger.convertToFormat(QImage::Format_Grayscale8);
        for (int y = 0; y < grey.height() && covered.size() == grey.size(); ++y) {
            for (int x = 0; x < grey.width(); ++x) {
                if (covered.constScanLine(y)[x] < 255)
                    grey.scanLine(y)[x] = 255;
            }
        }
        there = there * shifted;
    }
    return {grey, there.inverted()};
}

} // namespace parvis
