// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/gdal_words.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;
using namespace parvis;

TEST_CASE("what GDAL says is told in the user's words, and what is not known is quoted without internal paths")
{
    CHECK(gdal::inWords(u"Unable to open /tmp/x/qp.shx or /tmp/x/qp.SHX."_s) == u"its index (.shx) is missing");
    CHECK(gdal::inWords(u"JSON parsing error: unexpected end of data (at offset 5)"_s).contains(u"breaks off"));
    CHECK(gdal::inWords(u"At line 1, character 6845: Unterminated object"_s).contains(u"breaks off"));
    CHECK(gdal::inWords(u"database disk image is malformed"_s) == u"its database is damaged");
    CHECK(gdal::inWords(u"Geometry of polygon of fid 12 cannot be translated to Simple Geometry. All"_s)
              .contains(u"feature 12"));
    CHECK(gdal::inWords(u"File /tmp/x/qp.json has GPKG application_id, but non conformant file extension"_s) ==
          u"Its ending is not that of its kind.");
    const QString odd = gdal::inWords(u"Bother with /vsizip/{/vsiparvis//home/a b/q.zip}/in/qp.tab and "
                                      "/tmp/parvis-contours-AbCdEf/3/qp.tab today"_s);
    CHECK(odd.startsWith(u"GDAL says “Bother with"));
    for (const char* internal : {"/vsi", "parvis-contours", "AbCdEf"})
        CHECK_FALSE(odd.contains(QLatin1StringView(internal)));
    CHECK(odd.contains(u"qp.tab today”"));
}

TEST_CASE("a file that another program has locked, or that points elsewhere, is not called damaged")
{
    const QString file = u"/data/qp.gpkg"_s;
    CHECK(gdal::refusal(file, u"sqlite3_open() failed: database is locked"_s).message().contains(u"locked it"));
    CHECK(gdal::refusal(file, u"not fetched by Parvis: http://example.org/crs"_s)
              .message()
              .contains(u"another place (http://example.org/crs)"));
    CHECK(gdal::refusal(file, u"Cannot import /etc/passwd due to ALLOW_FILE_ACCESS=NO"_s)
              .message()
              .contains(u"another place (/etc/passwd)"));
    const Error other = gdal::refusal(file, u"Read error"_s);
    CHECK(other.message() == u"The file is damaged or incomplete (it is cut short).");
    CHECK(other.where() == file);
    CHECK_FALSE(other.advice().isEmpty());
    CHECK(gdal::damaged(file).message() == u"The file is damaged or incomplete.");
}
