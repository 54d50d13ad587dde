// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/articles/article_reader.h"

#include "tests/catch.h"
#include "tests/support/errors.h"
#include "tests/support/spreadsheet_sample.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

ArticleFile parsedArticles(const QString& text)
{
    return parseArticles(text.toUtf8(), u"essai"_s);
}

QString dayOf(const ReadArticle& read)
{
    return read.article.publishedOn ? read.article.publishedOn->iso() : QString();
}

/// "titre|source|date|adresse" of each article; a refused one is "! line".
QStringList told(const ArticleFile& file)
{
    QStringList texts;
    for (const ReadArticle& read : file.articles) {
        const Article& article = read.article;
        texts << (read.refusal.isEmpty()
                      ? QStringList{article.title, article.publisher, dayOf(read), article.url}.join(u'|')
                      : u"! %1"_s.arg(read.line));
    }
    return texts;
}

QString rss(const QString& items, const QString& before = {})
{
    return u"<?xml version=\"1.0\"?>\n<rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel>"
           "<title>Le Journal d'essai</title><link>https://journal.example/</link>"_s +
           before + items + u"</channel></rss>"_s;
}

} // namespace

TEST_CASE("a table of articles is known by its titles, in any order, with lines above them")
{
    const ArticleFile file =
        parsedArticles(u"Revue de presse;;;;\n\nDate;Titre;Lien;Média;État\n"
                       "19/04/2024;\"Le contrat &amp; l&rsquo;avenir\";www.example.org/a;La Gazette;Retenu\n"
                       "avril 2024;Deux;https://example.org/b?x=1&copy=2;;lu\n"_s);
    CHECK(file.format == ArticleFormat::Table);
    CHECK(told(file) == QStringList{u"Le contrat & l’avenir|La Gazette|2024-04-19|https://www.example.org/a"_s,
                                    u"Deux||2024-04|https://example.org/b?x=1&copy=2"_s});
    CHECK(file.articles[0].line == 4);
    CHECK(file.articles[0].article.state == ArticleState::Retained);
    CHECK(file.articles[1].article.state == ArticleState::Read);
}

TEST_CASE("articles stand in spreadsheets as in CSV, on whichever sheet names them")
{
    const QTemporaryDir folder;
    const QByteArray tables = "<table:table table:name='Notes'>" + odsRow({"rien", "ici"}) +
                              "</table:table><table:table table:name='Presse'>" +
                              odsRow({"Titre", "URL", "Territoire"}) +
                              odsRow({"Un forum", "https://example.org/f", "Arras"}) + "</table:table>";
    const QString path = saved(folder.filePath(u"presse.ods"_s), odsOf(tables));
    const ArticleFile file = readArticles(path);
    CHECK(told(file) == QStringList{u"Un forum|||https://example.org/f"_s});
    CHECK(file.articles[0].places == u"Arras");
    CHECK(file.articles[0].line == 2);
}

TEST_CASE("a table in Windows-1252 is read as every table is")
{
    const ArticleFile file = parseArticles("titre;date\n\xC9t\xE9 \xE0 B\xE9thune;2024\n", u"essai.csv"_s);
    CHECK(told(file) == QStringList{u"Été à Béthune||2024|"_s});
}

TEST_CASE("a table without a column of titles is refused with the columns that it has", "[bad input]")
{
    CHECK(errorOf([] { parsedArticles(u"Nom;Prénom\na;b\n"_s); }).contains(u"Nom, Prénom"));
}

TEST_CASE("RSS gives titles, dates in the words of mail, the journal's name and addresses")
{
    const ArticleFile file = parsedArticles(
        rss(u"<item><title>Un &amp;eacute;t&amp;eacute; "
            u"&lt;b&gt;fort&lt;/b&gt;</title><link>https://journal.example/1</link>"
            "<pubDate>Fri, 19 Apr 2024 23:30:00 "
            "-0400</pubDate><description><![CDATA[<p>Chapô.</p><p>Fin</p>]]></description>"
            "</item>\n<item><title>Deux</title><link>/2?a=b c</link><dc:date>2024-05-01T08:00:00+02:00</dc:date>"
            "<source url='https://autre.example'>L'Autre</source></item>"_s));
    CHECK(file.format == ArticleFormat::Feed);
    CHECK(told(file) == QStringList{u"Un été fort|Le Journal d'essai|2024-04-19|https://journal.example/1"_s,
                                    u"Deux|L'Autre|2024-05-01|https://journal.example/2?a=b%20c"_s});
    CHECK(file.articles[0].article.summary.isEmpty());
    CHECK(file.articles[0].article.privateNote == u"Chapô. Fin");
    CHECK(file.articles[1].remarks.size() == 1);
}

TEST_CASE("Atom gives the address that leads to the article, completed from xml:base")
{
    const ArticleFile file = parsedArticles(
        u"<feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://a.example/blog/'><title>Blog</title>"
        "<link rel='self' href='/feed'/><entry xml:base='2024/'><title type='html'>Un &lt;i&gt;titre&lt;/i&gt;</title>"
        "<link rel='enclosure' href='x.mp3'/><link href='un.html'/><updated>2024-06-02T00:00:00Z</updated>"
        "<published>2024-06-01T23:00:00Z</published><summary>S</summary></entry>"
        "<entry><title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>Deux <b>mots</b></div></title>"
        "<id>urn:2</id><link href='https://b.example/2'/><updated>2024-06-03</updated></entry></feed>"_s);
    CHECK(told(file) == QStringList{u"Un titre|Blog|2024-06-01|https://a.example/blog/2024/un.html"_s,
                                    u"Deux mots|Blog|2024-06-03|https://b.example/2"_s});
}

TEST_CASE("RSS 1.0, and entities that it does not declare, are read")
{
    const ArticleFile file = parsedArticles(
        u"<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'>"
        "<channel><title>Vieux</title><link>https://v.example</link></channel>"
        "<item><title>&Eacute;t&eacute;</title><link>https://v.example/1</link></item></rdf:RDF>"_s);
    CHECK(told(file) == QStringList{u"Été|Vieux||https://v.example/1"_s});
}

TEST_CASE("a list of feeds gives their addresses, in folders too")
{
    const ArticleFile file =
        parsedArticles(u"<opml version='2.0'><head><title>Veille</title></head><body><outline text='Presse'>\n"
                       "<outline text='A' title='La Voix &amp;amp; Cie' xmlUrl='https://a.example/rss'/></outline>\n"
                       "<outline text='B' xmlUrl='javascript:alert(1)'/></body></opml>"_s);
    CHECK(file.format == ArticleFormat::Opml);
    CHECK(told(file) == QStringList{u"! 3"_s});
    CHECK(file.feeds == std::vector<FeedAddress>{{u"La Voix & Cie"_s, u"https://a.example/rss"_s}});
}

TEST_CASE("a list of feeds and refused entries are bounded, and reading them can be stopped", "[bad input]")
{
    const QString outlines = u"<outline text='A' xmlUrl='https://a.example/rss'/>"_s.repeated(20);
    const QByteArray feeds = u"<opml version='2.0'><body>%1</body></opml>"_s.arg(outlines).toUtf8();
    const QByteArray numbers = '[' + QByteArray("1,").repeated(20) + "1]";
    const QByteArray open = QByteArray("TY  - NEWS\n").repeated(20);
    const QByteArray entries = QByteArray("@article{a, title = {x\n").repeated(20);
    ArticleLimits few;
    few.articles = 10;
    std::stop_source source;
    source.request_stop();
    for (const QByteArray& bytes : {feeds, numbers, open, entries}) {
        CAPTURE(bytes.toStdString());
        CHECK(!errorOf([&] { parseArticles(bytes, u"essai"_s, few); }).isEmpty());
        CHECK_THROWS_AS(parseArticles(bytes, u"essai"_s, {}, source.get_token()), Cancelled);
    }
}

TEST_CASE("elements of other namespaces do not take the place of the feed's own")
{
    const ArticleFile file = parsedArticles(
        u"<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:media='http://search.yahoo.com/mrss/' "
        "xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd' "
        "xmlns:content='http://purl.org/rss/1.0/modules/content/' xmlns:atom='http://www.w3.org/2005/Atom'><channel>"
        "<title>Radio</title><atom:link rel='self' href='https://r.example/rss'/><link>https://r.example/</link>"
        "<image><title>Logo</title><link>https://r.example/logo</link></image>"
        "<item><title>Un</title><media:title>Photo</media:title><itunes:title>Épisode</itunes:title>"
        "<media:description>Légende</media:description><content:encoded>Long</content:encoded>"
        "<description>Court</description><dc:title>Autre</dc:title><link>https://r.example/1</link></item>"
        "<item><media:title>Photo</media:title><dc:title>Deux</dc:title><dc:date>2024-05-01</dc:date>"
        "<content:encoded>Long</content:encoded><atom:link href='https://r.example/2'/></item>"
        "<item><title>Trois</title><pubDate>2024-05-03</pubDate><atom:updated>2024-06-01</atom:updated></item>"
        "</channel></rss>"_s);
    CHECK(told(file) == QStringList{u"Un|Radio||https://r.example/1"_s, u"Deux|Radio|2024-05-01|https://r.example/2"_s,
                                    u"Trois|Radio|2024-05-03|"_s});
    CHECK(file.articles[0].article.privateNote == u"Court");
    CHECK(file.articles[1].article.privateNote == u"Long");
}

TEST_CASE("of the feed that an Atom entry was taken from, its title alone is the publisher")
{
    const ArticleFile file =
        parsedArticles(u"<feed xmlns='http://www.w3.org/2005/Atom'><title>Veille</title><entry><title>Un</title>"
                       "<source><id>urn:s</id><title>La Gazette</title><updated>2020-01-01</updated>"
                       "<link href='https://g.example/'/></source><link href='https://g.example/1'/>"
                       "<updated>2024-06-03</updated></entry></feed>"_s);
    CHECK(told(file) == QStringList{u"Un|La Gazette|2024-06-03|https://g.example/1"_s});
}

TEST_CASE("an identifier that is an address leads to the article where no link does")
{
    const ArticleFile file =
        parsedArticles(rss(u"<item><title>Un</title><guid isPermaLink='true'>https://j.example/1</guid></item>"
                           "<item><title>Deux</title><guid>https://j.example/2</guid></item>"
                           "<item><title>Trois</title><guid isPermaLink='false'>https://j.example/3</guid></item>"
                           "<item><title>Quatre</title><guid>abc</guid></item>"
                           "<item><title>Cinq</title><guid>https://j.example/g</guid>"
                           "<link>https://j.example/5</link></item>"_s));
    QStringList addresses;
    for (const ReadArticle& read : file.articles)
        addresses << read.article.url;
    CHECK(addresses ==
          QStringList{u"https://j.example/1"_s, u"https://j.example/2"_s, u""_s, u""_s, u"https://j.example/5"_s});
}

TEST_CASE("RIS gives references, with values that go on in the next line")
{
    const ArticleFile file = parsedArticles(
        u"TY  - NEWS\nTI  - Un titre long\n qui continue\nT2  - La Gazette\nDA  - 2024/04/19/\nPY  - 2024\n"
        "UR  - https://example.org/1\nAB  - Un <b>extrait</b>.\nER  - \n\nTY  - NEWS\r\nT1  - Deux\r\nPY  - 2023///\r\n"
        "ER  - \r\nTY  - NEWS\nTI  - Sans fin\n"_s);
    CHECK(file.format == ArticleFormat::Ris);
    CHECK(told(file) == QStringList{u"Un titre long qui continue|La Gazette|2024-04-19|https://example.org/1"_s,
                                    u"Deux||2023|"_s, u"! 15"_s});
    CHECK(file.articles[0].article.privateNote == u"Un extrait.");
}

TEST_CASE("BibTeX gives references; one with a mistake is refused with its line and the next is read")
{
    const ArticleFile file = parsedArticles(uR"(% export
@string{vdn = "La Voix du Nord"}
@article{a, title = {{L'{\'e}cole} \& la ville}, journal = vdn # { (Lille)}, year = 2024, month = apr,
  url = {https://example.org/a\_b}}
@article{b, title = {Sans fin,
@online{c, title = "Fa\c{c}ade {"}neuve{"}", date = {2024-05-02}, publisher={X}, }
@comment{ @article{d} }
@misc{e, title = {Mois}, year = {2023}, month = {ao{\^u}t}})"_s);
    CHECK(file.format == ArticleFormat::Bibtex);
    CHECK(told(file) == QStringList{u"L'école & la ville|La Voix du Nord (Lille)|2024-04|https://example.org/a_b"_s,
                                    u"! 5"_s, u"Façade \"neuve\"|X|2024-05-02|"_s, u"Mois||2023-08|"_s});
    CHECK(file.articles[2].line == 6);
}

TEST_CASE("BibTeX has addresses in commands, and in fields of other texts")
{
    const ArticleFile file = parsedArticles(uR"(@online{a, title = {Un}, url = {\url{https://example.org/a\_b~c}}}
@misc{b, title = {Deux}, howpublished = {\url{https://example.org/2}}, note = {Page \href{https://x.example}{du site}}}
@misc{c, title = {Trois}, howpublished = "\href{https://example.org/3}{La Gazette}"}
@misc{d, title = {Quatre}, note = {Consulté le 2 mai : https://example.org/4.}}
@misc{e, title = {Cinq}, howpublished = {https://example.org/5}, publisher = {Le Journal}})"_s);
    CHECK(told(file) == QStringList{u"Un|||https://example.org/a_b~c"_s, u"Deux|||https://example.org/2"_s,
                                    u"Trois|La Gazette||https://example.org/3"_s, u"Quatre|||https://example.org/4"_s,
                                    u"Cinq|Le Journal||https://example.org/5"_s});
    CHECK(file.articles[1].article.privateNote == u"Page du site");
}

TEST_CASE("names of BibTeX that stand for ever longer texts do not fill the memory", "[bad input]")
{
    QString text = u"@string{a0 = \"hahahahahahahahahahahahahahaha\"}\n"_s;
    for (int i = 1; i <= 40; ++i)
        text += u"@string{a%1 = a%2 # a%2}\n"_s.arg(i).arg(i - 1);
    text += u"@article{x, title = a40}\n@article{y, title = {Un}, journal = {Journal}, year = 2024}\n"_s;
    const ArticleFile file = parsedArticles(text);
    CHECK(file.articles.size() > 1);
    CHECK(told(file).last() == u"Un|Journal|2024|"_s);
    CHECK(std::ranges::count_if(file.articles, [](auto& read) { return read.refusal.isEmpty(); }) <= 2);
    QString many = u"@string{s = \"%1\"}\n"_s.arg(QString(10'000, u'x'));
    many += u"@article{a, title = {Un}, abstract = s # s # s # s}\n"_s.repeated(2'000);
    CHECK(std::ranges::count_if(parsedArticles(many).articles, [](auto& read) { return !read.refusal.isEmpty(); }) >
          1'900);
}

TEST_CASE("CSL-JSON of Zotero gives references with the lines on which they begin")
{
    const ArticleFile file = parsedArticles(
        u"[\n{\"title\":\"Un <i>titre</i> {\", \"container-title\":\"La Gazette\", "
        "\"issued\":{\"date-parts\":[[\"2024\",4,19]]}, \"URL\":\"https://example.org/1\", \"abstract\":\"A\"},\n"
        "{\"title\":\"Deux\",\"issued\":{\"raw\":\"avril 2024\"}},\n\n{\"type\":\"webpage\"}]"_s);
    CHECK(file.format == ArticleFormat::CslJson);
    CHECK(told(file) ==
          QStringList{u"Un titre {|La Gazette|2024-04-19|https://example.org/1"_s, u"Deux||2024-04|"_s, u"! 5"_s});
    CHECK(errorOf([] { parsedArticles(u"[\n{\"title\":\n"_s); }).contains(u"essai"));
}

TEST_CASE("CSL-JSON in an object has lines too, and a date that is a text")
{
    const ArticleFile file =
        parsedArticles(u"{\"config\":{\"id\":\"items\"},\n\"items\":[\n"
                       "{\"title\":\"Un\",\"issued\":\"2024-04-19\",\"author\":[{\"family\":\"A\"}]},\n"
                       "3,\n{\"title\":\"Deux\"}],\n\"more\":[{\"title\":\"Non\"}]}"_s);
    CHECK(told(file) == QStringList{u"Un||2024-04-19|"_s, u"! 3"_s, u"Deux|||"_s});
    CHECK(file.articles[0].line == 3);
    CHECK(file.articles[2].line == 5);
}

TEST_CASE("the note of a table keeps its lines and its signs")
{
    const ArticleFile file = parsedArticles(u"titre;date;note\nUn;2024;\"Premier <point>\r\n\r\nPrix < 5 & <mot\"\n"_s);
    CHECK(file.articles[0].article.privateNote == u"Premier <point>\n\nPrix < 5 & <mot");
}

TEST_CASE("an address that runs something is refused with its line, whatever hides it", "[bad input]")
{
    for (const QString& url : {u"javascript:alert(1)"_s, u"JavaScript :alert(1)"_s, u"java\tscript:alert(1)"_s,
                               u"data:text/html,x"_s, u"file:///etc/passwd"_s, u"vbscript:x"_s}) {
        CAPTURE(url.toStdString());
        const ArticleFile file =
            parsedArticles(u"titre,url,date\nUn,https://example.org,2024\nDeux,\"%1\",2024\n"_s.arg(url));
        CHECK(told(file).last() == u"! 3");
    }
}

TEST_CASE("a date or an address that is none is left empty, and that is told", "[bad input]")
{
    const ArticleFile file =
        parsedArticles(u"titre;url;date\nUn;voir papier;31/02/2024\nDeux;a.html;hier\nTrois;;\n"_s);
    CHECK(told(file) == QStringList{u"Un|||"_s, u"Deux|||"_s, u"Trois|||"_s});
    CHECK(file.articles[0].remarks.size() == 2);
    CHECK(file.articles[1].remarks.size() == 2);
    CHECK(file.articles[2].remarks.isEmpty());
}

TEST_CASE("a feed that breaks off keeps what was read before, and says where", "[bad input]")
{
    const QString whole = rss(u"<item><title>Un</title></item>\n<item><title>Deux</title></item>"_s);
    const ArticleFile file = parsedArticles(whole.left(whole.indexOf(u"Deux")));
    CHECK(told(file) == QStringList{u"Un|Le Journal d'essai||"_s});
    REQUIRE(file.notices.size() == 1);
    CHECK(file.notices[0].place.contains(u'3'));
    CHECK(errorOf([] { parsedArticles(u"<rss><channel><title>x"_s); }).contains(u"essai"));
    CHECK(!errorOf([] { parsedArticles(u"<html><body>Page</body></html>"_s); }).isEmpty());
    CHECK(!errorOf([] { parsedArticles(u"<svg/>"_s); }).isEmpty());
}

TEST_CASE("a file that defines entities is not read", "[bad input]")
{
    const QString bomb = u"<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]>"
                         "<rss><channel><item><title>&b;</title></item></channel></rss>"_s;
    const QString outside = u"<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                            "<rss><channel><item><title>&x;</title></item></channel></rss>"_s;
    CHECK(!errorOf([&] { parsedArticles(bomb); }).isEmpty());
    CHECK(!errorOf([&] { parsedArticles(outside); }).isEmpty());
    CHECK(told(parsedArticles(u"<!DOCTYPE rss PUBLIC '-//N//DTD RSS 0.91//EN' 'http://x.example/rss.dtd'>"
                              "<rss><channel><item><title>Un</title></item></channel></rss>"_s))
              .size() == 1);
}

TEST_CASE("titles of any writing and of great length are kept; one beyond all measure is refused", "[bad input]")
{
    const QString arabic = u"حي الأولوية 🎉 עיר"_s;
    const QString longer(5'000, u'é');
    const ArticleFile file =
        parsedArticles(u"titre;date\n%1;2024\n%2;2024\n%3;2024\n ;2024\n"_s.arg(arabic, longer, QString(50'000, u'x')));
    CHECK(told(file) == QStringList{arabic + u"||2024|"_s, longer + u"||2024|"_s, u"! 4"_s, u"! 5"_s});
}

TEST_CASE("many articles are read one after the other, up to the limit, and can be stopped", "[bad input]")
{
    const QString item = u"<item><title>Un</title><link>https://a.example/1</link></item>\n"_s;
    CHECK(parsedArticles(rss(item.repeated(20'000))).articles.size() == 20'000);
    ArticleLimits few;
    few.articles = 10;
    CHECK(!errorOf([&] { parseArticles(rss(item.repeated(11)).toUtf8(), u"essai"_s, few); }).isEmpty());
    std::stop_source source;
    source.request_stop();
    CHECK_THROWS_AS(parseArticles(rss(item).toUtf8(), u"essai"_s, {}, source.get_token()), Cancelled);
}

TEST_CASE("references that never close are each looked at once", "[bad input]")
{
    const ArticleFile file = parsedArticles(u"@article{a, title = {x\n"_s.repeated(20'000));
    CHECK(file.articles.size() == 20'000);
    CHECK(std::ranges::none_of(file.articles, [](const ReadArticle& read) { return read.refusal.isEmpty(); }));
}

TEST_CASE("a picture or an empty file is no file of articles", "[bad input]")
{
    CHECK(!errorOf([] { parseArticles(QByteArray("\x89PNG\r\n\x1A\n\0\0\0", 11), u"essai.png"_s); }).isEmpty());
    CHECK(!errorOf([] { parseArticles({}, u"essai.csv"_s); }).isEmpty());
}
