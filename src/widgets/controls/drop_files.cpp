// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/drop_files.h"

#include "domain/translate.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace parvis {

QStringList localFiles(const QMimeData& data, const QStringList& suffixes)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        const QString path = url.isLocalFile() ? url.toLocalFile() : QString();
        if (!path.isEmpty() && (suffixes.isEmpty() || suffixes.contains(QFileInfo(path).suffix().toLower())))
            paths << path;
    }
    return paths;
}

QString localFile(const QMimeData& data, const QStringList& suffixes)
{
    return localFiles(data, suffixes).value(0);
}

QString fileFilter(const QString& kind, const QStringList& suffixes)
{
    return translate("widgets", "%1 (%2);;All files (*)").arg(kind, u"*."_s + suffixes.join(u" *."));
}

} // namespace parvis
