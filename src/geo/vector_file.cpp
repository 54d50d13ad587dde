// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/vector_file.h"

#include "files/file_reading.h"
#include "geo/file_headers.h"
#include "geo/gdal_words.h"
#include "geo/vector_archive.h"
#include "geo/vector_suffixes.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cpl_conv.h>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr std::size_t mostNotices = 50;

QString chooseVectorFile()
{
    return QCoreApplication::translate(
        "geo", "Choose a GeoJSON file, a GeoPackage or a Shapefile (also inside a zip archive).");
}

QString notVector()
{
    return QCoreApplication::translate("geo", "The file is not a vector file that Parvis can read.");
}

/// Gives the first bytes, which tell an archive from a file.
QByteArray checkedStart(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile() && !info.isDir())
        throw Error(QCoreApplication::translate("geo", "This is a device or a pipe, not a file."), path,
                    chooseVectorFile());
    const QByteArray start = readStartOf(path, 16);
    if (start.isEmpty())
        throw Error(QCoreApplication::translate("geo", "The file is empty."), path,
                    QCoreApplication::translate("geo", "Download or copy the file again."));
    for (const auto& [signature, kind] :
         {std::pair("7z\xBC\xAF\x27\x1C", "7z"), std::pair("Rar!", "RAR"), std::pair("\x1F\x8B", "gzip"),
          std::pair("\xFD"
                    "7zXZ",
                    "xz")}) {
        if (start.startsWith(signature))
            throw Error(QCoreApplication::translate("geo", "Archives of the kind %1 are not opened.")
                            .arg(QLatin1StringView(kind)),
                        path, QCoreApplication::translate("geo", "Unpack it, then choose the unpacked file."));
    }
    return start;
}

QStringList fieldsOf(OGRLayerH layer)
{
    QStringList fields;
    const OGRFeatureDefnH definition = OGR_L_GetLayerDefn(layer);
    for (int i = 0; i < OGR_FD_GetFieldCount(definition); ++i)
        fields.append(gdal::text(OGR_Fld_GetNameRef(OGR_FD_GetFieldDefn(definition, i))));
    return fields;
}

/// Its properties may hold objects: {"qp": {"code": …}} is read as the field "qp_code".
bool isGeoJson(const QByteArray& gdalPath)
{
    const GDALDriverH driver = GDALIdentifyDriverEx(gdalPath.constData(), GDAL_OF_VECTOR, gdal::driverNames(), nullptr);
    return driver && qstrcmp(GDALGetDriverShortName(driver), "GeoJSON") == 0;
}

/// While it lives, GDAL makes the index of a Shapefile that has none, beside it.
struct IndexRestoring
{
    IndexRestoring() { CPLSetThreadLocalConfigOption("SHAPE_RESTORE_SHX", "YES"); }
    ~IndexRestoring() { CPLSetThreadLocalConfigOption("SHAPE_RESTORE_SHX", nullptr); }
    IndexRestoring(const IndexRestoring&) = delete;
    IndexRestoring& operator=(const IndexRestoring&) = delete;
};

} // namespace

VectorFile::VectorFile(const QString& path, std::stop_token stop)
    : stop_(stop)
    , files_(std::move(stop))
    , path_(path)
{
    gdal::registerDrivers();
    const QByteArray start = checkedStart(path);
    throwIfStopped();
    if (start.startsWith("PK"))
        openArchive();
    else if (!openAny(path, path))
        throw Error(notVector(), path, chooseVectorFile());
}

void VectorFile::openArchive()
{
    UnpackedArchive archive = unpackVectors(path_, copies_, stop_);
    notices_ = std::move(archive.notices);
    std::optional<Error> first;
    for (const UnpackedFile& file : archive.files) {
        try {
            if (!openAny(file.path, file.shown))
                addNotice(Notice::Kind::Refused, file.shown, notVector());
        } catch (const Error& error) {
            addNotice(Notice::Kind::Refused, file.shown, error.message());
            if (!first)
                first = error;
        }
    }
    if (!datasets_.empty())
        return;
    if (first)
        throw *first;
    if (!notices_.empty())
        throw Error(notices_.front().text, notices_.front().place,
                    QCoreApplication::translate("geo", "Unpack it, then choose the unpacked file."));
    throw Error(QCoreApplication::translate("geo", "The archive holds no vector file."), path_, chooseVectorFile());
}

bool VectorFile::openAny(const QString& path, const QString& shown)
{
    const QByteArray start = readStartOf(path, 100);
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (isDatabase(start)) {
        openDatabase(path, shown);
        return true;
    }
    requireParts(path, shown);
    if (isShapefile(start) && suffix == u"shp") {
        openShapefile(path, shown);
        return true;
    }
    if (suffix == u"tab" && isMapInfoView(path))
        throw Error(QCoreApplication::translate("geo", "This table names other files instead of holding contours, and "
                                                       "nothing but the file itself is opened."),
                    shown, chooseVectorFile());
    const QByteArray file = QFileInfo(path).absoluteFilePath().toUtf8();
    const QByteArray opened = isText(start) ? gdal::StoppableFiles::path(file) : file;
    return open(opened, shown, isGeoJson(opened) ? "FLATTEN_NESTED_ATTRIBUTES=YES" : nullptr);
}

void VectorFile::openDatabase(const QString& path, const QString& shown)
{
    const QByteArray header = readStartOf(path, 100);
    if (isCutShort(header, QFileInfo(path).size()))
        throw gdal::damaged(shown);
    const QStringList parts{path, path + u"-wal"_s, path + u"-journal"_s};
    const bool hasChanges = QFileInfo(parts[1]).size() > 0 || QFileInfo(parts[2]).size() > 0;
    // Where there is an index of the changes, a program is at work, which may change the file at any moment.
    const bool isInUse = QFileInfo::exists(path + u"-shm"_s);
    const bool needsCopy = hasChanges || isInUse;
    const QString opened = needsCopy ? copies_.copy(parts, stop_) : QFileInfo(path).absoluteFilePath();
    const char* option = !needsCopy && isWriteAhead(header) ? "IMMUTABLE=YES" : nullptr;
    if (!open(opened.toUtf8(), shown, option))
        throw Error(QCoreApplication::translate("geo", "The database is no GeoPackage."), shown, chooseVectorFile());
    if (hasChanges)
        addNotice(Notice::Kind::Information, shown,
                  QCoreApplication::translate("geo", "It was read with the last changes, which stand in “%1”.")
                      .arg(QFileInfo(QFileInfo(parts[1]).size() > 0 ? parts[1] : parts[2]).fileName()));
}

void VectorFile::openShapefile(const QString& path, const QString& shown)
{
    if (QFileInfo(path).size() < shapefileHeader)
        throw gdal::damaged(shown, u"too small"_s);
    const QString table = partOf(path, u"dbf"_s);
    if (table.isEmpty())
        addNotice(Notice::Kind::Information, shown,
                  QCoreApplication::translate("geo", "Its table (.dbf), where the codes stand, is missing."));
    else if (!isShapefileTable(table))
        throw gdal::damaged(shown, u"dBase"_s);
    const QString index = partOf(path, u"shx"_s);
    if (!index.isEmpty() && isShapefileIndex(index)) {
        if (!open(QFileInfo(path).absoluteFilePath().toUtf8(), shown))
            throw gdal::damaged(shown);
        return;
    }
    QStringList parts{path};
    for (const QString& ending : partEndings(u"shp"_s)) {
        if (const QString part = partOf(path, ending); !part.isEmpty() && part != index)
            parts << part;
    }
    const QString copy = copies_.copy(parts, stop_);
    const IndexRestoring restoring;
    if (!open(copy.toUtf8(), shown))
        throw gdal::damaged(shown);
    addNotice(
        Notice::Kind::Repaired, shown,
        index.isEmpty()
            ? QCoreApplication::translate("geo", "Its index (.shx) is missing; it was made anew from the shapes.")
            : QCoreApplication::translate("geo", "Its index (.shx) is damaged; it was made anew from the shapes."));
}

bool VectorFile::open(const QByteArray& gdalPath, const QString& shown, const char* option)
{
    errors_.clear();
    constexpr unsigned flags = GDAL_OF_VECTOR | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR;
    const char* const options[] = {option, nullptr};
    gdal::Dataset dataset(GDALOpenEx(gdalPath.constData(), flags, gdal::driverNames(), options, nullptr));
    throwIfStopped();
    const QString reason = errors_.message();
    if (!dataset && !GDALIdentifyDriverEx(gdalPath.constData(), GDAL_OF_VECTOR, gdal::driverNames(), nullptr))
        return false;
    if (!dataset || errors_.failed())
        throw gdal::refusal(shown, reason);
    addWarnings(shown);
    for (int i = 0; i < GDALDatasetGetLayerCount(dataset.get()); ++i) {
        OGRLayerH layer = GDALDatasetGetLayer(dataset.get(), i);
        layers_.push_back({ownName(gdal::text(OGR_L_GetName(layer)), shown), shown, fieldsOf(layer), layer,
                           OGR_L_GetGeomType(layer) != wkbNone});
    }
    datasets_.push_back(std::move(dataset));
    return true;
}

/// Of layers with one name, which several files of an archive may have, the later ones are named with their file.
QString VectorFile::ownName(const QString& name, const QString& file) const
{
    const bool isTaken = std::ranges::any_of(
        layers_, [&](const Layer& layer) { return layer.name.compare(name, Qt::CaseInsensitive) == 0; });
    return isTaken ? u"%1 (%2)"_s.arg(name, entryOf(file)) : name;
}

QString VectorFile::entryOf(const QString& file) const
{
    const QString archive = path_ + archiveMark;
    return file.startsWith(archive) ? file.mid(archive.size()) : QString();
}

void VectorFile::addWarnings(const QString& place)
{
    for (const QString& warning : errors_.warnings())
        addNotice(Notice::Kind::Information, place, gdal::inWords(warning));
}

void VectorFile::addNotice(Notice::Kind kind, const QString& place, const QString& text)
{
    const Notice notice{kind, place, text};
    if (notices_.size() < mostNotices && std::ranges::find(notices_, notice) == notices_.end())
        notices_.push_back(notice);
}

void VectorFile::throwIfStopped() const
{
    if (files_.isStopped())
        throw Cancelled();
}

const VectorFile::Layer& VectorFile::layer(const QString& name) const
{
    for (const auto sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        for (const Layer& layer : layers_) {
            if (layer.name.compare(name, sensitivity) == 0)
                return layer;
        }
    }
    throw Error(QCoreApplication::translate("geo", "The file has no layer “%1”.").arg(name), path_,
                QCoreApplication::translate("geo", "Its layers are: %1.").arg(layerNames().join(u", "_s)));
}

QStringList VectorFile::layerNames() const
{
    QStringList names;
    for (const Layer& layer : layers_)
        names.append(layer.name);
    return names;
}

gdal::Feature VectorFile::next(const Layer& layer)
{
    errors_.clear();
    gdal::Feature feature(OGR_L_GetNextFeature(layer.handle));
    throwIfStopped();
    if (errors_.failed())
        throw gdal::refusal(layer.file, errors_.message());
    if (!errors_.warnings().isEmpty())
        addWarnings(layer.file);
    return feature;
}

} // namespace parvis
