// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/worksheet_builder.h"

#include <QXmlStreamReader>

#include <vector>

// The package of an Office Open XML file: its parts, and the relations between them that say where each one lies. Their
// names are free, and the case of their letters is not looked at (ISO/IEC 29500-2). Private to the layer.

namespace parvis {

struct XlsxRelation
{
    QString id;
    QString type;   ///< its last word: "worksheet"
    QString target; ///< a part
};

/// Of a part, or of the whole package, when it is empty. A part without relations is none.
std::vector<XlsxRelation> relationsOf(ZipReader& archive, const QString& part);

/// The main part of an archive that is a workbook; empty: it is none. Throws Error when the part is missing.
QString workbookPart(ZipReader& archive);

/// The archive's entry of a part. Throws Error when it is missing.
QString requiredPart(const ZipReader& archive, const QString& part);

/// By its name without prefix: programs choose prefixes freely.
QString xmlAttribute(const QXmlStreamReader& xml, QLatin1StringView name);

/// Calls `visit` at each element of a part that begins. Throws Error when the part is missing or damaged.
template <class Visit>
void eachElement(ZipReader& archive, const QString& part, Visit&& visit)
{
    const std::unique_ptr<QIODevice> file = archive.open(requiredPart(archive, part));
    QXmlStreamReader xml(file.get());
    xml.setEntityExpansionLimit(1000);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement)
            visit(xml);
    }
    checkXml(xml, archive);
}

} // namespace parvis
