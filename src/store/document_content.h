// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace parvis {

/// The bytes of a document and the text of its pages; kept once, under their SHA-256.
struct DocumentContent
{
    QString sha256;
    QByteArray bytes;
    std::vector<QString> pages;
};

} // namespace parvis
