// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists/action_list.h"

#include "tests/catch.h"
#include "tests/support/errors.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

ActionFile parsedActions(const QString& text)
{
    return parseActions(text.toUtf8(), u"essai.csv"_s);
}

} // namespace

TEST_CASE("the titles of a list of actions name its columns, and cells are read as people write them")
{
    const ActionFile file =
        parsedActions(u"EPCI;Intitulé de l'action;Porteur;Années;CPO;Quartiers;Axe;Dispositif;Statut;Date\n"
                      "CN05905M;Atelier vélo;Ville d'essai;2024-2026;Oui;QN05901M, QN05902M;Emploi;Cité éducative;"
                      "Retenue;12/05/2024\n"_s);
    REQUIRE(file.actions.size() == 1);
    CHECK(file.hasCarrier);
    const ReadAction& read = file.actions[0];
    CHECK(read.refusal.isEmpty());
    CHECK(read.contracts == QStringList{u"CN05905M"_s});
    CHECK(read.title == u"Atelier vélo");
    CHECK(read.firstYear == 2024);
    CHECK(read.lastYear == 2026);
    CHECK(read.multiYear == true);
    CHECK(read.qpvs == QStringList{u"QN05901M"_s, u"QN05902M"_s});
    CHECK(read.state == ActionState::Selected);
    REQUIRE(read.dates.size() == 1);
    CHECK(read.dates[0] == std::pair(ActionState::Selected, *PartialDate::parse(u"2024-05-12")));
}

TEST_CASE("a column of dates for each state tells the year of an action, and its state")
{
    const ActionFile file = parsedActions(u"Contrat;Projet;Déposée le;Date de notification;Bilan reçu le\n"
                                          "CN05905M;Forum;15/01/2024;02/06/2024;\n"_s);
    REQUIRE(file.actions.size() == 1);
    CHECK_FALSE(file.hasCarrier);
    CHECK(file.actions[0].dates.size() == 2);
    CHECK(file.actions[0].state == ActionState::Notified);
}

TEST_CASE("a row that cannot be read is refused with its line, and the others stay", "[bad input]")
{
    const ActionFile file = parsedActions(u"Contrat;Action;CPO;État;Date;Année\n"
                                          "CN05905M;A;peut-être;;;\n"
                                          "CN05905M;B;;inconnu;;\n"
                                          "CN05905M;C;;retenu;demain;\n"
                                          "CN05905M;D;;;;l'an prochain\n"
                                          "CN05905M;;oui;;;2024\n"
                                          "CN05905M;E;non;refusée;;2024\n"_s);
    REQUIRE(file.actions.size() == 6);
    for (std::size_t i = 0; i < 5; ++i) {
        INFO(i);
        CHECK_FALSE(file.actions[i].refusal.isEmpty());
        CHECK(file.actions[i].line == int(i) + 2);
    }
    CHECK(file.actions[5].refusal.isEmpty());
    CHECK(file.actions[5].multiYear == false);
    CHECK(file.actions[5].state == ActionState::Refused);
}

TEST_CASE("a table without actions or contracts is none of actions", "[bad input]")
{
    CHECK_FALSE(errorOf([] { parsedActions(u"Titre;Date\nUn article;2024\n"_s); }).isEmpty());
    CHECK_FALSE(errorOf([] { parsedActions(u"a;b\n1;2\n"_s); }).isEmpty());
}
