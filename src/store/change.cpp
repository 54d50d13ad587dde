// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/change.h"

#include "domain/register.h"
#include "domain/translate.h"
#include "store/batch/page_text_key.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamReader>
#include <QCborValue>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

[[noreturn]] void throwDamagedImage()
{
    throw Error(translate("store", "The journal is damaged: an image of a record cannot be read."), {},
                translate("store", "Restore the latest backup."));
}

/// The one map that the bytes are.
QCborMap mapOf(const QByteArray& bytes)
{
    QCborStreamReader reader(bytes);
    const QCborValue value = QCborValue::fromCbor(reader);
    if (reader.lastError() != QCborError::NoError || reader.currentOffset() != bytes.size() || !value.isMap())
        throwDamagedImage();
    return value.toMap();
}

} // namespace

bool ChangeSet::touches(const QString& table) const
{
    return std::ranges::any_of(changes, [&](const RowChange& change) { return change.record.table == table; });
}

std::optional<PageTexts> decodePageTexts(const QByteArray& bytes)
{
    const QCborValue value = mapOf(bytes).value(pageTextKey());
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isArray())
        throwDamagedImage();
    PageTexts pages;
    for (const QCborValue& page : value.toArray()) {
        if (!page.isString())
            throwDamagedImage();
        pages.push_back(page.toString());
    }
    return pages;
}

namespace {

/// Columns of earlier formats that their images may name. No program gave an action its neighbourhood in that one.
bool wasColumn(const QString& table, const QString& name)
{
    return table == recordOf<Action>().table && name == u"qpv_id";
}

} // namespace

RowImage decodeImage(const QString& table, const QByteArray& bytes)
{
    const QCborMap map = mapOf(bytes);
    const QStringList& columns = tableInfo(table).columns;
    const bool mayHaveText = table == recordOf<Document>().table;
    for (const auto& [name, value] : map) {
        const bool known = columns.contains(name.toString()) || wasColumn(table, name.toString()) ||
                           (mayHaveText && name.toString() == pageTextKey());
        if (!name.isString() || !known)
            throwDamagedImage();
    }
    RowImage image;
    for (const QString& column : columns) {
        const QCborValue value = map.value(column);
        if (value.isString())
            image.push_back(column_value::write(value.toString())); // an empty text is no NULL
        else
            image.push_back(value.isUndefined() ? QVariant() : value.toVariant());
    }
    forEachRecordType([&]<class T>() {
        if (recordOf<T>().table == table)
            fromImage(Id<T>{1}, image); // throws when a value is impossible
    });
    return image;
}

} // namespace parvis
