// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/helper/fault_counter.h"

#include <poppler-qt6.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

PdfFaultCounts counts{};

bool holdsOneOf(const QString& text, std::initializer_list<QLatin1StringView> words)
{
    for (const QLatin1StringView word : words) {
        if (text.contains(word, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

/// What has no effect on what is read: tried passwords, hints for quick display, links, forms and their scripts.
bool isHarmless(const QString& text)
{
    return holdsOneOf(text, {"password"_L1,      "lineari"_L1,     "hint"_L1,
                             "uri-type"_L1,      "link"_L1,        "field"_L1,
                             "annot"_L1,         "script"_L1,      "page transition"_L1,
                             "page duration"_L1, "destination"_L1, "font weight"_L1,
                             "font stretch"_L1,  "font size"_L1,   "optional content"_L1,
                             "ocg"_L1,           "signature"_L1,   "rendition"_L1,
                             "action"_L1,        "metadata"_L1,    "info dictionary"_L1});
}

PdfFault faultOf(const QString& text)
{
    if (holdsOneOf(text, {"xref"_L1, "trailer"_L1, "'obj'"_L1, "object number"_L1}))
        return PdfFault::Table;
    if (holdsOneOf(text, {"jbig2"_L1, "ccitt"_L1, "dct"_L1, "jpeg"_L1, "jpx"_L1, "image"_L1, "color"_L1, "shading"_L1,
                          "pattern"_L1, "bitmap"_L1, "function"_L1, "extgstate"_L1, "xobject"_L1, "mask"_L1}))
        return PdfFault::Pictures;
    if (holdsOneOf(text, {"font"_L1, "cmap"_L1, "tounicode"_L1, "unicode"_L1, "glyph"_L1, "encoding"_L1}))
        return PdfFault::Letters;
    if (holdsOneOf(text, {"flate"_L1, "lzw"_L1, "ascii"_L1, "end of file"_L1, "endstream"_L1, "'length'"_L1,
                          "filter"_L1, "stream"_L1, "dictionary"_L1, "array"_L1}))
        return PdfFault::Data;
    if (holdsOneOf(text, {"page"_L1, "kid"_L1, "catalog"_L1}))
        return PdfFault::Pages;
    return PdfFault::Other;
}

void count(const QString& message, const QVariant&)
{
    if (!isHarmless(message))
        ++counts[std::size_t(faultOf(message))];
}

} // namespace

void countFaults()
{
    Poppler::setDebugErrorFunction(count, QVariant());
}

void noteFault(PdfFault fault)
{
    ++counts[std::size_t(fault)];
}

PdfFaultCounts takeFaults()
{
    return std::exchange(counts, {});
}

} // namespace parvis
