// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/protocol/pdf_channel.h"

#include <QImage>

namespace parvis {

// A picture goes from process to process as a file in memory: through the channel, which holds a part of it only, the
// two would have to take turns.

struct PagePixels
{
    Descriptor file;
    QByteArray facts; ///< width, height, kind of pixels: the body of the answer
};

/// @param picture  of 32 bits a pixel
/// @return without a file when there is no memory for it
PagePixels writePixels(const QImage& picture);

/// The picture that an answer brings; null when there is no memory for it. Throws BadMessage when facts or file are not
/// what writePixels makes.
QImage readPixels(const PdfMessage& answer);

} // namespace parvis
