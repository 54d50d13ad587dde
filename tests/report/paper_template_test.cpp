// SPDX-License-Identifier: GPL-3.0-or-later
// Papers in the look of a template, and templates from files of others.

#include "domain/error.h"
#include "report/comparison_report.h"
#include "report/contract_report.h"
#include "report/follow_up_paper.h"
#include "report/funding_paper.h"
#include "report/logo.h"
#include "report/paper_setting.h"
#include "report/paper_template_file.h"
#include "report/press_review_file.h"
#include "report/press_review_report.h"
#include "report/qpv_report.h"
#include "report/reminder_letter.h"
#include "report/report_map.h"
#include "report/signature_paper.h"
#include "report/view_paper.h"
#include "tests/catch.h"
#include "tests/report/report_text.h"
#include "tests/support/files.h"
#include "tests/support/pdf_accessibility.h"
#include "tests/support/sample_register.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

PaperTemplate sampleTemplate()
{
    QImage logo(300, 120, QImage::Format_ARGB32);
    logo.fill(Qt::transparent);
    QPainter(&logo).fillRect(20, 20, 200, 60, QColor(0x7a, 0x1f, 0x5c));
    PaperTemplate paper;
    paper.publisher = u"Centre de ressources d’essai"_s;
    paper.header = u"Politique de la ville"_s;
    paper.footer = u"Document de travail"_s;
    paper.accent = u"#7a1f5c"_s;
    paper.quiet = u"#4a4a4a"_s;
    paper.reviewSections = u"articles,contents,notices"_s;
    paper.logo = logoText(logo);
    return paper;
}

PressReviewContent sampleIssue(const Register& records)
{
    return contentOf(records, *records.find(Id<PressReview>{1}), QLocale(QLocale::French));
}

/// The headings of a document in their order, those of articles aside.
QStringList partsOf(const FlowDocument& document)
{
    QStringList parts;
    for (const FlowItem& item : document.items) {
        const auto* paragraph = std::get_if<Paragraph>(&item);
        if (paragraph && paragraph->headingLevel == 2)
            parts << paragraph->anchor;
    }
    return parts;
}

bool hasColour(const FlowDocument& document, const QColor& colour)
{
    return std::ranges::any_of(document.items, [&](const FlowItem& item) {
        const auto* paragraph = std::get_if<Paragraph>(&item);
        return paragraph &&
               (paragraph->ruleBelow == colour ||
                std::ranges::any_of(paragraph->spans, [&](const Span& span) { return span.look.colour == colour; }));
    });
}

ReportSetting templateSetting(const PaperTemplate& paper)
{
    ReportSetting setting = settingOf(paper);
    setting.date = QDate(2024, 6, 1);
    return setting;
}

struct NamedPaper
{
    QString name;
    std::function<QByteArray(const ReportSetting&)> compose;
};

/// One of each kind. @param records  outlive them
std::vector<NamedPaper> everyPaper(const Register& records)
{
    const Contract& contract = *records.find(test::knownContract);
    ViewPaper view;
    view.title = u"Contrats"_s;
    view.parts = {ViewTable{{{u"Nom"_s}, {u"Nombre"_s, 8, true}}, {{u"Lens"_s, u"3"_s}}}};
    const std::vector<ReminderMessage> letters{
        {.name = u"Région"_s, .subject = u"Signature attendue"_s, .what = {u"CN001"_s}},
        {.name = u"Département"_s, .subject = u"Signature attendue"_s, .what = {u"CN002"_s}}};
    return {
        {u"revue"_s, [&](const auto& s) { return composePressReview(records, sampleIssue(records), s); }},
        {u"dossier"_s,
         [&](const auto& s) {
             return composeContractReport(records, contract, s, contractMap(records, contract, s.locale));
         }},
        {u"emargement"_s, [&](const auto& s) { return composeSignaturePaper(records, contract, s); }},
        {u"suivi"_s, [&](const auto& s) { return composeFollowUpPaper(records, contract, s); }},
        {u"credits"_s, [&](const auto& s) { return composeFundingPaper(records, contract.id, s); }},
        {u"quartier"_s, [&](const auto& s) { return composeQpvReport(records, {records.all<Qpv>()[0].id}, s); }},
        {u"tableau"_s, [view](const auto& s) { return composeViewPaper(view, s); }},
        {u"comparaison"_s, [&](const auto& s) { return composeComparisonReport(records, {}, {}, s); }},
        {u"relances"_s, [letters](const auto& s) { return composeReminderLetters(letters, LetterFormat::Pdf, s); }}};
}

} // namespace

TEST_CASE("a review has the sections, the colours and the texts of its template")
{
    const test::French french;
    const Register records = test::sampleRegister();
    const ReportSetting setting = settingOf(sampleTemplate());
    const FlowDocument document = pressReviewDocument(records, sampleIssue(records), setting);
    const QStringList parts = partsOf(document);
    CHECK(parts.first() == u"rubric-0");
    CHECK(parts.last() == u"sources");
    CHECK_FALSE(parts.contains(u"index"_s));
    CHECK(hasColour(document, QColor(0x7a, 0x1f, 0x5c)));
    CHECK_FALSE(hasColour(document, look::accent));
    CHECK(hasColour(document, QColor(0x4a, 0x4a, 0x4a)));
    CHECK_FALSE(hasColour(document, look::muted));
    CHECK(document.furniture.runningTitle.startsWith(u"Politique de la ville · "_s));
    CHECK(document.furniture.attribution.startsWith(u"Document de travail · "_s));
    REQUIRE(std::holds_alternative<FlowPicture>(document.items.front()));
    CHECK(std::get<FlowPicture>(document.items.front()).alternative.contains(u"Centre de ressources"_s));
}

TEST_CASE("every paper in the look of a template is accessible, and the same twice")
{
    const test::French french;
    const Register records = test::sampleRegister();
    for (const auto& [name, compose] : everyPaper(records)) {
        CAPTURE(name);
        const QByteArray paper = compose(templateSetting(sampleTemplate()));
        test::keepForTheEye(name + u"-modele.pdf"_s, paper);
        CHECK(test::accessibilityFaults(paper).join(u"; "_s) == QString());
        const QStringList logos = test::structureOf(paper).filter(u"Figure: Logo"_s);
        CHECK(logos.size() == (name == u"relances" ? 2 : 1)); // each letter goes to another body
        CHECK(logos.front().endsWith(u"Centre de ressources d’essai"_s));
        CHECK(test::textOf(paper).contains(u"Document de travail"_s));
        CHECK(paper == compose(templateSetting(sampleTemplate())));
    }
}

TEST_CASE("papers in any typeface that is offered are accessible")
{
    const Register records = test::sampleRegister();
    const Contract& contract = *records.find(test::knownContract);
    const QStringList typefaces = embeddableTypefaces();
    REQUIRE_FALSE(typefaces.isEmpty());
    for (const QString& typeface : typefaces.first(std::min<qsizetype>(typefaces.size(), 6))) {
        CAPTURE(typeface);
        PaperTemplate paper;
        paper.typeface = typeface;
        const ReportSetting setting = templateSetting(paper);
        CHECK(setting.fonts.first() == typeface);
        CHECK(test::accessibilityFaults(composeSignaturePaper(records, contract, setting)).join(u"; "_s) == QString());
    }
}

TEST_CASE("a review as HTML and ODT follows the template, too")
{
    const Register records = test::sampleRegister();
    PaperTemplate paper = sampleTemplate();
    const auto review = [&](const ReportSetting& setting, ReviewFormat format) {
        return pressReviewFile(records, sampleIssue(records), setting, format);
    };
    const QByteArray html = review(templateSetting(paper), ReviewFormat::Html);
    CHECK(html.contains("a{color:#7a1f5c}"));
    CHECK_FALSE(html.contains("#1c5574"));
    CHECK_FALSE(html.contains("#555f69"));
    CHECK(html.contains("<img alt=\"Logo"));
    CHECK(html.contains("font-family:'Open Sans'"));
    CHECK(review(templateSetting({}), ReviewFormat::Html).contains("a{color:#1c5574}"));
    ReportSetting own = templateSetting(paper);
    own.fonts.prepend(u"Mine'}a{color:red}"_s);
    CHECK(review(own, ReviewFormat::Html).contains("font-family:'Mineacolorred','Open Sans'"));
    CHECK(review(own, ReviewFormat::Odt).startsWith("PK"));
}

TEST_CASE("without a template, papers are those of Parvis, to the byte")
{
    const test::French french;
    const Register records = test::sampleRegister();
    ReportSetting plain;
    plain.date = QDate(2024, 6, 1);
    for (const auto& [name, compose] : everyPaper(records)) {
        CAPTURE(name);
        CHECK(compose(templateSetting({})) == compose(plain));
    }
}

TEST_CASE("sheets have the sections of their template, and say their sources all the same")
{
    const Register records = test::sampleRegister();
    PaperTemplate paper;
    paper.contractSections = u"funding,signature"_s;
    paper.qpvSections = u"lineage,facts"_s;
    const ReportSetting setting = templateSetting(paper);
    const Contract& contract = *records.find(test::knownContract);
    const QByteArray dossier =
        composeContractReport(records, contract, setting, contractMap(records, contract, setting.locale));
    const QString text = test::textOf(dossier);
    CHECK(text.contains(u"Funding"_s));
    CHECK(text.indexOf(u"Funding"_s) < text.indexOf(u"Computed from the signatories"_s));
    CHECK_FALSE(text.contains(u"Deliberated on"_s));
    CHECK(test::structureOf(dossier).filter(u"Figure"_s).isEmpty()); // no neighbourhoods, no map
    CHECK(text.contains(u"Sources"_s));
    const QByteArray sheet = composeQpvReport(records, {records.all<Qpv>()[0].id}, setting);
    CHECK_FALSE(test::textOf(sheet).contains(u"Indicators"_s));
    CHECK(test::textOf(sheet).contains(u"Sources"_s));
    CHECK(test::structureOf(sheet).filter(u"Figure"_s).isEmpty());
}

TEST_CASE("what a database of others says of its papers never breaks them", "[bad input]")
{
    PaperTemplate paper;
    paper.accent = u"#ffffff"_s; // white on white
    paper.quiet = u"javascript:"_s;
    paper.typeface = u"../../etc/passwd"_s;
    paper.reviewSections = u"x,,map,"_s;
    paper.logo = QString(100, u'A');
    paper.footer = QString(5000, u'w');
    paper.contractSections = u"articles,funding"_s;
    const ReportSetting setting = templateSetting(paper);
    CHECK(setting.accent == look::accent);
    CHECK(setting.quiet == look::muted);
    CHECK(setting.fonts == pageFontFamilies());
    CHECK(setting.logo.isNull());
    const Register records = test::sampleRegister();
    for (const auto& [name, compose] : everyPaper(records)) {
        CAPTURE(name);
        CHECK(test::accessibilityFaults(compose(setting)).join(u"; "_s) == QString());
    }
}

TEST_CASE("a template goes through a file unchanged")
{
    const PaperTemplate paper = sampleTemplate();
    const PaperTemplate back = readTemplateFile(templateFile(paper), u"modele.json"_s);
    CHECK(back.publisher == paper.publisher);
    CHECK(back.reviewSections == paper.reviewSections);
    CHECK(logoOf(back.logo) == logoOf(paper.logo));
    CHECK(readTemplateFile(templateFile({}), u"x"_s) == PaperTemplate());
}

TEST_CASE("a file that is no sound template is refused whole", "[bad input]")
{
    const auto with = [](const QString& key, const QJsonValue& value) {
        QJsonObject object = QJsonDocument::fromJson(templateFile(sampleTemplate())).object();
        object.insert(key, value);
        return QJsonDocument(object).toJson();
    };
    QByteArray huge = templateFile(sampleTemplate());
    huge.append(QByteArray(largestTemplateFile, ' '));
    QByteArray deep;
    for (int i = 0; i < 2000; ++i)
        deep += '[';
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("{}"), huge, deep,
          with(u"format"_s, u"parvis-paper-template-2"_s), with(u"accent"_s, u"#ffffff"_s), with(u"accent"_s, 12),
          with(u"sections"_s, u"map"_s), with(u"footer"_s, QString(121, u'x')), with(u"footer"_s, u"a\nb"_s),
          with(u"logo"_s, u"AAAA"_s), with(u"logo"_s, QString(500000, u'A')), with(u"more"_s, u""_s)}) {
        CAPTURE(bytes.left(60).toStdString());
        CHECK_THROWS_AS(readTemplateFile(bytes, u"modele.json"_s), Error);
    }
}

TEST_CASE("a drawing becomes a sharp logo, and one that would read files or multiply itself is refused", "[bad input]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"logo.svg"_s);
    const auto drawing = [](const QByteArray& inside, const QByteArray& before = {}) {
        return before +
               "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='60' "
               "height='20'><rect id='a' width='60' height='20' fill='#7a1f5c'/>" +
               inside + "</svg>";
    };
    test::writeFile(path, drawing("<use xlink:href='#a'/>"));
    CHECK(readLogo(path).height() == 400);
    CHECK(readLogo(path).pixelColor(100, 100) == QColor(0x7a, 0x1f, 0x5c));
    const QByteArray bomb = "<!DOCTYPE svg [<!ENTITY b \"<rect/><rect/>\"><!ENTITY c \"&b;&b;\">]>";
    for (const QByteArray& bytes : {drawing("<image width='9' height='9' xlink:href='/etc/passwd'/>"),
                                    drawing("<image width='9' height='9' href = \"logo.png\"/>"),
                                    drawing(QByteArray("<use xlink:href='#a'/>").repeated(200)), drawing("&c;", bomb),
                                    drawing("").left(60), QByteArray("<svg")}) {
        CAPTURE(bytes.left(300).toStdString());
        test::writeFile(path, bytes);
        CHECK_THROWS_AS(readLogo(path), Error);
    }
}

TEST_CASE("a logo becomes small, and one that cannot be read is an error", "[bad input]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"logo.png"_s);
    QImage large(5000, 3000, QImage::Format_RGB32);
    large.fill(Qt::red);
    REQUIRE(large.save(path));
    const QImage logo = readLogo(path);
    CHECK(logo.width() <= 1600);
    CHECK(logoOf(logoText(logo)).height() <= 400);
    QImage noise(1600, 1200, QImage::Format_RGB32);
    quint32 state = 1;
    for (int y = 0; y < noise.height(); ++y) {
        for (int x = 0; x < noise.width(); ++x) {
            state = state * 1664525 + 1013904223;
            noise.setPixel(x, y, state >> 8);
        }
    }
    CHECK(logoText(noise).size() <= largestLogo);
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("no picture"), test::bytesOf(path).left(200),
          QByteArray("GIF89a\1\0\1\0\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\1\0\1\0\0\2\2D\1\0;", 35),
          QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\x7f\xff\xff\xff\x7f\xff\xff\xff\x08\x02\0\0\0", 29)}) {
        test::writeFile(path, bytes);
        CHECK_THROWS_AS(readLogo(path), Error);
    }
    CHECK_THROWS_AS(readLogo(folder.filePath(u"nothing.png"_s)), Error);
}
