// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "pdf/pdf_remarks.h"
#include "pdf/text_extraction.h"
#include "store/documents.h"
#include "store/transaction.h"
#include "tasks/documents/content_spool.h"

namespace parvis {

/// A file on its way into the library: its record, its bytes and the text of its pages.
struct ImportedDocument
{
    Document document; ///< without id and without contract; for the title see documentTitle
    DocumentContent content;
    PdfRemarks remarks = {};    ///< on what is wrong with the file
    bool hasText = false;       ///< no: every page is a picture (a scan), of which no word but a stamp can be searched
    ContentReader spooled = {}; ///< reads the content, which is no longer here; null: it is
};

/// Reads a PDF for the library. Any thread.
/// @param fileName  as the library shows it, without its folder
/// @param password  of a protected PDF; the stored original stays protected
/// @throws Error  the bytes are no readable PDF; PdfLocked  the password is missing or wrong; Cancelled
ImportedDocument importDocument(const QByteArray& bytes, const QString& fileName, const QString& password = {},
                                const PageProgress& progress = {}, std::stop_token stop = {});

/// The bytes of a file on its way into the library. Throws Error when it is missing, a folder, a device or a pipe,
/// unreadable or larger than a database can hold.
QByteArray documentBytes(const QString& path);

/// Reads the file first (documentBytes).
ImportedDocument importDocumentFile(const QString& path, const QString& password = {},
                                    const PageProgress& progress = {}, std::stop_token stop = {});

/// A PDF to read, or a folder of them; the password is empty until the user has given one.
struct DocumentFile
{
    QString path;
    QString password = {};

    QString name() const; ///< without the folder in which it is
};

/// What reading one file gave.
struct ReadDocument
{
    /// Known: the library, or an earlier file of the same call, has the same content. Locked: the password is missing
    /// or wrong.
    enum class Fate { New, Known, Locked, Refused };

    DocumentFile file;
    Fate fate = Fate::New;
    QString sha256 = {};               ///< of a new or known one
    std::optional<Error> problem = {}; ///< of a locked or refused one
};

/// Files on their way into the library together: each content once, and what became of every file, in the order in
/// which they were read.
struct DocumentBatch
{
    qint64 mostHeldBytes = 64LL << 20; ///< of contents: those beyond that wait in a temporary file
    std::vector<ImportedDocument> documents = {};
    std::vector<ReadDocument> files = {};
    ContentSpool spool = {}; ///< of the contents that are not held

    const ImportedDocument* find(const QString& sha256) const;
    /// Takes the last file that asks for a password out of the batch, to be read again; none: there is no such file.
    std::optional<ReadDocument> takeLocked();
    /// Why a file that is not new stays outside, in one sentence with its name.
    QString reason(const Register& records, const ReadDocument& file) const;
};

/// Reads files for the library, after those that the batch holds already; of a folder, the PDF files below it
/// (document_folders.h). Any thread. A file that cannot be read stops nothing: the batch tells of it, and of a folder
/// in which there is no PDF. Nothing of it is in the database before addDocuments. Throws Cancelled, and Error when the
/// disk is full.
/// @param progress  the share of the files that is read, 0 to 1
DocumentBatch readDocuments(DocumentBatch batch, const std::vector<DocumentFile>& paths, const Register& records,
                            const std::function<void(double share)>& progress = {}, std::stop_token stop = {});

/// Adds the new documents of a batch to the transaction, unless the library has got their content in the meantime, and
/// names the action when there are any. Returns their records, as they are stored.
/// @param contract  that they belong to
std::vector<Document> addDocuments(Transaction& tx, const Register& records, const DocumentBatch& batch,
                                   std::optional<Id<Contract>> contract = {});

/// Links those files of a batch that the library had already, and that belong to no contract yet, to this one, and
/// names the action when there are any. One that belongs to another contract stays there. Returns the changed records.
std::vector<Document> linkKnownDocuments(Transaction& tx, const Register& records, const DocumentBatch& batch,
                                         Id<Contract> contract);

} // namespace parvis
