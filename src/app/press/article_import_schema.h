// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/articles/article_import.h"
#include "widgets/tables/table_schema.h"

#include <memory>

namespace parvis {

/// What the user wants of one article of a file.
enum class ArticleTaking { Add, Merge, Leave };

template <>
struct EnumNames<ArticleTaking>
{
    static constexpr EnumName<ArticleTaking> all[] = {
        {ArticleTaking::Add, "add", QT_TRANSLATE_NOOP("domain", "Add it")},
        {ArticleTaking::Merge, "merge", QT_TRANSLATE_NOOP("domain", "Complete the known one")},
        {ArticleTaking::Leave, "leave", QT_TRANSLATE_NOOP("domain", "Leave it out")}};
};
template <>
struct StateLook<ArticleTaking>
{
    static std::pair<Shape, Tone> of(ArticleTaking taking);
};
template <>
struct StateLook<ArticleFate>
{
    static std::pair<Shape, Tone> of(ArticleFate fate);
};

/// The articles of a file beside what the user wants of each. A plain value that is cheap to copy: the table reads one
/// in a worker while the user goes on choosing.
struct ArticlePreview
{
    std::shared_ptr<const ArticlePlan> plan;
    std::vector<ArticleTaking> takings; ///< one for each article

    /// What is usual for each: new ones are added, the others left out.
    static ArticlePreview of(ArticlePlan plan);
    /// Throws Error where that cannot be: what is refused or known as it is, completing what is not known.
    void take(std::size_t article, ArticleTaking taking);
    /// With what is sure of their territories where that is wanted.
    std::vector<ArticleChoice> choices(bool withTerritories) const;
};

/// One line an article of its subject, a shared_ptr<const ArticlePreview>; `take` writes what was chosen in the first
/// column.
TableSchema articleImportSchema(const std::function<void(std::size_t article, ArticleTaking taking)>& take);

} // namespace parvis
