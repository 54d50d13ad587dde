// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/funding_import.h"

#include "tests/catch.h"
#include "tests/tasks/verb_fixture.h"

using namespace parvis;
using namespace parvis::test;
using namespace Qt::StringLiterals;

namespace {

struct FundingImportFixture : VerbFixture
{
    FundingPlan
    planned(const QString& rows,
            const QString& titles = u"contrat;année;financeur;dispositif;montant prévu;montant engagé"_s) const
    {
        return planFunding(records(), parseFunding((titles + u'\n' + rows).toUtf8(), u"dossier/lignes.csv"_s));
    }

    QString write(const FundingPlan& plan)
    {
        return run([&](auto& tx, auto& records) { importFunding(tx, records, plan); });
    }

    static QStringList fates(const FundingPlan& plan)
    {
        QStringList all;
        for (const PlannedFunding& line : plan.lines)
            all << identifier(line.fate);
        return all;
    }

    static QString reason(const FundingPlan& plan, std::size_t line = 0) { return plan.lines.at(line).reason; }

    const Contract& contract(const QString& code) const { return *records().contract(*ContractCode::parse(code)); }
};

} // namespace

TEST_CASE_METHOD(FundingImportFixture, "new lines are added as one action, and known again when the file comes back")
{
    const QString rows = u"CN05905M;2031;CAF;FTU;1 000,50;\nCN06209I;2031;État;Fonjep;;-20\n"_s;
    const auto before = records().all<FundingLine>().size();
    CHECK(write(planned(rows)).contains(u'2'));
    REQUIRE(records().all<FundingLine>().size() == before + 2);
    const FundingLine& line = records().all<FundingLine>()[before];
    CHECK(line.planned == Money::fromCents(100'050));
    CHECK(!line.committed);
    CHECK(line.contract == contract(u"CN05905M"_s).id);
    CHECK(records().find(line.device)->code == u"FTU");
    CHECK(records().find(line.source)->title == u"lignes.csv");
    CHECK(records().all<FundingLine>()[before + 1].committed == Money::fromCents(-2'000));
    CHECK(fates(planned(rows)) == QStringList{u"identical"_s, u"identical"_s});
    database->undo();
    CHECK(records().all<FundingLine>().size() == before);
}

TEST_CASE_METHOD(FundingImportFixture, "a known line takes what the file states, and keeps what it leaves blank")
{
    write(planned(u"CN05905M;2031;CAF;FTU;1000;\n"_s));
    const FundingPlan plan = planned(u"CN05905M;2031;CAF;FTU;;900\n"_s);
    CHECK(fates(plan) == QStringList{u"changed"_s});
    CHECK(plan.lines[0].changes.size() == 1);
    write(plan);
    const FundingLine& line = records().all<FundingLine>().rows().back();
    CHECK(line.planned == Money::fromCents(100'000));
    CHECK(line.committed == Money::fromCents(90'000));
}

TEST_CASE_METHOD(FundingImportFixture,
                 "of two rows for one line the second is refused, and tells where the first stands")
{
    const FundingPlan twice = planned(u"CN05905M;2031;CAF;FTU;1;\nCN05905M;2031;caf;ftu;2;\n"_s);
    CHECK(fates(twice) == QStringList{u"new"_s, u"refused"_s});
    CHECK(reason(twice, 1).contains(u"2"));
    write(planned(u"CN05905M;2031;CAF;FTU;1;\n"_s));
    CHECK(fates(planned(u"CN05905M;2031;CAF;FTU;2;\nCN05905M;2031;CAF;FTU;1;\n"_s)) ==
          QStringList{u"refused"_s, u"identical"_s});
}

TEST_CASE_METHOD(FundingImportFixture, "a contract is found by its code, by the SIREN and by the name of its EPCI")
{
    const FundingPlan plan = planned(u"CN06209I;2031;CAF;;1;\n200033579;2031;Région;;1;\n"
                                     "Communauté urbaine d'Arras;2031;EPCI;;1;\nArras (CN06209I);2031;FEDER;;1;\n"
                                     "ARRAS;2031;ANRU;;1;\n;2031;CAF;;1;\n"_s);
    CHECK(plan.count(FundingFate::New) == 6);
    for (std::size_t i = 0; i < 5; ++i)
        CHECK(plan.lines[i].record.contract == contract(u"CN06209I"_s).id);
    CHECK(!plan.lines[5].record.contract);
    const FundingPlan refused = planned(u"CN99999M;2031;CAF;;1;\n123456782;2031;CAF;;1;\nArrras;2031;CAF;;1;\n"_s);
    CHECK(refused.count(FundingFate::Refused) == 3);
    CHECK(reason(refused).contains(u"CN99999M"));
    CHECK(reason(refused, 2).contains(u"CN06209I"));
    CHECK(fates(planned(u"CN06209I;CA du Boulonnais;2031;1\n"_s, u"contrat;EPCI;année;prévu"_s)) ==
          QStringList{u"refused"_s});
}

TEST_CASE_METHOD(FundingImportFixture, "a name that several EPCI have is told with their codes")
{
    Epci twin = *records().epci(*Siren::parse(u"200033579"));
    twin.id = {};
    twin.siren = *Siren::parse(u"123456782");
    Contract other{.code = *ContractCode::parse(u"CN06299I")};
    run([&](auto& tx, auto&) {
        other.epci = tx.insert(twin);
        tx.insert(other);
    });
    const FundingPlan plan = planned(u"Arras;2031;CAF;;1;\n"_s);
    CHECK(reason(plan).contains(u"CN06209I"));
    CHECK(reason(plan).contains(u"CN06299I"));
}

TEST_CASE_METHOD(FundingImportFixture, "funders are known by their families, and what else they are called is kept")
{
    const FundingPlan plan =
        planned(u"CN06209I;2031;CAF du Nord;;1;\nCN06209I;2031;Conseil départemental du Nord;;1;\n"
                "CN06209I;2031;Ville de Chauny;;1;\nCN06209I;2031;État (programme 147);;1;\n"
                "CN06209I;2031;Métropole européenne de Lille;;1;\nCN06209I;2031;Fondation X;;1;\n"_s);
    QStringList found;
    for (const PlannedFunding& line : plan.lines) {
        const Funder* funder = records().find(line.record.funder);
        found << (funder ? funder->code : QString()) + u' ' + line.record.funderDetail;
    }
    CHECK(found == QStringList{u"CAF CAF du Nord"_s, u"DEPARTEMENT Conseil départemental du Nord"_s,
                               u"COMMUNE Ville de Chauny"_s, u"ETAT programme 147"_s,
                               u"EPCI Métropole européenne de Lille"_s, u" Fondation X"_s});
    CHECK(plan.lines.back().remarks.size() == 1);
}

TEST_CASE_METHOD(FundingImportFixture, "devices and actions that are not known are added once")
{
    const QString titles = u"contrat;année;dispositif;action;porteur;nature des crédits;payé"_s;
    const QString rows = u"CN06209I;2031;Ville vie vacances;Fête;Maison;spécifiques;1\n"
                         "CN06209I;2032;ville vie vacances;Fête;Maison;droit commun;2\n"
                         "CN06209I;2032;;;Maison;;3\n"_s;
    const auto actions = records().all<Action>().size();
    const auto devices = records().all<Device>().size();
    const FundingPlan plan = planned(rows, titles);
    write(plan);
    CHECK(records().all<Device>().size() == devices + 1);
    CHECK(records().all<Device>().rows().back().code == u"VILLE_VIE_VACANCES");
    REQUIRE(records().all<Action>().size() == actions + 2);
    CHECK(records().all<Action>()[actions].lastYear == 2032);
    CHECK(records().all<FundingLine>().rows().back().action == records().all<Action>()[actions + 1].id);
    CHECK(planned(rows, titles).count(FundingFate::Identical) == 3);
}

TEST_CASE_METHOD(FundingImportFixture, "the published table of the lines that Parvis brings changes nothing")
{
    QString rows;
    for (const FundingLine& line : records().all<FundingLine>()) {
        const Contract* holder = records().find(line.contract);
        const QString epci = holder ? records().find(holder->epci)->siren.text() : QString();
        rows += QStringList{QString::number(line.year),
                            epci,
                            records().find(line.device)->title,
                            u"État (%1)"_s.arg(line.funderDetail),
                            QString::number(line.posts.value_or(0)),
                            QString::number(double(line.theoretical->cents()) / 100, 'f', 2),
                            u"théorique"_s}
                    .join(u';') +
                u'\n';
    }
    const FundingPlan plan = planned(rows, u"year;epci;device;funder;posts;amount_eur;amount_kind"_s);
    CHECK(plan.count(FundingFate::Identical) == int(records().all<FundingLine>().size()));
}

TEST_CASE_METHOD(FundingImportFixture, "the posts of the ANCT are those that the register has, and others are added")
{
    const FundingLine* known = nullptr; // of the embedded lines, as they were made from such rows
    for (const FundingLine& line : records().all<FundingLine>()) {
        if (line.contract == contract(u"CN05905M"_s).id && line.year == 2020 &&
            records().find(line.device)->code == u"ADULTE_RELAIS")
            known = &line;
    }
    REQUIRE(known);
    REQUIRE(known->posts == 5);
    QString rows;
    const auto add = [&](int count, const QString& contract, const QString& departement) {
        for (int i = 0; i < count; ++i)
            rows += u"P%1;2020;19875,06;%2;%3\n"_s.arg(rows.size()).arg(contract, departement);
    };
    add(5, u"CV197"_s, u"59"_s); // the contract of 2015 that this one followed on from
    add(2, u"CV999"_s, u"13"_s);
    add(1, u"CV209"_s, u"60"_s); // has none any more
    const QString titles = u"id_poste;annee;montant;code_cv;insee_dep\n"_s;
    const auto plan = [&] {
        return planFunding(records(), parseFunding((titles + rows).toUtf8(), u"adultes-relais-2020.csv"_s));
    };
    CHECK(fates(plan()) == QStringList{u"identical"_s, u"refused"_s});
    CHECK(plan().elsewhere == 1); // one line of two posts
    CHECK(plan().lines[0].record.id == known->id);
    CHECK(reason(plan(), 1).contains(u"CV209"));
    add(1, u"CN05905M"_s, u"59"_s);
    CHECK(fates(plan()) == QStringList{u"changed"_s, u"refused"_s});
    CHECK(plan().lines[0].record.posts == 6);
    write(plan());
    CHECK(fates(plan()) == QStringList{u"identical"_s, u"refused"_s});
}

TEST_CASE_METHOD(FundingImportFixture, "the subsidies of the ANCT bring their actions along, and are known again")
{
    const QString text = u"annee;code_tiers;raison_sociale;lib_action;montant;code_cv;insee_dep\n"
                         "2024;T1;Association A;Jardin partagé;1500;CN06209I;62\n"
                         "2024;T1;Association A;Jardin partagé;700;CN06209I;62\n"
                         "2024;T2;Association B;Atelier;300;CN06209I;62\n"_s;
    const auto plan = [&] { return planFunding(records(), parseFunding(text.toUtf8(), u"subventions.csv"_s)); };
    CHECK(fates(plan()) == QStringList{u"new"_s, u"refused"_s, u"new"_s}); // two rows for one key are told
    write(plan());
    const FundingLine& line = records().all<FundingLine>().rows().back();
    CHECK(records().find(line.action)->carrier == u"Association B");
    CHECK(line.creditKind == CreditKind::Specific);
    CHECK(records().find(line.source)->producer == u"ANCT");
    CHECK(records().find(line.source)->licence == u"Licence Ouverte 2.0");
    CHECK(line.committed == Money::fromCents(30'000));
    CHECK(plan().count(FundingFate::New) == 0);
}
