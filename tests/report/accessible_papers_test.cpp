// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of paper and map is accessible (PDF/UA-1), in the words of its data.

#include "map/scene/register_theme.h"
#include "report/atlas_files.h"
#include "report/comparison_report.h"
#include "report/contract_report.h"
#include "report/follow_up_paper.h"
#include "report/funding_paper.h"
#include "report/map_export.h"
#include "report/press_review_report.h"
#include "report/qpv_report.h"
#include "report/signature_paper.h"
#include "report/view_paper.h"
#include "tests/catch.h"
#include "tests/report/report_text.h"
#include "tests/support/files.h"
#include "tests/support/map_register.h"
#include "tests/support/pdf_accessibility.h"
#include "tests/support/sample_register.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

ReportSetting dated()
{
    ReportSetting setting = test::settingIn(QLocale::French, u"Centre de ressources d'essai"_s);
    setting.date = QDate(2024, 6, 1);
    return setting;
}

void checkPaper(const QString& name, const QByteArray& pdf)
{
    CAPTURE(name);
    test::keepForTheEye(name + u".pdf"_s, pdf);
    CHECK(test::accessibilityFaults(pdf).join(u"; "_s) == QString());
}

QString figureOf(const QByteArray& pdf)
{
    // As printed, with the blanks of French: here they are blanks like any other.
    return test::structureOf(pdf).filter(u"Figure: "_s).value(0).replace(u'\u00A0', u' ').replace(u'\u202F', u' ');
}

} // namespace

TEST_CASE("the papers of a contract are accessible")
{
    const Register records = test::sampleRegister();
    const ReportSetting setting = dated();
    for (const Contract& contract : records.all<Contract>()) {
        const ReportMap map = contractMap(records, contract, setting.locale);
        const QString code = contract.code.text();
        checkPaper(u"fiche-"_s + code, composeContractReport(records, contract, setting, map));
        checkPaper(u"emargement-"_s + code, composeSignaturePaper(records, contract, setting));
        checkPaper(u"suivi-"_s + code, composeFollowUpPaper(records, contract, setting));
    }
}

TEST_CASE("a press review is accessible, and its map is told in words")
{
    const test::French french;
    const Register records = test::sampleRegister();
    ReportSetting setting = dated();
    setting.logo = QImage(80, 40, QImage::Format_RGB32);
    setting.logo.fill(Qt::blue);
    const auto content = contentOf(records, *records.find(Id<PressReview>{1}), setting.locale);
    const QByteArray pdf = composePressReview(records, content, setting);
    checkPaper(u"revue-accessible"_s, pdf);
    CHECK(figureOf(pdf) == u"Figure: Logo : Centre de ressources d’essai"_s);
}

TEST_CASE("a comparison and any page of the window are accessible")
{
    ViewPaper view;
    view.title = u"Contrats"_s;
    view.subtitle = u"au 1er juin 2024"_s;
    view.parts = {ViewHeading{u"Liste"_s}, ViewFacts{{{u"Nombre"_s, u"39"_s, u"ANCT"_s}}},
                  ViewTable{{{u"Nom"_s}, {u"Nombre"_s, 8, true}}, {{u"Lens"_s, u"3"_s}, {u""_s, u""_s}}},
                  ViewPicture{0.5, [](QPainter&, const QRectF&) {}, u"Un graphique"_s}};
    view.notes = {u"Source : essai"_s};
    checkPaper(u"vue"_s, composeViewPaper(view, dated()));
    checkPaper(u"comparaison"_s, composeComparisonReport(test::sampleRegister(), {}, {}, dated()));
}

TEST_CASE("maps and atlases are figures that say what they show")
{
    const test::French french;
    const Register records = test::mixedRegister();
    const auto scene = MapScene::build(records, themeOf(ThemeId::State, records));
    const QTemporaryDir folder;
    MapExport map;
    map.path = folder.filePath(u"carte.pdf"_s);
    map.options.locale = QLocale(QLocale::French);
    exportMap(*scene, map);
    const QByteArray single = test::bytesOf(map.path);
    checkPaper(u"carte"_s, single);
    CHECK(figureOf(single).startsWith(u"Figure: Carte de 5 quartiers prioritaires : "_s));
    const AtlasSetting setting{.locale = QLocale(QLocale::French)};
    const auto pages = atlasPages(records, *scene, AtlasKind::Qpv, {}, setting);
    const QByteArray atlas = atlasPdf(*scene, pages, {.title = u"Atlas"_s, .locale = setting.locale});
    checkPaper(u"atlas-accessible"_s, atlas);
    CHECK(test::structureOf(atlas).filter(u"Figure: "_s).size() == 5);
    CHECK(figureOf(atlas).contains(u"Population : "_s));
}

TEST_CASE("the sheets of neighbourhoods are accessible")
{
    const Register records = test::sampleRegister();
    std::vector<Id<Qpv>> all;
    for (const Qpv& qpv : records.all<Qpv>())
        all.push_back(qpv.id);
    checkPaper(u"quartiers"_s, composeQpvReport(records, all, dated()));
}

TEST_CASE("the table of funding is accessible, of all contracts and of none")
{
    const Register records = test::sampleRegister();
    checkPaper(u"credits"_s, composeFundingPaper(records, {}, dated()));
    checkPaper(u"credits-aucun"_s, composeFundingPaper(Register(), {}, dated()));
}

TEST_CASE("an archive is accessible, too, and the same content gives the same bytes")
{
    const Register records = test::sampleRegister();
    ReportSetting setting = dated();
    setting.isArchive = true;
    const Contract& contract = *records.find(test::knownContract);
    const QByteArray pdf = composeContractReport(records, contract, setting, contractMap(records, contract, {}));
    checkPaper(u"archive"_s, pdf);
    CHECK(test::metadataOf(pdf).contains(u"<pdfaid:conformance>A</pdfaid:conformance>"_s));
    CHECK(pdf == composeContractReport(records, contract, setting, contractMap(records, contract, {})));
}
