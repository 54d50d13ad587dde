// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/folders.h"

using namespace Qt::StringLiterals;

namespace parvis::test {

QString sourceFolder()
{
    return QStringLiteral(PARVIS_SOURCE_DIR);
}

QString buildFolder()
{
    return QStringLiteral(PARVIS_BINARY_DIR);
}

QString testFolder(const QString& name)
{
    return sourceFolder() + u"/tests/"_s + name;
}

QString commandLineProgram()
{
    return QStringLiteral(PARVIS_CLI);
}

QString windowProgram()
{
    return QStringLiteral(PARVIS_WINDOW);
}

} // namespace parvis::test
