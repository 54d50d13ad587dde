// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/personal_texts.h"

#include "domain/error.h"
#include "domain/fold.h"
#include "domain/translate.h"
#include "store/connection.h"
#include "store/register_io.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// What users write. Codes, dates, identifiers and checksums cannot be empty, and name nobody.
bool isFreeText(const QString& table, const QString& column)
{
    static const std::set<std::pair<QString, QString>> known = [] {
        std::set<std::pair<QString, QString>> texts;
        forEachRecordType([&]<class T>() {
            for (const Column<T>& some : recordOf<T>().columns) {
                const bool isText = some.unknown && some.unknown->typeId() == QMetaType::QString;
                if (isText && some.name != u"code" && some.name != u"sha256")
                    texts.insert({recordOf<T>().table, some.name});
            }
        });
        return texts;
    }();
    return known.contains({table, column});
}

/// A name and a title are never empty, and a name stands once.
QString replacement(const FieldPlace& place)
{
    return place.column == u"name" || place.column == u"title"
               ? translate("store", "Erased (no. %1)").arg(place.record.id)
               : u""_s;
}

QStringList wordsOf(const QString& text)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s);
    return fold(text).split(between, Qt::SkipEmptyParts);
}

class TextFinder
{
public:
    TextFinder(const QString& words, const std::stop_token& stop)
        : words_(wordsOf(words))
        , stop_(stop)
    {
    }

    void look(const RecordRef& record, const RowImage& image, bool isPresent)
    {
        const QStringList& columns = tableInfo(record.table).columns;
        for (std::size_t i = 0; i < image.size(); ++i) {
            if (image[i].typeId() == QMetaType::QString && isFreeText(record.table, columns[qsizetype(i)]))
                look({record, columns[qsizetype(i)]}, image[i].toString(), isPresent);
        }
    }

    void look(const FieldPlace& place, const QString& text, bool isPresent)
    {
        if (stop_.stop_requested())
            throw Cancelled();
        if (names(text) && text != replacement(place))
            take({place, text, isPresent});
    }

    std::vector<FoundText> found() && { return std::move(found_); }

private:
    bool names(const QString& text) const
    {
        const QStringList words = wordsOf(text);
        return !words_.isEmpty() &&
               std::ranges::all_of(words_, [&](const QString& word) { return words.contains(word); });
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

/// Empties in an image of the record what is to be erased there.
void eraseIn(RowImage& image, const RecordRef& record, const std::vector<ErasedText>& texts)
{
    const QStringList& columns = tableInfo(record.table).columns;
    for (const ErasedText& erased : texts) {
        if (erased.place.record != record || !isFreeText(record.table, erased.place.column))
            continue;
        QVariant& value = image.at(std::size_t(columns.indexOf(erased.place.column)));
        const bool stands = erased.text ? value.toString() == *erased.text : !value.toString().isEmpty();
        if (stands)
            value = replacement(erased.place);
    }
}

std::vector<RecordRef> recordsOf(const std::vector<ErasedText>& texts)
{
    std::vector<RecordRef> records;
    for (const ErasedText& text : texts) {
        const RecordRef& record = text.place.record;
        if (isRecordTable(record.table) && std::ranges::find(records, record) == records.end())
            records.push_back(record);
    }
    return records;
}

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
        if (isRecordTable(record.table))
            finder.look(record, decodeImage(record.table, bytes), false);
    });
    QSqlQuery titles = connection.run(u"SELECT id, title FROM journal_action ORDER BY id"_s);
    while (titles.next())
        finder.look({{historyTable, titles.value(0).toLongLong()}, u"title"_s}, titles.value(1).toString(), false);
    return std::move(finder).found();
}

std::vector<RowChange> erasingChanges(const Register& records, const std::vector<ErasedText>& texts)
{
    std::vector<RowChange> changes;
    for (const RecordRef& record : recordsOf(texts)) {
        const auto before = imageIn(records, record);
        if (!before)
            continue; // it is gone, and stands in the history only
        RowChange change{record, before, before};
        eraseIn(*change.after, record, texts);
        if (change.after != change.before)
            changes.push_back(std::move(change));
    }
    return changes;
}

void eraseFromJournal(Connection& connection, const std::vector<ErasedText>& texts)
{
    struct Image
    {
        qint64 row;
        bool isBefore;
        QByteArray bytes;
    };
    std::vector<Image> changed;
    for (const RecordRef& about : recordsOf(texts)) {
        forEachImage(
            connection, u"WHERE record_table = ? AND record_id = ?"_s, {about.table, about.id},
            [&](qint64 row, bool isBefore, const RecordRef& record, const QByteArray& bytes) {
                const RowImage before = decodeImage(record.table, bytes);
                RowImage after = before;
                eraseIn(after, record, texts);
                if (after != before)
                    changed.push_back({row, isBefore, encodeImage(record.table, after, decodePageTexts(bytes))});
            });
    }
    for (const Image& image : changed)
        connection.run(image.isBefore ? u"UPDATE journal_change SET before = ? WHERE id = ?"_s
                                      : u"UPDATE journal_change SET after = ? WHERE id = ?"_s,
                       {image.bytes, image.row});
    for (const ErasedText& text : texts) {
        if (text.place.record.table == historyTable)
            connection.run(u"UPDATE journal_action SET title = ? WHERE id = ?"_s,
                           {replacement(text.place), text.place.record.id});
    }
}

void removeTraces(Connection& connection)
{
    connection.run(u"VACUUM"_s);
    if (connection.value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).toInt() != 0)
        throw Error(
            translate("store", "The texts are erased, but the log of the file still holds them: another program "
                               "reads it."),
            connection.path(),
            translate("store", "Close the other programs that have the file open, then close and open it here."));
}

} // namespace parvis
