// SPDX-License-Identifier: GPL-3.0-or-later
// OpenDocument spreadsheets: one stream of tables, rows and cells, each of which may stand for many.

#include "exchange/tables/ods_reader.h"

#include "domain/translate.h"
#include "exchange/tables/shown_value.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

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
    OdsReader(QIODevice* content, WorksheetBuilder& sheets)
        : xml_(content)
        , sheets_(sheets)
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
            else if (!inSpreadsheet && token == QXmlStreamReader::StartElement)
                startStyle();
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

    /// Styles stand before the sheets, and say which of these are hidden.
    void startStyle()
    {
        if (xml_.name() == u"style")
            style_ = attribute("name"_L1);
        else if (xml_.name() == u"table-properties" && attribute("display"_L1) == u"false")
            hiddenStyles_.insert(style_);
    }

    void start()
    {
        const QStringView name = xml_.name();
        if (name == u"table") {
            ++depth_;
            if (depth_ == 1) {
                sheets_.beginSheet(attribute("name"_L1), hiddenStyles_.contains(attribute("style-name"_L1)));
                line_ = 1;
            }
        } else if (depth_ == 1 && name == u"table-row") {
            column_ = 0;
            rowTimes_ = repeated("number-rows-repeated"_L1);
        } else if (depth_ == 1 && (name == u"table-cell" || name == u"covered-table-cell")) {
            const int times = repeated("number-columns-repeated"_L1);
            // What a merged cell hides is not to be seen in the sheet either.
            const QString text = name == u"table-cell" ? readCell() : (xml_.skipCurrentElement(), QString());
            for (int i = 0; i < times && !text.isEmpty(); ++i)
                sheets_.setCell(column_ + i, text);
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
            sheets_.endRow(line_, rowTimes_);
            line_ = advanced(line_, rowTimes_);
        }
    }

    /// The typed value where there is one, as the cell shows it where that says more; or else the paragraphs.
    QString readCell()
    {
        const QString type = attribute("value-type"_L1);
        const QString number = attribute("value"_L1);
        const QString day = attribute("date-value"_L1);
        const QString time = attribute("time-value"_L1);
        const QString text = readText();
        if (type == u"float" || type == u"currency" || type == u"percentage") {
            bool isNumber = false;
            const double value = number.toDouble(&isNumber);
            return !isNumber || looksLikeCode(text, value) ? text : plainNumber(value);
        }
        if (type == u"date" && !day.isEmpty())
            return shownDate(day, text);
        return type == u"time" && text.isEmpty() ? timeText(time) : text;
    }

    /// "PT14H30M00S": 14:30:00.
    static QString timeText(const QString& duration)
    {
        static const QRegularExpression pattern(u"^PT([0-9]+)H([0-9]+)M([0-9]+)"_s);
        const auto match = pattern.match(duration);
        return match.hasMatch() ? match.captured(1) + u':' + match.captured(2) + u':' + match.captured(3) : duration;
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

    QXmlStreamReader xml_;
    WorksheetBuilder& sheets_;
    QString style_; ///< that is being read
    QSet<QString> hiddenStyles_;
    int depth_ = 0; ///< tables inside cells are not sheets
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
    const std::unique_ptr<QIODevice> content = archive.open(archive.find(u"content.xml"_s));
    OdsReader reader(content.get(), sheets);
    checkXml(reader.run(), archive);
}

} // namespace parvis
