// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/drop_files.h"

#include "tests/catch.h"

#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

using namespace parvis;

TEST_CASE("only files of this machine are taken from what is dropped, in their order")
{
    QMimeData data;
    data.setUrls({QUrl(u"https://example.org/a.pdf"_s), QUrl::fromLocalFile(u"/data/b.PDF"_s),
                  QUrl::fromLocalFile(u"/data/été.csv"_s)});
    CHECK(localFiles(data) == QStringList{u"/data/b.PDF"_s, u"/data/été.csv"_s});
    CHECK(localFiles(data, {u"pdf"_s}) == QStringList{u"/data/b.PDF"_s});
    CHECK(localFiles(data, {u"gpkg"_s}).isEmpty());
    CHECK(localFile(data) == u"/data/b.PDF");
    CHECK(localFile(data, {u"csv"_s}) == u"/data/été.csv");
}

TEST_CASE("a file dialog shows the files of a kind, or all")
{
    CHECK(fileFilter(u"Tables"_s, {u"csv"_s, u"ods"_s}) == u"Tables (*.csv *.ods);;All files (*)");
}

TEST_CASE("a text is no file")
{
    QMimeData data;
    data.setText(u"/data/b.pdf"_s);
    CHECK(localFiles(data).isEmpty());
    CHECK(localFile(data).isEmpty());
}
