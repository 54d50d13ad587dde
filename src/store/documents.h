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

/// What DocumentReader::content gives, by a connection of the caller.
QByteArray documentContent(Connection& connection, const QString& sha256);

/// SHA-256, hexadecimal, lower case.
QString checksum(const QByteArray& bytes);

} // namespace parvis
