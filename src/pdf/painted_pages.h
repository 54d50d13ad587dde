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
    std::function<QString(int page)> alternative;           ///< what that page shows, in words
};

/// A PDF of these pages, finished; each is a figure to those who do not see it. Any thread, with a QGuiApplication.
QByteArray paintPages(const PaintedPages& pages, PdfFinish finish);

} // namespace parvis
