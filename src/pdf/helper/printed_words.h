// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/protocol/pdf_parts.h"

#include <QVariant>

namespace Poppler {
class Page;
}

namespace parvis {

/// Asked by Poppler whether to go on.
using PopplerStop = bool (*)(const QVariant& closure);

/// The words of a page in reading order. Text that stands sideways or upside down is read as if the page were turned,
/// and follows the upright text: so a table printed sideways comes row by row.
std::vector<PrintedWord> printedWords(const Poppler::Page& page, PopplerStop isStopped, const QVariant& closure);

/// A box that can be sent: one that is not finite becomes empty.
QRectF soundBox(const QRectF& box);
/// The same of a box that Poppler gives as shares of a page of this size.
QRectF boxOfShares(const QRectF& shares, const QSizeF& page);

} // namespace parvis
