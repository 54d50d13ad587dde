// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace parvis {

/// The bytes that a typed password may stand for in a PDF, the likeliest first, each once. Files of AES-256 hold UTF-8;
/// older ones (40 and 128 bits) hold PDFDocEncoding, or what the system of their maker used. Accents may have been
/// typed as letters of their own (macOS) or not. None for an empty password.
QList<QByteArray> passwordSpellings(const QString& typed);

} // namespace parvis
