// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists/funding_list.h"

#include "tests/catch.h"
#include "tests/support/errors.h"
#include "tests/support/spreadsheet_sample.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

FundingFile parsedFunding(const QString& text, const QString& name = u"essai.csv"_s)
{
    return parseFunding(text.toUtf8(), name);
}

QString euros(const std::optional<Money>& amount)
{
    return amount ? QString::number(double(amount->cents()) / 100) : u"-"_s;
}

/// "line contract year funder planned/committed/paid/theoretical"; a refused one is "! line".
QStringList told(const FundingFile& file)
{
    QStringList texts;
    for (const ReadFunding& read : file.lines) {
        const QStringList amounts{euros(read.planned), euros(read.committed), euros(read.paid),
                                  euros(read.theoretical)};
        texts << (read.refusal.isEmpty() ? QStringList{QString::number(read.line), read.contracts.join(u'+'),
                                                       QString::number(read.year), read.funder, amounts.join(u'/')}
                                               .join(u' ')
                                         : u"! %1"_s.arg(read.line));
    }
    return texts;
}

QString noticesOf(const FundingFile& file)
{
    QStringList texts;
    for (const Notice& notice : file.notices)
        texts << withPlace(notice.place, notice.text);
    return texts.join(u'\n');
}

} // namespace

TEST_CASE("usual titles of tables of funding name their columns, in French and in English")
{
    CHECK(told(parsedFunding(u"Année;Contrat;Financeur;Dispositif;Montant prévu;Montant engagé;Montant payé\n"
                             "2024;CN05905M;CAF;FTU;1 000,50 €;900;(110,70)\n"_s)) ==
          QStringList{u"2 CN05905M 2024 CAF 1000.5/900/-110.7/-"_s});
    CHECK(told(parsedFunding(u"Fiscal year,Contract,Funder,Planned amount,Amount committed,Paid,Theoretical\n"
                             "2024,CN05905M,CAF,\"1,000.50\",900.00,800,700\n"_s)) ==
          QStringList{u"2 CN05905M 2024 CAF 1000.5/900/800/700"_s});
    const FundingFile file =
        parsedFunding(u"exercice;code contrat;EPCI;cofinanceur;nature des crédits;porteur de projet;"
                      "intitulé du projet;crédits notifiés (k€);observations\n"
                      "Exercice 2023;CN05905M;CU d’Arras;Région;Droit commun;Maison de tous;Fête;1,5;Vu\n"_s);
    CHECK(told(file) == QStringList{u"2 CN05905M+CU d’Arras 2023 Région -/1500/-/-"_s});
    CHECK(file.lines[0].creditKind == u"Droit commun");
    CHECK(file.lines[0].carrier == u"Maison de tous");
    CHECK(file.lines[0].action == u"Fête");
    CHECK(file.lines[0].note == u"Vu");
}

TEST_CASE("titles stand over two rows, and years over the columns of amounts")
{
    CHECK(told(parsedFunding(u"Contrat;Financeur;Montants;;\n;;Prévu;Engagé;Payé\nCN05905M;CAF;3;2;1\n"_s,
                             u"2024.csv"_s)) == QStringList{u"3 CN05905M 2024 CAF 3/2/1/-"_s});
    CHECK(told(parsedFunding(u";;Prévu;;Payé;\nContrat;Financeur;2023;2024;2023;2024\nCN05905M;CAF;1;2;3;\n"_s)) ==
          QStringList{u"3 CN05905M 2023 CAF 1/-/3/-"_s, u"3 CN05905M 2024 CAF 2/-/-/-"_s});
    CHECK(told(parsedFunding(u"Contrat;Financeur;2023;2024;Total\nCN05905M;CAF;1;;1\nCN06209I;État;;2;2\n"_s)) ==
          QStringList{u"2 CN05905M 2023 CAF 1/-/-/-"_s, u"3 CN06209I 2024 État 2/-/-/-"_s});
}

TEST_CASE("headings and notes around a table, totals and subtotals are no lines")
{
    const FundingFile file = parsedFunding(u"Programmation 2024 (en milliers d’euros);;;\n\n"
                                           "Contrat;Financeur;Dispositif;Montant prévu\n"
                                           "CN05905M;CAF;FTU;10\nSous-total CAF;;;10\nCN05905M;Région;FTU;5\n"
                                           "CN05905M;Ensemble pour Arras;;1\n;;;16\nTOTAL GÉNÉRAL;;;16\n\n"
                                           "Source : service de la politique de la ville;;;\n"_s);
    CHECK(told(file) == QStringList{u"4 CN05905M 2024 CAF 10000/-/-/-"_s, u"6 CN05905M 2024 Région 5000/-/-/-"_s});
    CHECK(file.totals == 4);
    CHECK(noticesOf(file).contains(u"5, 7, 8, 9"));
    CHECK(noticesOf(file).contains(u"Source : service"));
    CHECK(noticesOf(file).contains(u"2024"));
    CHECK(
        told(parsedFunding(u"contrat;action;année;payé\nCN05905M;Ensemble au quartier;2024;1\n;Total;;1\n"_s)).size() ==
        1);
}

TEST_CASE("a row that cannot be read is refused with its reason, and the others are read")
{
    const FundingFile file =
        parsedFunding(u"contrat;année;financeur;montant engagé\nCN05905M;2024;CAF;douze\n"
                      "CN05905M;;CAF;12\nCN05905M;1664;CAF;12\nCN05905M;2024;CAF;99999999999999999\n"
                      "CN05905M;bientôt;CAF;12\nCN05905M;2024;CAF;12\n"_s);
    CHECK(told(file) ==
          QStringList{u"! 2"_s, u"! 3"_s, u"! 4"_s, u"! 5"_s, u"! 6"_s, u"7 CN05905M 2024 CAF -/12/-/-"_s});
    CHECK(file.lines[0].refusal.contains(u"douze"));
    CHECK(file.lines[0].refusal.contains(u"montant engagé"));
}

TEST_CASE("a column says which stage the amount of a row is of")
{
    CHECK(told(parsedFunding(u"year;epci;funder;amount_eur;amount_kind\n2023;200033579;CAF;5;théorique\n"
                             "2023;200033579;CAF;6;mobilisé\n2023;200033579;CAF;7;payé\n"_s)) ==
          QStringList{u"2 200033579 2023 CAF -/-/-/5"_s, u"3 200033579 2023 CAF -/6/-/-"_s,
                      u"4 200033579 2023 CAF -/-/7/-"_s});
}

TEST_CASE("a file that is no table of funding is refused whole, with why")
{
    CHECK(errorOf([] { parsedFunding(u"nom;ville\nA;B\n"_s); }).contains(u"amounts"));
    CHECK(errorOf([] { parsedFunding(u"titre;montant prévu;année\nA;1;2024\n"_s); }).contains(u"funder"));
    CHECK(errorOf([] { parsedFunding(u"contrat;montant prévu\nCN05905M;1\n"_s); }).contains(u"year"));
    CHECK(errorOf([] { parsedFunding(u"contrat;année;montant prévu\nTotal;;1\n"_s); }).contains(u"no line"));
}

TEST_CASE("the sheet with funding lines is read, or the one that is named")
{
    const QTemporaryDir folder;
    const auto sheet = [](const char* name, const char* amount) {
        return QByteArray("<table:table table:name=\"") + name + "\">" +
               odsRow({"Contrat", "Financeur", "Montant engag\xC3\xA9"}) + odsRow({"CN05905M", "CAF", amount}) +
               "</table:table>";
    };
    const QByteArray cover = "<table:table table:name=\"Lisez-moi\">" + odsRow({"Bonjour"}) + "</table:table>";
    const QString path =
        saved(folder.filePath(u"lignes.ods"_s), odsOf(cover + sheet("2023", "1") + sheet("2024", "2")));
    CHECK(told(readFunding(path)) == QStringList{u"2 CN05905M 2023 CAF -/1/-/-"_s});
    CHECK(noticesOf(readFunding(path)).contains(u"2024"));
    CHECK(told(readFunding(path, u"2024"_s)) == QStringList{u"2 CN05905M 2024 CAF -/2/-/-"_s});
    CHECK(told(readFunding(path, u"3"_s)) == QStringList{u"2 CN05905M 2024 CAF -/2/-/-"_s});
    CHECK(errorOf([&] { readFunding(path, u"2030"_s); }).contains(u"Lisez-moi"));
}

TEST_CASE("the posts that the ANCT publishes are recognised, and added up by contract, year and device")
{
    const QString posts = u"id_poste;code_tiers;raison_sociale;annee;montant;code_cv;insee_dep;insee_reg\n"
                          "P1;T1;Association A;2023;19875,06;CV197;59;32\n"
                          "P2;T2;Association B;2023;19875,06;CV197;59;32\n"
                          "P3;T2;Association B;2023;19875,06;CN05901I;59;32\n"
                          "P4;T9;Association C;2023;19875,06;CV512;13;93\n"
                          "P5;T3;Association D;2023;douze;CV197;59;32\n"_s;
    const FundingFile file = parsedFunding(posts, u"adultes-relais-2023.csv"_s);
    CHECK_FALSE(file.recognised.isEmpty());
    CHECK(told(file) == QStringList{u"2 CN05905M 2023 État -/-/-/39750.1"_s, u"4 CN05901I 2023 État -/-/-/19875.1"_s,
                                    u"5 CV512 2023 État -/-/-/19875.1"_s, u"! 6"_s});
    CHECK(file.lines[0].posts == 2);
    CHECK(file.lines[0].theoretical == Money::fromCents(3'975'012));
    CHECK(file.lines[0].device == u"Adulte-relais");
    CHECK(file.lines[0].creditKind == u"specific");
    CHECK(file.lines[2].departement == u"13");
    CHECK(file.scope.device);
    CHECK(noticesOf(file).contains(u"2015"));
    CHECK(parsedFunding(posts, u"postes_fonjep_2023.csv"_s).lines[0].device == u"Poste Fonjep");
    const Error unsaid = thrownError([&] { parsedFunding(posts, u"postes.csv"_s); });
    CHECK(unsaid.advice().contains(u"fonjep"));
}

TEST_CASE("a post whose amount is not known leaves that of its line unknown, and is counted")
{
    const FundingFile file =
        parsedFunding(u"id_poste;annee;montant;code_cv\nP1;2023;100;CV197\nP2;2023;;CV197\n"_s, u"fonjep.csv"_s);
    REQUIRE(file.lines.size() == 1);
    CHECK(file.lines[0].posts == 2);
    CHECK_FALSE(file.lines[0].theoretical);
}

TEST_CASE("the subsidies that the ANCT publishes are recognised, a line for each action")
{
    const FundingFile file =
        parsedFunding(u"annee;code_tiers;raison_sociale;lib_action;theme;montant;code_cv;insee_dep\n"
                      "2024;T1;Association A;Jardin partagé;3.1;1500;CN06209I;62\n"_s);
    CHECK(told(file) == QStringList{u"2 CN06209I 2024 État -/1500/-/-"_s});
    CHECK(file.lines[0].action == u"Jardin partagé");
    CHECK(file.lines[0].carrier == u"Association A");
    CHECK(file.lines[0].note == u"3.1");
    CHECK(file.lines[0].funderDetail == u"politique de la ville, programme 147");
    CHECK_FALSE(noticesOf(file).contains(u"read as planned"));
}

TEST_CASE("subsidies that are published without a place are refused whole, with why; a column for it suffices")
{
    const QString titles = u"nomAttribuant;idAttribuant;dateConvention;nomBeneficiaire;objet;montant;nature"_s;
    const Error refused = thrownError([&] {
        parsedFunding(titles + u"\nANCT;13002603200016;2024-03-01;Association A;Jardin;1500;aide en numéraire\n"_s);
    });
    CHECK(refused.advice().contains(u"code_cv"));
    const FundingFile file = parsedFunding(
        titles + u";contrat\nANCT;13002603200016;2024-03-01;Association A;Jardin;1500;aide en numéraire;CN06209I\n"_s);
    CHECK(told(file) == QStringList{u"2 CN06209I 2024 ANCT -/1500/-/-"_s});
    CHECK(file.lines[0].action == u"Jardin");
}
