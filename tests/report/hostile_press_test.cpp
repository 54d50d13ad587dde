// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever articles hold, their review is made in each of its forms, can be read by everybody, and leads nowhere else.

#include "report/press_review_file.h"
#include "tests/catch.h"
#include "tests/report/report_text.h"
#include "tests/support/pdf_accessibility.h"

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

struct BadText
{
    QString name;
    QString text;
};

std::vector<BadText> badTexts()
{
    return {{u"cinq-mille"_s, u"contrat de ville "_s.repeated(300)},
            {u"mot-sans-fin"_s, QString(5000, u'x')},
            {u"arabe"_s, u"عقود المدينة في أو دو فرانس (2024) — Lens"_s},
            {u"hebreu-melange"_s, u"Lens שלום 12 עולם Liévin, “test” (5)"_s},
            {u"emojis"_s, u"🎉 Les quartiers 👩‍👩‍👧‍👦 🇫🇷 font la fête 🏘️"_s},
            {u"retournement"_s, u"abc \u202Egnp.exe\u202C \u200F\u2066x\u2069"_s},
            {u"commandes"_s, u"a\u0000b\u0007\u001b[31m\u2028c\uFFFE"_s},
            {u"demi-caractere"_s, u"a"_s + QChar(0xD83D) + u"b"_s + QChar(0xDE00)},
            {u"accents-empiles"_s, u"Z"_s + QString(300, QChar(0x0301)) + u"algo"_s},
            {u"balises"_s, u"<script>alert(1)</script> & \"'<b>"_s},
            {u"ideogrammes"_s, u"城市合同 "_s.repeated(200)},
            {u"blancs"_s, u" \u00A0\u202F\t\n "_s}};
}

Article badArticle(int key, const QString& text)
{
    Article article;
    article.id = {key};
    article.title = text;
    article.publisher = text.left(400);
    article.publishedOn = PartialDate::month(2024, 4);
    article.url = u"javascript:alert('%1')"_s.arg(text.left(40));
    article.rubric = text.left(300);
    article.summary = text + u'\n' + text;
    return article;
}

PressReviewContent issueOf(const Register& records, const QString& text)
{
    PressReviewContent content = selectArticles(records, {}, {}, QLocale(QLocale::French));
    content.number = 1;
    content.title = text;
    content.edito = text + u"\n\n"_s + text;
    return content;
}

void checkForms(const Register& records, const PressReviewContent& content, const QString& name)
{
    CAPTURE(name.toStdString());
    ReportSetting setting = test::settingIn(QLocale::French, content.title.left(200));
    const QByteArray pdf = pressReviewFile(records, content, setting, ReviewFormat::Pdf);
    test::keepForTheEye(u"mauvais-"_s + name + u".pdf"_s, pdf);
    CHECK(test::accessibilityFaults(pdf).join(u"; "_s) == QString());
    CHECK(test::linksOf(pdf).filter(u"javascript"_s, Qt::CaseInsensitive).isEmpty());
    const QByteArray html = pressReviewFile(records, content, setting, ReviewFormat::Html);
    CHECK_FALSE(html.contains("href=\"javascript"));
    CHECK_FALSE(html.contains("<script"));
    CHECK(QString::fromUtf8(html).toUtf8() == html); // well-formed
    CHECK(pressReviewFile(records, content, setting, ReviewFormat::Odt).startsWith("PK"));
    setting.isArchive = true;
    CHECK(test::accessibilityFaults(pressReviewFile(records, content, setting, ReviewFormat::Pdf)).isEmpty());
}

} // namespace

TEST_CASE("titles, rubrics and summaries of any kind of text make a sound review", "[bad input]")
{
    const test::French french;
    std::vector<Article> all;
    int key = 1;
    for (const BadText& bad : badTexts()) {
        all.push_back(badArticle(key++, bad.text));
        const Register records = Register().with(Table<Article>({all.back()}));
        checkForms(records, issueOf(records, bad.text), bad.name);
    }
    const Register records = Register().with(Table<Article>(std::move(all)));
    checkForms(records, issueOf(records, u"Tous ensemble"_s), u"tous"_s);
}

TEST_CASE("addresses that are none of the web are printed, and lead nowhere", "[bad input]")
{
    std::vector<Article> articles;
    int key = 1;
    for (const QString& url :
         {u"javascript:alert(1)"_s, u"JaVaScRiPt:alert(1)"_s, u" javascript:x"_s, u"data:text/html,<script>"_s,
          u"file:///etc/passwd"_s, u"https://presse.example/"_s + QString(3000, u'a'), u"http://"_s, u"::::"_s,
          u"https://presse.example/\" onclick=\"x"_s, u"https://[::1"_s}) {
        Article article = badArticle(key++, u"Un titre"_s);
        article.url = url;
        articles.push_back(article);
    }
    const Register records = Register().with(Table<Article>(std::move(articles)));
    const PressReviewContent content = issueOf(records, u"Revue"_s);
    checkForms(records, content, u"adresses"_s);
    const ReportSetting setting = test::settingIn(QLocale::French);
    for (const QString& link : test::linksOf(pressReviewFile(records, content, setting, ReviewFormat::Pdf)))
        CHECK(link.startsWith(u"https://presse.example/"_s));
    CHECK_FALSE(pressReviewFile(records, content, setting, ReviewFormat::Html).contains("onclick=\"x"));
}

TEST_CASE("a logo of any size stands in its place", "[bad input]")
{
    const Register records = Register().with(Table<Article>({badArticle(1, u"Un titre"_s)}));
    for (const QSize size : {QSize(1, 1), QSize(1600, 1), QSize(1, 1600), QSize(1600, 1600)}) {
        ReportSetting setting = test::settingIn(QLocale::French);
        setting.logo = QImage(size, QImage::Format_ARGB32_Premultiplied);
        setting.logo.fill(QColor(0, 0, 255, 100));
        const auto content = issueOf(records, u"Revue"_s);
        CHECK(test::accessibilityFaults(pressReviewFile(records, content, setting, ReviewFormat::Pdf)).isEmpty());
    }
}
