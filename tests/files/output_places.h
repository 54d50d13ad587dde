// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "tests/catch.h"
#include "tests/support/ordinary_user.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <functional>
#include <thread>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace parvis::test {

inline QByteArray bytesAt(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline void putBytesAt(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

inline QStringList everythingIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

inline bool isRefused(const std::function<void()>& write)
{
    try {
        write();
    } catch (const Error& error) {
        CHECK(!error.message().isEmpty());
        CHECK(!error.advice().isEmpty());
        CHECK(!error.where().isEmpty());
        return true;
    }
    return false;
}

/// Lets the OrdinaryUser in, who is of the group of the files.
inline void openToGroup(const QStringList& paths)
{
    for (const QString& path : paths)
        REQUIRE(QFile::setPermissions(path, QFile::permissions(path) | QFile::ReadGroup | QFile::WriteGroup |
                                                QFile::ExeGroup));
}

/// What every writer of a file owes its user, tried in every place that a path can name: a folder that is missing, in
/// the way or read-only, an older file, a link, a full device and a pipe.
/// @param write   writes one file of more than nothing to the path
/// @param ending  that of the names that the writer takes, with its dot; may be empty
inline void checkOutputPlaces(const std::function<void(const QString& path)>& write, const QString& ending)
{
    const QTemporaryDir folder;
    openToGroup({folder.path()});
    const auto place = [&](const char* name) { return folder.filePath(QString::fromUtf8(name) + ending); };
    const QString file = place("neuf");

    SECTION("a new file, which replaces an older one and keeps its permissions")
    {
        write(file);
        CHECK(QFileInfo(file).size() > 0);
        const QString older = place("ancien");
        putBytesAt(older, "ancien");
        const QFile::Permissions narrow = QFile::ReadOwner | QFile::WriteOwner;
        REQUIRE(QFile::setPermissions(older, narrow));
        const QFile::Permissions before = QFile::permissions(older);
        write(older);
        CHECK(bytesAt(older).left(4) == bytesAt(file).left(4)); // what follows may hold the moment of the writing
        CHECK(bytesAt(older) != "ancien");
        CHECK(QFile::permissions(older) == before);
        CHECK(everythingIn(folder.path()).size() == 2);
    }
    SECTION("a missing folder, and a folder in the way")
    {
        CHECK(isRefused([&] { write(place("absent/carte")); }));
        QDir(folder.path()).mkdir(QStringLiteral("dossier") + ending);
        CHECK(isRefused([&] { write(place("dossier")); }));
        CHECK(everythingIn(folder.path()) == QStringList{QStringLiteral("dossier") + ending});
        CHECK(everythingIn(place("dossier")).isEmpty());
    }
#ifdef Q_OS_UNIX
    SECTION("a read-only folder, and a read-only file, whose older bytes stay")
    {
        putBytesAt(file, "ancien");
        const OrdinaryUser user;
        QDir closed(folder.path());
        closed.mkdir(QStringLiteral("fermé"));
        const QString inside = closed.filePath(QStringLiteral("fermé/carte") + ending);
        putBytesAt(inside, "ancien");
        const QString folderPath = closed.filePath(QStringLiteral("fermé"));
        REQUIRE(QFile::setPermissions(folderPath, QFile::ReadOwner | QFile::ExeOwner));
        const bool refused = isRefused([&] { write(inside); });
        QFile::setPermissions(folderPath, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        CHECK(refused);
        CHECK(bytesAt(inside) == "ancien");
        REQUIRE(QFile::setPermissions(inside, QFile::ReadOwner));
        CHECK(isRefused([&] { write(inside); }));
        CHECK(bytesAt(inside) == "ancien");
        CHECK(everythingIn(folderPath).size() == 1);
    }
    SECTION("a link to another file, whose bytes stay")
    {
        putBytesAt(place("vrai"), "ancien");
        REQUIRE(QFile::link(QStringLiteral("vrai") + ending, place("lien")));
        REQUIRE(QFile::link(QStringLiteral("lien") + ending, file));
        CHECK(isRefused([&] { write(file); }));
        CHECK(QFileInfo(file).isSymbolicLink());
        CHECK(QFileInfo(place("lien")).isSymbolicLink());
        CHECK(bytesAt(place("vrai")) == "ancien");
        CHECK(everythingIn(folder.path()).size() == 3);
    }
    SECTION("a device that is full")
    {
        if (!QFile::exists(QStringLiteral("/dev/full")))
            return;
        REQUIRE(QFile::link(QStringLiteral("/dev/full"), file));
        CHECK(isRefused([&] { write(file); }));
        CHECK(QFileInfo(file).isSymbolicLink());
        CHECK(everythingIn(folder.path()).size() == 1);
    }
    SECTION("a pipe gets all bytes, and stays a pipe")
    {
        REQUIRE(::mkfifo(QFile::encodeName(file).constData(), 0600) == 0);
        QByteArray got;
        std::thread reader([&] {
            QFile pipe(file);
            if (pipe.open(QIODevice::ReadOnly))
                got = pipe.readAll();
        });
        const bool refused = isRefused([&] { write(file); });
        if (refused) // the reader waits for someone who writes
            QFile(file).open(QIODevice::WriteOnly);
        reader.join();
        CHECK(!refused);
        CHECK(!got.isEmpty());
        CHECK(everythingIn(folder.path()).size() == 1);
        CHECK(!QFileInfo(file).isFile());
    }
#endif
}

} // namespace parvis::test
