// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/personal_texts.h"

#include "domain/fold.h"
#include "store/change.h"
#include "store/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

class TextFinder
{
public:
    TextFinder(const QString& words, const std::stop_token& stop)
        : words_(fold(words).split(u' ', Qt::SkipEmptyParts))
        , stop_(stop)
    {
    }

    void look(const RecordRef& record, const RowImage& image, bool isPresent)
    {
        if (stop_.stop_requested())
            throw Cancelled();
        const QStringList& columns = tableInfo(record.table).columns;
        for (std::size_t i = 0; i < image.size(); ++i) {
            if (image[i].typeId() == QMetaType::QString && names(image[i].toString()))
                take({{record, columns[qsizetype(i)]}, image[i].toString(), isPresent});
        }
    }

    std::vector<FoundText> found() && { return std::move(found_); }

private:
    bool names(const QString& text) const
    {
        const QString folded = fold(text);
        return !words_.isEmpty() &&
               std::ranges::all_of(words_, [&](const QString& word) { return folded.contains(word); });
    }

    void take(FoundText text)
    {
        const bool isKnown = std::ranges::any_of(
            found_, [&](const FoundText& known) { return known.place == text.place && known.text == text.text; });
        if (!isKnown)
            found_.push_back(std::move(text));
    }

    QStringList words_;
    std::stop_token stop_;
    std::vector<FoundText> found_;
};

/// Calls `see` with each image of the journal: the key of its row, whether it is the one before, its record and bytes.
template <class See>
void forEachImage(Connection& connection, const QString& where, const QVariantList& values, const See& see)
{
    QSqlQuery query = connection.run(u"SELECT id, record_table, record_id, before, after FROM journal_change "_s +
                                         where + u" ORDER BY id"_s,
                                     values);
    while (query.next()) {
        const RecordRef record{query.value(1).toString(), query.value(2).toLongLong()};
        for (const int column : {3, 4}) {
            if (!query.value(column).isNull())
                see(query.value(0).toLongLong(), column == 3, record, query.value(column).toByteArray());
        }
    }
}

} // namespace

std::vector<FoundText> textsNaming(const QString& path, const Register& records, const QString& words,
                                   const std::stop_token& stop)
{
    TextFinder finder(words, stop);
    forEachRecordType([&]<class T>() {
        for (const T& record : records.all<T>())
            finder.look(refOf(record.id), toImage(record), true);
    });
    Connection connection(path, Connection::Mode::ReadOnly);
    forEachImage(connection, {}, {}, [&](qint64, bool, const RecordRef& record, const QByteArray& bytes) {
        finder.look(record, decodeImage(record.table, bytes), false);
    });
    return std::move(finder).found();
}

void eraseFromJournal(Connection& connection, const std::vector<TextPlace>& places)
{
    struct Image
    {
        qint64 row;
        bool isBefore;
        QByteArray bytes;
    };
    std::vector<Image> changed;
    std::vector<RecordRef> seen;
    for (const TextPlace& place : places) {
        if (std::ranges::find(seen, place.record) != seen.end())
            continue;
        seen.push_back(place.record);
        const QStringList& columns = tableInfo(place.record.table).columns;
        forEachImage(connection, u"WHERE record_table = ? AND record_id = ?"_s, {place.record.table, place.record.id},
                     [&](qint64 row, bool isBefore, const RecordRef& record, const QByteArray& bytes) {
                         RowImage image = decodeImage(record.table, bytes);
                         for (const TextPlace& other : places) {
                             if (other.record == record)
                                 image.at(std::size_t(columns.indexOf(other.column))) = u""_s;
                         }
                         changed.push_back({row, isBefore, encodeImage(record.table, image, decodePageTexts(bytes))});
                     });
    }
    for (const Image& image : changed)
        connection.run(image.isBefore ? u"UPDATE journal_change SET before = ? WHERE id = ?"_s
                                      : u"UPDATE journal_change SET after = ? WHERE id = ?"_s,
                       {image.bytes, image.row});
}

} // namespace parvis
