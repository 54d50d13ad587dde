// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/indicators/indicator_import.h"

#include "exchange/indicators/indicator_reader.h"
#include "tests/catch.h"
#include "tests/support/errors.h"
#include "tests/support/files.h"
#include "tests/tasks/verb_fixture.h"

#include <QTemporaryDir>

using namespace parvis;
using namespace parvis::test;
using namespace Qt::StringLiterals;

namespace {

struct IndicatorImportFixture : VerbFixture
{
    IndicatorPlan planned(const QString& text, const QString& name = u"a.csv"_s) const
    {
        const QString path = tables.filePath(name);
        writeFile(path, text.toUtf8());
        return planIndicators(records(), readIndicators(path));
    }
    QString write(const IndicatorPlan& plan)
    {
        return run([&](auto& tx, auto& records) { importIndicators(tx, records, plan); });
    }
    std::vector<IndicatorValue> povertyOf(const QString& code) const
    {
        std::vector<IndicatorValue> values;
        const Qpv* qpv = records().qpv(*QpvCode::parse(code));
        for (const IndicatorValue& value : records().all<IndicatorValue>().of(qpv->id)) {
            if (records().find(value.indicator)->code == u"poverty_rate_60")
                values.push_back(value);
        }
        return values;
    }

    QTemporaryDir tables;
};

} // namespace

TEST_CASE_METHOD(IndicatorImportFixture, "vintages stand side by side, and a table that comes back is known")
{
    const auto before = povertyOf(u"QN00201M"_s).size();
    const QString text = u"CODGEO;DISP_TP60_A21\nQN00201M;54,2\nQN01301M;10\n"_s;
    const IndicatorPlan plan = planned(text);
    CHECK(plan.count(FigureFate::New) == 1);
    CHECK(plan.count(FigureFate::Elsewhere) == 1);
    CHECK(write(plan).contains(u'1'));
    write(planned(u"CODGEO;DISP_TP60_A22\nQN00201M;53\n"_s));
    const auto values = povertyOf(u"QN00201M"_s);
    REQUIRE(values.size() == before + 2);
    CHECK(values[before].vintage == u"2021");
    CHECK(values[before + 1].vintage == u"2022");
    CHECK(planned(text).count(FigureFate::Identical) == 1);
    const IndicatorPlan revised = planned(u"CODGEO;DISP_TP60_A21\nQN00201M;55\n"_s);
    CHECK(revised.count(FigureFate::Changed) == 1);
    write(revised);
    CHECK(povertyOf(u"QN00201M"_s).size() == before + 2);
    database->undo();
    database->undo();
    database->undo();
    CHECK(povertyOf(u"QN00201M"_s).size() == before);
}

TEST_CASE_METHOD(IndicatorImportFixture, "what the neighbourhoods of 2015 became is added once")
{
    const QString text = u"QP2024;QP2015_1;QP2015_2\nQN00201M;QP002001;QP002002\n"_s;
    const auto before = records().all<QpvLineage>().size();
    write(planned(text));
    REQUIRE(records().all<QpvLineage>().size() == before + 2);
    CHECK(records().find(records().all<QpvLineage>().rows().back().source)->producer == u"ANCT");
    CHECK(planned(text).count(FigureFate::Identical) == 2);
}

TEST_CASE_METHOD(IndicatorImportFixture, "the second of two values for one figure is refused each time", "[bad input]")
{
    const QString text = u"CODGEO;DISP_TP60_A21\nQN00201M;54,2\nQN00201M;61\n"_s;
    for (int time = 0; time < 2; ++time) {
        CAPTURE(time);
        const IndicatorPlan plan = planned(text);
        CHECK(plan.count(FigureFate::Refused) == 1);
        write(plan);
        CHECK(povertyOf(u"QN00201M"_s).back().value == 54.2);
    }
}

TEST_CASE_METHOD(IndicatorImportFixture, "a succession that is said twice is added once", "[bad input]")
{
    const auto before = records().all<QpvLineage>().size();
    write(planned(u"QP2024;QP2015_1;QP2015_2\nQN00201M;QP002001;QP002001\nQN00201M;QP002001;\n"_s));
    CHECK(records().all<QpvLineage>().size() == before + 1);
}

TEST_CASE_METHOD(IndicatorImportFixture, "figures without a source, and numbers that none can be, are refused",
                 "[bad input]")
{
    const auto refusal = [&](const QString& row) {
        return errorOf([&] {
            planned(u"Code QPV;Code de l'indicateur;Indicateur;Décimales;Valeur;Millésime;Source\n"_s + row + u'\n');
        });
    };
    CHECK(refusal(u"qn00201m;essai;Essai;1;12,5;2021;Insee"_s).isEmpty());
    CHECK(refusal(u"QN00201M;essai;Essai;1;12,5;2021;"_s).contains(u"source"_s));
    CHECK(refusal(u"QN00201M;essai;Essai;1;1e999;2021;Insee"_s).contains(u"1e999"_s));
    CHECK(refusal(u"QN00201M;essai;Essai;99;1;2021;Insee"_s).contains(u"99"_s));
}

TEST_CASE_METHOD(IndicatorImportFixture, "a table about no neighbourhood of the register is refused", "[bad input]")
{
    CHECK(
        errorOf([&] { planned(u"CODGEO;DISP_TP60_A21\nQN01301M;10\n"_s); }).contains(u"none of the neighbourhoods"_s));
}
