// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/documents/document_import.h"

#include "domain/translate.h"
#include "files/file_reading.h"
#include "pdf/pdf_document.h"
#include "tasks/documents/document_folders.h"
#include "tasks/documents/document_titles.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr qint64 largestFile = 500LL << 20; ///< SQLite holds values of at most 1 GB

void refuseFolder(DocumentBatch& batch, const QString& folder, const QString& why)
{
    ReadDocument refused{{folder}, ReadDocument::Fate::Refused};
    refused.problem = Error(why, folder);
    batch.files.push_back(refused);
}

/// The files, and those below the folders among them. What is wrong with a folder is told of in the batch.
std::vector<DocumentFile> withoutFolders(const std::vector<DocumentFile>& paths, DocumentBatch& batch,
                                         const std::stop_token& stop)
{
    std::vector<DocumentFile> files;
    for (const DocumentFile& path : paths) {
        if (!QFileInfo(path.path).isDir()) {
            files.push_back(path);
            continue;
        }
        const FolderFiles found = pdfFilesBelow(path.path, stop);
        for (const QString& file : found.files)
            files.push_back({file, path.password});
        for (const QString& folder : found.refused)
            refuseFolder(batch, folder, translate("tasks", "This folder may not be read."));
        if (found.files.isEmpty() && found.refused.isEmpty())
            refuseFolder(batch, path.path, translate("tasks", "There is no PDF in this folder."));
    }
    return files;
}

qint64 bytesOf(const DocumentContent& content)
{
    qint64 bytes = content.bytes.size();
    for (const QString& page : content.pages)
        bytes += page.size() * qint64(sizeof(QChar));
    return bytes;
}

/// Takes the contents out of memory once they are more than may be held there.
void boundHeld(DocumentBatch& batch)
{
    qint64 held = 0;
    for (const ImportedDocument& document : batch.documents)
        held += bytesOf(document.content);
    if (held <= batch.mostHeldBytes)
        return;
    for (ImportedDocument& document : batch.documents) {
        if (document.spooled)
            continue;
        document.spooled = batch.spool.put(document.content);
        document.content = {};
    }
}

/// Whether a page says more than what is stamped on a picture.
bool hasText(const DocumentContent& content)
{
    for (std::size_t i = 0; i < content.pages.size(); ++i) {
        const bool isStamped = std::ranges::find(content.stamped, int(i) + 1) != content.stamped.end();
        if (!isStamped && !content.pages[i].trimmed().isEmpty())
            return true;
    }
    return false;
}

} // namespace

QByteArray documentBytes(const QString& path)
{
    // A device or a pipe may never end, and cannot be read again when a password is asked for.
    const QFileInfo info(path);
    if (info.exists() && !info.isDir() && !info.isFile())
        throw Error(translate("tasks", "This is a device or a pipe, not a file."), path,
                    translate("tasks", "Save the document as a file first."));
    return readWholeFile(path, {largestFile, translate("tasks", "Save the document as a smaller PDF first.")});
}

ImportedDocument importDocument(const QByteArray& bytes, const QString& fileName, const QString& password,
                                const PageProgress& progress, std::stop_token stop)
{
    ImportedDocument imported;
    const PdfDocument pdf(bytes, fileName, password, stop);
    imported.content.bytes = bytes;
    PdfTexts texts = pdf.allTexts(progress, stop);
    imported.content.pages = std::move(texts.pages);
    imported.remarks = std::move(texts.remarks);
    imported.content.stamped = std::move(texts.stamped);
    imported.hasText = hasText(imported.content);
    imported.content.sha256 = checksum(bytes);
    Document& document = imported.document;
    document.sha256 = imported.content.sha256;
    document.title = documentTitle(pdf.title(), fileName);
    document.fileName = fileName;
    document.pages = int(imported.content.pages.size());
    document.bytes = bytes.size();
    return imported;
}

ImportedDocument importDocumentFile(const QString& path, const QString& password, const PageProgress& progress,
                                    std::stop_token stop)
{
    return importDocument(documentBytes(path), QFileInfo(path).fileName(), password, progress, std::move(stop));
}

QString DocumentFile::name() const
{
    return QDir(path).dirName(); // also of a folder whose path ends in a slash
}

const ImportedDocument* DocumentBatch::find(const QString& sha256) const
{
    const auto it =
        std::ranges::find(documents, sha256, [](const ImportedDocument& each) { return each.document.sha256; });
    return it == documents.end() ? nullptr : &*it;
}

std::optional<ReadDocument> DocumentBatch::takeLocked()
{
    const auto it = std::ranges::find(files.rbegin(), files.rend(), ReadDocument::Fate::Locked, &ReadDocument::fate);
    if (it == files.rend())
        return std::nullopt;
    ReadDocument locked = *it;
    files.erase(std::next(it).base());
    return locked;
}

QString DocumentBatch::reason(const Register& records, const ReadDocument& file) const
{
    QString text;
    if (file.problem) {
        text = QStringList{file.problem->message(), file.problem->advice()}.join(u' ').trimmed();
    } else {
        const Document* stored = records.documentWith(file.sha256);
        const ImportedDocument* earlier = find(file.sha256);
        text = translate("tasks", "its content is in the library already, as “%1”.")
                   .arg(stored    ? stored->title
                        : earlier ? earlier->document.title
                                  : QString());
    }
    return withPlace(file.file.name(), text);
}

DocumentBatch readDocuments(DocumentBatch batch, const std::vector<DocumentFile>& paths, const Register& records,
                            const std::function<void(double share)>& progress, std::stop_token stop)
{
    const std::vector<DocumentFile> files = withoutFolders(paths, batch, stop);
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (stop.stop_requested())
            throw Cancelled();
        ReadDocument read{files[i]};
        const auto pageDone = [&](int done, int total) {
            if (progress)
                progress((double(i) + double(done) / std::max(1, total)) / double(files.size()));
        };
        try {
            ImportedDocument imported = importDocumentFile(files[i].path, files[i].password, pageDone, stop);
            read.sha256 = imported.document.sha256;
            if (records.documentWith(read.sha256) || batch.find(read.sha256))
                read.fate = ReadDocument::Fate::Known;
            else
                batch.documents.push_back(std::move(imported));
        } catch (const PdfLocked& problem) {
            read.fate = ReadDocument::Fate::Locked;
            read.problem = problem;
        } catch (const Error& problem) {
            read.fate = ReadDocument::Fate::Refused;
            read.problem = problem;
        }
        batch.files.push_back(std::move(read));
        boundHeld(batch);
    }
    return batch;
}

std::vector<Document> addDocuments(Transaction& tx, const Register& records, const DocumentBatch& batch,
                                   std::optional<Id<Contract>> contract)
{
    std::vector<Document> added;
    for (const ImportedDocument& imported : batch.documents) {
        if (records.documentWith(imported.document.sha256))
            continue;
        Document document = imported.document;
        document.contract = contract;
        if (imported.spooled)
            tx.attachFrom(imported.spooled);
        else
            tx.attach(imported.content);
        tx.insert(document);
        added.push_back(document);
    }
    if (!added.empty())
        tx.setTitle(translate("tasks", "Add %n document(s)", nullptr, int(added.size())));
    return added;
}

std::vector<Document> linkKnownDocuments(Transaction& tx, const Register& records, const DocumentBatch& batch,
                                         Id<Contract> contract)
{
    std::vector<Document> linked;
    for (const ReadDocument& file : batch.files) {
        const Document* stored = file.sha256.isEmpty() ? nullptr : records.documentWith(file.sha256);
        if (!stored || stored->contract || std::ranges::find(linked, stored->id, &Document::id) != linked.end())
            continue;
        Document changed = *stored;
        changed.contract = contract;
        tx.update(changed);
        linked.push_back(changed);
    }
    if (!linked.empty())
        tx.setTitle(translate("tasks", "Link %n document(s) to their contract", nullptr, int(linked.size())));
    return linked;
}

} // namespace parvis
