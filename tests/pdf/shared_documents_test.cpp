// SPDX-License-Identifier: GPL-3.0-or-later
// The documents of the folder PARVIS_SHARED: whole contracts as they come, with what is true of each.

#include "domain/fold.h"
#include "pdf/pdf_document.h"
#include "tests/catch.h"
#include "tests/support/files.h"
#include "tests/support/shared_folder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

QString comparable(const QString& text)
{
    return fold(text).simplified();
}

QString withoutBlanks(const QString& text)
{
    return comparable(text).remove(u' ');
}

/// The words whose middle lies in one of the rectangles.
QString textIn(const std::vector<PdfWord>& words, const QJsonArray& rectangles)
{
    QString text;
    for (const auto& value : rectangles) {
        const QJsonArray r = value.toArray();
        const QRectF box(QPointF(r[0].toDouble(), r[1].toDouble()), QPointF(r[2].toDouble(), r[3].toDouble()));
        for (const PdfWord& word : words) {
            if (box.adjusted(-2, -2, 2, 2).contains(word.box.center()))
                text += word.text;
        }
    }
    return text;
}

} // namespace

TEST_CASE("the documents of the shared folder give the pages and the words that they have")
{
    const QString folder = test::sharedFolder();
    if (folder.isEmpty())
        return;
    const QString documents = folder + u"/documents/"_s;
    const auto truth = QJsonDocument::fromJson(test::bytesOf(documents + u"truth.json"_s));
    int checked = 0;
    for (const auto& entry : truth[u"documents"].toArray()) {
        const QString file = entry[u"file"].toString();
        INFO(file.toStdString());
        const PdfDocument document(test::bytesOf(documents + file));
        CHECK(document.pageCount() == entry[u"pages"].toInt());
        QString text;
        for (int page = 1; page <= document.pageCount(); ++page)
            text += document.pageText(page);
        CHECK(text.isEmpty() != entry[u"has_text"].toBool());
        CHECK(inWords(document.allTexts({}, {}).remarks).isEmpty()); // they are sound
        CHECK_FALSE(document.pageImage(1, 30).isNull());
        if (!entry[u"has_text"].toBool())
            continue;
        const QJsonObject evidence = entry[u"evidence"].toObject();
        for (const QString& field : evidence.keys()) {
            for (const auto& place : evidence[field].toArray()) {
                const int page = place[u"page"].toInt();
                const QString printed = comparable(place[u"text"].toString());
                INFO(field.toStdString() << ", page " << page << ": " << printed.toStdString());
                CHECK(comparable(document.pageText(page)).contains(printed));
                const QString there = textIn(document.pageWords(page), place[u"rects"].toArray());
                CHECK(withoutBlanks(there).contains(withoutBlanks(printed)));
                ++checked;
            }
        }
    }
    CHECK(checked >= 15);
}
