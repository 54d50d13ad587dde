// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/support/folders.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

TEST_CASE("no control is greyed without a word that says why")
{
    static const QRegularExpression greys(u"(->|\\.)set(Enabled|Disabled)\\("_s);
    const QString src = parvis::test::sourceFolder() + u"/src"_s;
    QStringList found;
    QDirIterator it(src, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const bool isThePlace = file.fileName().endsWith(u"/widgets/look/obstacle.cpp"_s);
        if (!isThePlace && greys.match(QString::fromUtf8(file.readAll())).hasMatch())
            found << file.fileName().mid(src.size() + 1);
    }
    CHECK(found.join(u", "_s) == QString());
}
