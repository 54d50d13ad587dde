// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/log_mark.h"

#include "store/locks/held_lock.h"

#include <QFile>
#include <QRandomGenerator>
#include <QUrl>
#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr char sign[] = "parvis-log ";
constexpr qsizetype signSize = sizeof sign - 1;
constexpr qsizetype nameSize = 32;
constexpr qsizetype markSize = signSize + nameSize + 1 + nameSize + 1 + 16;

/// What stands before a mark in a page, as SQLite writes the row ('log', mark) of the settings: four bytes of lengths
/// (format: "Record Format" of sqlite.org), then the key. The third byte does not follow the second in any text, so
/// that no text passes for a mark.
constexpr char rowHead[] = "\x04\x13\x81\x47"
                           "log";
constexpr qsizetype rowHeadSize = sizeof rowHead - 1;
static_assert(2 * markSize + 13 == (0x01 << 7 | 0x47), "the length in the head of the row is that of a mark");

/// "parvis-log NAME BEFORE NUMBER": the number counts the transactions.
struct Mark
{
    QByteArray name = QByteArray(nameSize, '0');
    QByteArray before = QByteArray(nameSize, '0');
    quint64 number = 0;

    QByteArray text() const
    {
        return sign + name + ' ' + before + ' ' + QByteArray::number(number, 16).rightJustified(16, '0');
    }
    static std::optional<Mark> parse(const QByteArray& text)
    {
        if (text.size() != markSize || !text.startsWith(sign))
            return std::nullopt;
        const Mark mark{text.mid(signSize, nameSize), text.mid(signSize + nameSize + 1, nameSize),
                        text.right(16).toULongLong(nullptr, 16)};
        // Whatever else the text may be, it is a mark only when it would be written so.
        return isName(mark.name) && isName(mark.before) && mark.text() == text ? std::optional(mark) : std::nullopt;
    }
    static bool isName(const QByteArray& name)
    {
        return std::ranges::all_of(name, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    }

    bool operator==(const Mark&) const = default;
};

QByteArray newName()
{
    quint32 words[4];
    QRandomGenerator::system()->fillRange(words);
    return QByteArray(reinterpret_cast<const char*>(words), sizeof words).toHex();
}

using Statement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

Statement prepared(sqlite3* database, const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(database, sql, -1, &statement, nullptr);
    return {statement, &sqlite3_finalize};
}

/// The first column of the first row; empty when there is none. Null when the file cannot be read so far.
QByteArray firstValue(sqlite3* database, const char* sql)
{
    const Statement statement = prepared(database, sql);
    const int code = statement ? sqlite3_step(statement.get()) : SQLITE_ERROR;
    if (code == SQLITE_ROW)
        return {reinterpret_cast<const char*>(sqlite3_column_text(statement.get(), 0)),
                sqlite3_column_bytes(statement.get(), 0)};
    return code == SQLITE_DONE ? QByteArray("") : QByteArray();
}

bool hasSettings(sqlite3* database)
{
    return firstValue(database, "SELECT 'yes' FROM sqlite_schema WHERE type = 'table' AND name = 'setting'") == "yes";
}

/// The mark that a reader of this connection sees; that of no transaction before the first one.
std::optional<Mark> markIn(sqlite3* database)
{
    const QByteArray text = firstValue(database, "SELECT value FROM setting WHERE key = 'log'");
    return text.isNull() ? std::nullopt : std::optional(Mark::parse(text).value_or(Mark()));
}

int writeMark(sqlite3* database, const Mark& mark)
{
    const Statement statement = prepared(database, "INSERT INTO setting (key, value) VALUES ('log', ?) "
                                                   "ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    if (!statement)
        return sqlite3_errcode(database);
    const QByteArray text = mark.text();
    sqlite3_bind_text(statement.get(), 1, text.constData(), int(text.size()), SQLITE_TRANSIENT);
    const int code = sqlite3_step(statement.get());
    return code == SQLITE_DONE ? SQLITE_OK : code;
}

/// The mark of a file without its log; nothing when it is not readable so.
std::optional<Mark> markOfFile(const QString& path)
{
    const QByteArray name = (QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) + u"?immutable=1"_s).toUtf8();
    sqlite3* database = nullptr;
    std::optional<Mark> mark;
    if (sqlite3_open_v2(name.constData(), &database, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr) == SQLITE_OK)
        mark = markIn(database);
    sqlite3_close(database);
    return mark;
}

/// All that the page of a frame holds: an attached database would have some of its own beside ours.
std::vector<Mark> marksIn(const QByteArray& frame)
{
    std::vector<Mark> marks;
    for (qsizetype at = frame.indexOf(rowHead); at >= 0; at = frame.indexOf(rowHead, at + 1)) {
        if (const auto mark = Mark::parse(frame.mid(at + rowHeadSize, markSize)))
            marks.push_back(*mark);
    }
    return marks;
}

/// The marks that were written into a log: its frames begin with the salt of its header, those of an older log that
/// stand behind them do not (format: "WAL File Format" of sqlite.org).
std::vector<Mark> marksInLog(const QString& path)
{
    constexpr qsizetype headerSize = 32;
    constexpr qsizetype frameHeaderSize = 24;
    constexpr int largestPage = 65536;
    QFile log(path);
    if (!log.open(QIODevice::ReadOnly))
        return {};
    const QByteArray header = log.read(headerSize);
    const auto pageSize = header.size() == headerSize ? qFromBigEndian<quint32>(header.constData() + 8) : 0;
    if (pageSize == 0 || pageSize > largestPage)
        return {};
    std::vector<Mark> marks;
    for (;;) {
        const QByteArray frame = log.read(frameHeaderSize + qsizetype(pageSize));
        if (frame.size() < frameHeaderSize + qsizetype(pageSize) || frame.mid(8, 8) != header.mid(16, 8))
            return marks;
        for (const Mark& mark : marksIn(frame)) {
            if (marks.empty() || marks.back() != mark)
                marks.push_back(mark);
        }
    }
}

} // namespace

int log_mark::write(sqlite3* database)
{
    if (!hasSettings(database))
        return SQLITE_OK;
    const std::optional<Mark> last = markIn(database);
    if (!last)
        return sqlite3_errcode(database);
    return writeMark(database, {.name = newName(), .before = last->name, .number = last->number + 1});
}

int log_mark::renew(sqlite3* copy)
{
    return hasSettings(copy) ? writeMark(copy, {.name = newName()}) : SQLITE_OK;
}

bool isLogForeign(const DatabaseFile& file)
{
    if (HeldLock::isLogOfMoved(file))
        return true;
    constexpr int mostTries = 3; // another program may fold its log between two looks
    for (int i = 0; i < mostTries; ++i) {
        const std::vector<Mark> inLog = file.hasLog() ? marksInLog(file.log()) : std::vector<Mark>();
        const auto inFile = inLog.empty() ? std::nullopt : markOfFile(file.path());
        const auto fits = [&](const Mark& mark) { return inFile->name == mark.name || inFile->name == mark.before; };
        if (!inFile || std::ranges::any_of(inLog, fits))
            return false;
    }
    return true;
}

} // namespace parvis
