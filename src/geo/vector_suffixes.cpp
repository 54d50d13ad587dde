// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/vector_suffixes.h"

#include "domain/error.h"
#include "files/file_reading.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parvis {

QStringList vectorSuffixes()
{
    return {u"gpkg"_s, u"geojson"_s, u"json"_s, u"shp"_s, archiveSuffix(), u"fgb"_s, u"kml"_s, u"topojson"_s, u"tab"_s};
}

QString archiveSuffix()
{
    return u"zip"_s;
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

void requireParts(const QString& path, const QString& shown)
{
    const QString stem = path.chopped(QFileInfo(path).suffix().size());
    for (const char* suffix :
         {"shp", "shx", "dbf", "prj", "cpg", "qix", "sbn", "tab", "dat", "map", "id", "ind", "mif", "mid"}) {
        for (const QString& ending : {QString::fromLatin1(suffix), QString::fromLatin1(suffix).toUpper()}) {
            const QFileInfo part(stem + ending);
            if (part.exists() && !part.isFile() && !part.isDir())
                throw Error(QCoreApplication::translate("geo", "This is a device or a pipe, not a file."),
                            QFileInfo(shown).dir().filePath(part.fileName()),
                            QCoreApplication::translate("geo", "Move it away, or choose another file."));
        }
    }
}

QString partOf(const QString& shp, const QString& ending)
{
    const QString stem = shp.chopped(3);
    for (const QString& spelling : {ending, ending.toUpper()}) {
        if (QFileInfo::exists(stem + spelling))
            return stem + spelling;
    }
    return {};
}

} // namespace parvis
