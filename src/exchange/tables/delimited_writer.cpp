// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/delimited_writer.h"

#include "exchange/tables/guarded_text.h"
#include "files/whole_file.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// A code of digits that a spreadsheet would take for a number and change: 02691 → 2691, 13002526500013 → 1,3E+13,
/// +33320001111 → 33320001111.
bool wouldChange(const QString& text)
{
    constexpr int shownWhole = 11;       // digits
    constexpr int shortestTelephone = 8; // digits
    const bool hasPlus = text.startsWith(u'+');
    const QStringView digits = QStringView(text).mid(hasPlus ? 1 : 0);
    const bool areDigits =
        std::ranges::all_of(digits, [](QChar c) { return c.unicode() >= u'0' && c.unicode() <= u'9'; });
    return areDigits && ((digits.size() > 1 && digits.front() == u'0') ||
                         digits.size() > (hasPlus ? shortestTelephone : shownWhole));
}

QString quoted(QString text, const TextFormat& format)
{
    if (format.guardFormulas && wouldRun(text))
        text = guarded(text);
    else if (format.guardCodes && wouldChange(text))
        text = u"=\"%1\""_s.arg(text);
    const bool plain = !text.contains(format.separator) && !text.contains(u'"') && !text.contains(u'\n') &&
                       !text.contains(u'\r') && text.trimmed().size() == text.size();
    if (plain)
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString cellText(const TableCell& cell, const TextFormat& format)
{
    if (const auto* text = std::get_if<QString>(&cell))
        return quoted(*text, format);
    if (const auto* number = std::get_if<qint64>(&cell))
        return QString::number(*number);
    if (const auto* number = std::get_if<Decimal>(&cell)) {
        QString text = QString::number(number->value, 'f', number->decimals);
        return format.decimalComma ? quoted(text.replace(u'.', u','), format) : text;
    }
    return {};
}

} // namespace

TextFormat TextFormat::spreadsheet()
{
    return {.separator = u';',
            .byteOrderMark = true,
            .windowsLines = true,
            .decimalComma = true,
            .guardFormulas = true,
            .guardCodes = true};
}

TextFormat TextFormat::openData()
{
    return {};
}

QByteArray formatDelimited(const QStringList& header, const std::vector<TableCells>& rows, const TextFormat& format)
{
    const QString endOfLine = format.windowsLines ? u"\r\n"_s : u"\n"_s;
    QString text;
    const auto append = [&](qsizetype column, const QString& cell) {
        if (column > 0)
            text += format.separator;
        text += cell;
    };
    for (qsizetype column = 0; column < header.size(); ++column)
        append(column, quoted(header.at(column), format));
    text += endOfLine;
    for (const TableCells& row : rows) {
        for (std::size_t column = 0; column < row.size(); ++column)
            append(qsizetype(column), cellText(row[column], format));
        text += endOfLine;
    }
    return (format.byteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray()) + text.toUtf8();
}

void writeDelimited(const QString& path, const QStringList& header, const std::vector<TableCells>& rows,
                    const TextFormat& format)
{
    writeWholeFile(path, formatDelimited(header, rows, format));
}

} // namespace parvis
