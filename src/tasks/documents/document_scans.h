// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "store/transaction.h"

#include <QHash>

#include <functional>
#include <stop_token>

namespace parvis {

/// What reading the scanned pages of a stored document gave.
struct ScannedDocument
{
    /// Read: pages have a text now. Same: no page was without text, or none has any to read.
    enum class Fate { Read, Same, Locked, Refused };

    Id<Document> id;
    Fate fate = Fate::Same;
    PageTexts before = {};
    PageTexts after = {};
    std::vector<int> pages = {};       ///< that have a text now
    std::vector<int> lost = {};        ///< that could not be read
    double confidence = 0;             ///< the mean over all words that were read, 0 to 1
    std::optional<Error> problem = {}; ///< of a locked or refused one
};

/// Reads the pages of stored documents that have no text, or only what is stamped on them, from their pictures, several
/// at once. Any thread. What is read
/// is kept at once, page by page (keepScannedPage): when this is stopped, the next time goes on from there. The texts
/// are written by storeScans. A document that cannot be read stops nothing. Throws Cancelled; PdfUnread when what reads
/// pictures is not installed; Error when the database cannot be read or written.
/// @param passwords  of protected documents, by their content
/// @param progress   the share of the pages that is read, 0 to 1
std::vector<ScannedDocument> readScans(const QString& database, const std::vector<Document>& documents,
                                       const QHash<QString, QString>& passwords = {},
                                       const std::function<void(double share)>& progress = {},
                                       std::stop_token stop = {});

/// Gives the documents the texts of their scanned pages, and names the action when there are any. Returns how many.
/// Those that were removed in the meantime are left out.
int storeScans(Transaction& tx, const Register& records, const std::vector<ScannedDocument>& read);

} // namespace parvis
