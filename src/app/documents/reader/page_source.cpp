// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/reader/page_source.h"

#include "domain/translate.h"
#include "tasks/documents/scanned_words.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr double pointsOfAnInch = 72;
constexpr double leastDpi = 4;
constexpr double mostPagePixels = 16e6; ///< of one picture: beyond that it is stretched

/// A page may be as large as a plan of a town, or larger: the bound on its pixels holds before every other.
double boundDpi(double dpi, const QSizeF& size)
{
    const double pixelsAtOne = size.width() * size.height() / (pointsOfAnInch * pointsOfAnInch);
    return std::min(std::max(leastDpi, dpi), std::sqrt(mostPagePixels / std::max(1.0, pixelsAtOne)));
}

} // namespace

QString nameOfPage(int page, const std::vector<QString>& labels)
{
    const QString number = QString::number(page);
    const QString label = page > 0 && page <= int(labels.size()) ? labels[std::size_t(page) - 1] : QString();
    return label.isEmpty() || label == number ? number : u"%1 (%2)"_s.arg(number, label);
}

void PageSource::open(const DocumentSource& source, const std::stop_token& stop)
{
    if (pdf_ && source_ == source)
        return;
    pdf_.reset();
    source_ = source;
    pdf_ = std::make_unique<PdfDocument>(DocumentReader(source.databasePath).content(source.sha256), source.name,
                                         source.password, stop);
}

PageContent PageSource::content(int page, const std::stop_token& stop) const
{
    PageContent content;
    content.size = pdf_->pageSize(page, stop);
    content.words = words(page, stop);
    content.links = pdf_->links(page);
    return content;
}

std::vector<PdfWord> PageSource::words(int page, const std::stop_token& stop) const
{
    DocumentReader library(source_.databasePath); // not kept: a database that is open cannot be restored or replaced
    return wordsOfPage(*pdf_, library, source_.sha256, page, stop);
}

QImage PageSource::picture(int page, double dpi, const std::stop_token& stop) const
{
    const QSizeF size = pdf_->pageSize(page, stop);
    if (size.isEmpty())
        throw Error(translate("app", "Page %1 is damaged and cannot be shown.").arg(page), source_.name);
    return pdf_->pageImage(page, boundDpi(dpi, size), stop);
}

DocumentPlan PageSource::plan(int first, int count, const std::stop_token& stop) const
{
    DocumentPlan plan;
    plan.first = first;
    for (int page = first; page < first + count && page <= pdf_->pageCount(); ++page) {
        if (stop.stop_requested())
            throw Cancelled();
        plan.sizes.push_back(pdf_->pageSize(page, stop));
        plan.labels.push_back(pdf_->pageLabel(page));
    }
    if (first == 1)
        plan.outline = pdf_->outline();
    return plan;
}

} // namespace parvis
