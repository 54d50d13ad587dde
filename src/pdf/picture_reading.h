// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdf_access.h"
#include "pdf/pdf_word.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace parvis {

/// What was read from the pictures of pages.
struct ReadPictures
{
    std::vector<int> lost;           ///< pages that could not be read, in their order
    std::optional<PdfUnread> unread; ///< why no picture was read: what reads them is not installed
};

/// Takes the words of a page; an empty page has none.
using TakePicture = std::function<void(int page, std::vector<PdfWord> words)>;

/// Reads the pages of a document from their pictures, as PdfDocument::readPicture does: several at once, each in a
/// process of its own, as many as there are processors and as memory allows. `take` is called in the thread of the
/// caller, page by page as they are finished, in no order. One that cannot be read is lost alone. Any thread.
/// @param pages  from 1
/// @throws PdfLocked, Error  the document cannot be opened; Cancelled; what `take` throws
ReadPictures readPictures(const QByteArray& bytes, const QString& name, const QString& password,
                          const std::vector<int>& pages, const TakePicture& take, std::stop_token stop = {});

/// How many pictures are read at once.
/// @param processors  of the machine
/// @param free        bytes of memory that nobody uses; negative: not known
/// @param document    its bytes: each reader has them twice
std::size_t readersAtOnce(std::size_t pages, std::size_t processors, qint64 free, qint64 document);

} // namespace parvis
