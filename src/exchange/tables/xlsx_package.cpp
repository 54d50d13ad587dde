// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/xlsx_package.h"

#include "domain/translate.h"

#include <QDir>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

QString folderOf(const QString& part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

QString resolved(const QString& target, const QString& part)
{
    const QString path = QUrl::fromPercentEncoding(target.toUtf8());
    const QString whole = path.startsWith(u'/') ? path.mid(1) : folderOf(part) + path;
    return QDir::cleanPath(whole);
}

} // namespace

std::vector<XlsxRelation> relationsOf(ZipReader& archive, const QString& part)
{
    std::vector<XlsxRelation> relations;
    const QString file = folderOf(part) + u"_rels/"_s + part.mid(folderOf(part).size()) + u".rels"_s;
    if (archive.find(file).isEmpty())
        return relations;
    eachElement(archive, file, [&](QXmlStreamReader& xml) {
        if (xml.name() != u"Relationship" || xmlAttribute(xml, "TargetMode"_L1) == u"External")
            return;
        const QString type = xmlAttribute(xml, "Type"_L1);
        relations.push_back({xmlAttribute(xml, "Id"_L1), type.mid(type.lastIndexOf(u'/') + 1),
                             resolved(xmlAttribute(xml, "Target"_L1), part)});
    });
    return relations;
}

QString workbookPart(ZipReader& archive)
{
    if (archive.find(u"[Content_Types].xml"_s).isEmpty())
        return {};
    const auto relations = relationsOf(archive, {});
    const auto main = std::ranges::find(relations, u"officeDocument"_s, &XlsxRelation::type);
    if (main == relations.end())
        return {};
    if (main->target.endsWith(u".bin"_s, Qt::CaseInsensitive))
        throw Error(translate("exchange", "The file is a binary workbook of Excel (.xlsb)."), archive.path(),
                    translate("exchange", "Open it in a spreadsheet program and save it as .xlsx, .ods or .csv."));
    bool isWorkbook = false;
    eachElement(archive, main->target,
                [&](QXmlStreamReader& xml) { isWorkbook = isWorkbook || xml.name() == u"workbook"; });
    return isWorkbook ? main->target : QString();
}

QString requiredPart(const ZipReader& archive, const QString& part)
{
    const QString entry = archive.find(part);
    if (entry.isEmpty())
        throw Error(translate("exchange", "The spreadsheet is damaged: its part “%1” is missing.").arg(part.left(100)),
                    archive.path(), translate("exchange", "Open it in a spreadsheet program and save it again."));
    return entry;
}

QString xmlAttribute(const QXmlStreamReader& xml, QLatin1StringView name)
{
    const auto attributes = xml.attributes();
    for (const QXmlStreamAttribute& one : attributes) {
        if (one.name() == name)
            return one.value().toString();
    }
    return {};
}

} // namespace parvis
