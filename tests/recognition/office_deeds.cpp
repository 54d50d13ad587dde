// SPDX-License-Identifier: GPL-3.0-or-later
// Papers in layouts on which no rule was tuned: what their first scores were stands in docs/recognition.md.

#include "tests/recognition/office_papers.h"

using namespace Qt::StringLiterals;

namespace parvis::test {

namespace {

/// "la commune de Denain" is "à la commune de Denain"; "le Département" "au Département".
QString toBody(const QString& named)
{
    return named.startsWith(u"le "_s) ? u"au "_s + named.mid(3) : u"à "_s + named;
}

} // namespace

void OfficePaper::councilRegister()
{
    const QString commune = made_.communes.front().name;
    const QString reference = u"DEL-2024-%1"_s.arg(100 + made_.below(800));
    const QString title = u"Contrat de ville 2024-2030 – Approbation et autorisation de signature"_s;
    const qint64 euros = 1000 * (11 + made_.below(70));
    const QString mayor = made_.signatories.front().person;
    sheets_.paragraph(u"DÉPARTEMENT "_s + made_.departement.toUpper(), 9);
    sheets_.paragraph(u"COMMUNE "_s + ofCommune(commune).toUpper(), 9);
    sheets_.title(u"REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL"_s, 13);
    sheets_.title(u"Réunion du "_s + date(made_.day), 11);
    sheets_.table({{u"Membres en exercice"_s, u"Présents"_s, u"Procurations"_s, u"Votants"_s}},
                  {{u"29"_s, u"22"_s, u"5"_s, u"27"_s}}, {0.25, 0.25, 0.25, 0.25});
    sheets_.paragraph(u"Date de la convocation : "_s + date(made_.day.addDays(-6)));
    sheets_.paragraph(u"Délibération "_s + reference + u" – Rapporteur : "_s + made_.signatories[1].person);
    sheets_.paragraph(u"Objet : "_s + title);
    sheets_.paragraph(
        u"Étaient présents : Mmes et MM. A. EXEMPLE, B. FICTIF, C. D'ESSAI, D. MODELE-TYPE. Excusés ayant "
        u"donné procuration : E. EXEMPLE à A. EXEMPLE. Secrétaire de séance : B. FICTIF."_s);
    sheets_.paragraph(mayor +
                      u", maire, expose à l'assemblée que le contrat signé en 2015 est arrivé à son terme et que "
                      u"la loi du 21 février 2014 confie son renouvellement à l'intercommunalité."_s);
    filler();
    sheets_.paragraph(u"Sont concernés les quartiers "_s + districtNames(2) + u"."_s);
    sheets_.paragraph(u"Il est proposé au conseil :"_s);
    sheets_.item(u"d'approuver le contrat de ville "_s + ofEpci(made_) + u" ;"_s);
    sheets_.item(u"d'autoriser Monsieur le maire à le signer ;"_s);
    sheets_.item(u"de fixer à "_s + amount(euros) +
                 u" la participation de la commune pour l'année 2024, prise sur les crédits de droit commun."_s);
    sheets_.paragraph(u"Mis aux voix, le rapport est adopté par 24 voix pour, 2 contre et 1 abstention."_s);
    sheets_.paragraph(u"Ainsi fait et délibéré à "_s + commune + u", les jour, mois et an susdits."_s);
    sheets_.blocks(
        {{u"Le secrétaire,"_s, QString(), u"B. FICTIF"_s}, {u"Pour copie conforme, le maire,"_s, QString(), mayor}}, 2);
    made_.title = title;
    keepDecision(reference);
    truth_[u"amounts"] = QJsonArray{amountOf(u"COMMUNE"_s, u"DROIT_COMMUN"_s, 2024, euros)};
}

void OfficePaper::prolongation()
{
    made_.title = u"Avenant de prolongation n° 1 au contrat de ville 2024-2030"_s;
    sheets_.title(made_.title, 16);
    sheets_.title(ofEpci(made_), 12);
    for (std::size_t i = 0; i < made_.signatories.size(); ++i) {
        const InventedSignatory& each = made_.signatories[i];
        QString function = each.function;
        function[0] = function[0].toLower();
        sheets_.paragraph((i == 0 ? u"Entre "_s : u"Et "_s) + each.named +
                          u", dont le siège est 1 place de l'Exemple, "_s +
                          (each.named.startsWith(u"la "_s) ? u"représentée"_s : u"représenté"_s) + u" par "_s +
                          function + u", "_s + each.person + (i == 0 ? u", d'une part,"_s : u", d'autre part,"_s));
    }
    sheets_.paragraph(u"Il est convenu ce qui suit."_s);
    sheets_.heading(u"ARTICLE 1 : PROROGATION"_s, 11);
    sheets_.paragraph(u"Le contrat conclu le "_s + date(made_.day.addDays(-400)) +
                      u" et dont l'échéance était fixée au 31 décembre 2030 est prorogé d'une année, soit jusqu'au 31 "
                      u"décembre 2031. Les quartiers "_s +
                      districtNames(2) + u" demeurent dans son périmètre."_s);
    filler();
    sheets_.heading(u"ARTICLE 2 : DOTATION COMPLÉMENTAIRE"_s, 11);
    const qint64 state = made_.funding.front().years.front().second;
    const qint64 region = state + 3000;
    sheets_.paragraph(
        u"Pour 2025, l'État alloue au titre de la politique de la ville une dotation complémentaire de "_s +
        amount(state) + u". La même année, la Région Hauts-de-France apporte "_s + amount(region) +
        u" sur ses crédits spécifiques."_s);
    sheets_.heading(u"ARTICLE 3 : DISPOSITIONS NON MODIFIÉES"_s, 11);
    sheets_.paragraph(u"Les clauses du contrat initial non contraires au présent avenant restent applicables."_s);
    close(u"À %1, le %2, en autant d'exemplaires que de parties."_s);
    std::vector<QStringList> blocks;
    for (const InventedSignatory& each : made_.signatories) {
        QString function = each.function;
        function[0] = function[0].toLower();
        blocks.push_back({u"Pour "_s + each.named, function, QString(), QString(), each.person});
    }
    sheets_.blocks(blocks, 2);
    keepTruth(u"avenant"_s);
    truth_[u"amounts"] = QJsonArray{amountOf(u"ETAT"_s, u"SPECIFIQUE"_s, 2025, state),
                                    amountOf(u"REGION"_s, u"SPECIFIQUE"_s, 2025, region)};
}

void OfficePaper::conventionWithAnnex()
{
    made_.title = u"Convention triennale d'objectifs et de moyens"_s;
    sheets_.title(made_.title, 17);
    sheets_.title(u"en application du contrat de ville "_s + ofEpci(made_), 11);
    if (made_.signatories.size() > 4)
        made_.signatories.resize(4);
    parties();
    filler();
    sheets_.heading(u"Article 4 – Financement"_s, 12);
    sheets_.paragraph(
        u"Les concours des signataires sont détaillés en annexe, quartier par quartier et année par année."_s);
    close(u"Convention établie en deux originaux à %1, le %2"_s);
    signatures();
    sheets_.newPage(true);
    sheets_.heading(u"Annexe 1 à la convention : échéancier des concours"_s, 13);
    std::vector<QStringList> rows;
    QJsonArray amounts;
    for (int year = 2024; year < 2027; ++year) {
        qint64 sum = 0;
        for (const InventedFunding& funding : made_.funding) {
            const qint64 euros = funding.years[std::size_t(year - 2024)].second;
            const bool isEurope = funding.funder == u"EUROPE";
            rows.push_back({QString::number(year), capitalised(funding.named),
                            isEurope                                  ? u"Fonds européens"_s
                            : funding.creditKind == u"DROIT_COMMUN"_s ? u"Droit commun"_s
                                                                      : u"Crédits spécifiques"_s,
                            made_.districts.front().name, printedNumber(euros) + u" €"_s});
            amounts.append(amountOf(funding.funder, funding.creditKind, year, euros));
            sum += euros;
        }
        rows.push_back(
            {u"Sous-total "_s + QString::number(year), QString(), QString(), QString(), printedNumber(sum) + u" €"_s});
    }
    made_.districts.resize(1);
    sheets_.table({{u"Année"_s, u"Financeur"_s, u"Nature des crédits"_s, u"Quartier"_s, u"Montant"_s}}, rows,
                  {0.14, 0.3, 0.2, 0.22, 0.14});
    keepTruth(u"convention"_s);
    truth_[u"amounts"] = amounts;
}

void OfficePaper::prefectOrder()
{
    const QString commune = made_.communes.front().name;
    const qint64 euros = 1000 * (9 + made_.below(200));
    const QString number = u"2024-%1-017"_s.arg(100 + made_.below(800));
    made_.title = u"Arrêté préfectoral n° %1 portant attribution de crédits de la politique de la ville"_s.arg(number);
    sheets_.paragraph(u"PRÉFECTURE "_s + made_.departement.toUpper(), 11);
    sheets_.paragraph(u"Direction départementale de l'emploi, du travail et des solidarités"_s, 9);
    sheets_.title(made_.title, 13);
    sheets_.paragraph(u"Le Préfet "_s + made_.departement + u","_s);
    laws();
    sheets_.paragraph(u"Vu le contrat de ville "_s + ofEpci(made_) + u" conclu le "_s + date(made_.day.addDays(-80)) +
                      u" ;"_s);
    sheets_.paragraph(u"Sur proposition de Madame la sous-préfète chargée de mission,"_s);
    sheets_.heading(u"ARRÊTE"_s, 12);
    sheets_.paragraph(u"Article 1 – Une subvention de "_s + amount(euros) +
                      u" est accordée par l'État, au titre de l'exercice "
                      u"2024 (programme 147), "_s +
                      toBody(u"la commune "_s + ofCommune(commune)) +
                      u" pour les actions menées dans le quartier prioritaire "_s + districtNames(1) + u"."_s);
    sheets_.paragraph(u"Article 2 – Elle est versée en une fois à la notification du présent arrêté."_s);
    sheets_.paragraph(
        u"Article 3 – Le secrétaire général de la préfecture est chargé de l'exécution du présent arrêté."_s);
    filler();
    close(u"Fait à %1, le %2"_s);
    made_.signatories.resize(1);
    made_.signatories[0].function = u"Le Préfet "_s + made_.departement;
    sheets_.blocks({{u"Le Préfet "_s + made_.departement + u","_s, QString(), made_.signatories[0].person}}, 2);
    keepTruth(u"autre"_s);
    truth_[u"amounts"] = QJsonArray{amountOf(u"ETAT"_s, u"SPECIFIQUE"_s, 2024, euros)};
}

void OfficePaper::contractInThreeColumns()
{
    made_.title = u"Contrat de ville 2024-2030"_s;
    sheets_.title(made_.title, 22);
    sheets_.title(made_.epciName, 14);
    filler();
    sheets_.heading(u"Les quartiers retenus"_s);
    if (made_.districts.size() > 6)
        made_.districts.resize(6);
    for (const Qpv& qpv : made_.districts)
        sheets_.item(qpv.code.text() + u" – "_s + qpv.name);
    filler();
    sheets_.newPage();
    sheets_.heading(u"Page de signatures"_s, 16);
    close(u"Signé à %1, le %2"_s);
    std::vector<QStringList> blocks;
    for (InventedSignatory& each : made_.signatories) {
        const bool waits = each.signatoryClass == u"optional" && made_.below(2) == 0;
        if (waits)
            each.signedOn = QDate();
        blocks.push_back({each.organisation.toUpper(), each.function, each.person, QString(),
                          waits ? u"Signature :"_s : u"Signature : signé"_s,
                          waits ? u"Date :"_s : u"Date : "_s + each.signedOn.toString(u"dd/MM/yyyy"_s)});
    }
    sheets_.blocks(blocks, 3);
    keepTruth(u"contrat"_s);
}

} // namespace parvis::test
