// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/territory_codes.h"

#include "tests/catch.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

template <class Code>
QString read(QStringView text)
{
    const auto code = Code::parse(text);
    return code ? code->text() : u"refused"_s;
}

} // namespace

TEST_CASE("a département code is read as people and spreadsheets write it")
{
    CHECK(read<DepartementCode>(u"59") == u"59");
    CHECK(read<DepartementCode>(u"2") == u"02");
    CHECK(read<DepartementCode>(u" 02 ") == u"02");
    CHECK(read<DepartementCode>(u"2a") == u"2A");
    CHECK(read<DepartementCode>(u"974") == u"974");
    CHECK(read<DepartementCode>(u"987") == u"987");
    for (const QStringView bad : {u"", u"0", u"00", u"20", u"96", u"2C", u"059", u"979", u"Nord", u"5 9", u"٥٩"})
        CHECK(read<DepartementCode>(bad) == u"refused");
}

TEST_CASE("a commune code gets its lost leading zero back")
{
    CHECK(read<InseeCode>(u"59350") == u"59350");
    CHECK(read<InseeCode>(u"2691") == u"02691");
    CHECK(read<InseeCode>(u"2a004") == u"2A004");
    CHECK(read<InseeCode>(u"97411") == u"97411");
    for (const QStringView bad : {u"", u"691", u"00691", u"96001", u"20004", u"590350", u"59A50", u"97911", u"5935O"})
        CHECK(read<InseeCode>(bad) == u"refused");
}

TEST_CASE("a SIREN is nine digits whose key holds")
{
    CHECK(read<Siren>(u"200033579") == u"200033579");
    CHECK(read<Siren>(u"200 033 579") == u"200033579");
    CHECK(read<Siren>(u"200\u00A0033\u202F579") == u"200033579");
    for (const QStringView bad : {u"", u"200033578", u"200033597", u"20003357", u"2000335790", u"20003357A"})
        CHECK(read<Siren>(bad) == u"refused");
}

TEST_CASE("a QPV code of 2024 says département and change")
{
    const QpvCode code = *QpvCode::parse(u" qn05901m ");
    CHECK(code.text() == u"QN05901M");
    CHECK(code.generation() == 2024);
    CHECK(code.departement().text() == u"59");
    CHECK(code.change() == Change::Modified);
    CHECK(QpvCode::parse(u"QN00201N")->change() == Change::New);
    CHECK(QpvCode::parse(u"QN00201I")->change() == Change::Identical);
    CHECK(QpvCode::parse(u"QN97401N")->departement().text() == u"974");
    CHECK(QpvCode::parse(u"QN02A01M")->departement().text() == u"2A");
}

TEST_CASE("a QPV code of 2015 says its département and no change")
{
    const QpvCode code = *QpvCode::parse(u"QP059001");
    CHECK(code.generation() == 2015);
    CHECK(code.departement().text() == u"59");
    CHECK_FALSE(code.change());
    CHECK(QpvCode::parse(u"QP971001")->departement().text() == u"971");
}

TEST_CASE("what is no QPV code is refused")
{
    for (const QStringView bad :
         {u"", u"QN05901", u"QN05901X", u"QN5901M", u"QP05901M", u"QP0590011", u"QN00001M", u"QN02001M", u"QN09601M",
          u"QN01A01M", u"CN05901M", u"QN05901M;QN05902M", u"QN0590lM"})
        CHECK_FALSE(QpvCode::parse(bad));
}

TEST_CASE("every code of a QPV that is valid has a département")
{
    int valid = 0;
    for (int departement = 0; departement < 1000; ++departement) {
        const auto code = QpvCode::parse(QString(u"QN%1%2M"_s).arg(departement, 3, 10, QChar(u'0')).arg(u"01"_s));
        if (!code)
            continue;
        ++valid;
        CHECK_FALSE(code->departement().isEmpty());
    }
    CHECK(valid > 100);
}

TEST_CASE("a contract code looks like the QPV code it comes from")
{
    CHECK(read<ContractCode>(u"cn06209i") == u"CN06209I");
    for (const QStringView bad : {u"", u"CN06209", u"QN06209I", u"CN6209I", u"CN06209Z"})
        CHECK(read<ContractCode>(bad) == u"refused");
}

TEST_CASE("codes order by their text and can be keys")
{
    CHECK(*InseeCode::parse(u"2691") < *InseeCode::parse(u"59350"));
    CHECK(*QpvCode::parse(u"QN00201M") < *QpvCode::parse(u"QN05901M"));
    CHECK(*QpvCode::parse(u"qn00201m") == *QpvCode::parse(u"QN00201M"));
    CHECK(qHash(*QpvCode::parse(u"qn00201m")) == qHash(*QpvCode::parse(u"QN00201M")));
    QSet<InseeCode> codes{*InseeCode::parse(u"2691"), *InseeCode::parse(u"02691")};
    CHECK(codes.size() == 1);
    CHECK(QpvCode().isEmpty());
    CHECK_FALSE(QpvCode().change());
}
