// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/campaigns/recorded_disk.h"

#include "tests/support/files.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis::test {

namespace {

using Kind = FileCall::Kind;
using Lost = RecordedDisk::Lost;

/// A write, or, without bytes, a new length.
struct Change
{
    qint64 offset = 0;
    QByteArray bytes;
    bool isLength = false;
};

void apply(QByteArray& content, const Change& change)
{
    const qsizetype end = change.offset + change.bytes.size();
    if (change.isLength || content.size() < end) {
        const qsizetype length = change.isLength ? change.offset : end;
        if (content.size() < length)
            content.append(QByteArray(length - content.size(), '\0'));
        content.truncate(length);
    }
    content.replace(change.offset, change.bytes.size(), change.bytes);
}

/// One file, under whatever names.
struct File
{
    QByteArray onDisk;
    std::vector<Change> waiting;

    void sync()
    {
        for (const Change& change : waiting)
            apply(onDisk, change);
        waiting.clear();
    }
};

using Names = std::map<QString, std::shared_ptr<File>>;

/// A name that comes, or, without a file, that goes.
struct NameChange
{
    QString name;
    std::shared_ptr<File> file;
    QString former = {}; ///< of a rename: goes in the same step
};

void apply(Names& names, const NameChange& change)
{
    if (!change.former.isEmpty())
        names.erase(change.former);
    if (change.file)
        names[change.name] = change.file;
    else
        names.erase(change.name);
}

} // namespace

/// The state of the disk and of what the program sees, as calls come.
class RecordedDisk::State
{
public:
    explicit State(const std::map<QString, QByteArray>& first)
    {
        for (const auto& [name, bytes] : first)
            seen_[name] = std::make_shared<File>(File{bytes, {}});
        onDisk_ = seen_;
    }

    void run(const FileCall& call, const QByteArray& bytes)
    {
        const auto file = [&] { return seen_.contains(call.path) ? seen_[call.path] : nullptr; };
        switch (call.kind) {
        case Kind::Create:
            if (!file())
                change({call.path, std::make_shared<File>()});
            if (call.empties)
                file()->waiting.push_back({0, {}, true});
            break;
        case Kind::Write:
            if (file())
                file()->waiting.push_back({call.offset, bytes});
            break;
        case Kind::Truncate:
            if (file())
                file()->waiting.push_back({call.size, {}, true});
            break;
        case Kind::Sync:
            sync(call.path, file());
            break;
        case Kind::Link:
            change({call.target, file()});
            break;
        case Kind::Rename:
            change({call.target, file(), call.path});
            break;
        case Kind::Remove:
            change({call.path, nullptr});
            break;
        case Kind::Folder:
        case Kind::Rights:
            break;
        }
    }

    /// What is there after a power cut now.
    std::map<QString, QByteArray> afterCut(Lost lost, Chance& chance) const
    {
        Names names = onDisk_;
        const bool isJournalled = chance.half();
        const qint64 kept = chance.below(qint64(waiting_.size()) + 1);
        for (std::size_t i = 0; i < waiting_.size() && lost != Lost::All; ++i) {
            if (lost == Lost::Nothing || (isJournalled ? qint64(i) < kept : chance.half()))
                apply(names, waiting_[i]);
        }
        std::map<QString, QByteArray> found;
        for (const auto& [name, file] : names)
            found[name] = contentAfterCut(*file, lost, chance);
        return found;
    }

private:
    void change(const NameChange& change)
    {
        apply(seen_, change);
        waiting_.push_back(change);
    }
    void sync(const QString& path, const std::shared_ptr<File>& file)
    {
        if (file) {
            file->sync();
            return;
        }
        // A folder: all its names.
        std::erase_if(waiting_, [&](const NameChange& change) {
            if (change.name.section(u'/', 0, -2) != path)
                return false;
            apply(onDisk_, change);
            return true;
        });
    }
    static QByteArray contentAfterCut(const File& file, Lost lost, Chance& chance)
    {
        constexpr qsizetype sector = 512;
        QByteArray content = file.onDisk;
        for (Change change : file.waiting) {
            if (lost == Lost::All || (lost == Lost::SomeBytes && chance.half()))
                continue;
            if (lost == Lost::SomeBytes && !change.isLength && chance.below(4) == 0)
                change.bytes.truncate(sector * chance.below(1 + change.bytes.size() / sector));
            apply(content, change);
        }
        return content;
    }

    Names onDisk_;
    Names seen_;
    std::vector<NameChange> waiting_;
};

namespace {

/// The shared memory is no part of what lasts: it is made anew by the first who opens the database.
bool isSharedMemory(const QString& path)
{
    return path.endsWith(u"-shm");
}

} // namespace

RecordedDisk::~RecordedDisk() = default;

RecordedDisk::RecordedDisk(QString folder)
    : folder_(std::move(folder))
{
    for (const QString& name : QDir(folder_).entryList(QDir::Files | QDir::Hidden)) {
        const QString path = folder_ + u'/' + name;
        if (!isSharedMemory(path))
            first_[path] = bytesOf(path);
    }
}

void RecordedDisk::add(const FileCall& call)
{
    if (call.isOutput() || isSharedMemory(call.path))
        return;
    Recorded recorded{call, {}, acknowledged_};
    if (call.kind == Kind::Write) {
        QFile file(call.path);
        if (!file.open(QIODevice::ReadOnly) || !file.seek(call.offset))
            return; // its name is gone, and so is all that is written to it
        recorded.bytes = file.read(call.size);
    }
    calls_.push_back(std::move(recorded));
}

int RecordedDisk::acknowledgedAt(std::size_t moment) const
{
    return moment < calls_.size() ? calls_[moment].acknowledged : acknowledged_;
}

QString RecordedDisk::lastCallAt(std::size_t moment) const
{
    static const char* const kinds[] = {"write", "truncate", "sync",   "create", "folder",
                                        "link",  "rename",   "remove", "rights"};
    if (moment == 0)
        return u"none"_s;
    const FileCall& call = calls_[moment - 1].call;
    return u"%1 %2 %3 %4+%5"_s.arg(QLatin1StringView(kinds[int(call.kind)]), call.path, call.target)
        .arg(call.offset)
        .arg(call.size);
}

bool RecordedDisk::isTurningPoint(std::size_t moment) const
{
    const auto isWrite = [&](std::size_t call) {
        return call < calls_.size() &&
               (calls_[call].call.kind == Kind::Write || calls_[call].call.kind == Kind::Rights);
    };
    return moment == 0 || !isWrite(moment - 1) || !isWrite(moment);
}

void RecordedDisk::restore(std::size_t moment, Lost lost, Chance& chance, const QString& folder)
{
    if (!state_ || reached_ > moment) {
        state_ = std::make_unique<State>(first_);
        reached_ = 0;
    }
    for (; reached_ < moment; ++reached_)
        state_->run(calls_[reached_].call, calls_[reached_].bytes);
    for (const auto& [path, bytes] : state_->afterCut(lost, chance))
        writeFile(folder + path.mid(folder_.size()), bytes);
}

} // namespace parvis::test
