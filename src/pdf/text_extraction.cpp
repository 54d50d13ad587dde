// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/text_extraction.h"

#include "pdf/pdf_document.h"

namespace parvis {

std::vector<QString> extractPages(const QByteArray& pdf, const QString& password, const PageProgress& progress,
                                  std::stop_token stop)
{
    return PdfDocument(pdf, {}, password, stop).allTexts(progress, stop).pages;
}

} // namespace parvis
