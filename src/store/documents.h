// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

#include <memory>
#include <vector>

namespace parvis {

class Connection;

/// Contents of documents that the register does not have any more.
struct KeptContents
{
    int count = 0;
    qint64 bytes = 0;
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
    /// What stays in the file although its document was undone or removed: both can be taken back, and the state on any
    /// day of the history has its documents. So contents are never taken out.
    KeptContents keptContents();

private:
    std::unique_ptr<Connection> connection_;
};

/// How this version of Parvis reads the text of documents. Raised whenever a text that is stored already would come out
/// otherwise: then users are offered to read theirs again (docs/decisions/0018).
inline constexpr int textReaderVersion = 2;

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
