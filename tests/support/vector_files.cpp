// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/vector_files.h"

#include "tests/catch.h"

#include <QFile>
#include <QFileInfo>

#include <cpl_vsi.h>
#include <gdal.h>
#include <ogr_api.h>
#include <ogr_srs_api.h>

using namespace Qt::StringLiterals;

namespace parvis::test {

namespace {

OGRLayerH createLayer(GDALDatasetH dataset, const FixtureLayer& layer)
{
    OGRSpatialReferenceH reference = nullptr;
    if (layer.epsg != 0) {
        reference = OSRNewSpatialReference(nullptr);
        OSRImportFromEPSG(reference, layer.epsg);
        OSRSetAxisMappingStrategy(reference, OAMS_TRADITIONAL_GIS_ORDER);
    }
    OGRLayerH created =
        GDALDatasetCreateLayer(dataset, layer.name.toUtf8().constData(), reference, wkbUnknown, nullptr);
    if (reference)
        OSRRelease(reference);
    for (const QString& field : layer.fields) {
        OGRFieldDefnH definition = OGR_Fld_Create(field.toUtf8().constData(), OFTString);
        OGR_L_CreateField(created, definition, TRUE);
        OGR_Fld_Destroy(definition);
    }
    return created;
}

void writeRow(OGRLayerH layer, const QStringList& row, int fields)
{
    OGRFeatureH feature = OGR_F_Create(OGR_L_GetLayerDefn(layer));
    for (int i = 0; i < fields; ++i) {
        if (!row.at(i).isNull())
            OGR_F_SetFieldString(feature, i, row.at(i).toUtf8().constData());
    }
    const QByteArray wkt = row.value(fields).toUtf8();
    if (!wkt.isEmpty()) {
        OGRGeometryH geometry = nullptr;
        char* text = const_cast<char*>(wkt.constData());
        if (OGR_G_CreateFromWkt(&text, nullptr, &geometry) != OGRERR_NONE)
            throw std::runtime_error("bad WKT in a test: " + wkt.toStdString());
        OGR_F_SetGeometryDirectly(feature, geometry);
    }
    if (OGR_L_CreateFeature(layer, feature) != OGRERR_NONE)
        throw std::runtime_error("the test file cannot be written");
    OGR_F_Destroy(feature);
}

quint32 crc32(const QByteArray& bytes)
{
    quint32 crc = ~0U;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

} // namespace

FixtureLayer contourLayer(int number)
{
    FixtureLayer layer;
    for (int i = 0; i < number; ++i)
        layer.rows.push_back(
            {u"QN0590%1M"_s.arg(i + 1), u"Quartier"_s, QString(), square(700000 + i * 500, 7059000, 100)});
    return layer;
}

void writeVector(const QString& path, const char* driver, const std::vector<FixtureLayer>& layers)
{
    GDALAllRegister();
    GDALDatasetH dataset =
        GDALCreate(GDALGetDriverByName(driver), path.toUtf8().constData(), 0, 0, 0, GDT_Unknown, nullptr);
    for (const FixtureLayer& layer : layers) {
        OGRLayerH created = createLayer(dataset, layer);
        for (const QStringList& row : layer.rows)
            writeRow(created, row, int(layer.fields.size()));
    }
    GDALClose(dataset);
}

void writeZip(const QString& path, const QStringList& files, const QString& folder)
{
    // One handle on the archive stays open, so that the entries are added to one archive.
    const QByteArray archive = "/vsizip/" + path.toUtf8();
    VSILFILE* whole = VSIFOpenL(archive.constData(), "wb");
    for (const QString& file : files) {
        const QByteArray bytes = bytesOf(file);
        const QByteArray entry = archive + '/' + (folder + QFileInfo(file).fileName()).toUtf8();
        VSILFILE* out = VSIFOpenL(entry.constData(), "wb");
        VSIFWriteL(bytes.constData(), 1, std::size_t(bytes.size()), out);
        VSIFCloseL(out);
    }
    VSIFCloseL(whole);
}

QByteArray storedZip(const std::vector<std::pair<QByteArray, QByteArray>>& entries)
{
    const auto number = [](quint64 value, int bytes) {
        QByteArray result;
        for (int i = 0; i < bytes; ++i)
            result += i < 8 ? char(value >> (8 * i)) : '\0';
        return result;
    };
    QByteArray files;
    QByteArray directory;
    for (const auto& [name, bytes] : entries) {
        const QByteArray common = number(0x0800, 2) + number(0, 6) + number(crc32(bytes), 4) +
                                  number(quint32(bytes.size()), 4).repeated(2) + number(quint32(name.size()), 2) +
                                  number(0, 2);
        directory +=
            "PK\1\2" + number(20, 2).repeated(2) + common + number(0, 10) + number(quint32(files.size()), 4) + name;
        files += "PK\3\4" + number(20, 2) + common + name + bytes;
    }
    Q_ASSERT(entries.size() < 0xFFFF);
    const auto count = number(quint32(entries.size()), 2);
    return files + directory + "PK\5\6" + number(0, 4) + count + count + number(quint32(directory.size()), 4) +
           number(quint32(files.size()), 4) + number(0, 2);
}

QString square(double x, double y, double side)
{
    const auto corner = [](double cx, double cy) {
        return QString::number(cx, 'f', 8) + u' ' + QString::number(cy, 'f', 8);
    };
    return u"POLYGON ((%1, %2, %3, %4, %1))"_s.arg(corner(x, y), corner(x + side, y), corner(x + side, y + side),
                                                   corner(x, y + side));
}

MultiPolygon squareShape(double x, double y, double side)
{
    return {{Polygon{{LinearRing{{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}, {x, y}}}}}};
}

QpvCode qpvCode(const char* text)
{
    return QpvCode::parse(QString::fromUtf8(text)).value();
}

Qpv qpv(int id, const QString& code, const QString& name)
{
    Qpv record;
    record.id = {id};
    record.code = QpvCode::parse(code).value();
    record.name = name;
    return record;
}

Register publishedRegister(const QString& sharedFolder)
{
    std::vector<Qpv> rows;
    QStringList lines = QString::fromUtf8(bytesOf(sharedFolder + u"/facts/qpv.csv"_s)).split(u'\n');
    const QStringList header = lines.takeFirst().trimmed().split(u';');
    for (const QString& line : lines) {
        const QStringList cells = line.trimmed().split(u';');
        if (cells.size() != header.size())
            continue;
        const auto cell = [&](QStringView name) { return cells.at(header.indexOf(name)); };
        Qpv row = qpv(int(rows.size()) + 1, cell(u"code"), cell(u"name"));
        row.areaHa = cell(u"area_ha").toDouble();
        row.longitude = cell(u"point_lon").toDouble();
        row.latitude = cell(u"point_lat").toDouble();
        row.ellipseX = cell(u"ellipse_x_l93").toDouble();
        row.ellipseY = cell(u"ellipse_y_l93").toDouble();
        row.ellipseSemiMajor = cell(u"ellipse_semi_major_m").toDouble();
        row.ellipseSemiMinor = cell(u"ellipse_semi_minor_m").toDouble();
        row.ellipseAzimuth = cell(u"ellipse_azimuth_deg").toDouble();
        rows.push_back(row);
    }
    return Register().with(Table<Qpv>(std::move(rows)));
}

bool hasNotice(const Notices& notices, Notice::Kind kind, const QString& place, const QString& text)
{
    return std::ranges::any_of(notices, [&](const Notice& notice) {
        return notice.kind == kind && notice.place.contains(place) && notice.text.contains(text);
    });
}

} // namespace parvis::test
