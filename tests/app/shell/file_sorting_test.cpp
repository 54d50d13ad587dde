// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/file_sorting.h"

#include "exchange/tables/table_suffixes.h"
#include "geo/vector_suffixes.h"
#include "tests/catch.h"

#include <QDir>

using namespace Qt::StringLiterals;

using namespace parvis;

TEST_CASE("every file goes where its kind is read, whatever the case of its ending")
{
    for (const QString& suffix : vectorSuffixes()) {
        CHECK(sortFiles({u"/a/b."_s + suffix}).contours.size() == 1);
        CHECK(sortFiles({u"/a/b."_s + suffix.toUpper()}).contours.size() == 1);
    }
    for (const QString& suffix : tableSuffixes())
        CHECK(sortFiles({u"/a/b."_s + suffix}).tables.size() == 1);
    const SortedFiles files = sortFiles({u"/a.PARVIS"_s, u"/b.pdf"_s, u"/c.PDF"_s, u"/d"_s, u"/e.docx"_s});
    CHECK(files.databases == QStringList{u"/a.PARVIS"_s});
    CHECK(files.documents == QStringList{u"/b.pdf"_s, u"/c.PDF"_s});
    CHECK(files.unknown == QStringList{u"/d"_s, u"/e.docx"_s});
    CHECK(sortFiles({QDir::tempPath()}).documents.size() == 1); // a folder of them
    CHECK(files.contours.isEmpty());
    CHECK(files.tables.isEmpty());
}

TEST_CASE("of a file that is not known it is said which ones are")
{
    const QString text = unknownFileText(u"/a/lettre.docx"_s);
    CHECK(text.contains(u"lettre.docx"));
    for (const QString& suffix : vectorSuffixes() + tableSuffixes())
        CHECK(text.contains(u'.' + suffix));
}
