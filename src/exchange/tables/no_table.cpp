// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/no_table.h"

#include "domain/error.h"
#include "domain/translate.h"
#include "exchange/tables/text_encoding.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parvis {

void requireText(const QString& text, const QString& name)
{
    if (looksBinary(text))
        throw Error(translate("exchange", "The file is not a table in text form."), name,
                    translate("exchange", "Save it as CSV from a spreadsheet, then try again."));
}

void refuseMarkup(const QString& text, const QString& name)
{
    static const QRegularExpression markup(u"^\\s*<(\\?xml|!doctype|html|table|kml|gml)\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression json(u"^\\s*(\\{\\s*\"|\\[\\s*\\{)"_s);
    constexpr qsizetype enough = 1000; // characters
    const QString start = text.left(enough);
    const QString kind = start.contains(markup) ? u"XML/HTML"_s : start.contains(json) ? u"JSON"_s : QString();
    const QString advice =
        kind == u"JSON" ? translate("exchange", "Points of a map: export them as CSV with the columns longitude and "
                                                "latitude (in QGIS: Export, CSV, GEOMETRY = AS_XY).")
                        : translate("exchange", "Open it in a spreadsheet program and save it as .xlsx, .ods or .csv.");
    if (!kind.isEmpty())
        throw Error(translate("exchange", "The file is of the kind %1, and no table in text form.").arg(kind), name,
                    advice);
}

void throwLocked(const QString& path)
{
    throw Error(translate("exchange", "The spreadsheet is locked by a password."), path,
                translate("exchange", "Open it in a spreadsheet program and save it without a password."));
}

} // namespace parvis
