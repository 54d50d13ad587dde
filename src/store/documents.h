// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

#include <memory>
#include <vector>

namespace parvis {

class Connection;

/// Reads document contents and page texts. Has a read connection of its own: make one per thread.
class DocumentReader
{
public:
    explicit DocumentReader(const QString& path);
    ~DocumentReader();

    /// The stored original; its checksum is verified. Throws Error when it is missing or was altered.
    QByteArray content(const QString& sha256);
    std::vector<QString> pages(const QString& sha256);

private:
    std::unique_ptr<Connection> connection_;
};

/// SHA-256, hexadecimal, lower case.
QString checksum(const QByteArray& bytes);

/// The stored document with the same content, if any.
const Document* documentWith(const Register& records, const QString& sha256);

} // namespace parvis
