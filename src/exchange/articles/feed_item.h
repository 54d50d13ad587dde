// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/articles/article_texts.h"

// What the elements of feeds say of an article. Private to the layer.

namespace parvis {

enum class FeedField { None, Title, Link, Guid, Source, Day, LaterDay, Text, LongerText };

/// The elements of the format itself (RSS, Atom), in whatever namespace it has.
FeedField ownField(const QString& name);

/// Those of Dublin Core, of the module of contents and of Atom that stand in feeds of another kind. The same names in
/// other namespaces (media:title, itunes:summary) speak of something else.
FeedField addedField(const QString& space, const QString& name);

/// A namespace in which feeds have their own elements, beside that of the root.
bool isFeedSpace(const QString& space);

/// An article of a feed while its elements are read. Of several elements for one field the first that has a text
/// counts, those of the format before added ones.
struct FeedItem
{
    RawArticle own;
    RawArticle added; ///< what elements of other namespaces say
    QString guid = {};
    QString laterDay = {};
    QString longerText = {};

    void take(FeedField field, const QString& text, bool isOwn, const QUrl& base);
    void takeLink(const QString& address, bool isOwn, const QUrl& base);
    /// @param site  what a relative address is completed with where the item says nothing
    RawArticle whole(const QString& publisher, const QUrl& site) const;
};

} // namespace parvis
