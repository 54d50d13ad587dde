// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/indicators/indicator_reader.h"

#include "tests/catch.h"
#include "tests/support/errors.h"
#include "tests/support/files.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

struct Tables
{
    QTemporaryDir folder;

    /// @param name  of the file; folders in it are made
    QString write(const QString& name, const QString& text) const
    {
        const QString path = folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        writeFile(path, text.toUtf8());
        return path;
    }
    IndicatorFile read(const QString& name, const QString& text) const { return readIndicators(write(name, text)); }
    QString refusal(const QString& name, const QString& text) const
    {
        return errorOf([&] { read(name, text); });
    }
};

} // namespace

TEST_CASE("a table of Insee is recognised by its name, its values have their vintage")
{
    const Tables tables;
    tables.write(u"revenus_pauvrete_2021_qp24_v2_csv/meta_indic-revenu-disponible-qp24-2021_QP.csv"_s,
                 u"COD_VAR;LIB_VAR;LIB_VAR_LONG;COD_MOD;LIB_MOD\n"
                 "DISP_MED_A21;Médiane du niveau de vie (en euros);;;\n"
                 "DISP_TP60_A21;Taux de pauvreté au seuil de 60 % en 2021;;;\n"_s);
    const IndicatorFile file = tables.read(u"revenus_pauvrete_2021_qp24_v2_csv/revenu-disponible-qp24-2021_QP.csv"_s,
                                           u"CODGEO;LIBGEO;DISP_MED_A21;DISP_TP60_A21\n"
                                           "QN00201M;Quartier;13450;54,2\nQN00202M;Autre;s;nd\n59350;Lille;1;2\n"_s);
    CHECK(file.recognised.contains(u"Revenus, pauvreté et niveau de vie"_s));
    REQUIRE(file.sources.size() == 1);
    CHECK(file.sources[0].producer == u"Insee");
    CHECK(file.sources[0].vintage == u"2021");
    REQUIRE(file.indicators.size() == 2);
    CHECK(file.indicators[0].code == u"disp_med");
    CHECK(file.indicators[0].unit == u"€");
    CHECK(file.indicators[1].code == u"poverty_rate_60");
    CHECK(file.indicators[1].title == u"Taux de pauvreté au seuil de 60 %");
    CHECK(file.indicators[1].unit == u"%");
    REQUIRE(file.figures.size() == 2);
    CHECK(file.figures[1].place == u"QN00201M");
    CHECK(file.figures[1].value == 54.2);
    CHECK(file.figures[1].vintage == u"2021");
    CHECK(file.withheld == 2);
}

TEST_CASE("the vintage stands in the names of variables, in that of the file, or is told")
{
    const Tables tables;
    const auto vintage = [&](const QString& name, const QString& title, const QString& told = {}) {
        const QString path = tables.write(name, u"QP;%1\nQN00201M;1\n"_s.arg(title));
        return readIndicators(path, {}, told).figures.at(0).vintage;
    };
    CHECK(vintage(u"a.csv"_s, u"P20_POP"_s) == u"2020");
    CHECK(vintage(u"RPLS_01-01-2025_QPV_2024.csv"_s, u"NB_LOG"_s) == u"2025-01-01");
    CHECK(vintage(u"EDUC_2024_2025_QP24.csv"_s, u"EFFECTIF"_s) == u"2024-2025");
    CHECK(vintage(u"a.csv"_s, u"NB_LOG"_s, u"2019"_s) == u"2019");
    CHECK(tables.refusal(u"a.csv"_s, u"QP;NB_LOG\nQN00201M;1\n"_s).contains(u"vintage"_s));
}

TEST_CASE("an age at the end of a title is no year, and two columns of one figure are refused", "[bad input]")
{
    const Tables tables;
    const auto codes = [&](const QString& titles) {
        QStringList found;
        const QString cells = QString(u";1"_s).repeated(titles.count(u';') + 1);
        const QString path = tables.write(u"a.csv"_s, u"QP;%1\nQN00201M%2\n"_s.arg(titles, cells));
        for (const Indicator& indicator : readIndicators(path, {}, u"2024"_s).indicators)
            found << indicator.code;
        return found;
    };
    CHECK(codes(u"POP_15_24;POP_25_64"_s) == QStringList{u"pop_15_24"_s, u"pop_25_64"_s});
    CHECK(codes(u"POP_24;LOG_24"_s) == QStringList{u"pop"_s, u"log"_s});
    CHECK(tables.refusal(u"b.csv"_s, u"QP;P20_POP;POP_A20\nQN00201M;1;2\n"_s).contains(u"P20_POP"_s));
}

TEST_CASE("codes are read as people write them, in each form of table")
{
    const Tables tables;
    CHECK(tables.read(u"a.csv"_s, u"QP;P20_POP\nqn00201m ;1\n"_s).figures.at(0).place == u"QN00201M");
}

TEST_CASE("a table that is not understood is refused as a whole, with why", "[bad input]")
{
    const Tables tables;
    CHECK(tables.refusal(u"a.csv"_s, u"x;y\n1;2\n"_s).contains(u"x, y"_s));
    CHECK(tables.refusal(u"a.csv"_s, u"CODGEO;DISP_TP60_A21\n59350;12\n"_s).contains(u"CODGEO"_s));
    CHECK(tables.refusal(u"a.csv"_s, u"CODGEO;DISP_TP60_A21\nQP059001;12\n"_s).contains(u"2015"_s));
    CHECK(tables.refusal(u"a.csv"_s, u"CODGEO;DISP_TP60_A21\nQN00201M;douze\n"_s).contains(u"douze"_s));
    CHECK(tables.refusal(u"a.csv"_s, u"CODGEO;Avis du maire\nQN00201M;1\n"_s).contains(u"Avis du maire"_s));
    CHECK(tables.refusal(u"a.csv"_s, u"QP2024;QP2015_1\nQN00201M;QN00202M\n"_s).contains(u"QN00202M"_s));
}

TEST_CASE("the correspondence of the neighbourhoods of 2024 and 2015 is recognised by its columns")
{
    const Tables tables;
    const IndicatorFile file =
        tables.read(u"liste-correspondance.csv"_s,
                    u"QP2024;Label_QP2024;Statut;QP2015_1;Label_QP2015_1;QP2015_2;Label_QP2015_2\n"
                    "QN00201M;A;Modifié;QP002001;B;QP002002;C\nQN00202N;D;Nouveau;;;;\n;;Sorti;QP002003;E;;\n"_s);
    REQUIRE(file.successions.size() == 2);
    CHECK(file.successions[0].from == u"QP002001");
    CHECK(file.successions[1].from == u"QP002002");
    CHECK(file.successions[1].to == u"QN00201M");
    CHECK(file.sources.at(0).producer == u"ANCT");
}
