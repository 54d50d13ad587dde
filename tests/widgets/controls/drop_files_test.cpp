#include "widgets/controls/drop_files.h"

#include "tests/catch.h"

#include <QMimeData>
#include <QUrl>

using namespace parvis;

TEST_CASE("only files of this machine are taken from what is dropped, in their order")
{
    QMimeData data;
    data.setUrls({QUrl(QStringLiteral("https://example.org/a.pdf")), QUrl::fromLocalFile(QStringLiteral("/data/b.PDF")),
                  QUrl::fromLocalFile(QStringLiteral("/data/été.csv"))});
    CHECK(localFiles(data) == QStringList{QStringLiteral("/data/b.PDF"), QStringLiteral("/data/été.csv")});
    CHECK(localFiles(data, {QStringLiteral("pdf")}) == QStringList{QStringLiteral("/data/b.PDF")});
    CHECK(localFiles(data, {QStringLiteral("gpkg")}).isEmpty());
    CHECK(localFile(data) == u"/data/b.PDF");
    CHECK(localFile(data, {QStringLiteral("csv")}) == u"/data/été.csv");
}

TEST_CASE("a text is no file")
{
    QMimeData data;
    data.setText(QStringLiteral("/data/b.pdf"));
    CHECK(localFiles(data).isEmpty());
    CHECK(localFile(data).isEmpty());
}
