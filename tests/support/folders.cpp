#include "tests/support/folders.h"

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
    return sourceFolder() + QStringLiteral("/tests/") + name;
}

QString commandLineProgram()
{
    return QStringLiteral(PARVIS_CLI);
}

} // namespace parvis::test
