// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/pages/scanned_page.h"

#include <memory>
#include <optional>
#include <vector>

namespace parvis {

class Connection;

/// Contents of documents that the register does not have any more.
struct KeptContents
{
    int count = 0;
    qint64 bytes = 0;
};

/// A page whose text was read from its picture.
struct ScanMark
{
    int page = 0;          ///< from 1
    double confidence = 0; ///< the mean of its words, 0 to 1
};

/// Reads document contents and page texts. Has a read connection of its own: make one per thread.
class DocumentReader
{
public:
    explicit DocumentReader(const QString& path);
    ~DocumentReader();

    /// The stored original; its checksum is verified. Throws Error when it is missing or was altered.
    QByteArray content(const QString& sha256);
    std::vector<QString> pages(const QString& sha256);
    QString page(const QString& sha256, int page); ///< its text; empty when there is none
    /// What was read from the picture of a page, by the present reader of pictures or any; nothing when it was not
    /// read. Throws Error when it is damaged.
    std::optional<ScannedPage> scannedPage(const QString& sha256, int page, bool anyReader = true);
    /// The words of a page whose text was read from its picture; none of a page with text of its own, or whose
    /// reading was undone. Throws Error when they are damaged.
    std::vector<ScannedWord> words(const QString& sha256, int page);
    /// The pages whose text was read from their pictures, in their order.
    std::vector<ScanMark> scannedPages(const QString& sha256);
    /// The pages that are pictures, or empty, and have no text but what is stamped on them (noteStampedPages): what
    /// they say was not read, or nothing of it could be, or reading it was undone.
    std::vector<int> pagesWithoutText(const QString& sha256);
    /// Those of them that are stamped and were not read by the present reader of pictures.
    std::vector<int> unreadStampedPages(const QString& sha256);
    /// What stays in the file although its document was undone or removed: both can be taken back, and the state on any
    /// day of the history has its documents. So contents are never taken out.
    KeptContents keptContents();

private:
    std::unique_ptr<Connection> connection_;
};

/// How this version of Parvis reads the text of documents. Raised whenever a text that is stored already would come out
/// otherwise: then users are offered to read theirs again (docs/decisions/0018).
inline constexpr int textReaderVersion = 5;

/// Notes that no text of this database is of an older reader. Part of the caller's transaction.
void stampTextReader(Connection& connection);

/// Whether texts of this database may be of an older reader, and nobody was told so yet: true once, for from then on
/// the database says that somebody was. Any thread. Throws Error.
bool takeRereadingOffer(const QString& path);

/// What DocumentReader::content gives, by a connection of the caller.
QByteArray documentContent(Connection& connection, const QString& sha256);

/// SHA-256, hexadecimal, lower case.
QString checksum(const QByteArray& bytes);

} // namespace parvis
