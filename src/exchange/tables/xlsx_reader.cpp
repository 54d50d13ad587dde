// SPDX-License-Identifier: GPL-3.0-or-later
// Office Open XML workbooks: a list of sheets, texts that the sheets share, and styles that tell dates from numbers.

#include "exchange/tables/xlsx_reader.h"

#include "domain/translate.h"

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <cmath>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

struct SheetEntry
{
    QString name;
    QString entry; ///< in the archive
};

struct Workbook
{
    std::vector<SheetEntry> sheets;
    QStringList texts;
    std::vector<bool> isDate; ///< by the number of the cell's style
    bool from1904 = false;    ///< days are counted from there
};

/// Calls `visit` at each element that begins.
template <class Visit>
void eachElement(ZipReader& archive, const QString& entry, Visit&& visit)
{
    const std::unique_ptr<QIODevice> file = archive.open(entry);
    QXmlStreamReader xml(file.get());
    xml.setEntityExpansionLimit(1000);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement)
            visit(xml);
    }
    checkXml(xml, archive);
}

/// By its name without prefix: programs choose prefixes freely.
QString attribute(const QXmlStreamReader& xml, QLatin1StringView name)
{
    const auto attributes = xml.attributes();
    for (const QXmlStreamAttribute& one : attributes) {
        if (one.name() == name)
            return one.value().toString();
    }
    return {};
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
                text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
            else
                ++inside;
        } else if (token == QXmlStreamReader::EndElement && inside-- == 0) {
            break;
        }
    }
    return text;
}

bool isDateFormat(int number, const QString& code)
{
    if (code.isEmpty())
        return (number >= 14 && number <= 22) || (number >= 45 && number <= 47);
    static const QRegularExpression literal(u"\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]"_s);
    QString bare = code.toLower();
    return bare.remove(literal).contains(QRegularExpression(u"[ymdhs]"_s)) && !bare.contains(u"general");
}

void readStyles(ZipReader& archive, Workbook& book)
{
    if (!archive.contains(u"xl/styles.xml"_s))
        return;
    QHash<int, QString> formats;
    bool inCells = false;
    eachElement(archive, u"xl/styles.xml"_s, [&](QXmlStreamReader& xml) {
        if (xml.name() == u"numFmt")
            formats.insert(attribute(xml, "numFmtId"_L1).toInt(), attribute(xml, "formatCode"_L1));
        else if (xml.name() == u"cellXfs" || xml.name() == u"cellStyleXfs" || xml.name() == u"cellStyles")
            inCells = xml.name() == u"cellXfs";
        else if (inCells && xml.name() == u"xf") {
            const int format = attribute(xml, "numFmtId"_L1).toInt();
            book.isDate.push_back(isDateFormat(format, formats.value(format)));
        }
    });
}

void readSharedTexts(ZipReader& archive, Workbook& book)
{
    constexpr qsizetype most = 5'000'000;
    if (!archive.contains(u"xl/sharedStrings.xml"_s))
        return;
    eachElement(archive, u"xl/sharedStrings.xml"_s, [&](QXmlStreamReader& xml) {
        if (xml.name() != u"si")
            return;
        if (book.texts.size() >= most)
            throw Error(translate("exchange", "The spreadsheet holds too many cells."), archive.path(),
                        translate("exchange", "Split it into smaller tables."));
        book.texts << richText(xml);
    });
}

Workbook readWorkbook(ZipReader& archive)
{
    QHash<QString, QString> targets;
    eachElement(archive, u"xl/_rels/workbook.xml.rels"_s, [&](QXmlStreamReader& xml) {
        if (xml.name() != u"Relationship")
            return;
        const QString target = attribute(xml, "Target"_L1);
        targets.insert(attribute(xml, "Id"_L1), target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target);
    });
    Workbook book;
    eachElement(archive, u"xl/workbook.xml"_s, [&](QXmlStreamReader& xml) {
        if (xml.name() == u"workbookPr")
            book.from1904 = QStringList{u"1"_s, u"true"_s}.contains(attribute(xml, "date1904"_L1));
        else if (xml.name() == u"sheet")
            book.sheets.push_back({attribute(xml, "name"_L1), targets.value(attribute(xml, "id"_L1))});
    });
    readStyles(archive, book);
    readSharedTexts(archive, book);
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

QString dateText(double days, bool from1904)
{
    constexpr double longestDays = 2'958'466; // the year 9999
    if (days < 0 || days > longestDays)
        return plainNumber(days);
    const QDate start = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    const auto whole = qint64(std::floor(days));
    const auto seconds = int(std::lround((days - std::floor(days)) * 86400));
    const QDateTime at(start.addDays(whole), QTime(0, 0), Qt::UTC);
    return seconds == 0 ? at.date().toString(Qt::ISODate) : at.addSecs(seconds).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

QString cellText(QXmlStreamReader& xml, const Workbook& book)
{
    const QString type = attribute(xml, "t"_L1);
    const auto style = std::size_t(attribute(xml, "s"_L1).toUInt());
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
    if (type == u"s") {
        bool isNumber = false;
        const int index = value.toInt(&isNumber);
        return isNumber ? book.texts.value(index) : QString();
    }
    if (type == u"inlineStr")
        return inlined;
    if (!type.isEmpty() && type != u"n")
        return value;
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber)
        return value;
    return style < book.isDate.size() && book.isDate[style] ? dateText(number, book.from1904) : plainNumber(number);
}

void readSheet(ZipReader& archive, const SheetEntry& sheet, const Workbook& book, WorksheetBuilder& sheets)
{
    sheets.beginSheet(sheet.name);
    int line = 0;
    int column = -1;
    eachElement(archive, sheet.entry, [&](QXmlStreamReader& xml) {
        if (xml.name() == u"row") {
            if (line > 0)
                sheets.endRow(line);
            const int stated = attribute(xml, "r"_L1).toInt();
            line = stated > line ? stated : line + 1;
            column = -1;
        } else if (xml.name() == u"c" && line > 0) {
            const auto place = cellPlace(attribute(xml, "r"_L1));
            column = place ? place->first : column + 1;
            sheets.setCell(column, cellText(xml, book));
        }
    });
    if (line > 0)
        sheets.endRow(line);
    sheets.endSheet();
}

} // namespace

void readXlsx(ZipReader& archive, WorksheetBuilder& sheets)
{
    const Workbook book = readWorkbook(archive);
    for (const SheetEntry& sheet : book.sheets) {
        if (archive.contains(sheet.entry)) // charts have sheets of their own
            readSheet(archive, sheet, book, sheets);
    }
}

} // namespace parvis
