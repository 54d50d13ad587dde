// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/papers/paper_templates.h"

#include "tests/catch.h"

using namespace parvis;
using namespace Qt::StringLiterals;

TEST_CASE("contrast is that of WCAG")
{
    CHECK(contrastBetween(u"#000000"_s, u"#ffffff"_s) == Approx(21));
    CHECK(contrastBetween(u"#777777"_s, u"#ffffff"_s) == Approx(4.48).epsilon(0.01));
    CHECK(contrastBetween(u"#767676"_s, u"#ffffff"_s) > readableContrast);
    CHECK(contrastBetween(u"#ffffff"_s, u"#ffffff"_s) == Approx(1));
    for (const QString& wrong : {u""_s, u"#12"_s, u"red"_s, u"#12345g"_s, u"#-12345"_s, u"#1234567"_s, u"# 12345"_s}) {
        CAPTURE(wrong.toStdString());
        CHECK(contrastBetween(wrong, u"#ffffff"_s) == 0);
        CHECK_FALSE(paperColourProblem(wrong).isEmpty());
    }
    // What is read on white is not always read on the head of a table.
    CHECK_FALSE(paperColourProblem(u"#767676"_s).isEmpty());
    CHECK(paperColourProblem(u"#6e6e6e"_s).isEmpty());
    const QLocale usual;
    QLocale::setDefault(QLocale::French);
    CHECK(contrastText(u"#6f6f6f"_s) == u"4,4:1"); // 4.45 is not rounded to what would be enough
    CHECK(contrastText(u"#000000"_s) == u"18,6:1");
    CHECK(paperColourProblem(u"#6f6f6f"_s).contains(u"4,4:1"_s));
    QLocale::setDefault(usual);
}

TEST_CASE("the sections of a paper keep their order, each once, and what is needed is there")
{
    using S = PaperSection;
    const auto review = PaperKind::PressReview;
    for (const auto& kind : EnumNames<PaperKind>::all) {
        CHECK(sectionsOf(kind.value, {}) == usualSections(kind.value));
        CHECK(sectionText(kind.value, usualSections(kind.value)).isEmpty());
        CHECK(std::ranges::any_of(usualSections(kind.value), isNeeded)); // an empty text means the usual ones
    }
    CHECK(sectionsOf(review, u"articles,map,articles,nothing,funding"_s) ==
          PaperSections{S::Articles, S::Map, S::Legal});
    CHECK(sectionsOf(review, u"years"_s) == PaperSections{S::Years, S::Articles, S::Legal});
    CHECK(sectionsOf(PaperKind::Contract, u"funding,articles"_s) == PaperSections{S::Funding, S::Signature});
    CHECK(sectionsOf(PaperKind::Qpv, u"facts,map"_s) == PaperSections{S::Facts, S::Map});
    CHECK(sectionText(review, {S::Articles, S::Legal}) == u"articles,notices");
    PaperTemplate paper;
    paper.reviewSections = u"articles,notices"_s;
    paper.qpvSections = u"facts"_s;
    CHECK(paperTemplateProblem(paper).isEmpty());
    for (const QString& wrong : {u"articles"_s, u"articles,notices,map,map"_s, u"articles, notices"_s, u"x"_s}) {
        paper.reviewSections = wrong;
        CHECK_FALSE(paperTemplateProblem(paper).isEmpty());
    }
    paper.reviewSections.clear();
    paper.contractSections = u"facts"_s; // of another paper
    CHECK_FALSE(paperTemplateProblem(paper).isEmpty());
}

TEST_CASE("a text of a template is one line, and not too long")
{
    PaperTemplate paper;
    paper.footer = QString(longestTemplateText, u'a');
    CHECK(paperTemplateProblem(paper).isEmpty());
    paper.footer += u'a';
    CHECK_FALSE(paperTemplateProblem(paper).isEmpty());
    paper.footer = u"a\nb"_s;
    CHECK_FALSE(paperTemplateProblem(paper).isEmpty());
    paper.footer.clear();
    paper.logo = QString(largestLogo + 1, u'A');
    CHECK_FALSE(paperTemplateProblem(paper).isEmpty());
}
