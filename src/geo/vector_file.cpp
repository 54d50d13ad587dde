// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/vector_file.h"

#include "domain/error.h"
#include "files/file_reading.h"
#include "geo/vector_suffixes.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <cpl_string.h>
#include <cpl_vsi.h>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr vsi_l_offset largestEntry = vsi_l_offset{1} << 30;
constexpr std::size_t mostEntries = 32;

QString chooseAnother()
{
    return QCoreApplication::translate(
        "geo", "Choose a GeoJSON file, a GeoPackage or a Shapefile (also inside a zip archive).");
}

QString downloadAgain()
{
    return QCoreApplication::translate("geo", "Download or copy the file again.");
}

/// Gives the first bytes, which tell an archive from a file.
QByteArray checkedStart(const QString& path)
{
    const QByteArray start = readStartOf(path, 4);
    if (start.isEmpty())
        throw Error(QCoreApplication::translate("geo", "The file is empty."), path, downloadAgain());
    return start;
}

std::vector<QByteArray> vectorEntries(char** entries)
{
    const QStringList suffixes = vectorSuffixes();
    std::vector<QByteArray> found;
    for (; *entries && found.size() < mostEntries; ++entries) {
        const QString suffix = QFileInfo(QString::fromUtf8(*entries)).suffix().toLower();
        if (suffix != archiveSuffix() && suffixes.contains(suffix)) // no archive inside another
            found.push_back(*entries);
    }
    return found;
}

QStringList fieldsOf(OGRLayerH layer)
{
    QStringList fields;
    const OGRFeatureDefnH definition = OGR_L_GetLayerDefn(layer);
    for (int i = 0; i < OGR_FD_GetFieldCount(definition); ++i)
        fields.append(gdal::text(OGR_Fld_GetNameRef(OGR_FD_GetFieldDefn(definition, i))));
    return fields;
}

/// A GeoPackage says in its header how many pages it has; one that was cut short may still read well up to the cut.
bool isCutShort(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = file.read(100);
    if (header.size() < 100)
        return header.startsWith("SQLite format 3");
    const auto wordAt = [&](int offset) { return qFromBigEndian<quint32>(header.constData() + offset); };
    constexpr int pageSize = 16;
    constexpr int pageCount = 28;
    constexpr int changeCounter = 24;
    constexpr int countValidFor = 92;
    if (!header.startsWith("SQLite format 3") || wordAt(changeCounter) != wordAt(countValidFor))
        return false;
    const auto bytesPerPage = qFromBigEndian<quint16>(header.constData() + pageSize);
    return qint64{wordAt(pageCount)} * (bytesPerPage == 1 ? 65536 : bytesPerPage) > file.size();
}

/// GeoJSON and the like, which GDAL reads through when it opens them.
bool isText(QByteArray start)
{
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    start = start.trimmed();
    return start.isEmpty() || start.startsWith('{') || start.startsWith('<');
}

Error notVector(const QString& path)
{
    return Error(QCoreApplication::translate("geo", "The file is not a vector file that Parvis can read."), path,
                 chooseAnother());
}

Error damaged(const QString& path, const QString& reason)
{
    QString what = QCoreApplication::translate("geo", "The file is damaged or incomplete.");
    if (!reason.isEmpty())
        what = QCoreApplication::translate("geo", "The file is damaged or incomplete (%1).").arg(reason);
    return Error(what, path, downloadAgain());
}

} // namespace

VectorFile::VectorFile(const QString& path, std::stop_token stop)
    : files_(std::move(stop))
    , path_(path)
{
    gdal::registerDrivers();
    const QByteArray start = checkedStart(path);
    const QByteArray file = QFileInfo(path).absoluteFilePath().toUtf8();
    if (start.startsWith("PK"))
        openArchive();
    else if (isCutShort(path))
        throw damaged(path, {});
    else if (!open(isText(start) ? gdal::StoppableFiles::path(file) : file, path))
        throw notVector(path);
}

void VectorFile::openArchive()
{
    const QByteArray file = gdal::StoppableFiles::path(QFileInfo(path_).absoluteFilePath().toUtf8());
    const QByteArray root = "/vsizip/{" + file + '}';
    const std::unique_ptr<char*, decltype(&CSLDestroy)> entries(VSIReadDirRecursive(root.constData()), &CSLDestroy);
    throwIfStopped();
    if (!entries)
        throw damaged(path_, errors_.message());
    for (const QByteArray& entry : vectorEntries(entries.get())) {
        const QByteArray inside = root + '/' + entry;
        VSIStatBufL stat;
        if (VSIStatL(inside.constData(), &stat) != 0)
            throw damaged(path_, errors_.message());
        if (static_cast<vsi_l_offset>(stat.st_size) > largestEntry)
            throw Error(QCoreApplication::translate("geo", "The archive holds a file larger than 1 GB."), path_,
                        QCoreApplication::translate("geo", "Unpack it, then choose the unpacked file."));
        open(inside, path_ + u" › "_s + gdal::text(entry.constData()));
    }
    if (datasets_.empty())
        throw Error(QCoreApplication::translate("geo", "The archive holds no vector file."), path_, chooseAnother());
}

bool VectorFile::open(const QByteArray& gdalPath, const QString& shownPath)
{
    errors_.clear();
    constexpr unsigned flags = GDAL_OF_VECTOR | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR;
    gdal::Dataset dataset(GDALOpenEx(gdalPath.constData(), flags, gdal::driverNames(), nullptr, nullptr));
    throwIfStopped();
    const QString reason = errors_.message();
    if (!dataset && !GDALIdentifyDriverEx(gdalPath.constData(), GDAL_OF_VECTOR, gdal::driverNames(), nullptr))
        return false;
    if (!dataset || errors_.failed())
        throw damaged(shownPath, reason);
    for (int i = 0; i < GDALDatasetGetLayerCount(dataset.get()); ++i) {
        OGRLayerH layer = GDALDatasetGetLayer(dataset.get(), i);
        layers_.push_back(
            {gdal::text(OGR_L_GetName(layer)), shownPath, fieldsOf(layer), layer, OGR_L_GetGeomType(layer) != wkbNone});
    }
    datasets_.push_back(std::move(dataset));
    return true;
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
        throw damaged(layer.file, errors_.message());
    return feature;
}

} // namespace parvis
