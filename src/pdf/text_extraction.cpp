// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/text_extraction.h"

#include "pdf/pdf_document.h"

namespace parvis {

std::vector<QString> extractPages(const QByteArray& pdf, const QString& password, const PageProgress& progress,
                                  std::stop_token stop)
{
    const PdfDocument document(pdf, {}, password);
    const int total = document.pageCount();
    std::vector<QString> pages;
    pages.reserve(std::size_t(total));
    for (int page = 1; page <= total; ++page) {
        if (stop.stop_requested())
            throw Cancelled();
        pages.push_back(document.pageText(page, stop));
        if (progress)
            progress(page, total);
    }
    return pages;
}

} // namespace parvis
