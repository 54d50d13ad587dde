// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace parvis::test {

/// How a scanner takes the pages in.
struct ScanLook
{
    double dpi = 200;
    double skew = 0;     ///< degrees clockwise
    int speckles = 0;    ///< grains of dirt on each page
    bool isGrey = false; ///< else black and white, one bit a pixel
};

/// The pages as pictures.
QByteArray scannedPdf(const QByteArray& pdf, const ScanLook& look);

} // namespace parvis::test
