// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/articles/feed_item.h"

#include "domain/web_link.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

void fillFrom(QString& text, const QString& other)
{
    if (text.isEmpty())
        text = other;
}

} // namespace

FeedField ownField(const QString& name)
{
    static const QHash<QString, FeedField> fields{
        {u"title"_s, FeedField::Title},       {u"link"_s, FeedField::Link},        {u"guid"_s, FeedField::Guid},
        {u"source"_s, FeedField::Source},     {u"pubDate"_s, FeedField::Day},      {u"published"_s, FeedField::Day},
        {u"updated"_s, FeedField::LaterDay},  {u"description"_s, FeedField::Text}, {u"summary"_s, FeedField::Text},
        {u"content"_s, FeedField::LongerText}};
    return fields.value(name);
}

FeedField addedField(const QString& space, const QString& name)
{
    if (space == u"http://www.w3.org/2005/Atom")
        return ownField(name);
    if (space == u"http://purl.org/rss/1.0/modules/content/")
        return name == u"encoded" ? FeedField::LongerText : FeedField::None;
    if (!space.startsWith(u"http://purl.org/dc/"))
        return FeedField::None;
    static const QHash<QString, FeedField> fields{{u"title"_s, FeedField::Title},
                                                  {u"date"_s, FeedField::Day},
                                                  {u"issued"_s, FeedField::Day},
                                                  {u"description"_s, FeedField::Text}};
    return fields.value(name);
}

bool isFeedSpace(const QString& space)
{
    static const QStringList spaces{u""_s, u"http://purl.org/rss/1.0/"_s, u"http://my.netscape.com/rdf/simple/0.9/"_s,
                                    u"http://channel.netscape.com/rdf/simple/0.9/"_s,
                                    u"http://backend.userland.com/rss2"_s};
    return spaces.contains(space);
}

void FeedItem::takeLink(const QString& address, bool isOwn, const QUrl& base)
{
    RawArticle& item = isOwn ? own : added;
    if (!item.url.isEmpty())
        return;
    item.url = address;
    item.base = base;
}

void FeedItem::take(FeedField field, const QString& text, bool isOwn, const QUrl& base)
{
    RawArticle& item = isOwn ? own : added;
    switch (field) {
    case FeedField::Title:
        return fillFrom(item.title, text);
    case FeedField::Link:
        return takeLink(text, isOwn, base);
    case FeedField::Guid:
        return fillFrom(guid, text);
    case FeedField::Source:
        return fillFrom(item.publisher, text);
    case FeedField::Day:
        return fillFrom(item.date, text);
    case FeedField::LaterDay:
        return fillFrom(laterDay, text);
    case FeedField::Text:
        return fillFrom(item.note, text);
    case FeedField::LongerText:
        return fillFrom(longerText, text);
    case FeedField::None:
        return;
    }
}

RawArticle FeedItem::whole(const QString& publisher, const QUrl& site) const
{
    RawArticle item = own;
    if (item.url.isEmpty() && !added.url.isEmpty()) {
        item.url = added.url;
        item.base = added.base;
    } else if (item.url.isEmpty()) {
        item.url = webLink(guid);
    }
    if (item.base.isEmpty())
        item.base = site;
    fillFrom(item.title, added.title);
    fillFrom(item.date, added.date);
    fillFrom(item.date, laterDay);
    fillFrom(item.note, added.note);
    fillFrom(item.note, longerText);
    fillFrom(item.publisher, added.publisher);
    fillFrom(item.publisher, publisher);
    return item;
}

} // namespace parvis
