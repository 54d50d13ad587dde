// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/locks/held_lock.h"

#include <QFile>

#include <algorithm>
#include <map>
#include <mutex>
#include <utility>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace parvis {

namespace {

/// What this program keeps open of one database for all its connections.
struct Kept
{
    int connections = 0;
    int holders = 0;
    int file = -1;
    int memory = -1;
};

std::mutex holdersMutex;

/// By file and path.
auto& kept()
{
    static std::map<std::pair<FileIdentity, QString>, Kept> files;
    return files;
}

#ifdef Q_OS_LINUX

// Where SQLite locks, by its file format: pages "The Locking" and "WAL-Index Format" of sqlite.org.
constexpr off_t sharedByte = 0x40000000 + 2;
constexpr off_t memoryInUseByte = 120 + 8;

int openToLock(const QString& path)
{
    return ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
}

/// The memory of before was taken away with its log.
bool isGone(int descriptor)
{
    struct stat found = {};
    return descriptor >= 0 && ::fstat(descriptor, &found) == 0 && found.st_nlink == 0;
}

void setLock(int descriptor, short kind, off_t byte)
{
    struct flock lock = {};
    lock.l_type = kind;
    lock.l_whence = SEEK_SET;
    lock.l_start = byte;
    lock.l_len = 1;
    if (descriptor >= 0)
        ::fcntl(descriptor, F_OFD_SETLK, &lock); // a file system that cannot leaves us with SQLite's own
}

void setLocks(const Kept& file, short kind)
{
    setLock(file.file, kind, sharedByte);
    setLock(file.memory, kind, memoryInUseByte);
}

void closeAll(const Kept& file)
{
    for (const int descriptor : {file.file, file.memory}) {
        if (descriptor >= 0)
            ::close(descriptor);
    }
}

#else

void closeAll(const Kept&) {}

#endif

} // namespace

HeldLock::HeldLock(const DatabaseFile& file)
    : path_(file.path())
    , sharedMemory_(file.sharedMemory())
    , key_(FileIdentity::of(path_), path_)
{
    const std::lock_guard guard(holdersMutex);
    isFirst_ = ++kept()[key_].connections == 1;
}

HeldLock::~HeldLock()
{
    release();
    const std::lock_guard guard(holdersMutex);
    const auto it = kept().find(key_);
    if (--it->second.connections > 0)
        return;
    closeAll(it->second);
    kept().erase(it);
}

QString HeldLock::formerName() const
{
    const std::lock_guard guard(holdersMutex);
    for (const auto& [key, file] : kept()) {
        const auto& [identity, path] = key;
        if (identity.isFile() && identity == key_.first && path != path_ && FileIdentity::of(path) != identity)
            return path;
    }
    return {};
}

bool HeldLock::isLogOfMoved(const DatabaseFile& file)
{
    const FileIdentity present = FileIdentity::of(file.path());
    const FileIdentity memory = FileIdentity::of(file.sharedMemory());
    const std::lock_guard guard(holdersMutex);
    return memory.isFile() && std::ranges::any_of(kept(), [&](const auto& entry) {
               return entry.first.first != present && FileIdentity::ofOpen(entry.second.memory) == memory;
           });
}

#ifdef Q_OS_LINUX

void HeldLock::hold()
{
    const std::lock_guard guard(holdersMutex);
    Kept& file = kept()[key_];
    holds_ = true;
    if (file.holders++ > 0)
        return;
    if (file.file < 0)
        file.file = openToLock(path_);
    if (isGone(file.memory))
        ::close(std::exchange(file.memory, -1));
    if (file.memory < 0)
        file.memory = openToLock(sharedMemory_);
    setLocks(file, F_RDLCK);
}

void HeldLock::release()
{
    const std::lock_guard guard(holdersMutex);
    if (!std::exchange(holds_, false))
        return;
    if (Kept& file = kept()[key_]; --file.holders == 0)
        setLocks(file, F_UNLCK);
}

#else

void HeldLock::hold() {}
void HeldLock::release() {}

#endif

} // namespace parvis
