// SPDX-License-Identifier: GPL-3.0-or-later
// Archives, through the reader of contours.

#include "geo/contour_reader.h"
#include "tests/catch.h"
#include "tests/support/vector_files.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

struct Archives
{
    QTemporaryDir folder;

    QString path(const QString& name) const { return folder.filePath(name); }
    QByteArray geojson(int number = 2) const
    {
        writeVector(path(u"made.geojson"_s), "GeoJSON", {contourLayer(number)});
        return bytesOf(path(u"made.geojson"_s));
    }
    QString zip(const std::vector<std::pair<QByteArray, QByteArray>>& entries) const
    {
        writeFile(path(u"a.zip"_s), storedZip(entries));
        return path(u"a.zip"_s);
    }
};

} // namespace

TEST_CASE_METHOD(Archives, "a broken layer beside a sound one is named, and the sound one is read")
{
    const QString path = zip({{"brouillon/essai.geojson", "{\"type\": \"FeatureCollection\", \"features\": ["},
                              {"brouillon/vide.shp", QByteArray("\0\0\x27\x0A", 4) + QByteArray(20, '\0')},
                              {"qp.geojson", geojson()}});
    const ContourFile file = readContours(path);
    CHECK(file.contours.size() == 2);
    for (const char* broken : {"brouillon/essai.geojson", "brouillon/vide.shp"})
        CHECK(
            hasNotice(file.notices, Notice::Kind::Refused, path + u" › "_s + QString::fromUtf8(broken), u"damaged"_s));
    for (const Notice& notice : file.notices) {
        CHECK_FALSE(notice.text.contains(u"vsi"_s));
        CHECK_FALSE(notice.text.contains(u"parvis-contours"_s));
    }
}

TEST_CASE_METHOD(Archives, "an archive of broken layers only is refused with the name of the first")
{
    const QString path = zip({{"qp.geojson", "{\"type\": \"FeatureCollection\", \"features\": ["}});
    const Error error = thrownError([&] { readContours(path); });
    CHECK(error.where().endsWith(u"a.zip › qp.geojson"_s));
    CHECK(error.message().contains(u"damaged"_s));
    CHECK_FALSE(error.message().contains(u"vsi"_s));
}

TEST_CASE_METHOD(Archives, "archives in an archive are opened, and those too deep inside are named")
{
    const QByteArray inner = storedZip({{"data/qp.geojson", geojson()}});
    CHECK(readContours(zip({{"outer/inner.zip", inner}})).contours.size() == 2);
    const QByteArray twice = storedZip({{"inner.zip", inner}});
    CHECK(readContours(zip({{"twice.zip", twice}})).contours.size() == 2);
    const Error error = thrownError([&] { readContours(zip({{"more.zip", storedZip({{"twice.zip", twice}})}})); });
    CHECK(error.message().contains(u"so deep inside others"_s));
    CHECK(error.where().contains(u"a.zip › more.zip › twice.zip › inner.zip"_s));
}

TEST_CASE_METHOD(Archives, "a damaged entry is named, and an archive cut short is an Error")
{
    QByteArray bytes = storedZip({{"qp.geojson", geojson()}, {"other.geojson", geojson()}});
    bytes[bytes.indexOf("Quartier")] = 'q';
    const QString path = this->path(u"a.zip"_s);
    writeFile(path, bytes);
    CHECK(hasNotice(readContours(path).notices, Notice::Kind::Refused, u"› qp.geojson"_s, u"damaged"_s));
    for (int part = 1; part < 20; ++part) {
        writeFile(path, bytes.left(bytes.size() * part / 20));
        CHECK_THROWS_AS(readContours(path), Error);
    }
}

TEST_CASE_METHOD(Archives, "a damaged or locked part of a file is named, and the file is read without it")
{
    const QByteArray projection = "PROJCS[\"nothing\"]";
    writeVector(path(u"made.shp"_s), "ESRI Shapefile", {contourLayer(2)});
    std::vector<std::pair<QByteArray, QByteArray>> entries;
    for (const char* suffix : {"shp", "shx", "dbf"})
        entries.push_back({QByteArray("qp.") + suffix, bytesOf(path(u"made."_s + QString::fromLatin1(suffix)))});
    entries.push_back({"qp.prj", projection});
    QByteArray bytes = storedZip(entries);
    SECTION("damaged")
    {
        bytes[bytes.indexOf("nothing")] = 'N';
        writeFile(path(u"a.zip"_s), bytes);
        const ContourFile file = readContours(path(u"a.zip"_s));
        CHECK(file.contours.size() == 2);
        CHECK(hasNotice(file.notices, Notice::Kind::Refused, u"› qp.prj"_s, u"damaged"_s));
    }
    SECTION("locked")
    {
        constexpr int flags = 8;
        bytes[bytes.lastIndexOf("PK\1\2") + flags] = 1;
        writeFile(path(u"a.zip"_s), bytes);
        const ContourFile file = readContours(path(u"a.zip"_s));
        CHECK(file.contours.size() == 2);
        CHECK(hasNotice(file.notices, Notice::Kind::Refused, u"› qp.prj"_s, u"password"_s));
    }
}

TEST_CASE_METHOD(Archives, "an archive with very many folders, or a very deep one, is read")
{
    std::vector<std::pair<QByteArray, QByteArray>> entries;
    for (int i = 0; i < 60'000; ++i)
        entries.push_back({"folder" + QByteArray::number(i) + '/', {}});
    entries.push_back({QByteArray("d/").repeated(500) + "deep.geojson", geojson()});
    entries.push_back({QByteArray("d/").repeated(30'000) + "deeper.geojson", geojson()});
    CHECK(readContours(zip(entries)).contours.size() == 2);
}

TEST_CASE_METHOD(Archives, "an archive that unpacks to more than a gigabyte is refused before it is unpacked")
{
    QByteArray bytes = storedZip({{"qp.geojson", geojson()}});
    const qsizetype directory = bytes.lastIndexOf("PK\1\2");
    constexpr int unpackedSize = 24;
    bytes.replace(directory + unpackedSize, 4, "\xF0\xFF\xFF\xFF", 4);
    writeFile(path(u"a.zip"_s), bytes);
    const Error error = thrownError([&] { readContours(path(u"a.zip"_s)); });
    CHECK(error.message().contains(u"larger than 1 GB"_s));
}

TEST_CASE_METHOD(Archives, "an archive that is locked by a password says so")
{
    QByteArray bytes = storedZip({{"qp.geojson", geojson()}});
    constexpr int flags = 8;
    bytes[bytes.lastIndexOf("PK\1\2") + flags] = 1;
    writeFile(path(u"a.zip"_s), bytes);
    CHECK(thrownError([&] { readContours(path(u"a.zip"_s)); }).message().contains(u"password"_s));
}

TEST_CASE_METHOD(Archives, "archives of other kinds are named")
{
    for (const auto& [start, kind] :
         {std::pair(QByteArray("7z\xBC\xAF\x27\x1C\0\4", 8), "7z"), std::pair(QByteArray("Rar!\x1A\7\1\0", 8), "RAR"),
          std::pair(QByteArray("\x1F\x8B\x8\0", 4), "gzip")}) {
        const QString path = this->path(u"a.bin"_s);
        writeFile(path, start + QByteArray(100, 'x'));
        CHECK(thrownError([&] { readContours(path); }).message().contains(QString::fromLatin1(kind)));
    }
}

TEST_CASE_METHOD(Archives, "names inside an archive do no harm, whatever they are")
{
    for (const char* name : {"../../qp.geojson", "/etc/qp.geojson", "C:\\Temp\\qp.geojson",
                             "donn\x82"
                             "es/\x82t\x82.geojson",
                             "été/œuvre {1}.geojson", ".geojson", "con|<>*?.geojson"}) {
        CAPTURE(name);
        CHECK(readContours(zip({{"__MACOSX/._qp.geojson", "\0\5\x16\7"}, {name, geojson()}})).contours.size() == 2);
    }
}

TEST_CASE_METHOD(Archives, "a stop is heard while an archive is unpacked")
{
    std::stop_source stop;
    stop.request_stop();
    const QString path = zip({{"qp.geojson", geojson()}});
    CHECK_THROWS_AS(readContours(path, {}, {}, stop.get_token()), Cancelled);
}
