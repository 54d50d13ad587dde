// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdf_document.h"

#include <QStringList>

namespace parvis {

// What a PDF says of how it was made, in words.

/// "Writer, by LibreOffice 7.4 (PDF 1.6)"; what is not said is left out.
QString programInWords(const PdfProperties& properties);

/// How many fonts, and which of them are not in the file.
QString fontsInWords(const std::vector<PdfFont>& fonts);

/// Who signed and when, whether what was signed was changed, who vouches for the name, and whether the file was added
/// to since. One sentence each.
QString sealInWords(const PdfSeal& seal);
/// One line each; empty when there is none.
QStringList sealsInWords(const std::vector<PdfSeal>& seals);

} // namespace parvis
