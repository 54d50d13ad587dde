// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/files_in_use.h"

#include "domain/error.h"
#include "domain/translate.h"
#include "files/output_place.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <list>
#include <mutex>

namespace parvis {

namespace {

std::mutex mutex;

std::list<QStringList>& inUse()
{
    static std::list<QStringList> lists;
    return lists;
}

/// Whether two paths would be one file: a log that is not there yet has a name already.
bool isSamePlace(const QString& a, const QString& b)
{
    if (isSameFile(a, b))
        return true;
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    constexpr auto sensitivity = Qt::CaseInsensitive;
#else
    constexpr auto sensitivity = Qt::CaseSensitive;
#endif
    const QFileInfo first(a);
    const QFileInfo second(b);
    return first.fileName().compare(second.fileName(), sensitivity) == 0 &&
           isSameFile(first.absolutePath(), second.absolutePath());
}

} // namespace

FilesInUse::FilesInUse(QStringList paths)
    : paths_(std::move(paths))
{
    const std::lock_guard guard(mutex);
    inUse().push_back(paths_);
}

FilesInUse::~FilesInUse()
{
    const std::lock_guard guard(mutex);
    inUse().erase(std::ranges::find(inUse(), paths_));
}

void requireNotInUse(const QString& path)
{
    const QString place = OutputPlace::of(path).path;
    const std::lock_guard guard(mutex);
    const auto isThere = [&](const QString& used) { return isSamePlace(place, used); };
    if (std::ranges::any_of(inUse(), [&](const QStringList& paths) { return std::ranges::any_of(paths, isThere); }))
        throw Error(translate("files", "This file belongs to the open database."), QDir::toNativeSeparators(path),
                    translate("files", "Choose another file."));
}

bool isSameFile(const QString& a, const QString& b)
{
    std::error_code failed;
    return std::filesystem::equivalent(QFile(a).filesystemFileName(), QFile(b).filesystemFileName(), failed);
}

} // namespace parvis
