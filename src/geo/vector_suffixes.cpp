// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/vector_suffixes.h"

#include "domain/error.h"
#include "files/file_reading.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const std::map<QString, QStringList> parts{{u"shp"_s, {u"shx"_s, u"dbf"_s, u"prj"_s, u"cpg"_s}},
                                           {u"tab"_s, {u"dat"_s, u"map"_s, u"id"_s, u"ind"_s, u"dbf"_s}},
                                           {u"gpkg"_s, {u"gpkg-wal"_s, u"gpkg-journal"_s}},
                                           {u"geojson"_s, {}},
                                           {u"json"_s, {}},
                                           {u"topojson"_s, {}},
                                           {u"fgb"_s, {}},
                                           {u"kml"_s, {}},
                                           {u"zip"_s, {}},
                                           {u"kmz"_s, {}}};

/// Of several parts too, but not looked for inside archives; and indexes, which GDAL opens where there are any.
const QStringList otherParts{u"mif"_s, u"mid"_s, u"qix"_s, u"sbn"_s};

} // namespace

QStringList vectorSuffixes()
{
    return {u"gpkg"_s, u"geojson"_s, u"json"_s, u"shp"_s, archiveSuffix(), u"fgb"_s, u"kml"_s, u"topojson"_s, u"tab"_s};
}

QString archiveSuffix()
{
    return u"zip"_s;
}

bool isVectorFile(const QString& ending)
{
    return parts.contains(ending);
}

QStringList partEndings(const QString& ending)
{
    const auto found = parts.find(ending);
    return found == parts.end() ? QStringList() : found->second;
}

bool isVectorPart(const QString& ending)
{
    return std::ranges::any_of(parts,
                               [&](const auto& one) { return one.first == ending || one.second.contains(ending); });
}

QString partOf(const QString& path, const QString& ending)
{
    const QString stem = path.chopped(QFileInfo(path).suffix().size());
    for (const QString& spelling : {ending, ending.toUpper()}) {
        if (QFileInfo::exists(stem + spelling))
            return stem + spelling;
    }
    return {};
}

void requireParts(const QString& path, const QString& shown)
{
    QStringList endings = otherParts;
    for (const auto& [ending, belonging] : parts)
        endings << ending << belonging;
    const QString stem = path.chopped(QFileInfo(path).suffix().size());
    for (const QString& ending : endings) {
        for (const QString& spelling : {ending, ending.toUpper()}) {
            const QFileInfo part(stem + spelling);
            if (part.exists() && !part.isFile() && !part.isDir())
                throw Error(QCoreApplication::translate("geo", "This is a device or a pipe, not a file."),
                            QFileInfo(shown).dir().filePath(part.fileName()),
                            QCoreApplication::translate("geo", "Move it away, or choose another file."));
        }
    }
}

bool isMapInfoView(const QString& path)
{
    static const QRegularExpression others(
        u"open\\s+table|create\\s+view|isseamless\"?\\s*=\\s*\"?true|type\\s+(linked|odbc|raster|access|xls)"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qint64 longest = 256 * 1024; // bytes
    const QByteArray description = readStartOf(path, longest + 1);
    return description.size() > longest || QString::fromLatin1(description).contains(others);
}

} // namespace parvis
