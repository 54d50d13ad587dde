// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/signatures/signatory_template.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

Organisation listedBody(int id, const QString& name, const QString& kind, const QString& scope,
                        SignatoryClass signatoryClass)
{
    Organisation record;
    record.id = {id};
    record.name = name;
    record.kind = kind;
    record.scope = scope;
    record.signatoryClass = signatoryClass;
    return record;
}

/// A contract of an EPCI in the Nord, whose one QPV lies in the Pas-de-Calais.
Register nordAndPasDeCalais(const std::vector<Signatory>& signatories = {})
{
    using enum SignatoryClass;
    Departement nord;
    nord.id = {1};
    nord.code = *DepartementCode::parse(u"59");
    Departement calais;
    calais.id = {2};
    calais.code = *DepartementCode::parse(u"62");
    Epci epci;
    epci.id = {1};
    epci.departement = {1};
    Contract contract;
    contract.id = {1};
    contract.epci = {1};
    Qpv qpv;
    qpv.id = {1};
    qpv.contract = Id<Contract>{1};
    qpv.departement = {2};
    std::vector bodies{listedBody(1, u"Préfecture du Nord"_s, u"État"_s, u"59"_s, Concluding),
                       listedBody(2, u"Préfecture de région Hauts-de-France"_s, u"État"_s, u"région"_s, Concluding),
                       listedBody(3, u"Région Hauts-de-France"_s, u"Région"_s, u"région"_s, Signing),
                       listedBody(4, u"Département du Nord"_s, u"Département"_s, u"59"_s, Signing),
                       listedBody(5, u"Département de la Somme"_s, u"Département"_s, u"80"_s, Signing),
                       listedBody(6, u"CAF du Nord"_s, u"CAF"_s, u"59"_s, Optional),
                       listedBody(7, u"CAF du Pas-de-Calais"_s, u"CAF"_s, u"62"_s, Optional),
                       listedBody(8, u"CAF de la Somme"_s, u"CAF"_s, u"80"_s, Optional),
                       listedBody(9, u"Banque des Territoires"_s, u"Caisse des dépôts"_s, u"région"_s, Optional),
                       listedBody(10, u"Rectorat"_s, u"État"_s, u"59, 62"_s, Concluding),
                       listedBody(11, u"IREV"_s, u"centre de ressources"_s, u"région"_s, None),
                       listedBody(12, u"CA Exemple"_s, u"EPCI"_s, u"59"_s, Concluding),
                       listedBody(13, u"Commune de Voisine"_s, u"Commune"_s, u"59"_s, Concluding),
                       listedBody(14, u"Union nationale"_s, u"bailleur social"_s, u"national"_s, Optional)};
    bodies[11].epci = Id<Epci>{1};
    return Register()
        .with(Table<Departement>({nord, calais}))
        .with(Table<Epci>({epci}))
        .with(Table<Contract>({contract}))
        .with(Table<Qpv>({qpv}))
        .with(Table<Organisation>(bodies))
        .with(Table<Signatory>(signatories));
}

QList<int> bodyNumbers(const std::vector<Id<Organisation>>& ids)
{
    QList<int> result;
    for (const auto id : ids)
        result << int(id.value);
    return result;
}

} // namespace

TEST_CASE("usual partners are those whose scope covers a département of the contract; services of the State come last")
{
    const Register records = nordAndPasDeCalais();
    CHECK(departementsOf(records, records.all<Contract>()[0]) == QStringList{u"59"_s, u"62"_s});
    CHECK(bodyNumbers(usualPartners(records, records.all<Contract>()[0])) == QList<int>{9, 6, 7, 14, 10});
}

TEST_CASE("the template names the bodies of the law first, and none that is a signatory already")
{
    const Register empty = nordAndPasDeCalais();
    const auto all = signatoryTemplate(empty, empty.all<Contract>()[0]);
    REQUIRE(all.size() == 9);
    for (std::size_t i = 0; i < 4; ++i)
        CHECK(all[i].reason == ProposalReason::NamedByLaw);
    CHECK(all[4].reason == ProposalReason::UsualPartner);
    CHECK(all.back() == SignatoryProposal{Id<Organisation>{10}, SignatoryClass::Concluding, ProposalReason::StateBody});

    Signatory region;
    region.id = {1};
    region.contract = {1};
    region.organisation = {3};
    Signatory caf = region;
    caf.id = {2};
    caf.organisation = {6};
    const Register begun = nordAndPasDeCalais({region, caf});
    const auto left = signatoryTemplate(begun, begun.all<Contract>()[0]);
    CHECK(left.size() == 7);
    CHECK(
        std::ranges::none_of(left, [](const SignatoryProposal& p) { return p.body.value == 3 || p.body.value == 6; }));
}
