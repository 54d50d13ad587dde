// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/pages/scanned_page.h"

#include <optional>
#include <vector>

namespace parvis {

class Connection;

/// A page whose picture was read.
struct ReadPage
{
    int page = 0;          ///< from 1
    double confidence = 0; ///< the mean of its words, 0 to 1
    /// Its text holds what was read. Otherwise reading it was undone: the words stay for the next time, and the page
    /// has the text of its stamps alone. Damaged words are told where they are asked for.
    bool isInText = false;
};

/// Whether a text has no more words than those of a page that were stamped on its picture, and lacks some that were
/// read from it: reading it was undone.
bool holdsStampsAlone(const ScannedPage& page, const QString& text);

/// The pages of a stored content that have text and whose pictures were read, in their order.
std::vector<ReadPage> readPages(Connection& connection, const QString& sha256);
/// One of them.
std::optional<ReadPage> readPage(Connection& connection, const QString& sha256, int page);
/// Whether one of them has in its text what was read.
bool holdsReadPage(Connection& connection, const QString& sha256);

} // namespace parvis
