// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "pdf/pdf_remarks.h"
#include "store/transaction.h"

#include <QHash>

#include <functional>
#include <stop_token>

namespace parvis {

/// What reading a stored document anew gave.
struct RereadDocument
{
    enum class Fate { Same, Changed, Locked, Refused };

    Id<Document> id;
    Fate fate = Fate::Same;
    PageTexts before = {};
    PageTexts after = {}; ///< a page that cannot be read any more keeps the text that it had
    int changedPages = 0;
    PdfRemarks remarks = {};
    std::optional<Error> problem = {}; ///< of a locked or refused one
};

/// Reads the stored originals anew, as this version of Parvis reads them: documents that an older one took in may hold
/// words that are cut. Any thread. One that cannot be read stops nothing. Throws Cancelled; Error when the database
/// cannot be read, or the dictionary of French, without which good texts would become worse, is not installed.
/// @param passwords  of protected documents, by their content
/// @param progress   the share of the documents that is read, 0 to 1
std::vector<RereadDocument> rereadDocuments(const QString& database, const std::vector<Document>& documents,
                                            const QHash<QString, QString>& passwords = {},
                                            const std::function<void(double share)>& progress = {},
                                            std::stop_token stop = {});

/// Gives the documents that read differently their new text, and names the action when there are any. Returns how many.
/// Those that were removed in the meantime are left out.
int storeRereading(Transaction& tx, const Register& records, const std::vector<RereadDocument>& read);

} // namespace parvis
