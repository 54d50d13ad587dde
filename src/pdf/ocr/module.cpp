// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/ocr/tesseract_reader.h"

extern "C" Q_DECL_EXPORT parvis::PageReader* parvisMakePageReader()
{
    return parvis::makeTesseractReader().release();
}
