// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enum_names.h"

#include <QHash>

namespace parvis {

/// Whether words of a document can be searched.
enum class DocumentText { None, Scanned, Own };

template <>
struct EnumNames<DocumentText>
{
    static constexpr EnumName<DocumentText> all[] = {
        {DocumentText::None, "none", QT_TRANSLATE_NOOP("domain", "Without text")},
        {DocumentText::Scanned, "scanned", QT_TRANSLATE_NOOP("domain", "Read from pictures")},
        {DocumentText::Own, "own", QT_TRANSLATE_NOOP("domain", "With text")}};
};

/// By the content (SHA-256) of all documents whose pages the database at this path holds. "Scanned": at least one page
/// has its text from a picture. Reads every page. Any thread. Throws Error.
QHash<QString, DocumentText> documentTexts(const QString& path);

} // namespace parvis
