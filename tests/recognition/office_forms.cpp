// SPDX-License-Identifier: GPL-3.0-or-later
// Further papers in layouts on which no rule was tuned, after the forms in which ministries, prefectures and EPCI set
// them: what their first scores were stands in docs/recognition.md.

#include "tests/recognition/office_papers.h"

using namespace Qt::StringLiterals;

namespace parvis::test {

namespace {

bool isFeminine(const InventedSignatory& each)
{
    return each.function.startsWith(u"La "_s);
}

/// "Le Président" without its article.
QString plain(const QString& function)
{
    return function.startsWith(u"Le "_s) || function.startsWith(u"La "_s) ? function.mid(3) : function;
}

QString titledPerson(const InventedSignatory& each)
{
    return (isFeminine(each) ? u"Madame "_s : u"Monsieur "_s) + each.person;
}

/// The name by which a party is called behind its first mention, where it has one: "la Région".
QString shortName(const InventedSignatory& each)
{
    if (each.organisation.startsWith(u"Communauté"_s))
        return u"la Communauté"_s;
    if (each.organisation.startsWith(u"Région"_s))
        return u"la Région"_s;
    if (each.organisation.startsWith(u"Département"_s))
        return u"le Département"_s;
    return each.named;
}

} // namespace

void OfficePaper::ministryConvention()
{
    made_.title = u"Convention pluriannuelle d'objectifs 2024-2026"_s;
    sheets_.paragraph(u"PRÉFET "_s + made_.departement.toUpper(), 11);
    sheets_.paragraph(u"Liberté Égalité Fraternité"_s, 8);
    sheets_.title(made_.title, 18);
    sheets_.title(u"Contrat de ville "_s + ofEpci(made_), 12);
    std::vector<InventedSignatory> parties;
    for (const InventedSignatory& each : made_.signatories) {
        if (!each.organisation.startsWith(u"Commune "_s) && !each.organisation.startsWith(u"Ville "_s))
            parties.push_back(each);
    }
    made_.signatories = parties;
    sheets_.paragraph(u"ENTRE :"_s);
    for (std::size_t i = 0; i < parties.size(); ++i) {
        InventedSignatory& each = made_.signatories[i];
        const bool isLady = made_.below(2) == 0;
        const QString e = isLady ? u"e"_s : QString();
        if (each.organisation == u"État"_s) {
            each.function = (isLady ? u"La Préfète "_s : u"Le Préfet "_s) + made_.departement;
            sheets_.paragraph(u"L'État, représenté par "_s + titledPerson(each) + u", "_s +
                              (isLady ? u"Préfète "_s : u"Préfet "_s) + made_.departement +
                              u", ci-après dénommé « l'État » ou « l'administration »,"_s);
        } else {
            each.function = isLady ? u"La Présidente"_s : u"Le Président"_s;
            sheets_.paragraph(
                capitalised(each.named) +
                u", personne morale de droit public, sise 12 avenue de l'Exemple, 59000 Exempleville, "
                u"identifiée sous le numéro SIRET 200 000 000 00017, représentée par s"_s +
                (isLady ? u"a présidente, Madame "_s : u"on président, Monsieur "_s) + each.person +
                u", dûment habilité"_s + e +
                u" à l'effet des présentes par délibération n° 24/031 du 4 avril 2024, ci-après dénommée « "_s +
                shortName(each) + u" »,"_s);
        }
        sheets_.paragraph(i == 0 ? u"d'une part,"_s : u"d'autre part,"_s);
        if (i + 1 < parties.size())
            sheets_.paragraph(u"ET :"_s);
    }
    sheets_.paragraph(u"Il est convenu ce qui suit :"_s);
    sheets_.heading(u"PRÉAMBULE"_s, 12);
    sheets_.paragraph(
        u"Le contrat de ville signé le 12 février 2016 a été prorogé par avenant. Les quartiers prioritaires "_s +
        districtNames(3) + u" font l'objet de la présente convention."_s);
    filler();
    sheets_.heading(u"ARTICLE 3 – CONDITIONS DE DÉTERMINATION DE LA CONTRIBUTION FINANCIÈRE"_s, 12);
    const qint64 state = made_.funding.front().years.front().second;
    sheets_.paragraph(
        u"3.1 L'État contribue financièrement pour un montant maximal de "_s + amount(state) +
        u" au titre de l'année 2024, imputé sur les crédits du programme 147 « politique de la ville »."_s);
    sheets_.paragraph(
        u"3.2 Les contributions financières ne sont applicables que sous réserve de l'inscription des crédits."_s);
    filler();
    sheets_.paragraph(u"Fait en trois exemplaires originaux,"_s);
    sheets_.paragraph(u"À "_s + made_.place + u", le "_s + date(made_.day));
    std::vector<QStringList> blocks;
    for (const InventedSignatory& each : made_.signatories)
        blocks.push_back(
            {u"Pour "_s + shortName(each) + u","_s, each.function + u","_s, QString(), QString(), each.person});
    sheets_.blocks(blocks, 2);
    keepTruth(u"convention"_s);
    truth_[u"amounts"] = QJsonArray{amountOf(u"ETAT"_s, u"SPECIFIQUE"_s, 2024, state)};
}

void OfficePaper::stampedAmendment()
{
    made_.title = u"Contrat de ville "_s + ofEpci(made_) + u" – Avenant n° 1 – Engagements 2025-2030"_s;
    sheets_.title(made_.title, 17);
    sheets_.heading(u"Exposé des motifs"_s, 12);
    filler();
    sheets_.paragraph(u"L'avenant porte sur les quartiers suivants :"_s);
    if (made_.districts.size() > 4)
        made_.districts.resize(4);
    for (const Qpv& qpv : made_.districts)
        sheets_.item(qpv.name + u" ("_s + qpv.code.text() + u")"_s);
    sheets_.heading(u"Article 1er – Moyens complémentaires"_s, 12);
    std::vector<QStringList> rows;
    QJsonArray amounts;
    for (const InventedFunding& funding : made_.funding) {
        QStringList row{capitalised(funding.named)};
        for (std::size_t i = 0; i < 2; ++i) {
            row << printedNumber(funding.years[i].second) + u" €"_s;
            amounts.append(amountOf(funding.funder, funding.funder == u"EUROPE" ? u"EUROPE"_s : u"SPECIFIQUE"_s,
                                    int(2025 + i), funding.years[i].second));
        }
        rows.push_back(row);
    }
    sheets_.table({{u"Crédits spécifiques"_s, u"Exercice 2025"_s, u"Exercice 2026"_s}}, rows, {0.5, 0.25, 0.25});
    sheets_.heading(u"Article 2 – Signataires de l'avenant"_s, 12);
    rows.clear();
    for (InventedSignatory& each : made_.signatories) {
        const bool waits = each.signatoryClass == u"optional" && made_.below(2) == 0;
        each.signedOn = waits ? QDate() : made_.day;
        rows.push_back({each.organisation, titledPerson(each) + u", "_s + each.function,
                        waits ? QString() : u"Signé le "_s + each.signedOn.toString(u"dd/MM/yyyy"_s)});
    }
    sheets_.table({{u"Partenaire"_s, u"Nom et qualité du signataire"_s, u"Date et signature"_s}}, rows,
                  {0.36, 0.4, 0.24});
    keepTruth(u"avenant"_s);
    truth_[u"signature_place"] = QJsonValue();
    truth_[u"amounts"] = amounts;
}

void OfficePaper::plenaryDecision()
{
    const QString reference = u"24-C-0%1"_s.arg(100 + made_.below(800));
    const qint64 euros = 1000 * (40 + made_.below(500));
    const QString title = u"Politique de la ville – Programmation 2024 du contrat de ville"_s;
    sheets_.paragraph(made_.epciName.toUpper(), 13);
    sheets_.paragraph(u"CONSEIL COMMUNAUTAIRE"_s, 12);
    sheets_.paragraph(u"SÉANCE PLÉNIÈRE DU "_s + date(made_.day).toUpper(), 10);
    sheets_.paragraph(u"Délibération n° "_s + reference, 12);
    sheets_.paragraph(u"Objet : "_s + title, 11);
    sheets_.paragraph(u"Le conseil s'est réuni sous la présidence de Monsieur "_s + made_.signatories[1].person +
                      u", Président. Nombre de conseillers en exercice : 87. Quorum : 44."_s);
    sheets_.paragraph(u"Mesdames, Messieurs,"_s);
    sheets_.paragraph(u"Le contrat de ville a été signé le 14 juin 2024 à "_s + made_.place +
                      u". Il appelle une programmation annuelle, instruite avec les services de l'État, dont la "
                      u"convention du 3 mai 2023 fixe les règles."_s);
    filler();
    sheets_.paragraph(u"La programmation concerne notamment "_s + districtNames(3) + u", quartiers prioritaires."_s);
    sheets_.paragraph(u"Le Conseil communautaire, après en avoir délibéré, à l'unanimité, décide :"_s);
    sheets_.paragraph(u"1) d'approuver la programmation 2024 annexée ;"_s);
    sheets_.paragraph(u"2) d'attribuer une enveloppe de "_s + amount(euros) +
                      u" de crédits spécifiques de la communauté d'agglomération au titre de l'exercice 2024 ;"_s);
    sheets_.paragraph(u"3) d'autoriser le Président ou son représentant à signer les conventions à intervenir."_s);
    sheets_.paragraph(u"Acte certifié exécutoire. Transmis en préfecture le "_s + date(made_.day.addDays(8)) +
                      u", affiché le "_s + date(made_.day.addDays(9)) + u"."_s);
    sheets_.blocks(
        {{u"Pour le Président,"_s, u"La Vice-présidente déléguée"_s, QString(), made_.signatories[0].person}}, 2);
    made_.title = title;
    keepDecision(reference);
    truth_[u"amounts"] = QJsonArray{amountOf(u"EPCI"_s, u"SPECIFIQUE"_s, 2024, euros)};
}

void OfficePaper::signedSheets()
{
    made_.title = u"Contrat de ville « Quartiers d'avenir » 2024-2030"_s;
    sheets_.title(made_.title, 20);
    sheets_.title(made_.epciName, 14);
    sheets_.title(u"Version du comité de pilotage du "_s + date(made_.day.addDays(-40)), 10);
    filler();
    sheets_.heading(u"Gouvernance"_s);
    sheets_.paragraph(u"Sont associés au contrat la Caisse des dépôts, les bailleurs sociaux, les conseils citoyens et "
                      u"France Travail."_s);
    filler();
    sheets_.newPage(true);
    sheets_.heading(u"Les quartiers prioritaires et leurs communes"_s, 13);
    if (made_.districts.size() > 9)
        made_.districts.resize(9);
    std::vector<QStringList> rows;
    for (const Qpv& qpv : made_.districts)
        rows.push_back({qpv.name, printedNumber(900 + made_.below(9000)), u"%1 %"_s.arg(30 + made_.below(40)),
                        printedNumber(11000 + made_.below(2000)) + u" €"_s});
    sheets_.table({{u"Quartier prioritaire"_s, u"Habitants"_s, u"Taux de pauvreté"_s, u"Revenu médian"_s}}, rows,
                  {0.24, 0.26, 0.25, 0.25});
    sheets_.newPage(false);
    sheets_.heading(u"Les parties prenantes ont signé le présent contrat"_s, 14);
    std::vector<QStringList> blocks;
    for (InventedSignatory& each : made_.signatories) {
        each.signedOn = made_.day;
        blocks.push_back({each.function, capitalised(each.named), QString(), each.person,
                          u"Signé électroniquement le "_s + made_.day.toString(u"dd/MM/yyyy"_s)});
    }
    sheets_.blocks(blocks, 2);
    keepTruth(u"contrat"_s);
    truth_[u"signature_place"] = QJsonValue();
}

void OfficePaper::numberedParties()
{
    made_.title = u"Convention relative à l'abattement de taxe foncière sur les propriétés bâties"_s;
    sheets_.title(made_.title, 16);
    sheets_.title(u"Annexe au contrat de ville "_s + ofEpci(made_), 11);
    if (made_.signatories.size() > 5)
        made_.signatories.resize(5);
    sheets_.paragraph(u"La présente convention est conclue entre les parties suivantes :"_s);
    int number = 0;
    for (InventedSignatory& each : made_.signatories) {
        each.signedOn = made_.day;
        sheets_.paragraph(QString::number(++number) + u"° "_s + each.named + u", "_s +
                          (each.named.startsWith(u"la "_s) ? u"représentée"_s : u"représenté"_s) + u" par "_s +
                          titledPerson(each) + u", agissant en qualité de "_s + plain(each.function).toLower() +
                          u" et domicilié"_s + (isFeminine(each) ? u"e"_s : QString()) + u" ès qualités au siège ;"_s);
    }
    sheets_.heading(u"Article 1 : champ"_s, 12);
    sheets_.paragraph(u"La convention couvre le patrimoine situé dans le quartier "_s + districtNames(1) + u"."_s);
    filler();
    sheets_.heading(u"Article 2 : valorisation"_s, 12);
    const qint64 commune = made_.funding.front().years.front().second;
    sheets_.paragraph(u"En 2025, la commune "_s + ofCommune(made_.communes.front().name) + u" consacre "_s +
                      amount(commune) + u" de crédits de droit commun à la gestion urbaine de proximité."_s);
    sheets_.heading(u"Article 3 : durée"_s, 12);
    sheets_.paragraph(u"Conclue pour trois ans, la convention prend effet le 1er janvier 2025."_s);
    sheets_.paragraph(u"Fait et signé à "_s + made_.place + u" le "_s + date(made_.day) + u" en cinq exemplaires."_s);
    std::vector<QStringList> blocks;
    for (const InventedSignatory& each : made_.signatories)
        blocks.push_back(
            {capitalised(each.named),
             u"représenté"_s + (each.named.startsWith(u"la "_s) ? u"e"_s : QString()) + u" par "_s + titledPerson(each),
             each.function, QString(), u"(cachet et signature)"_s});
    sheets_.blocks(blocks, 2);
    keepTruth(u"convention"_s);
    truth_[u"amounts"] = QJsonArray{amountOf(u"COMMUNE"_s, u"DROIT_COMMUN"_s, 2025, commune)};
}

} // namespace parvis::test
