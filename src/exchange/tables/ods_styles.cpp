// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/ods_styles.h"

#include "exchange/tables/xlsx_package.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

bool isNumberStyle(QStringView name)
{
    return name == u"number-style" || name == u"date-style" || name == u"time-style";
}

/// The parts of a day or time, as a format code has them, short and long.
QString partOfDay(const QXmlStreamReader& xml)
{
    static const QHash<QString, std::pair<QString, QString>> parts{
        {u"day"_s, {u"d"_s, u"dd"_s}},          {u"month"_s, {u"m"_s, u"mm"_s}},
        {u"year"_s, {u"yy"_s, u"yyyy"_s}},      {u"hours"_s, {u"h"_s, u"hh"_s}},
        {u"minutes"_s, {u"m"_s, u"mm"_s}},      {u"seconds"_s, {u"s"_s, u"ss"_s}},
        {u"am-pm"_s, {u"AM/PM"_s, u"AM/PM"_s}}, {u"day-of-week"_s, {u"ddd"_s, u"dddd"_s}}};
    const auto [brief, full] = parts.value(xml.name().toString());
    const bool isLong = xmlAttribute(xml, "style"_L1) == u"long";
    if (xml.name() == u"month" && xmlAttribute(xml, "textual"_L1) == u"true")
        return isLong ? u"mmmm"_s : u"mmm"_s;
    return isLong ? full : brief;
}

QString quotedText(QString text)
{
    return text.isEmpty() ? text : u'"' + text.remove(u'"') + u'"';
}

/// "00000" of a number with so many digits at least; "#,##0" of one in groups.
QString digitsOf(const QXmlStreamReader& xml)
{
    constexpr int mostDigits = 40;
    if (xmlAttribute(xml, "grouping"_L1) == u"true")
        return u"#,##0"_s;
    const int digits = std::clamp(xmlAttribute(xml, "min-integer-digits"_L1).toInt(), 0, mostDigits);
    return digits == 0 ? u"#"_s : QString(digits, u'0');
}

} // namespace

void OdsStyles::start(const QXmlStreamReader& xml)
{
    const QStringView name = xml.name();
    if (name == u"style") {
        style_ = xmlAttribute(xml, "name"_L1);
        QString number = xmlAttribute(xml, "data-style-name"_L1);
        if (number.isEmpty())
            number = numberOfStyle_.value(xmlAttribute(xml, "parent-style-name"_L1));
        if (!number.isEmpty())
            numberOfStyle_.insert(style_, number);
    } else if (name == u"table-properties" && xmlAttribute(xml, "display"_L1) == u"false") {
        hiddenSheets_.insert(style_);
    } else if (isNumberStyle(name)) {
        number_ = xmlAttribute(xml, "name"_L1);
        code_.clear();
    } else if (!number_.isEmpty()) {
        startNumber(xml);
    }
}

void OdsStyles::startNumber(const QXmlStreamReader& xml)
{
    const bool isEmbedded = xml.name() == u"embedded-text";
    inText_ = xml.name() == u"text" || isEmbedded;
    embeddedAt_ = isEmbedded ? xmlAttribute(xml, "position"_L1).toInt() : -1;
    insert(code_.size(), xml.name() == u"number" ? digitsOf(xml) : partOfDay(xml));
    if (xml.name() == u"number")
        digitsEnd_ = code_.size();
}

/// A code that grows too long is none: numbers of that style are shown as they are.
void OdsStyles::insert(qsizetype at, const QString& text)
{
    if (code_.size() + text.size() > longestFormatCode)
        number_.clear();
    else
        code_.insert(at, text);
}

/// Puts a text between the digits: "03 53 01" is one number with two blanks.
void OdsStyles::embed(const QString& text)
{
    qsizetype at = digitsEnd_;
    bool inQuotes = false;
    for (int digits = embeddedAt_; at > 0 && digits > 0; --at) {
        const QChar sign = code_.at(at - 1);
        inQuotes = inQuotes != (sign == u'"');
        digits -= !inQuotes && (sign == u'0' || sign == u'#');
    }
    insert(at, text);
    digitsEnd_ += text.size();
}

void OdsStyles::characters(QStringView text)
{
    if (!inText_ || number_.isEmpty())
        return;
    if (embeddedAt_ >= 0)
        embed(quotedText(text.toString()));
    else
        insert(code_.size(), quotedText(text.toString()));
}

void OdsStyles::end(const QXmlStreamReader& xml)
{
    inText_ = false;
    if (isNumberStyle(xml.name()) && !number_.isEmpty()) {
        formats_.insert(number_, NumberFormat(code_));
        number_.clear();
    }
}

const NumberFormat& OdsStyles::format(const QString& cellStyle) const
{
    static const NumberFormat none;
    const auto format = formats_.constFind(numberOfStyle_.value(cellStyle));
    return format == formats_.cend() ? none : *format;
}

} // namespace parvis
