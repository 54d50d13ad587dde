// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to the layer: no type of libqpdf stands in a header that another room includes.

#include <qpdf/QPDFObjectHandle.hh>

namespace parvis {

/// Corrects what the glyphs of a font mean (its stream /ToUnicode) where QPdfWriter finds a character that nobody
/// wrote: the glyph of the space is no tabulator, that of a ligature is its letters, and one of no character is
/// unknown.
void correctCharacterMap(QPDFObjectHandle stream);

} // namespace parvis
