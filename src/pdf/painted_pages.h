// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdf_writer.h"

#include <QSizeF>

#include <functional>

class QPainter;

namespace parvis {

/// Pages that someone else paints, all of one size.
struct PaintedPages
{
    QSizeF size;             ///< inches
    double unitsToInch = 96; ///< what the painter counts in
    int count = 1;
    std::function<void(QPainter& painter, int page)> paint; ///< page from 0; what it throws passes through
};

/// A PDF of these pages, finished. Any thread, with a QGuiApplication.
QByteArray paintPages(const PaintedPages& pages, const PdfFinish& finish);

} // namespace parvis
