// SPDX-License-Identifier: GPL-3.0-or-later
// OpenDocument spreadsheets: one stream of tables, rows and cells, each of which may stand for many.

#include "exchange/tables/ods_reader.h"

#include "domain/translate.h"
#include "exchange/tables/ods_styles.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int furthest = 1 << 24; ///< row or column that is told from others

/// Many repeated cells one after the other stay at the furthest place rather than overflow.
int advanced(int place, int times)
{
    return int(std::min<qint64>(qint64{place} + times, furthest));
}

class OdsReader
{
public:
    OdsReader(QIODevice* content, WorksheetBuilder& sheets, OdsStyles& styles)
        : xml_(content)
        , sheets_(sheets)
        , styles_(styles)
    {
        xml_.setEntityExpansionLimit(1000);
    }

    const QXmlStreamReader& run()
    {
        bool inSpreadsheet = false;
        while (!xml_.atEnd()) {
            const auto token = xml_.readNext();
            if (token == QXmlStreamReader::StartElement && xml_.name() == u"spreadsheet")
                inSpreadsheet = true;
            else if (!inSpreadsheet)
                readStyle(token);
            else if (inSpreadsheet && token == QXmlStreamReader::StartElement)
                start();
            else if (inSpreadsheet && token == QXmlStreamReader::EndElement)
                end();
        }
        return xml_;
    }

private:
    int repeated(QLatin1StringView attribute) const
    {
        const auto attributes = xml_.attributes();
        for (const QXmlStreamAttribute& one : attributes) {
            if (one.name() == attribute)
                return std::clamp(one.value().toInt(), 1, furthest);
        }
        return 1;
    }

    QString attribute(QLatin1StringView name) const
    {
        const auto attributes = xml_.attributes();
        for (const QXmlStreamAttribute& one : attributes) {
            if (one.name() == name)
                return one.value().toString();
        }
        return {};
    }

    /// Styles stand before the sheets.
    void readStyle(QXmlStreamReader::TokenType token)
    {
        if (token == QXmlStreamReader::StartElement)
            styles_.start(xml_);
        else if (token == QXmlStreamReader::EndElement)
            styles_.end(xml_);
        else if (token == QXmlStreamReader::Characters)
            styles_.characters(xml_.text());
    }

    void start()
    {
        const QStringView name = xml_.name();
        if (name == u"table") {
            ++depth_;
            if (depth_ == 1) {
                sheets_.beginSheet(attribute("name"_L1), styles_.hidesSheet(attribute("style-name"_L1)));
                line_ = 1;
                columnStyles_.clear();
            }
        } else if (depth_ == 1 && name == u"table-column") {
            const int before = columnStyles_.empty() ? 0 : columnStyles_.back().first;
            columnStyles_.push_back(
                {advanced(before, repeated("number-columns-repeated"_L1)), attribute("default-cell-style-name"_L1)});
        } else if (depth_ == 1 && name == u"table-row") {
            column_ = 0;
            rowStyle_ = attribute("default-cell-style-name"_L1);
            const QString visibility = attribute("visibility"_L1);
            isHidden_ = visibility == u"collapse" || visibility == u"filter";
            rowTimes_ = repeated("number-rows-repeated"_L1);
        } else if (depth_ == 1 && (name == u"table-cell" || name == u"covered-table-cell")) {
            const int times = repeated("number-columns-repeated"_L1);
            // What a merged cell hides is not to be seen in the sheet either.
            isNumber_ = false;
            const QString text = name == u"table-cell" ? readCell() : (xml_.skipCurrentElement(), QString());
            for (int i = 0; i < times && !text.isEmpty(); ++i)
                sheets_.setCell(column_ + i, text, isNumber_);
            column_ = advanced(column_, times);
        } else if (name == u"tracked-changes" || name == u"named-expressions" || name == u"shapes" ||
                   name == u"dde-links") {
            xml_.skipCurrentElement();
        }
    }

    void end()
    {
        if (xml_.name() == u"table") {
            if (depth_ == 1)
                sheets_.endSheet();
            --depth_;
        } else if (depth_ == 1 && xml_.name() == u"table-row") {
            sheets_.endRow(line_, rowTimes_, isHidden_);
            line_ = advanced(line_, rowTimes_);
        }
    }

    /// The typed value where there is one, as the cell shows it where that says more; or else the paragraphs.
    QString readCell()
    {
        const QString type = attribute("value-type"_L1);
        const QString typed = attribute(type == u"date"      ? "date-value"_L1
                                        : type == u"time"    ? "time-value"_L1
                                        : type == u"boolean" ? "boolean-value"_L1
                                        : type == u"string"  ? "string-value"_L1
                                                             : "value"_L1);
        const QString style = attribute("style-name"_L1);
        const QString text = readText();
        if (type == u"float" || type == u"currency" || type == u"percentage")
            return numberText(typed, text, style);
        if (type == u"date" && !typed.isEmpty())
            return text.isEmpty() ? dateText(typed, formatOf(style)) : shownDate(typed, text);
        if (!text.isEmpty() || typed.isEmpty())
            return text;
        if (type == u"time")
            return timeText(typed, formatOf(style));
        return type == u"boolean" ? truthText(typed == u"true") : typed;
    }

    QString numberText(const QString& typed, const QString& text, const QString& style)
    {
        const auto value = finiteNumber(typed);
        if (!value)
            return text.isEmpty() ? typed : text;
        const auto code = text.isEmpty()                ? shownCode(*value, formatOf(style))
                          : looksLikeCode(text, *value) ? std::optional(text)
                                                        : std::nullopt;
        isNumber_ = !code;
        return code.value_or(plainNumber(*value));
    }

    /// Of a cell with that style, or of one without in a row or column that has one.
    const NumberFormat& formatOf(const QString& cellStyle) const
    {
        if (!cellStyle.isEmpty() || !rowStyle_.isEmpty())
            return styles_.format(cellStyle.isEmpty() ? rowStyle_ : cellStyle);
        const auto column = std::ranges::upper_bound(columnStyles_, column_, {}, &ColumnStyle::first);
        return styles_.format(column == columnStyles_.end() ? QString() : column->second);
    }

    static QString dateText(const QString& typed, const NumberFormat& format)
    {
        static const QDateTime start(QDate(1899, 12, 30), QTime(0, 0), Qt::UTC);
        const QDateTime at = QDateTime::fromString(typed + u'Z', Qt::ISODateWithMs);
        const QDateTime day(QDate::fromString(typed, Qt::ISODate), QTime(0, 0), Qt::UTC);
        const QDateTime& known = at.isValid() ? at : day;
        return known.isValid() && isDateFormat(format.code())
                   ? shownDate(double(start.msecsTo(known)) / 86'400'000, format, false)
                   : shownDate(typed, QString());
    }

    /// "PT14H30M00S": 14:30, or as the format shows it.
    static QString timeText(const QString& duration, const NumberFormat& format)
    {
        static const QRegularExpression pattern(
            u"^P(?:([0-9]+)D)?T(?:([0-9]+)H)?(?:([0-9]+)M)?(?:([0-9]+)(?:[.,][0-9]+)?S)?$"_s);
        const auto match = pattern.match(duration);
        if (!match.hasMatch())
            return duration;
        const qint64 minutes = (match.captured(1).toLongLong() * 24 + match.captured(2).toLongLong()) * 60 +
                               match.captured(3).toLongLong();
        static const NumberFormat plain(u"[hh]:mm:ss"_s);
        return shownDate(double(minutes * 60 + match.captured(4).toLongLong()) / 86'400,
                         isDateFormat(format.code()) ? format : plain, false);
    }

    QString readText()
    {
        QStringList paragraphs;
        int inside = 0; ///< elements below the cell
        while (!xml_.atEnd()) {
            const auto token = xml_.readNext();
            if (token == QXmlStreamReader::StartElement) {
                if (xml_.name() == u"annotation" || xml_.name() == u"table") {
                    xml_.skipCurrentElement();
                    continue;
                }
                if (xml_.name() == u"p")
                    paragraphs << QString();
                else if (!paragraphs.isEmpty() && (xml_.name() == u"s" || xml_.name() == u"tab"))
                    paragraphs.last() += QString(std::min(repeated("c"_L1), 1000), u' ');
                else if (!paragraphs.isEmpty() && xml_.name() == u"line-break")
                    paragraphs.last() += u'\n';
                ++inside;
            } else if (token == QXmlStreamReader::EndElement) {
                if (inside-- == 0)
                    break;
            } else if (token == QXmlStreamReader::Characters && !paragraphs.isEmpty() && inside > 0) {
                paragraphs.last() += xml_.text();
            }
        }
        return paragraphs.join(u'\n');
    }

    using ColumnStyle = std::pair<int, QString>; ///< the first column behind, and the style of cells without one

    QXmlStreamReader xml_;
    WorksheetBuilder& sheets_;
    OdsStyles& styles_;
    std::vector<ColumnStyle> columnStyles_;
    QString rowStyle_;
    bool isHidden_ = false; ///< the row
    bool isNumber_ = false; ///< the cell, and no code
    int depth_ = 0;         ///< tables inside cells are not sheets
    int line_ = 1;
    int column_ = 0;
    int rowTimes_ = 1;
};

} // namespace

bool isLockedOds(ZipReader& archive)
{
    const QString manifest = archive.find(u"META-INF/manifest.xml"_s);
    if (manifest.isEmpty())
        return false;
    const std::unique_ptr<QIODevice> file = archive.open(manifest);
    QXmlStreamReader xml(file.get());
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"encryption-data")
            return true;
    }
    return false;
}

void readOds(ZipReader& archive, WorksheetBuilder& sheets)
{
    OdsStyles styles;
    // Those that cells of several sheets share; what is damaged there is not needed.
    if (const QString shared = archive.find(u"styles.xml"_s); !shared.isEmpty()) {
        const std::unique_ptr<QIODevice> file = archive.open(shared);
        OdsReader(file.get(), sheets, styles).run();
    }
    const std::unique_ptr<QIODevice> content = archive.open(archive.find(u"content.xml"_s));
    OdsReader reader(content.get(), sheets, styles);
    checkXml(reader.run(), archive);
}

} // namespace parvis
