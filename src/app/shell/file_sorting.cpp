// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/file_sorting.h"

#include "app/contours/contour_import_dialog.h"
#include "domain/translate.h"
#include "exchange/tables/table_suffixes.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// ".csv, .ods"
QString listed(const QStringList& suffixes)
{
    return u"."_s + suffixes.join(u", ."_s);
}

} // namespace

SortedFiles sortFiles(const QStringList& paths)
{
    SortedFiles sorted;
    for (const QString& path : paths) {
        const QString suffix = QFileInfo(path).suffix().toLower();
        if (suffix == u"parvis")
            sorted.databases << path;
        else if (suffix == u"pdf" || QFileInfo(path).isDir()) // a folder of documents
            sorted.documents << path;
        else if (ContourImportDialog::fileSuffixes().contains(suffix))
            sorted.contours << path;
        else if (tableSuffixes().contains(suffix))
            sorted.tables << path;
        else
            sorted.unknown << path;
    }
    return sorted;
}

QString unknownFileText(const QString& path)
{
    return translate("app", "Parvis does not know what to do with “%1”. It opens databases (.parvis), contours (%2), "
                            "tables of points (%3) and documents (.pdf).")
        .arg(QFileInfo(path).fileName(), listed(ContourImportDialog::fileSuffixes()), listed(tableSuffixes()));
}

} // namespace parvis
