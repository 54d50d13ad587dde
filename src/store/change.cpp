// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/change.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// No column is called so: who does not know it reads the row as ever.
QString textKey()
{
    return u"page_texts"_s;
}

} // namespace

bool ChangeSet::touches(const QString& table) const
{
    return std::ranges::any_of(changes, [&](const RowChange& change) { return change.record.table == table; });
}

QByteArray encodeImage(const QString& table, const RowImage& image, const std::optional<PageTexts>& text)
{
    const QStringList& columns = tableInfo(table).columns;
    QCborMap map;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QVariant& value = image.at(std::size_t(i));
        if (!value.isNull())
            map.insert(columns[i], QCborValue::fromVariant(value));
    }
    if (text) {
        QCborArray pages;
        for (const QString& page : *text)
            pages.append(page);
        map.insert(textKey(), pages);
    }
    return map.toCborValue().toCbor();
}

std::optional<PageTexts> decodePageTexts(const QByteArray& bytes)
{
    const QCborValue value = QCborValue::fromCbor(bytes).toMap().value(textKey());
    if (!value.isArray())
        return std::nullopt;
    PageTexts pages;
    for (const QCborValue& page : value.toArray())
        pages.push_back(page.toString());
    return pages;
}

RowImage decodeImage(const QString& table, const QByteArray& bytes)
{
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    RowImage image;
    for (const QString& column : tableInfo(table).columns) {
        const QCborValue value = map.value(column);
        if (value.isString())
            image.push_back(column_value::write(value.toString())); // an empty text is no NULL
        else
            image.push_back(value.isUndefined() ? QVariant() : value.toVariant());
    }
    return image;
}

} // namespace parvis
