// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dataset/publication_file.h"

#include "domain/error.h"
#include "tests/catch.h"
#include "tests/support/files.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

const QByteArray publicationHeader = "title;names;producer;vintage;url\n";

Publications publicationsIn(const QByteArray& lines)
{
    const QTemporaryDir folder;
    test::writeFile(folder.filePath(u"publications.csv"_s), publicationHeader + lines);
    return readPublications(folder.path());
}

} // namespace

TEST_CASE("the publications that come with the program have a producer and an address each")
{
    CHECK(embeddedPublications().size() == 11);
    for (const Publication& publication : embeddedPublications()) {
        CAPTURE(publication.title);
        CHECK_FALSE(publication.producer.isEmpty());
        CHECK(publication.url.startsWith(u"https://"));
    }
}

TEST_CASE("a publication has other names, and is refused without an address")
{
    CHECK(publicationsIn("A;B|C;Insee;2021;https://x.fr\n") ==
          Publications{{u"A"_s, {u"B"_s, u"C"_s}, u"Insee"_s, u"2021"_s, u"https://x.fr"_s}});
    CHECK_THROWS_AS(publicationsIn("A;;Insee;2021;https://x.fr\nD;;Insee;2022;\n"), Error);
}
