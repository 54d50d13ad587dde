// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdf_remarks.h"

#include "domain/translate.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

QString pageRanges(const std::vector<int>& pages)
{
    QStringList ranges;
    for (std::size_t first = 0, next = 0; first < pages.size(); first = next) {
        for (next = first + 1; next < pages.size() && pages[next] == pages[next - 1] + 1;)
            ++next;
        ranges << (next - first == 1 ? QString::number(pages[first])
                                     : translate("pdf", "%1 to %2").arg(pages[first]).arg(pages[next - 1]));
    }
    return ranges.join(u", "_s);
}

PdfRemarks remarksOn(const PdfReadingFaults& faults)
{
    const auto count = [&](PdfFault fault) { return int(faults.counts[std::size_t(fault)]); };
    PdfRemarks remarks;
    const auto add = [&](const QString& kind, int times, const QString& text) {
        if (times > 0)
            remarks.push_back({kind, times, text});
    };
    const int lost = int(faults.lost.size());
    add(u"unread-pages"_s, lost,
        translate("pdf", "%n page(s) could not be read: %1", nullptr, lost).arg(pageRanges(faults.lost)));
    const int table = count(PdfFault::Table);
    if (faults.isCutOff)
        add(u"truncated"_s, std::max(table, 1), // also where Poppler shows the state before, without a word
            translate("pdf", "the file is cut off: its end is missing, %n page(s) read", nullptr, faults.pages - lost));
    else
        add(u"object-table"_s, table, translate("pdf", "the table of its objects is damaged and was made anew"));
    const int pages = count(PdfFault::Pages);
    add(u"page-list"_s, pages, translate("pdf", "the list of its pages is damaged: pages may be missing"));
    const int data = count(PdfFault::Data);
    add(u"data"_s, data, translate("pdf", "%n fault(s) in its data: text may be missing", nullptr, data));
    const int letters = count(PdfFault::Letters);
    add(u"fonts"_s, letters, translate("pdf", "%n fault(s) in its fonts: letters may be wrong", nullptr, letters));
    const int pictures = count(PdfFault::Pictures);
    add(u"pictures"_s, pictures, translate("pdf", "%n fault(s) in its pictures or drawings", nullptr, pictures));
    const int others = count(PdfFault::Other);
    add(u"other"_s, others,
        remarks.empty() ? translate("pdf", "%n fault(s): something may be missing", nullptr, others)
                        : translate("pdf", "%n other fault(s)", nullptr, others));
    add(u"no-dictionary"_s, faults.lacksDictionary,
        translate("pdf", "the dictionary of French is not installed (hunspell-fr): words that are cut at the end of a "
                         "line may be joined wrongly"));
    return remarks;
}

QString inWords(const PdfRemarks& remarks)
{
    QStringList texts;
    for (const PdfRemark& remark : remarks)
        texts << remark.text;
    return texts.join(translate("pdf", "; ")); // between two remarks
}

} // namespace parvis
