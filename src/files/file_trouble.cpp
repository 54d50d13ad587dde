// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/file_trouble.h"

#include "domain/translate.h"

#include <QFileDevice>

#include <algorithm>
#include <cerrno>
#include <iterator>

namespace parvis {

FileTrouble troubleOf(int error, FileWork work)
{
    switch (error) {
    case ENOSPC:
    case EFBIG:
    case EDQUOT:
        return {translate("files", "the disk has no room left"),
                translate("files", "Free some space, or choose another disk.")};
    case EACCES:
    case EPERM:
    case EROFS:
        return {work == FileWork::Writing ? translate("files", "you may not write there")
                                          : translate("files", "you may not read it"),
                {}};
    case EBUSY: // a share says so of a file that a program has open there for itself
    case ETXTBSY:
    case EAGAIN:
        return {translate("files", "another program has locked it"),
                translate("files", "Close it in that program, then try again.")};
    case EPIPE:
        return {translate("files", "the program that reads it has ended"), {}};
    case ENXIO: // a pipe or a stream with one end
        return {translate("files", "nothing is at its other end"), {}};
    case ESTALE: // the file that was opened is no more there; one of its name may be
        return {translate("files", "it was replaced or removed on the server meanwhile"),
                translate("files", "Open it again; if it is not there, ask whoever else uses the share.")};
    case ENOLCK:
        return {translate("files", "the network share grants no locks"),
                translate("files", "Work with a copy on a disk of this computer, or ask whoever runs the share.")};
    case EIO:
    case ENOTCONN:
    case EHOSTDOWN:
    case ETIMEDOUT:
        return {translate("files", "the drive or the network fails"),
                translate("files", "Check the drive or the network, then try again.")};
    default:
        return {qt_error_string(error), {}};
    }
}

FileTrouble troubleOf(const QFileDevice& file, FileWork work)
{
    // Qt keeps the words alone.
    constexpr int known[] = {ENOSPC, EFBIG, EDQUOT, EACCES, EPERM,  EROFS,    EBUSY,     ETXTBSY,  EAGAIN,
                             EPIPE,  ENXIO, EIO,    ESTALE, ENOLCK, ENOTCONN, EHOSTDOWN, ETIMEDOUT};
    const auto* error =
        std::ranges::find_if(known, [&](int code) { return file.errorString() == qt_error_string(code); });
    return error != std::end(known) ? troubleOf(*error, work) : FileTrouble{file.errorString(), {}};
}

} // namespace parvis
