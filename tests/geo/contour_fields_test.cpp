// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/contour_fields.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

QStringList fields(const char* names)
{
    return QString::fromUtf8(names).split(u' ');
}

} // namespace

TEST_CASE("the fields of 2024 and 2015 are found in any case")
{
    const ContourFields now = ContourFields::find(
        fields("fid code_qp lib_qp insee_reg lib_reg insee_dep lib_dep insee_com lib_com siren_epci"));
    CHECK(now.code == 1);
    CHECK(now.name == 2);
    CHECK(now.insee == 7);
    CHECK(now.communes == 8);
    const ContourFields before = ContourFields::find(fields("CODE_QP NOM_QP COMMUNE_QP"));
    CHECK(before.code == 0);
    CHECK(before.name == 1);
    CHECK(before.insee == -1);
    CHECK(before.communes == 2);
    CHECK(ContourFields::find(fields("Nom CodeQPV")).code == 1);
    CHECK(ContourFields::find(fields("CodeQP")).code == 0);
    CHECK(ContourFields::find(fields("code_insee code_qp")).code == 1);
}

TEST_CASE("names that a table of dBase cuts to ten letters are known, with accents and in any case")
{
    const ContourFields cut = ContourFields::find(fields("gid code_quart libelle_qu insee_comm nom_commun"));
    CHECK(cut.code == 1);
    CHECK(cut.name == 2);
    CHECK(cut.insee == 3);
    CHECK(cut.communes == 4);
    const ContourFields others = ContourFields::find(fields("CodeQuarti NOM_QUARTI CODE_COMMU LIBELLE_CO"));
    CHECK(others.code == 0);
    CHECK(others.name == 1);
    CHECK(others.insee == 2);
    CHECK(others.communes == 3);
    const ContourFields whole = ContourFields::find({u"Code quartier"_s, u"Libellé quartier"_s, u"Libellé commune"_s});
    CHECK(whole.code == 0);
    CHECK(whole.name == 1);
    CHECK(whole.communes == 2);
    CHECK(ContourFields::find({u"Libellé_qu"_s}).name == 0);
    CHECK(ContourFields::find(fields("code_quar libelle_q codepostal")).code == -1);
}

TEST_CASE("a table without a code has no code field")
{
    CHECK(ContourFields::find(fields("gid nom population")).code == -1);
    CHECK(ContourFields::find({}).code == -1);
}

TEST_CASE("a cell holds several communes")
{
    const QStringList three{u"59350"_s, u"59378"_s, u"59646"_s};
    CHECK(cellParts(u"59350, 59378; 59646"_s) == three);
    CHECK(cellParts(u" 59350;59378 , 59646;"_s) == three);
    CHECK(cellParts(u"59350"_s) == QStringList{u"59350"_s});
    CHECK(cellParts({}).isEmpty());
}
