// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/protocol/pdf_messages.h"

#include "pdf/protocol/message_bytes.h"

#include <algorithm>
#include <array>

namespace parvis {

namespace {

constexpr qsizetype questionHeadSize = 5; ///< bytes
constexpr qsizetype mostWords = 5'000'000;
constexpr qsizetype mostLinks = 1'000'000;
constexpr qsizetype mostPasswords = 32;
constexpr double widest = 1e9; ///< points, and more than any page

void put(MessageWriter& writer, const QRectF& box)
{
    writer.putNumbers(std::array{box.x(), box.y(), box.width(), box.height()});
}

bool isLength(double value)
{
    return value > -widest && value < widest; // false for NaN, too
}

double takeLength(MessageReader& reader)
{
    const double value = reader.takeReal();
    MessageReader::require(isLength(value));
    return value;
}

QRectF takeBox(MessageReader& reader)
{
    std::array<double, 4> values{};
    reader.takeNumbers(values);
    MessageReader::require(std::ranges::all_of(values, isLength));
    return {values[0], values[1], values[2], values[3]};
}

void put(MessageWriter& writer, const QDateTime& time)
{
    writer.putByte(time.isValid());
    writer.putNumber(time.isValid() ? double(time.toSecsSinceEpoch()) : 0);
}

QDateTime takeTime(MessageReader& reader)
{
    constexpr double latest = 3e11; // seconds from 1970: year 9999 and more
    const bool isValid = reader.takeByte() != 0;
    const double seconds = reader.takeReal();
    MessageReader::require(seconds > -latest && seconds < latest);
    return isValid ? QDateTime::fromSecsSinceEpoch(qint64(seconds), Qt::UTC) : QDateTime();
}

quint8 takeByte(MessageReader& reader, quint8 most)
{
    const quint8 value = reader.takeByte();
    MessageReader::require(value <= most);
    return value;
}

int takeInt(MessageReader& reader, int least, int most)
{
    const auto value = qint32(reader.takeWord());
    MessageReader::require(value >= least && value <= most);
    return value;
}

qsizetype takeCount(MessageReader& reader, qsizetype most, qsizetype bytesOfOne)
{
    const qsizetype count = reader.takeWord();
    MessageReader::require(count <= most && count * bytesOfOne <= reader.left());
    return count;
}

MessageReader bodyOf(const QByteArray& message)
{
    MessageReader::require(message.size() >= answerHeadSize);
    return MessageReader(message, answerHeadSize);
}

} // namespace

QByteArray openMessage(quint32 number, const OpenQuestion& open)
{
    MessageWriter writer;
    writer.reserve(open.document.size() + 1024);
    writer.putWord(number);
    writer.putByte(quint8(PdfQuestion::Open));
    writer.putNumber(double(open.memory));
    writer.putWord(quint32(open.processorSeconds));
    writer.putWord(quint32(open.passwords.size()));
    for (const QByteArray& password : open.passwords)
        writer.putBytes(password);
    writer.putBytes(open.document);
    return writer.bytes();
}

QByteArray questionMessage(quint32 number, PdfQuestion question, int page, double dpi)
{
    MessageWriter writer;
    writer.putWord(number);
    writer.putByte(quint8(question));
    writer.putWord(quint32(page));
    writer.putNumber(dpi);
    return writer.bytes();
}

QByteArray answerMessage(const AnswerHead& head, const QByteArray& body)
{
    MessageWriter writer;
    writer.reserve(body.size() + answerHeadSize);
    writer.putWord(head.number);
    writer.putByte(quint8(head.outcome));
    for (const quint32 count : head.faults)
        writer.putWord(count);
    writer.putRaw(body);
    return writer.bytes();
}

QuestionHead questionHead(const QByteArray& message)
{
    MessageReader reader(message);
    QuestionHead head;
    head.number = reader.takeWord();
    const quint8 kind = reader.takeByte();
    MessageReader::require(kind >= quint8(PdfQuestion::Open) && kind <= quint8(PdfQuestion::Stop));
    head.question = PdfQuestion(kind);
    return head;
}

OpenQuestion openQuestion(const QByteArray& message)
{
    MessageReader reader(message, questionHeadSize);
    OpenQuestion open;
    open.memory = qint64(reader.takeReal());
    open.processorSeconds = takeInt(reader, 1, 1'000'000);
    const qsizetype count = takeCount(reader, mostPasswords, 4);
    for (qsizetype i = 0; i < count; ++i) {
        const QByteArray password = reader.takeBytes();
        open.passwords << QByteArray(password.constData(), password.size()); // a copy, which ends with a zero
    }
    open.document = reader.takeBytes();
    reader.requireEnd();
    return open;
}

PageQuestion pageQuestion(const QByteArray& message)
{
    MessageReader reader(message, questionHeadSize);
    PageQuestion asked;
    asked.page = takeInt(reader, 0, mostPages);
    asked.dpi = reader.takeReal();
    reader.requireEnd();
    return asked;
}

AnswerHead answerHead(const QByteArray& message)
{
    MessageReader reader(message);
    AnswerHead head;
    head.number = reader.takeWord();
    const quint8 outcome = reader.takeByte();
    MessageReader::require(outcome >= quint8(PdfOutcome::Done) && outcome <= quint8(PdfOutcome::NoReader));
    head.outcome = PdfOutcome(outcome);
    for (quint32& count : head.faults)
        count = reader.takeWord();
    return head;
}

QByteArray written(const PdfFacts& facts)
{
    MessageWriter writer;
    writer.putWord(quint32(facts.pages));
    for (const QString& text : {facts.title, facts.author, facts.subject})
        writer.putText(text);
    writer.putByte(facts.encrypted);
    writer.putByte(facts.printable);
    return writer.bytes();
}

PdfFacts factsIn(const QByteArray& message)
{
    MessageReader reader = bodyOf(message);
    PdfFacts facts;
    facts.pages = takeInt(reader, 1, mostPages);
    facts.title = reader.takeText();
    facts.author = reader.takeText();
    facts.subject = reader.takeText();
    facts.encrypted = reader.takeByte() != 0;
    facts.printable = reader.takeByte() != 0;
    reader.requireEnd();
    return facts;
}

QByteArray written(const PdfPageFacts& facts)
{
    MessageWriter writer;
    writer.putNumber(facts.size.width());
    writer.putNumber(facts.size.height());
    writer.putText(facts.label);
    return writer.bytes();
}

PdfPageFacts pageFactsIn(const QByteArray& message)
{
    MessageReader reader = bodyOf(message);
    PdfPageFacts facts;
    const double width = takeLength(reader);
    const double height = takeLength(reader);
    facts.size = QSizeF(width, height);
    facts.label = reader.takeText();
    reader.requireEnd();
    return facts;
}

QByteArray written(const PageContents& contents)
{
    constexpr qsizetype usualWord = 48; // bytes
    MessageWriter writer;
    writer.reserve(usualWord * qsizetype(contents.words.size() + 1));
    writer.putNumber(contents.pictureShare);
    writer.putWord(quint32(contents.words.size()));
    for (const PrintedWord& word : contents.words) {
        writer.putByte(quint8((word.endsLine ? 1 : 0) | (word.spaceAfter ? 2 : 0) | word.turn << 2));
        writer.putByte(word.confidence);
        put(writer, word.box);
        writer.putText(word.text);
    }
    return writer.bytes();
}

PageContents pageContentsIn(const QByteArray& message)
{
    MessageReader reader = bodyOf(message);
    PageContents contents;
    contents.pictureShare = reader.takeReal();
    MessageReader::require(contents.pictureShare >= 0 && contents.pictureShare <= 1);
    contents.words.resize(std::size_t(takeCount(reader, mostWords, 38)));
    for (PrintedWord& word : contents.words) {
        const quint8 marks = reader.takeByte();
        MessageReader::require(marks < 16);
        word.endsLine = marks & 1;
        word.spaceAfter = marks & 2;
        word.turn = marks >> 2;
        word.confidence = reader.takeByte();
        MessageReader::require(word.confidence <= 100);
        word.box = takeBox(reader);
        word.text = reader.takeText();
    }
    reader.requireEnd();
    return contents;
}

QByteArray written(const std::vector<PdfBookmark>& bookmarks)
{
    MessageWriter writer;
    writer.putWord(quint32(bookmarks.size()));
    for (const PdfBookmark& bookmark : bookmarks) {
        writer.putWord(quint32(bookmark.page));
        writer.putWord(quint32(bookmark.level));
        writer.putNumber(bookmark.top);
        writer.putText(bookmark.title);
    }
    return writer.bytes();
}

std::vector<PdfBookmark> bookmarksIn(const QByteArray& message, int pages)
{
    MessageReader reader = bodyOf(message);
    std::vector<PdfBookmark> bookmarks(std::size_t(takeCount(reader, mostBookmarks, 20)));
    for (PdfBookmark& bookmark : bookmarks) {
        bookmark.page = takeInt(reader, 0, pages);
        bookmark.level = takeInt(reader, 0, 1000);
        bookmark.top = takeLength(reader);
        bookmark.title = reader.takeText();
    }
    reader.requireEnd();
    return bookmarks;
}

QByteArray written(const std::vector<PdfLink>& links)
{
    MessageWriter writer;
    writer.putWord(quint32(links.size()));
    for (const PdfLink& link : links) {
        put(writer, link.box);
        writer.putWord(quint32(link.page));
        writer.putText(link.url);
    }
    return writer.bytes();
}

std::vector<PdfLink> linksIn(const QByteArray& message, int pages)
{
    MessageReader reader = bodyOf(message);
    std::vector<PdfLink> links(std::size_t(takeCount(reader, mostLinks, 40)));
    for (PdfLink& link : links) {
        link.box = takeBox(reader);
        link.page = takeInt(reader, 0, pages);
        link.url = reader.takeText();
    }
    reader.requireEnd();
    return links;
}

QByteArray written(const PdfProperties& properties)
{
    MessageWriter writer;
    for (const QString& text : {properties.creator, properties.producer, properties.version})
        writer.putText(text);
    put(writer, properties.created);
    put(writer, properties.modified);
    writer.putByte(properties.hasScripts);
    writer.putByte(properties.hasEmbeddedFiles);
    writer.putWord(quint32(properties.fonts.size()));
    for (const PdfFont& font : properties.fonts) {
        writer.putText(font.name);
        writer.putByte(font.embedded);
    }
    writer.putWord(quint32(properties.seals.size()));
    for (const PdfSeal& seal : properties.seals) {
        for (const QString& text : {seal.signer, seal.reason, seal.place})
            writer.putText(text);
        put(writer, seal.signedAt);
        writer.putByte(quint8(seal.state));
        writer.putByte(quint8(seal.certificate));
        writer.putByte(seal.coversAll);
        writer.putWord(quint32(seal.page));
        put(writer, seal.box);
    }
    return writer.bytes();
}

PdfProperties propertiesIn(const QByteArray& message)
{
    MessageReader reader = bodyOf(message);
    PdfProperties properties;
    properties.creator = reader.takeText();
    properties.producer = reader.takeText();
    properties.version = reader.takeText();
    properties.created = takeTime(reader);
    properties.modified = takeTime(reader);
    properties.hasScripts = reader.takeByte() != 0;
    properties.hasEmbeddedFiles = reader.takeByte() != 0;
    properties.fonts.resize(std::size_t(takeCount(reader, mostFonts, 5)));
    for (PdfFont& font : properties.fonts) {
        font.name = reader.takeText();
        font.embedded = reader.takeByte() != 0;
    }
    properties.seals.resize(std::size_t(takeCount(reader, mostSeals, 60)));
    for (PdfSeal& seal : properties.seals) {
        seal.signer = reader.takeText();
        seal.reason = reader.takeText();
        seal.place = reader.takeText();
        seal.signedAt = takeTime(reader);
        seal.state = PdfSealState(takeByte(reader, quint8(PdfSealState::Unreadable)));
        seal.certificate = PdfCertificateState(takeByte(reader, quint8(PdfCertificateState::Revoked)));
        seal.coversAll = reader.takeByte() != 0;
        seal.page = takeInt(reader, 0, mostPages);
        seal.box = takeBox(reader);
    }
    reader.requireEnd();
    return properties;
}

} // namespace parvis
