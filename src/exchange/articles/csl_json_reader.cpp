// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/translate.h"
#include "exchange/articles/article_formats.h"
#include "exchange/articles/article_texts.h"
#include "exchange/tables/table_places.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

int lineAt(const QByteArray& json, qsizetype offset)
{
    return 1 + int(std::count(json.begin(), json.begin() + std::min(offset, json.size()), '\n'));
}

constexpr QByteArrayView listName = "\"items\"";

/// The lines on which the objects of the list begin, which the parser does not tell.
/// @param isWrapped  the list is the value "items" of an object
std::vector<int> linesOfObjects(const QByteArray& json, bool isWrapped)
{
    std::vector<int> lines;
    int line = 1;
    int depth = 0;
    const int listDepth = isWrapped ? 2 : QByteArrayView(json).trimmed().startsWith('[') ? 1 : 0;
    bool isInText = false;
    bool isInList = !isWrapped;
    qsizetype begin = 0; // of the last text
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '\n') {
            ++line;
        } else if (isInText && c == '\\') {
            ++i;
        } else if (c == '"') {
            isInText = !isInText;
            if (isInText)
                begin = i;
            else if (isWrapped && depth == 1)
                isInList = QByteArrayView(json).sliced(begin, i + 1 - begin) == listName;
        } else if (!isInText && (c == '{' || c == '[')) {
            if (depth++ == listDepth && c == '{' && isInList)
                lines.push_back(line);
        } else if (!isInText && (c == '}' || c == ']')) {
            --depth;
        }
    }
    return lines;
}

/// {"date-parts": [[2024, 4, 19]]}, whose numbers may be texts, {"raw": "19 avril 2024"} or "2024-04-19".
QString dateOf(const QJsonObject& item)
{
    for (const QString& field : {u"issued"_s, u"original-date"_s}) {
        if (const QString text = item.value(field).toString(); !text.isEmpty())
            return text;
        const QJsonObject date = item.value(field).toObject();
        QStringList parts;
        for (const QJsonValue part : date.value(u"date-parts"_s).toArray().at(0).toArray())
            parts << part.toVariant().toString().rightJustified(2, u'0');
        if (!parts.isEmpty())
            return parts.join(u'-');
        for (const QString& text : {u"raw"_s, u"literal"_s}) {
            if (const QString typed = date.value(text).toString(); !typed.isEmpty())
                return typed;
        }
    }
    return {};
}

RawArticle articleOf(const QJsonObject& item, int line)
{
    const auto text = [&](std::initializer_list<QString> fields) {
        for (const QString& field : fields) {
            if (const QString value = item.value(field).toString().trimmed(); !value.isEmpty())
                return value;
        }
        return QString();
    };
    RawArticle raw;
    raw.line = line;
    raw.title = text({u"title"_s, u"title-short"_s});
    raw.publisher = text({u"container-title"_s, u"publisher"_s});
    raw.date = dateOf(item);
    raw.url = text({u"URL"_s});
    raw.rubric = text({u"keyword"_s}).section(u',', 0, 0).section(u';', 0, 0);
    raw.note = text({u"abstract"_s, u"note"_s});
    return raw;
}

} // namespace

ArticleFile readCslJson(const ArticleReading& reading)
{
    const QByteArray json = reading.text.toUtf8();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        throw Error(translate("exchange", "The file is no well-formed JSON."),
                    translate("exchange", "%1, %2").arg(reading.name, linePlace(lineAt(json, error.offset))),
                    translate("exchange", "Export the references from Zotero again, as CSL JSON."));
    // Zotero exports a list; its server, an object that holds one.
    const bool isWrapped = document.isObject() && document.object().value(u"items"_s).isArray();
    const QJsonArray items = document.isArray() ? document.array()
                             : isWrapped        ? document.object().value(u"items"_s).toArray()
                                                : QJsonArray{document.object()};
    const std::vector<int> lines = linesOfObjects(json, isWrapped);
    ArticleFile file;
    file.name = reading.name;
    file.format = ArticleFormat::CslJson;
    std::size_t object = 0;
    int line = 1; // of what is no object, that of the object before it
    for (const QJsonValue item : items) {
        if (item.isObject() && object < lines.size())
            line = lines[object++];
        if (item.isObject())
            addRead(file, cleaned(articleOf(item.toObject(), line)), reading.limits, reading.stop);
        else
            addRefusal(file, line, translate("exchange", "This is no reference; it was left out."), reading.limits,
                       reading.stop);
    }
    return file;
}

} // namespace parvis
