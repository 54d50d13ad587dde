// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shared_folder.h"

#include "tests/catch.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace parvis::test {

QString sharedFolder()
{
    const QString folder = qEnvironmentVariable("PARVIS_SHARED");
    if (folder.isEmpty() || !QFileInfo::exists(folder + u"/perimetres"_s)) {
        WARN("skipped: PARVIS_SHARED names no folder of real contours and documents");
        return {};
    }
    return folder;
}

} // namespace parvis::test
