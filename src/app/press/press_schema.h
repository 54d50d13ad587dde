// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tables/table_schema.h"

namespace parvis {

class Workspace;

/// Whether the user has written a summary of an article.
enum class SummaryState { Written, Missing };

template <>
struct EnumNames<SummaryState>
{
    static constexpr EnumName<SummaryState> all[] = {
        {SummaryState::Written, "written", QT_TRANSLATE_NOOP("domain", "Written")},
        {SummaryState::Missing, "missing", QT_TRANSLATE_NOOP("domain", "To be written")}};
};
template <>
struct StateLook<SummaryState>
{
    static std::pair<Shape, Tone> of(SummaryState state);
};

template <>
struct StateLook<ArticleState>
{
    static std::pair<Shape, Tone> of(ArticleState state);
};

/// The articles as a table; rubric, date and state are edited in place.
TableSchema pressSchema(Workspace& workspace);

/// Every rubric in use, each once, in the order of the alphabet.
QStringList rubricsOf(const Register& records);

} // namespace parvis
