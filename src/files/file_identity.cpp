// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/file_identity.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace parvis {

#ifdef Q_OS_UNIX

FileIdentity FileIdentity::of(const QString& path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return {quint64(found.st_dev), quint64(found.st_ino)};
}

FileIdentity FileIdentity::ofOpen(int descriptor)
{
    struct stat found = {};
    if (descriptor < 0 || ::fstat(descriptor, &found) != 0)
        return {};
    return {quint64(found.st_dev), quint64(found.st_ino)};
}

#else

FileIdentity FileIdentity::of(const QString&)
{
    return {};
}

FileIdentity FileIdentity::ofOpen(int)
{
    return {};
}

#endif

} // namespace parvis
