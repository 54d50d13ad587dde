// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/articles/article_likeness.h"

#include "domain/press/article_keys.h"
#include "store/record.h"

namespace parvis {

namespace {

void takeFact(QString& text, const QString& other)
{
    if (!other.trimmed().isEmpty())
        text = other;
}

void fill(QString& text, const QString& other)
{
    if (text.trimmed().isEmpty())
        text = other;
}

} // namespace

bool mayBeSame(const Article& a, const Article& b)
{
    if (!a.publishedOn || !b.publishedOn)
        return true;
    return a.publishedOn->firstDay() <= b.publishedOn->lastDay() &&
           b.publishedOn->firstDay() <= a.publishedOn->lastDay();
}

bool haveOtherAddresses(const Article& a, const Article& b)
{
    const QString one = addressKey(a.url);
    const QString other = addressKey(b.url);
    return !one.isEmpty() && !other.isEmpty() && one != other;
}

bool haveSamePublisher(const Article& a, const Article& b)
{
    const QString key = titleKey(a.publisher);
    return !key.isEmpty() && key == titleKey(b.publisher);
}

Article merged(const Article& known, const Article& other)
{
    Article article = known;
    // The same title in capitals says nothing new.
    if (titleKey(known.title) != titleKey(other.title))
        takeFact(article.title, other.title);
    takeFact(article.publisher, other.publisher);
    if (known.url.trimmed().isEmpty() || (addressKey(known.url).isEmpty() && !addressKey(other.url).isEmpty()))
        takeFact(article.url, other.url);
    const bool isMorePrecise = other.publishedOn && (!known.publishedOn || !mayBeSame(known, other) ||
                                                     other.publishedOn->precision() > known.publishedOn->precision());
    if (isMorePrecise)
        article.publishedOn = other.publishedOn;
    fill(article.rubric, other.rubric);
    fill(article.summary, other.summary);
    fill(article.privateNote, other.privateNote);
    if (!article.state)
        article.state = other.state;
    if (!article.document)
        article.document = other.document;
    return article;
}

QStringList differingFields(const Article& known, const Article& other)
{
    const RowImage before = toImage(known);
    const RowImage after = toImage(other);
    const TableInfo& info = tableInfo(recordOf<Article>().table);
    QStringList fields;
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i] != after[i])
            fields << info.labels[qsizetype(i)];
    }
    return fields;
}

} // namespace parvis
