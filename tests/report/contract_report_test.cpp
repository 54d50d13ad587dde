// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "pdf/pdf_document.h"
#include "report/contract_report.h"
#include "tests/catch.h"
#include "tests/report/report_text.h"
#include "tests/support/golden.h"
#include "tests/support/sample_register.h"

#include <QPainter>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

ReportSetting settingIn(QLocale::Language language)
{
    ReportSetting setting = test::settingIn(language, u"Centre de ressources d'essai"_s);
    setting.date = QDate(2024, 6, 1);
    return setting;
}

const ReportSetting french = settingIn(QLocale::French);
const ReportSetting english = settingIn(QLocale::English);

QByteArray sheet(Id<Contract> contract, const ReportSetting& setting, const PaintMap& map = {})
{
    const Register records = test::sampleRegister();
    return composeContractReport(records, *records.find(contract), setting, map);
}

} // namespace

TEST_CASE("the sheet of a contract reads as it always did")
{
    const QString text = test::readable(sheet(test::knownContract, english));
    CHECK(text == QString::fromUtf8(test::golden(u"report"_s, u"contract_en.txt"_s, text.toUtf8())));
}

TEST_CASE("the sheet says what is missing, and that a declaration goes further than the register")
{
    const test::French translation;
    const QByteArray pdf = sheet(test::knownContract, french);
    test::keepForTheEye(u"contrat.pdf"_s, pdf);
    const QString text = test::textOf(pdf).simplified();
    CHECK(text.contains(u"Il manque : Communauté urbaine de Valmont, Région Hauts-de-France"_s));
    CHECK(text.contains(u"Une source déclare le contrat signé"_s));
    CHECK(text.contains(u"signatures requises : 1 sur 3"_s));
    CHECK(text.contains(u"19 avril 2024"_s));
    CHECK(PdfDocument(pdf).title() == u"Contrat de ville CN06209I"_s);
}

TEST_CASE("a sum with an unknown part is unknown, never smaller")
{
    const test::French translation;
    const QString text = test::textOf(sheet(test::knownContract, french)).simplified();
    CHECK(text.contains(u"1 830 (2020)"_s));
    CHECK(text.contains(u"2 quartiers à renseigner"_s));
}

TEST_CASE("a theoretical amount never stands as paid, and a known zero is a zero")
{
    const test::French translation;
    const QString text = test::textOf(sheet(test::knownContract, french)).simplified();
    CHECK(text.contains(u"à renseigner à renseigner à renseigner 99 376,30 €"_s));
    CHECK(text.contains(u"Ce ne sont pas des paiements."_s));
    CHECK(text.contains(u"1 200 000,00 € 0,00 € à renseigner à renseigner"_s));
}

TEST_CASE("a contract of which nothing is known says so everywhere, and shows no zero")
{
    const test::French translation;
    const QByteArray pdf = sheet(test::unknownContract, french);
    test::keepForTheEye(u"contrat-inconnu.pdf"_s, pdf);
    const QString text = test::textOf(pdf);
    CHECK(text.contains(u"Communauté d'agglomération de la Rive"_s));
    CHECK(text.count(u"à renseigner"_s) >= 5);
    CHECK_FALSE(text.contains(u"0,00"_s));
    CHECK_FALSE(text.contains(u"signatures requises"_s));
    CHECK(PdfDocument(pdf).pageCount() == 1);
}

TEST_CASE("a map of the caller finds its place among the neighbourhoods")
{
    QRectF place;
    const QByteArray pdf = sheet(test::knownContract, french, [&](QPainter& painter, const QRectF& rect) {
        place = rect;
        painter.fillRect(rect, Qt::green);
    });
    CHECK(place.width() > place.height());
    CHECK(PdfDocument(pdf).pageCount() == 2);
}

TEST_CASE("composing a sheet stops when it is told to")
{
    const Register records = test::sampleRegister();
    std::stop_source source;
    source.request_stop();
    CHECK_THROWS_AS(composeContractReport(records, *records.find(test::knownContract), french, {}, source.get_token()),
                    Cancelled);
}
