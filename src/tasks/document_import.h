#pragma once

#include "pdf/text_extraction.h"
#include "store/documents.h"
#include "store/transaction.h"

namespace parvis {

/// A file on its way into the library: its record, its bytes and the text of its pages.
struct ImportedDocument
{
    Document document; ///< without id and without contract; the title is that of the PDF, or else the file's name
    DocumentContent content;
};

/// Reads a PDF for the library. Any thread.
/// @param fileName  as the library shows it, without its folder
/// @param password  of a protected PDF; the stored original stays protected
/// @throws Error  the bytes are no readable PDF; PdfLocked  the password is missing or wrong; Cancelled
ImportedDocument importDocument(const QByteArray& bytes, const QString& fileName, const QString& password = {},
                                const PageProgress& progress = {}, std::stop_token stop = {});

/// Reads the file first. Throws Error when it is missing, a folder, unreadable or larger than a database can hold.
ImportedDocument importDocumentFile(const QString& path, const QString& password = {},
                                    const PageProgress& progress = {}, std::stop_token stop = {});

struct AddedDocument
{
    Id<Document> id;
    bool added = false; ///< false: the library held the same content already, as that document
};

/// Adds the document with its content to the caller's transaction, unless its content is known.
AddedDocument addDocument(Transaction& tx, const Register& reg, ImportedDocument imported);

} // namespace parvis
