// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output_file.h"

#include "domain/translate.h"
#include "files/output_place.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

/// ".png, .svg or .pdf"
QString listed(const QStringList& endings)
{
    QStringList dotted;
    for (const QString& ending : endings)
        dotted << u'.' + ending;
    const QString last = dotted.takeLast();
    return dotted.isEmpty() ? last : translate("cli", "%1 or %2").arg(dotted.join(u", "_s), last);
}

} // namespace

QString outputFile(const Arguments& arguments, const QStringList& endings)
{
    const QString out = arguments.value("--out");
    if (endings.contains(QFileInfo(out).suffix().toLower()) || (endings.size() == 1 && OutputPlace::of(out).isDevice))
        return out;
    throw UsageError(translate("cli", "--out: “%1” does not say which kind of file.").arg(out), {},
                     translate("cli", "Its name ends in %1.").arg(listed(endings)));
}

} // namespace parvis::cli
