// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/protocol/pdf_parts.h"

#include <QImage>

#include <functional>
#include <vector>

namespace parvis {

/// Reads the words of a picture of a page: what a scan says. Thread: one.
class PageReader
{
public:
    virtual ~PageReader() = default;

    /// The words in the order in which they are read, in points from the top left of the picture.
    /// @param dpi        of the picture
    /// @param isStopped  asked now and then; true ends the work, and what was read is of no use
    virtual std::vector<PrintedWord> read(const QImage& picture, double dpi,
                                          const std::function<bool()>& isStopped) = 0;
};

// It lies in a module of its own, which the helper loads when a picture is to be read for the first time: where the
// module or what it needs is not installed, everything else works.

/// Makes a reader; null: the words of French are not installed. The caller deletes it.
using MakePageReader = PageReader* (*)();
inline constexpr const char* pageReaderModule = "parvis-ocr.so";
inline constexpr const char* makePageReaderName = "parvisMakePageReader";

} // namespace parvis
