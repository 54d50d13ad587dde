// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace parvis {

/// How files of contours and of other layers end that Parvis reads, and what is read inside an archive, in lower case
/// without the point; the archive itself among them. The content decides, the ending only where a file goes.
QStringList vectorSuffixes();
/// The ending of an archive.
QString archiveSuffix();

} // namespace parvis
