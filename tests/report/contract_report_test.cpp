// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "pdf/pdf_document.h"
#include "report/contract_report.h"
#include "report/report_map.h"
#include "tests/catch.h"
#include "tests/report/report_text.h"
#include "tests/support/golden.h"
#include "tests/support/sample_register.h"
#include "tests/support/text_sizes.h"

#include <QPainter>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

const ReportSetting frenchSetting = test::onTheFirstOfJune();
const ReportSetting englishSetting = test::onTheFirstOfJune(QLocale::English);

QByteArray sheet(Id<Contract> contract, const ReportSetting& setting, const ReportMap& map = {})
{
    const Register records = test::sampleRegister();
    return composeContractReport(records, *records.find(contract), setting, map);
}

} // namespace

TEST_CASE("the sheet of a contract reads as it always did")
{
    const QString text = test::readable(sheet(test::knownContract, englishSetting));
    CHECK(text == QString::fromUtf8(test::golden(u"report"_s, u"contract_en.txt"_s, text.toUtf8())));
}

TEST_CASE("the sheet says what is missing, and that a declaration goes further than the register")
{
    const test::French translation;
    const QByteArray pdf = sheet(test::knownContract, frenchSetting);
    test::keepForTheEye(u"contrat.pdf"_s, pdf);
    const QString text = test::textOf(pdf).simplified();
    CHECK(text.contains(u"Il manque : Communauté urbaine de Valmont, Région Hauts-de-France"_s));
    CHECK(text.contains(u"Une source déclare le contrat signé"_s));
    CHECK(text.contains(u"signatures obligatoires : 1 sur 3"_s));
    CHECK(text.contains(u"19 avril 2024"_s));
    CHECK(PdfDocument(pdf).title() == u"Contrat de ville CN06209I"_s);
}

TEST_CASE("a sum with an unknown part is unknown, never smaller")
{
    const test::French translation;
    const QString text = test::rowsOf(sheet(test::knownContract, frenchSetting)).simplified();
    CHECK(text.contains(u"1 830 2020"_s));
    CHECK(text.contains(u"2 quartiers à renseigner"_s));
}

TEST_CASE("a theoretical amount never stands as paid, and a known zero is a zero")
{
    const test::French translation;
    const QString text = test::textOf(sheet(test::knownContract, frenchSetting)).simplified();
    CHECK(text.contains(u"à renseigner à renseigner à renseigner 99 376,30 €"_s));
    CHECK(text.contains(u"Ce ne sont pas des paiements."_s));
    CHECK(text.contains(u"1 200 000,00 € 0,00 € à renseigner à renseigner"_s));
}

TEST_CASE("a contract of which nothing is known says so everywhere, and shows no zero")
{
    const test::French translation;
    const QByteArray pdf = sheet(test::unknownContract, frenchSetting);
    test::keepForTheEye(u"contrat-inconnu.pdf"_s, pdf);
    const QString text = test::textOf(pdf);
    CHECK(text.contains(u"Communauté d’agglomération de la Rive"_s));
    CHECK(text.count(u"à renseigner"_s) >= 4);
    CHECK(text.contains(u"31 mars 2024 (date nationale)"_s));
    CHECK_FALSE(text.contains(u"0,00"_s));
    CHECK_FALSE(text.contains(u"signatures obligatoires"_s));
    CHECK(PdfDocument(pdf).pageCount() == 1);
}

TEST_CASE("a map of the caller finds its place among the neighbourhoods")
{
    QRectF place;
    const ReportMap map{[&](QPainter& painter, const QRectF& rect) {
                            place = rect;
                            painter.fillRect(rect, Qt::green);
                        },
                        u"Une carte"_s};
    const QByteArray pdf = sheet(test::knownContract, frenchSetting, map);
    CHECK(place.width() > place.height());
    CHECK(PdfDocument(pdf).pageCount() == 2);
}

TEST_CASE("composing a sheet stops when it is told to")
{
    const Register records = test::sampleRegister();
    std::stop_source source;
    source.request_stop();
    CHECK_THROWS_AS(
        composeContractReport(records, *records.find(test::knownContract), frenchSetting, {}, source.get_token()),
        Cancelled);
}

TEST_CASE("the total of the inhabitants stands under the numbers that it adds up")
{
    const test::French translation;
    Register records = test::sampleRegister();
    auto qpvs = records.all<Qpv>().rows();
    qpvs[1].population = 2000;
    records = records.with(Table<Qpv>(qpvs));
    const PdfDocument document(composeContractReport(records, *records.find(test::knownContract), frenchSetting, {}));
    std::vector<double> ends; // of the last digits
    for (const PdfWord& word : document.pageWords(1)) {
        if (word.text.endsWith(u"830") || word.text.endsWith(u"000"))
            ends.push_back(word.box.right());
    }
    REQUIRE(ends.size() >= 3); // two neighbourhoods, their sum
    for (auto end = ends.end() - 3; end != ends.end(); ++end)
        CHECK(*end == Approx(ends.back()).margin(0.5));
}

TEST_CASE("the last page of a sheet never holds one source")
{
    const test::French translation;
    for (int more = 0; more < 30; ++more) {
        Register records = test::sampleRegister();
        auto signatories = records.all<Signatory>().rows();
        for (int i = 0; i < more; ++i) {
            Signatory signatory = signatories.front();
            signatory.id = {100 + i};
            signatories.push_back(signatory);
        }
        records = records.with(Table<Signatory>(signatories));
        const PdfDocument document(
            composeContractReport(records, *records.find(test::knownContract), frenchSetting, {}));
        CAPTURE(more);
        CHECK((document.pageCount() == 1 || document.pageText(document.pageCount()).count(u'\n') > 5));
    }
}

TEST_CASE("the map of a sheet can be read: no letters under seven points")
{
    const test::French translation;
    Register records = test::sampleRegister();
    auto qpvs = records.all<Qpv>().rows();
    for (Qpv& qpv : qpvs) {
        qpv.ellipseX = 682000 + 1500 * double(qpv.id.value);
        qpv.ellipseY = 7021000;
        qpv.ellipseSemiMajor = 400;
        qpv.ellipseSemiMinor = 200;
        qpv.ellipseAzimuth = 30;
    }
    records = records.with(Table<Qpv>(qpvs));
    const ReportMap map = contractMap(records, *records.find(test::knownContract), frenchSetting.locale);
    test::TextSizes paper({640, 280});
    QPainter painter(&paper);
    map.paint(painter, QRectF(0, 0, 640, 280));
    painter.end();
    CAPTURE(paper.smallestText());
    CHECK(paper.smallest() >= 7);
}
