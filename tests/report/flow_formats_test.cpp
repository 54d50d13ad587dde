// SPDX-License-Identifier: GPL-3.0-or-later
// The press review as HTML and as ODT: the same content as the PDF, as structure.

#include "exchange/tables/zip_archive.h"
#include "report/press_review_file.h"
#include "tests/catch.h"
#include "tests/report/report_text.h"
#include "tests/support/files.h"
#include "tests/support/sample_register.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

QByteArray reviewAs(ReviewFormat format, const QString& title = {})
{
    Register records = test::sampleRegister();
    auto articles = records.all<Article>().rows();
    if (!title.isEmpty())
        articles[0].title = title;
    records = records.with(Table<Article>(articles));
    const ReportSetting setting = test::settingIn(QLocale::French, u"Centre d'essai"_s);
    return pressReviewFile(records, contentOf(records, *records.find(Id<PressReview>{1}), setting.locale), setting,
                           format);
}

QByteArray partOf(const QByteArray& odt, const QString& name)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"revue.odt"_s);
    test::writeFile(path, odt);
    constexpr qint64 mostBytes = 10'000'000;
    return ZipReader(path, mostBytes, {}).open(name)->readAll();
}

bool isWellFormed(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    CAPTURE(reader.errorString().toStdString());
    return !xml.isEmpty() && !reader.hasError();
}

} // namespace

TEST_CASE("a press review as HTML has headings, links, tables with heads, and no script")
{
    const test::French french;
    const QString html = QString::fromUtf8(reviewAs(ReviewFormat::Html));
    test::keepForTheEye(u"revue.html"_s, html.toUtf8());
    CHECK(html.startsWith(u"<!DOCTYPE html>\n<html lang=\"fr-FR\">"_s));
    CHECK(html.count(u"<h1"_s) == 1);
    CHECK(html.contains(u"<nav><ul>"));
    CHECK(html.contains(u"<th scope=\"col\">"));
    CHECK(html.contains(u"href=\"https://presse.example/1\""));
    CHECK(html.contains(u"&lt;b&gt;Habitants&lt;/b&gt;"));
    CHECK_FALSE(html.contains(u"<script"));
    CHECK_FALSE(html.contains(u"javascript:"));
    CHECK_FALSE(html.contains(u"NOTE PRIV"));
    QRegularExpressionMatchIterator links = QRegularExpression(u"href=\"#([^\"]+)\""_s).globalMatch(html);
    REQUIRE(links.hasNext());
    while (links.hasNext())
        CHECK(html.contains(u"id=\""_s + links.next().captured(1) + u'"'));
}

TEST_CASE("a press review as ODT has styles by name and is well-formed, whatever a title holds")
{
    const QByteArray odt = reviewAs(ReviewFormat::Odt, u"%1 %2 <x> & \u0001 \uFFFF « fin »"_s);
    test::keepForTheEye(u"revue.odt"_s, odt);
    CHECK(odt.mid(30, 8) == "mimetype");
    CHECK(odt.left(200).contains("application/vnd.oasis.opendocument.text")); // not packed
    for (const QString& name : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s, u"META-INF/manifest.xml"_s})
        CHECK(isWellFormed(partOf(odt, name)));
    const QString content = QString::fromUtf8(partOf(odt, u"content.xml"_s));
    CHECK(content.contains(u"text:style-name=\"Heading_20_1\" text:outline-level=\"1\""));
    CHECK(content.contains(u"text:reference-format=\"page\""));
    CHECK(content.contains(u"%2 &lt;x&gt; &amp;"));
    CHECK_FALSE(content.contains(u"NOTE PRIV"));
    CHECK(QString::fromUtf8(partOf(odt, u"styles.xml"_s)).contains(u"style:name=\"Heading_20_2\""));
}

TEST_CASE("the same issue gives the same bytes as HTML")
{
    CHECK(reviewAs(ReviewFormat::Html) == reviewAs(ReviewFormat::Html));
}
