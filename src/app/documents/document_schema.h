// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/pages/document_texts.h"
#include "widgets/tables/table_schema.h"
#include "widgets/workspace/workspace.h"

#include <memory>

namespace parvis {

/// Whether somebody has decided on what was recognised in a document.
enum class DocumentUse { Unread, Recognised };

template <>
struct EnumNames<DocumentUse>
{
    static constexpr EnumName<DocumentUse> all[] = {
        {DocumentUse::Unread, "unread", QT_TRANSLATE_NOOP("domain", "Not recognised yet")},
        {DocumentUse::Recognised, "recognised", QT_TRANSLATE_NOOP("domain", "Recognised")}};
};

template <>
struct StateLook<DocumentUse>
{
    static std::pair<Shape, Tone> of(DocumentUse use);
};
template <>
struct StateLook<DocumentText>
{
    static std::pair<Shape, Tone> of(DocumentText text);
};

/// The subject of the schema: which documents have a text; null: not known yet.
using KnownTexts = std::shared_ptr<const QHash<QString, DocumentText>>;

/// One row for each document of the library; title, kind, date and note are edited in place.
TableSchema documentSchema(Workspace& workspace);

} // namespace parvis
