// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>

class QPrinter;

namespace parvis {

/// Sets up the printer for pages of that size (points), as the user printed such pages the last time: printer, paper,
/// both sides, colour. GUI thread.
void recallPrinter(QPrinter& printer, const QSizeF& pages);
/// Remembers what the user chose for pages of that size.
void rememberPrinter(const QPrinter& printer, const QSizeF& pages);

} // namespace parvis
