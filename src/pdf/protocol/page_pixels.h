// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/protocol/pdf_channel.h"

#include <QImage>

namespace parvis {

// A picture goes from process to process as a file in memory: through the channel, which holds a part of it only, the
// two would have to take turns. The file of one picture serves the next: to ask the system for memory takes longer than
// to fill it.

/// Writes a picture of 32 bits a pixel.
/// @param file  closed at first; what it holds from before is overwritten
/// @return width, height, kind of pixels: the body of the answer; empty when there is no memory for it
QByteArray writePixels(const QImage& picture, Descriptor& file);

/// The picture that an answer brings; null when there is no memory for it. Throws BadMessage when facts or file are not
/// what writePixels makes.
QImage readPixels(const PdfMessage& answer);

} // namespace parvis
