#include "tasks/document_import.h"

#include "files/file_reading.h"
#include "pdf/pdf_document.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace parvis {

namespace {

constexpr qint64 largestFile = 500LL << 20; ///< SQLite holds values of at most 1 GB

QByteArray bytesOf(const QString& path)
{
    return readWholeFile(
        path, {largestFile, QCoreApplication::translate("tasks", "Save the document as a smaller PDF first.")});
}

/// The title that the PDF states, unless it is the name of the file that it was printed from.
QString statedTitle(const PdfDocument& pdf)
{
    static const QRegularExpression printedFrom(
        QStringLiteral("^Microsoft |^untitled|^sans titre|\\.(docx?|odt|rtf|indd|pptx?|odp|xlsx?|ods|pdf|tmp)$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString title = pdf.title();
    return title.contains(printedFrom) ? QString() : title;
}

} // namespace

ImportedDocument importDocument(const QByteArray& bytes, const QString& fileName, const QString& password,
                                const PageProgress& progress, std::stop_token stop)
{
    ImportedDocument imported;
    const QString title = statedTitle(PdfDocument(bytes, fileName, password));
    imported.content.bytes = bytes;
    imported.content.pages = extractPages(bytes, password, progress, std::move(stop));
    imported.content.sha256 = checksum(bytes);
    Document& document = imported.document;
    document.sha256 = imported.content.sha256;
    document.title = title.isEmpty() ? QFileInfo(fileName).completeBaseName() : title;
    document.fileName = fileName;
    document.pages = int(imported.content.pages.size());
    document.bytes = bytes.size();
    return imported;
}

ImportedDocument importDocumentFile(const QString& path, const QString& password, const PageProgress& progress,
                                    std::stop_token stop)
{
    return importDocument(bytesOf(path), QFileInfo(path).fileName(), password, progress, std::move(stop));
}

AddedDocument addDocument(Transaction& tx, const Register& reg, ImportedDocument imported)
{
    if (const Document* known = documentWith(reg, imported.document.sha256))
        return {known->id, false};
    tx.attach(std::move(imported.content));
    return {tx.insert(imported.document), true};
}

} // namespace parvis
