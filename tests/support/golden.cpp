// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/golden.h"

#include "tests/support/files.h"
#include "tests/support/folders.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace parvis::test {

bool rewritesGolden()
{
    return qEnvironmentVariable("PARVIS_REWRITE_GOLDEN") == u"1";
}

QByteArray golden(const QString& suite, const QString& name, const QByteArray& actual)
{
    const QString path = testFolder(suite) + u"/golden/"_s + name;
    if (rewritesGolden())
        writeFile(path, actual);
    return QFileInfo::exists(path) ? bytesOf(path) : QByteArray();
}

} // namespace parvis::test
