// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;
using namespace parvis::test;

namespace {

QStringList valuesOf(const QJsonArray& rows, const QString& key)
{
    QStringList values;
    for (const QJsonValue& row : rows)
        values << row.toObject().value(key).toVariant().toString();
    return values;
}

struct ArticlesCli : CliFixture
{
    QString file = write(u"presse.csv"_s, "titre;source;date;url;rubrique\n"
                                          "Un forum \xC3\xA0 Chauny;La Gazette;19/04/2024;www.presse.example/1;essai\n"
                                          "Pi\xC3\xA8ge;;;javascript:alert(1);\n"
                                          "Un forum;;;https://presse.example/1?utm_source=x;\n");
};

} // namespace

TEST_CASE_METHOD(ArticlesCli, "an import is previewed, written, undone, and knows what is there the second time")
{
    const QJsonObject preview = json({u"press"_s, u"import"_s, file, u"--preview"_s}).object();
    CHECK(preview.value(u"written"_s).toInt() == 0);
    const QJsonArray rows = preview.value(u"articles"_s).toArray();
    CHECK(valuesOf(rows, u"fate"_s) == QStringList{u"new"_s, u"refused"_s, u"repeated"_s});
    CHECK(valuesOf(rows, u"line"_s) == QStringList{u"2"_s, u"3"_s, u"4"_s});
    CHECK(json({u"press"_s, u"list"_s, u"--rubric"_s, u"Essai"_s}).array().isEmpty());

    const QJsonObject written = json({u"press"_s, u"import"_s, file, u"--territories"_s}).object();
    CHECK(written.value(u"written"_s).toInt() == 1);
    const QJsonArray listed = json({u"press"_s, u"list"_s, u"--rubric"_s, u"Essai"_s}).array();
    CHECK(valuesOf(listed, u"url"_s) == QStringList{u"https://www.presse.example/1"_s});
    CHECK(listed[0].toObject().value(u"territories"_s).toArray() == QJsonArray{u"Chauny"_s});
    const QJsonObject again = json({u"press"_s, u"import"_s, file}).object();
    CHECK(valuesOf(again.value(u"articles"_s).toArray(), u"fate"_s).first() == u"identical");
    CHECK(again.value(u"written"_s).toInt() == 0);
    CHECK(run({u"undo"_s}).exitCode == 0);
    CHECK(json({u"press"_s, u"list"_s, u"--rubric"_s, u"Essai"_s}).array().isEmpty());
}

TEST_CASE_METHOD(ArticlesCli, "articles are listed by period, territory and state")
{
    CHECK(run({u"press"_s, u"import"_s, file, u"--territories"_s}).exitCode == 0);
    const auto count = [&](const QStringList& options) {
        return json(QStringList{u"press"_s, u"list"_s} + options).array().size();
    };
    CHECK(count({}) > 90);
    CHECK(count({u"--territory"_s, u"chauny"_s, u"--from"_s, u"2024-04-19"_s, u"--to"_s, u"2024-04-19"_s}) == 1);
    CHECK(count({u"--state"_s, u"retained"_s}) == 0);
    CHECK(count({u"--state"_s, u"unread"_s}) == count({}));
    CHECK(run({u"press"_s, u"list"_s, u"--state"_s, u"perdu"_s}).exitCode == 2);
    CHECK(run({u"press"_s, u"list"_s, u"--from"_s, u"2025"_s, u"--to"_s, u"2024"_s}).exitCode == 2);
}

TEST_CASE_METHOD(ArticlesCli, "a list of feeds shows their addresses and writes nothing; a file of no kind is refused")
{
    const QString feeds =
        write(u"veille.opml"_s, "<opml><body><outline text='A' xmlUrl='https://a.example/rss'/></body></opml>");
    const QJsonObject listed = json({u"press"_s, u"import"_s, feeds}).object();
    CHECK(valuesOf(listed.value(u"feeds"_s).toArray(), u"url"_s) == QStringList{u"https://a.example/rss"_s});
    const CliResult refused = run({u"press"_s, u"import"_s, write(u"page.html"_s, "<html><body>x</body></html>")});
    CHECK(refused.exitCode == 1);
    CHECK(isOneLine(refused.err));
}
