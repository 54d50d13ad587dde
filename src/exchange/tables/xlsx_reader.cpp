// SPDX-License-Identifier: GPL-3.0-or-later
// Office Open XML workbooks: a list of sheets, texts that the sheets share, and styles that tell dates from numbers.

#include "exchange/tables/xlsx_reader.h"

#include "domain/translate.h"
#include "exchange/tables/cell_formats.h"
#include "exchange/tables/xlsx_package.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

struct SheetEntry
{
    QString name;
    QString part;
    bool isHidden = false;
};

struct Workbook
{
    std::vector<SheetEntry> sheets;
    QStringList texts;
    CellFormats formats;
};

bool isTrue(const QString& attribute)
{
    return attribute == u"1" || attribute == u"true";
}

/// Signs that XML cannot hold are written as _x000D_, and what only looks like that as _x005F_x000D_.
QString unescaped(const QString& text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    if (!text.contains(u"_x"_s))
        return text;
    QString plain;
    qsizetype done = 0;
    for (auto it = escape.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QChar sign(char16_t(match.captured(1).toUShort(nullptr, 16)));
        plain += QStringView(text).mid(done, match.capturedStart() - done);
        if (sign >= u' ' || sign == u'\t' || sign == u'\n' || sign == u'\r')
            plain += sign;
        done = match.capturedEnd();
    }
    plain += QStringView(text).mid(done);
    return plain.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

/// The text of an element: its "t" parts, without the reading aids of Asian texts.
QString richText(QXmlStreamReader& xml)
{
    QString text;
    int inside = 0;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == u"rPh")
                xml.skipCurrentElement();
            else if (xml.name() == u"t")
                text += unescaped(xml.readElementText(QXmlStreamReader::IncludeChildElements));
            else
                ++inside;
        } else if (token == QXmlStreamReader::EndElement && inside-- == 0) {
            break;
        }
    }
    return text;
}

void readStyles(ZipReader& archive, const QString& part, CellFormats& formats)
{
    bool inCells = false;
    eachElement(archive, part, [&](QXmlStreamReader& xml) {
        if (xml.name() == u"numFmt")
            formats.setCode(xmlAttribute(xml, "numFmtId"_L1).toInt(), xmlAttribute(xml, "formatCode"_L1));
        else if (xml.name() == u"cellXfs" || xml.name() == u"cellStyleXfs" || xml.name() == u"cellStyles")
            inCells = xml.name() == u"cellXfs";
        else if (inCells && xml.name() == u"xf")
            formats.addStyle(xmlAttribute(xml, "numFmtId"_L1).toInt());
    });
}

void readSharedTexts(ZipReader& archive, const QString& part, Workbook& book)
{
    constexpr qsizetype most = 5'000'000;
    eachElement(archive, part, [&](QXmlStreamReader& xml) {
        if (xml.name() != u"si")
            return;
        if (book.texts.size() >= most)
            throw Error(translate("exchange", "The spreadsheet holds too many cells."), archive.path(),
                        translate("exchange", "Split it into smaller tables."));
        book.texts << richText(xml);
    });
}

/// Charts and macros have sheets of their own, which hold no cells.
Workbook readWorkbook(ZipReader& archive, const QString& part)
{
    const std::vector<XlsxRelation> relations = relationsOf(archive, part);
    Workbook book;
    eachElement(archive, part, [&](QXmlStreamReader& xml) {
        if (xml.name() == u"workbookPr")
            book.formats.setFrom1904(isTrue(xmlAttribute(xml, "date1904"_L1)));
        if (xml.name() != u"sheet")
            return;
        const QString id = xmlAttribute(xml, "id"_L1);
        const auto relation = std::ranges::find(relations, id, &XlsxRelation::id);
        const QString name = unescaped(xmlAttribute(xml, "name"_L1));
        if (relation == relations.end())
            requiredPart(archive, name); // throws
        else if (relation->type == u"worksheet")
            book.sheets.push_back({name, relation->target,
                                   QStringList{u"hidden"_s, u"veryHidden"_s}.contains(xmlAttribute(xml, "state"_L1))});
    });
    for (const XlsxRelation& relation : relations) {
        if (relation.type == u"styles")
            readStyles(archive, relation.target, book.formats);
        else if (relation.type == u"sharedStrings")
            readSharedTexts(archive, relation.target, book);
    }
    return book;
}

/// "BC12": column 54 (from 0), row 12; nothing when it is no such name.
std::optional<std::pair<int, int>> cellPlace(QStringView name)
{
    constexpr int mostLetters = 3;
    int column = 0;
    qsizetype i = 0;
    for (; i < name.size() && i < mostLetters && name[i] >= u'A' && name[i] <= u'Z'; ++i)
        column = column * 26 + (name[i].unicode() - u'A' + 1);
    bool isNumber = false;
    const int row = name.mid(i).toInt(&isNumber);
    return i > 0 && isNumber && row > 0 ? std::optional(std::pair(column - 1, row)) : std::nullopt;
}

CellValue numberValue(const QString& value, std::size_t style, const Workbook& book)
{
    const auto number = finiteNumber(value);
    return number ? book.formats.shown(*number, style) : CellValue{value};
}

/// Throws Error when the workbook has no such text: a blank cell would be an answer.
QString sharedText(const QString& value, const Workbook& book, const ZipReader& archive)
{
    bool isNumber = false;
    const int index = value.toInt(&isNumber);
    if (value.isEmpty())
        return {};
    if (!isNumber || index < 0 || index >= book.texts.size())
        throw Error(translate("exchange", "The spreadsheet is damaged: a cell names a text that is missing."),
                    archive.path(), translate("exchange", "Open it in a spreadsheet program and save it again."));
    return book.texts.at(index);
}

CellValue cellValue(QXmlStreamReader& xml, const Workbook& book, const ZipReader& archive)
{
    const QString type = xmlAttribute(xml, "t"_L1);
    const auto style = std::size_t(xmlAttribute(xml, "s"_L1).toUInt());
    QString value;
    QString inlined;
    int inside = 0;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == u"v")
                value = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            else if (xml.name() == u"is")
                inlined = richText(xml);
            else
                ++inside;
        } else if (token == QXmlStreamReader::EndElement && inside-- == 0) {
            break;
        }
    }
    if (type == u"s")
        return {sharedText(value, book, archive)};
    if (type == u"inlineStr")
        return {inlined};
    if (type == u"str")
        return {unescaped(value)};
    if (type == u"b" && !value.isEmpty())
        return {truthText(value == u"1" || value == u"true")};
    if (type == u"d")
        return {shownDate(value, QString())};
    return type.isEmpty() || type == u"n" ? numberValue(value, style, book) : CellValue{value};
}

constexpr int lastRow = 1'048'576;
constexpr int lastColumn = 16'384;

[[noreturn]] void throwOutside(const QString& place, const ZipReader& archive)
{
    throw Error(translate("exchange", "The spreadsheet is damaged: %1 lies outside of a sheet.").arg(place),
                archive.path(), translate("exchange", "Open it in a spreadsheet program and save it again."));
}

void readSheet(ZipReader& archive, const SheetEntry& sheet, const Workbook& book, WorksheetBuilder& sheets)
{
    sheets.beginSheet(sheet.name, sheet.isHidden);
    int line = 0;
    int column = -1;
    bool isHidden = false;
    eachElement(archive, sheet.part, [&](QXmlStreamReader& xml) {
        if (xml.name() == u"row") {
            if (line > 0)
                sheets.endRow(line, 1, isHidden);
            isHidden = isTrue(xmlAttribute(xml, "hidden"_L1));
            const qint64 stated = xmlAttribute(xml, "r"_L1).toLongLong();
            const qint64 next = stated > line ? stated : qint64{line} + 1;
            if (next > lastRow)
                throwOutside(translate("exchange", "row %1").arg(next), archive);
            line = int(next);
            column = -1;
        } else if (xml.name() == u"c" && line > 0) {
            const auto place = cellPlace(xmlAttribute(xml, "r"_L1));
            column = place ? place->first : column + 1;
            if (column >= lastColumn)
                throwOutside(translate("exchange", "column %1").arg(columnLetters(column)), archive);
            const CellValue cell = cellValue(xml, book, archive);
            sheets.setCell(column, cell.text, cell.isNumber);
        }
    });
    if (line > 0)
        sheets.endRow(line, 1, isHidden);
    sheets.endSheet();
}

} // namespace

void readXlsx(ZipReader& archive, const QString& part, WorksheetBuilder& sheets)
{
    const Workbook book = readWorkbook(archive, part);
    for (const SheetEntry& sheet : book.sheets)
        readSheet(archive, sheet, book, sheets);
}

} // namespace parvis
