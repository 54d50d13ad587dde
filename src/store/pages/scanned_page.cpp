// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pages/scanned_page.h"

#include "domain/error.h"
#include "domain/translate.h"
#include "store/connection.h"

#include <QCborArray>
#include <QCborStreamReader>
#include <QCborValue>

#include <cmath>
#include <numeric>

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr double stepsPerPoint = 20;
constexpr double stepsOfConfidence = 100;
constexpr qsizetype fields = 9;         ///< of a word
constexpr quint32 mostBytes = 64 << 20; ///< of the words of a page, unpacked

[[noreturn]] void throwDamaged()
{
    throw Error(translate("store", "The words that were read of this page are damaged."), {},
                translate("store", "Read the scanned pages of the document again."));
}

void require(bool sound)
{
    if (!sound)
        throwDamaged();
}

QCborArray written(const ScannedWord& word)
{
    const auto steps = [](double points) { return qint64(std::llround(points * stepsPerPoint)); };
    return {word.text,
            steps(word.box.left()),
            steps(word.box.top()),
            steps(word.box.width()),
            steps(word.box.height()),
            (word.endsLine ? 1 : 0) | (word.spaceAfter ? 2 : 0),
            qint64(std::lround(word.confidence * stepsOfConfidence)),
            word.whole,
            word.rest};
}

ScannedWord wordIn(const QCborValue& value, qsizetype count)
{
    const QCborArray array = value.toArray();
    require(value.isArray() && array.size() == fields && array[0].isString() && array[7].isString());
    for (const qsizetype number : {1, 2, 3, 4, 5, 6, 8})
        require(array[number].isInteger());
    const auto points = [&](qsizetype at) { return double(array[at].toInteger()) / stepsPerPoint; };
    const qint64 confidence = array[6].toInteger();
    const qint64 rest = array[8].toInteger();
    require(confidence >= 0 && confidence <= qint64(stepsOfConfidence) && rest >= -1 && rest < count);
    const qint64 marks = array[5].toInteger();
    return {.text = array[0].toString(),
            .box = QRectF(points(1), points(2), points(3), points(4)),
            .endsLine = (marks & 1) != 0,
            .spaceAfter = (marks & 2) != 0,
            .whole = array[7].toString(),
            .rest = int(rest),
            .confidence = double(confidence) / stepsOfConfidence};
}

/// Not by qUncompress: it takes the size that the bytes name for a hint, and goes on.
QByteArray unpacked(const QByteArray& bytes)
{
    require(bytes.size() > 4);
    quint32 size = 0;
    for (int i = 0; i < 4; ++i)
        size = size << 8 | quint8(bytes[i]);
    require(size <= mostBytes);
    QByteArray words(qsizetype(size), Qt::Uninitialized);
    uLongf found = size;
    const auto* packed = reinterpret_cast<const Bytef*>(bytes.constData()) + 4;
    const int state = ::uncompress(reinterpret_cast<Bytef*>(words.data()), &found, packed, uLong(bytes.size() - 4));
    require(state == Z_OK && found == size);
    return words;
}

} // namespace

double ScannedPage::confidence() const
{
    const double sum = std::accumulate(words.begin(), words.end(), 0.0,
                                       [](double total, const ScannedWord& word) { return total + word.confidence; });
    return words.empty() ? 0 : sum / double(words.size());
}

QByteArray encodeWords(const std::vector<ScannedWord>& words)
{
    QCborArray array;
    for (const ScannedWord& word : words)
        array.append(written(word));
    return qCompress(QCborValue(array).toCbor());
}

std::vector<ScannedWord> decodeWords(const QByteArray& bytes)
{
    const QByteArray cbor = unpacked(bytes);
    QCborStreamReader reader(cbor);
    const QCborValue value = QCborValue::fromCbor(reader);
    require(reader.lastError() == QCborError::NoError && reader.currentOffset() == cbor.size() && value.isArray());
    const QCborArray array = value.toArray();
    std::vector<ScannedWord> words;
    words.reserve(std::size_t(array.size()));
    for (const QCborValue& word : array)
        words.push_back(wordIn(word, array.size()));
    return words;
}

void noteStampedPages(Connection& connection, const QString& sha256, const std::vector<int>& pages)
{
    constexpr int nobody = 1; // the oldest reader: the present one reads the page anew
    for (const int page : pages)
        connection.run(u"INSERT OR IGNORE INTO scanned_page (sha256, page, reader, confidence, words) "
                       "VALUES (?, ?, ?, 0, ?)"_s,
                       {sha256, page, nobody, encodeWords({})});
}

void noteStampedPages(const QString& database, const QString& sha256, const std::vector<int>& pages)
{
    if (pages.empty())
        return;
    Connection writer(database, Connection::Mode::ReadWrite);
    writer.transaction([&] { noteStampedPages(writer, sha256, pages); });
}

void keepScannedPage(const QString& database, const QString& sha256, const ScannedPage& page)
{
    Connection writer(database, Connection::Mode::ReadWrite);
    writer.transaction([&] {
        writer.run(u"INSERT OR REPLACE INTO scanned_page (sha256, page, reader, confidence, words) "
                   "VALUES (?, ?, ?, ?, ?)"_s,
                   {sha256, page.page, scanReaderVersion, page.confidence(), encodeWords(page.words)});
    });
}

} // namespace parvis
