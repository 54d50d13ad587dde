// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace parvis {

/// The bytes of a document and the text of its pages; kept once, under their SHA-256.
struct DocumentContent
{
    QString sha256;
    QByteArray bytes;
    std::vector<QString> pages;
    std::vector<int> stamped = {}; ///< pages that are pictures, whose text is only what is stamped on them
};

/// Gives a content when it is written, which may be kept outside of memory until then. Any thread. Throws Error.
using ContentReader = std::function<DocumentContent()>;

} // namespace parvis
