// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/file_copies.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// What tells that a file was changed while it was read.
struct Stamp
{
    qint64 size = -1;
    QDateTime changed;

    friend bool operator==(const Stamp&, const Stamp&) = default;
};

std::vector<Stamp> stampsOf(const QStringList& paths)
{
    std::vector<Stamp> stamps;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        stamps.push_back(info.exists() ? Stamp{info.size(), info.lastModified()} : Stamp{});
    }
    return stamps;
}

[[noreturn]] void throwNotCopied(const QString& path, const QString& reason)
{
    throw Error(QCoreApplication::translate("geo", "The file cannot be read: %1.").arg(reason), path,
                QCoreApplication::translate("geo", "Check that the disk is not full and that you may read the file."));
}

void copyFile(const QString& from, const QString& to, const std::stop_token& stop)
{
    constexpr qint64 piece = 1024 * 1024;
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly))
        throwNotCopied(from, source.errorString());
    if (!target.open(QIODevice::WriteOnly))
        throwNotCopied(from, target.errorString());
    while (!source.atEnd()) {
        if (stop.stop_requested())
            throw Cancelled();
        const QByteArray bytes = source.read(piece);
        if (source.error() != QFileDevice::NoError)
            throwNotCopied(from, source.errorString());
        if (target.write(bytes) != bytes.size())
            throwNotCopied(from, target.errorString());
    }
    if (!target.flush())
        throwNotCopied(from, target.errorString());
}

} // namespace

QString FileCopies::folder()
{
    if (!root_)
        root_.emplace(QDir::tempPath() + u"/parvis-contours-XXXXXX"_s);
    const QString path = root_->filePath(QString::number(++folders_));
    if (!root_->isValid() || !QDir().mkpath(path))
        throwNotCopied(QDir::tempPath(), root_->errorString());
    return path;
}

QString FileCopies::copy(const QStringList& parts, const std::stop_token& stop)
{
    constexpr int attempts = 5;
    for (int i = 0; i < attempts; ++i) {
        const QString target = folder();
        const std::vector<Stamp> before = stampsOf(parts);
        for (const QString& part : parts) {
            if (QFileInfo::exists(part))
                copyFile(part, target + u'/' + QFileInfo(part).fileName(), stop);
        }
        if (stampsOf(parts) == before)
            return target + u'/' + QFileInfo(parts.front()).fileName();
    }
    throw Error(QCoreApplication::translate("geo", "Another program is changing the file."), parts.front(),
                QCoreApplication::translate("geo", "Close it there, then try again."));
}

} // namespace parvis
