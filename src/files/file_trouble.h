// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFileDevice;

namespace parvis {

/// Why the system refuses a file, in words of the user, and what he can do.
struct FileTrouble
{
    QString reason; ///< a part of a sentence
    QString advice; ///< empty: nothing that would be known
};

enum class FileWork { Reading, Writing };

/// @param error  errno
FileTrouble troubleOf(int error, FileWork work);
/// Of the last thing that failed with a file.
FileTrouble troubleOf(const QFileDevice& file, FileWork work);

} // namespace parvis
