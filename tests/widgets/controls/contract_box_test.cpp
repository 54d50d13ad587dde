// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/contract_box.h"

#include "tests/catch.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

Register sample()
{
    const auto contract = [](qint64 id, const char16_t* code, qint64 epci) {
        Contract made;
        made.id = {id};
        made.code = *ContractCode::parse(code);
        made.epci = Id<Epci>{epci};
        return made;
    };
    const auto epci = [](qint64 id, const QString& name) {
        Epci made;
        made.id = {id};
        made.name = name;
        return made;
    };
    return Register()
        .with(Table<Epci>({epci(1, u"CU de Dunkerque"_s), epci(2, u"CA Amiens Métropole"_s)}))
        .with(Table<Contract>({contract(1, u"CN05901M", 1), contract(2, u"CN08001M", 2)}));
}

QStringList textsOf(const ContractBox& box)
{
    QStringList texts;
    for (int i = 0; i < box.count(); ++i)
        texts << box.itemText(i);
    return texts;
}

} // namespace

TEST_CASE("a box of contracts names them by their EPCI, in the order of their names, after none")
{
    ContractBox box;
    box.setContracts(sample());
    CHECK(textsOf(box).mid(1) == QStringList{u"CA Amiens Métropole"_s, u"CU de Dunkerque"_s});
    CHECK_FALSE(box.contract());
    box.setContracts(sample(), u"all of them"_s);
    CHECK(box.itemText(0) == u"all of them");
}

TEST_CASE("a box of contracts keeps the choice when it is filled again, in silence")
{
    ContractBox box;
    box.setContracts(sample());
    box.setContract(Id<Contract>{1});
    CHECK(box.contract() == Id<Contract>{1});
    const QSignalSpy changes(&box, &QComboBox::currentIndexChanged);
    box.setContracts(sample());
    CHECK(box.contract() == Id<Contract>{1});
    CHECK(changes.isEmpty());
    box.setContracts(Register());
    CHECK_FALSE(box.contract());
    box.setContract(Id<Contract>{99});
    CHECK_FALSE(box.contract());
}

TEST_CASE("contracts of one EPCI are told apart by their codes")
{
    Contract second = *sample().find(Id<Contract>{1});
    second.id = {3};
    second.code = *ContractCode::parse(u"CN05902M");
    std::vector<Contract> contracts = sample().all<Contract>().rows();
    contracts.push_back(second);
    QStringList names;
    for (const auto& [name, id] : contractsByName(sample().with(Table<Contract>(contracts))))
        names << name;
    CHECK(names ==
          QStringList{u"CA Amiens Métropole"_s, u"CU de Dunkerque (CN05901M)"_s, u"CU de Dunkerque (CN05902M)"_s});
}
