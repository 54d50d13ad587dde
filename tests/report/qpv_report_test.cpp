// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "pdf/pdf_document.h"
#include "report/qpv_report.h"
#include "tests/catch.h"
#include "tests/report/report_text.h"
#include "tests/support/database_fixture.h"
#include "tests/support/sample_register.h"

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

std::vector<Id<Qpv>> allOf(const Register& records)
{
    std::vector<Id<Qpv>> all;
    for (const Qpv& qpv : records.all<Qpv>())
        all.push_back(qpv.id);
    return all;
}

} // namespace

TEST_CASE("the sheet of a neighbourhood says what is known, from where, and of what day")
{
    const test::French french;
    const Register records = test::sampleRegister();
    const Qpv& qpv = *records.all<Qpv>().begin();
    const QString text = test::textOf(composeQpvReport(records, {qpv.id}, test::onTheFirstOfJune())).simplified();
    CHECK(text.contains(qpv.code.text()));
    CHECK(text.contains(u"État du registre au 1er juin 2024"));
    CHECK(text.contains(u"Source et millésime"));
    CHECK(text.contains(u"Sources"));
}

TEST_CASE("all sheets are one file, each with its page and its bookmark, and progress is told")
{
    const Register records = test::sampleRegister();
    std::vector<double> shares;
    const PdfDocument document(composeQpvReport(records, allOf(records), test::onTheFirstOfJune(),
                                                [&](double share) { shares.push_back(share); }));
    CHECK(int(shares.size()) == document.pageCount());
    CHECK(shares.back() == 1.0);
    QStringList marks;
    for (const PdfBookmark& mark : document.outline()) {
        marks << mark.title;
        CHECK(mark.page > 0);
    }
    for (const Qpv& qpv : records.all<Qpv>())
        CHECK(marks.filter(qpv.code.text()).size() == 1);
}

TEST_CASE("no neighbourhood is an error, and stopped sheets are cancelled")
{
    const Register records = test::sampleRegister();
    CHECK_THROWS_AS(composeQpvReport(records, {}, test::onTheFirstOfJune()), Error);
    std::stop_source source;
    source.request_stop();
    CHECK_THROWS_AS(composeQpvReport(records, allOf(records), test::onTheFirstOfJune(), {}, source.get_token()),
                    Cancelled);
}

TEST_CASE("no last page is nearly empty: the sheets of all neighbourhoods")
{
    const test::French french;
    const Register& records = test::dataset();
    ReportSetting setting = test::onTheFirstOfJune();
    setting.fonts = {u"Open Sans"_s};
    const QByteArray pdf = composeQpvReport(records, allOf(records), setting);
    test::keepForTheEye(u"quartiers.pdf"_s, pdf);
    CHECK(PdfDocument(pdf).pageCount() == int(records.all<Qpv>().size()));
}
