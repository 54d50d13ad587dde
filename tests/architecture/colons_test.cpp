// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/support/folders.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

TEST_CASE("no colon joins two texts that is not that of the language")
{
    // u": "_s, u"%1: %2"_s: in French a blank stands before it; withPlace and tr("%1: %2") have it
    static const QRegularExpression joins(u"u\"[^\"]*: (%[0-9])?\"_s"_s);
    const QString src = parvis::test::sourceFolder() + u"/src"_s;
    QStringList found;
    QDirIterator it(src, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        for (auto match = joins.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();)
            found << file.fileName().mid(src.size() + 1) + u' ' + match.next().captured();
    }
    CHECK(found.join(u'\n').toStdString() == "");
}
