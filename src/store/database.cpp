// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "domain/translate.h"
#include "files/user_name.h"
#include "store/backup.h"
#include "store/batch/roomy_cache.h"
#include "store/check/index_repair.h"
#include "store/check/schema.h"
#include "store/connection.h"
#include "store/database_copy.h"
#include "store/documents.h"
#include "store/identity.h"
#include "store/left_over.h"
#include "store/migration.h"
#include "store/pages/page_texts.h"
#include "store/pages/stored_contents.h"
#include "store/register_io.h"
#include "store/restore.h"
#include "store/search/search_index.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

std::vector<RowChange> insertionsOf(const Register& content)
{
    std::vector<RowChange> changes;
    forEachRecordType([&]<class T>() {
        for (const T& row : content.all<T>())
            changes.push_back({refOf(row.id), std::nullopt, toImage(row)});
    });
    return changes;
}

/// Whoever opens a file sets a foreign log aside; a reader who may not is refused by the connection.
ForeignLog asideBefore(const QString& path, Access access, OtherLock other)
{
    try {
        return setForeignLogAside(path, QDateTime::currentDateTimeUtc(), other);
    } catch (const Error&) {
        if (access == Access::ReadWrite)
            throw;
        return {};
    }
}

/// A copy that was made for a migration which did nothing is one too many: each try would leave another.
void migrateOrForget(Connection& writer, int schema, const QString& copy)
{
    try {
        migrate(writer);
    } catch (const Error&) {
        if (!copy.isEmpty() && writer.value(u"PRAGMA user_version"_s).toInt() == schema)
            QFile::remove(copy);
        throw;
    }
}

/// Without them the file answers the same, only slower.
QStringList mendIndexes(Connection& writer, int schema)
{
    try {
        return rebuildIndexes(writer, schema);
    } catch (const Error&) {
        return {}; // the next opening tries again, and a check names them
    }
}

/// The index is made of the records: what another program emptied is made again.
void mendSearch(Connection& writer, const Register& records)
{
    SearchIndex index(writer);
    try {
        if (!index.isComplete(records))
            writer.transaction([&] { index.rebuild(records); });
    } catch (const Error&) {
        return; // the file can be worked in all the same, and a check names it
    }
}

} // namespace

/// One action on its way into the file: everything a worker needs, and what it found out.
struct Database::Work
{
    QString path;
    JournalAction action;
    std::vector<RowChange> changes;
    std::vector<ContentReader> contents;
    Register before;
    qint64 expectedLastAction = 0;
    Register after;
    qint64 writtenAction = 0;
    bool isWritten = false;

    void requireUnchanged(Journal& journal) const
    {
        if (journal.lastAction() != expectedLastAction)
            throw Error(
                translate("store", "Another program has changed the database in the meantime; nothing was written."),
                path, translate("store", "Open the database again, then redo your change."));
    }

    void run(Connection& connection, const std::stop_token& stop = {})
    {
        after = patched(before, changes);
        const RoomyCache cache(connection, changes.size());
        connection.transaction([&] {
            Journal journal(connection);
            requireUnchanged(journal);
            writeContents(connection, contents, stop);
            writeRows(connection, changes, stop);
            writePageTexts(connection, changes);
            writtenAction = journal.write(action, changes);
            if (action.kind != JournalAction::Kind::Edit && action.target)
                journal.markUndone(*action.target, action.kind == JournalAction::Kind::Undo);
            SearchIndex(connection).update(changes, after, stop);
            if (stop.stop_requested())
                throw Cancelled();
        });
        isWritten = true;
    }

    void erase(Connection& connection, const std::vector<ErasedText>& texts)
    {
        after = patched(before, changes);
        connection.transaction([&] {
            Journal journal(connection);
            requireUnchanged(journal);
            writeRows(connection, changes);
            eraseFromJournal(connection, texts);
            writtenAction = journal.write(action, {});
            SearchIndex(connection).rebuild(after); // words that are gone leave no trace in it
        });
        isWritten = true;
        removeTraces(connection);
    }
};

OpenedFile::OpenedFile() = default;
OpenedFile::OpenedFile(OpenedFile&&) noexcept = default;
OpenedFile& OpenedFile::operator=(OpenedFile&&) noexcept = default;
OpenedFile::~OpenedFile() = default;

OpenedFile openFile(const QString& path, Access access, std::stop_token stop, OtherLock other)
{
    OpenedFile file;
    file.path = path;
    file.access = access;
    ForeignLog foreign = asideBefore(path, access, other); // put back unless the file is opened
    int schema = 0;
    {
        Connection reader(path, Connection::Mode::ReadOnly);
        schema = checkedSchema(reader);
        requireKnownSchema(reader, schema, access == Access::ReadOnly ? SchemaUse::Read : SchemaUse::Write);
        if (access == Access::ReadOnly) {
            requireLatestSchema(reader, schema);
            file.records = readRegister(reader, stop, &file.impossible);
            file.setAsideLog = foreign.keep();
            return file;
        }
    }
    file.lock = foreign.lock ? std::move(foreign.lock) : std::make_unique<FileLock>(path, other);
    removeSecondNames(*file.lock);
    if (schema < latestSchema()) {
        file.migrationBackup = DatabaseFile(path).freeName(u".format-%1"_s.arg(schema));
        backupDatabase(path, file.migrationBackup);
    }
    Connection writer(path, Connection::Mode::ReadWrite);
    file.rebuiltIndexes = mendIndexes(writer, schema);
    migrateOrForget(writer, schema, file.migrationBackup);
    // Who stops now is told that nothing was changed.
    file.records = readRegister(writer, schema < latestSchema() ? std::stop_token() : stop, &file.impossible);
    mendSearch(writer, file.records);
    file.setAsideLog = foreign.keep();
    return file;
}

void rebuildSearch(const QString& path)
{
    const OpenedFile file = openFile(path, Access::ReadWrite);
    Connection writer(path, Connection::Mode::ReadWrite);
    writer.transaction([&] { SearchIndex(writer).rebuild(file.records); });
}

void Database::create(const QString& path, const Register& content, const Clock& clock)
{
    WholeFile whole(path, ExistingFile::Refuse);
    {
        Connection connection(whole.path(), Connection::Mode::New, path);
        migrate(connection);
        connection.transaction([&] {
            writeRows(connection, insertionsOf(content));
            JournalAction action;
            action.at = clock();
            action.actor = userName();
            action.title = translate("store", "Create the database");
            action.kind = JournalAction::Kind::Creation;
            Journal(connection).write(action, {});
            SearchIndex(connection).rebuild(content);
            ensureIdentity(connection);
            stampTextReader(connection);
        });
        connection.run(u"PRAGMA optimize"_s);
    }
    constexpr int wait = 2000; // milliseconds: another program may be making the same one
    const FileLock lock(path, OtherLock::Respect, wait);
    whole.requireFree();
    LeftOver left(lock); // of a database that is gone
    left.setAllAside(clock());
    whole.commit();
    left.keep();
}

Database::Database(const QString& path, Access access, Clock clock)
    : Database(openFile(path, access), std::move(clock))
{
}

Database::Database(OpenedFile file, Clock clock)
    : path_(std::move(file.path))
    , access_(file.access)
    , clock_(std::move(clock))
    , lock_(std::move(file.lock))
    , connection_(
          std::make_unique<Connection>(path_, isReadOnly() ? Connection::Mode::ReadOnly : Connection::Mode::ReadWrite))
    , records_(std::move(file.records))
{
    pool_.setMaxThreadCount(1);
    QSqlQuery sequences = connection_->run(u"SELECT name, seq FROM sqlite_sequence"_s);
    while (sequences.next())
        lastIds_.insert(sequences.value(0).toString(), sequences.value(1).toLongLong());
    sequences.finish();
    // Keys are never used again; who emptied the list of those that were given must not lead to one that is there.
    forEachRecordType([&]<class T>() {
        if (!records_.all<T>().empty())
            lastIds_[recordOf<T>().table] =
                std::max(lastIds_[recordOf<T>().table], qint64(records_.all<T>().rows().back().id.value));
    });
    Journal journal(*connection_);
    lastAction_ = journal.lastAction();
    if (const auto last = journal.action(lastAction_))
        lastStamp_ = last->at;
    refreshUndoState();
}

Database::~Database()
{
    pool_.waitForDone();
}

std::optional<QDateTime> Database::stampAhead() const
{
    return isAhead(lastStamp_, clock_()) ? std::optional(lastStamp_) : std::nullopt;
}

QDateTime Database::systemClock()
{
    return QDateTime::currentDateTimeUtc();
}

void Database::requireWritable()
{
    if (isReadOnly())
        throw Error(translate("store", "The database is open for reading only; nothing was changed."), path_,
                    translate("store", "Open it for writing, or save a copy elsewhere."));
    if (busy_)
        throw Error(translate("store", "A long change is being written; nothing else was changed."), path_,
                    translate("store", "Wait until it has finished, then try again."));
    if (connection_->isMoved())
        throw fileMoved(path_, rescue());
}

/// Saves what the open file holds beside the place where it was: once it is closed nobody could find it. Empty when
/// that fails, too.
QString Database::rescue()
{
    if (!rescued_.isEmpty())
        return rescued_;
    try {
        const QString name = DatabaseFile(path_).freeName(u".rescued_"_s + fileStamp(clock_()));
        WholeFile copy(name, ExistingFile::Refuse);
        copy.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        copyDatabase(*connection_, copy.path(), name, CopiedFormat::Original);
        copy.commit();
        rescued_ = name;
    } catch (const Error&) {
        return {};
    }
    return rescued_;
}

Database::Work Database::prepareWork(JournalAction action, std::vector<RowChange> changes,
                                     std::vector<ContentReader> contents) const
{
    action.at = clock_();
    action.actor = userName();
    Work work;
    work.path = path_;
    work.action = std::move(action);
    work.changes = std::move(changes);
    work.contents = std::move(contents);
    work.before = records_;
    work.expectedLastAction = lastAction_;
    return work;
}

void Database::finish(Work work)
{
    records_ = std::move(work.after);
    lastAction_ = work.writtenAction;
    refreshUndoState();
    const QDateTime stamp = std::exchange(lastStamp_, work.action.at);
    Q_EMIT changed({work.writtenAction, work.action.title, std::move(work.changes)});
    if (isAhead(stamp, lastStamp_))
        Q_EMIT stampedAhead(stamp);
}

void Database::apply(JournalAction action, std::vector<RowChange> changes, std::vector<ContentReader> contents)
{
    requireWritable();
    Work work = prepareWork(std::move(action), std::move(changes), std::move(contents));
    work.run(*connection_);
    finish(std::move(work));
}

void Database::erase(const std::vector<ErasedText>& texts, const QString& title, Done done)
{
    requireWritable();
    JournalAction action;
    action.title = title;
    action.kind = JournalAction::Kind::Creation; // which nothing undoes
    writeInBackground(
        prepareWork(std::move(action), erasingChanges(records_, texts), {}),
        [texts](Work& work, Connection& connection) { work.erase(connection, texts); }, std::move(done));
}

void Database::applyInBackground(JournalAction action, std::vector<RowChange> changes,
                                 std::vector<ContentReader> contents, Done done, std::stop_token stop)
{
    requireWritable();
    if (changes.empty()) {
        done(nullptr);
        return;
    }
    writeInBackground(
        prepareWork(std::move(action), std::move(changes), std::move(contents)),
        [stop = std::move(stop)](Work& work, Connection& connection) { work.run(connection, stop); }, std::move(done));
}

void Database::writeInBackground(Work prepared, std::function<void(Work&, Connection&)> write, Done done)
{
    busy_ = true;
    Q_EMIT busyChanged(true);
    auto work = std::make_shared<Work>(std::move(prepared));
    pool_.start([this, work, write = std::move(write), done = std::move(done)] {
        std::exception_ptr error;
        try {
            Connection connection(work->path, Connection::Mode::ReadWrite);
            write(*work, connection);
        } catch (...) {
            error = std::current_exception();
        }
        QMetaObject::invokeMethod(
            this,
            [this, work, done, error] {
                busy_ = false;
                if (work->isWritten)
                    finish(std::move(*work));
                Q_EMIT busyChanged(false);
                done(error);
            },
            Qt::QueuedConnection);
    });
}

void Database::undo()
{
    if (!undoState_.undo)
        throw Error(translate("store", "There is nothing to undo."));
    reverse(*undoState_.undo, JournalAction::Kind::Undo);
}

void Database::redo()
{
    if (!undoState_.redo)
        throw Error(translate("store", "There is nothing to redo."));
    reverse(*undoState_.redo, JournalAction::Kind::Redo);
}

void Database::reverse(const JournalAction& target, JournalAction::Kind kind)
{
    requireWritable();
    Journal journal(*connection_);
    std::vector<RowChange> changes = journal.changesOf(target.id);
    if (kind == JournalAction::Kind::Undo) {
        std::ranges::reverse(changes);
        std::ranges::transform(changes, changes.begin(), &RowChange::inverse);
    }
    for (const RowChange& change : changes) {
        if (imageIn(records_, change.record) == change.before)
            continue;
        const auto later = journal.laterActionOn(change.record, target.id);
        throw Error(
            translate("store", "“%1” cannot be undone or redone: a later change of the same record would be lost (%2).")
                .arg(target.title, later ? later->title : translate("store", "made by another program")),
            {}, translate("store", "Undo that change first."));
    }
    JournalAction action;
    action.title = (kind == JournalAction::Kind::Undo ? translate("store", "Undo: %1") : translate("store", "Redo: %1"))
                       .arg(target.title);
    action.kind = kind;
    action.target = target.id;
    Work work = prepareWork(std::move(action), std::move(changes), {});
    work.run(*connection_);
    finish(std::move(work));
}

void Database::refreshUndoState()
{
    undoState_ = isReadOnly() ? UndoState() : Journal(*connection_).undoState();
}

qint64 Database::takeId(const QString& table)
{
    return ++lastIds_[table];
}

} // namespace parvis
