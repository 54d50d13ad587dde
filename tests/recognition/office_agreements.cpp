// SPDX-License-Identifier: GPL-3.0-or-later
// A sixth five layouts on which no rule was tuned: what their first scores were stands in docs/recognition.md.

#include "tests/recognition/office_papers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis::test {

void OfficePaper::decisionWithPlan()
{
    const QString reference = u"DEL-2024-%1"_s.arg(20 + made_.below(70), 3, 10, QChar(u'0'));
    const QString title = u"Contrat de ville Quartiers 2030 : approbation et plan de financement"_s;
    const QString commune = made_.communes.front().name;
    sheets_.paragraph(u"Département "_s + made_.departement + u" – Arrondissement de "_s + made_.place, 9);
    sheets_.paragraph(u"COMMUNE "_s + ofCommune(commune).toUpper(), 13);
    sheets_.paragraph(u"Membre "_s + ofEpci(made_), 9);
    sheets_.paragraph(u"PROCÈS-VERBAL DE DÉLIBÉRATION"_s, 13);
    sheets_.paragraph(u"Numéro de l'acte : "_s + reference);
    sheets_.paragraph(u"Affaire n° 7 : "_s + title, 11);
    sheets_.paragraph(session() +
                      u", les membres du conseil municipal se sont réunis en mairie, sur convocation du "_s +
                      date(made_.day.addDays(-6)) + u"."_s);
    sheets_.paragraph(u"Étaient présents : 24. Avaient donné pouvoir : 5. Étaient absents : 4."_s);
    filler();
    sheets_.paragraph(u"Sont concernés les quartiers "_s + districtNames(2) + u"."_s);
    sheets_.paragraph(u"Sur la proposition de son rapporteur, et après débat, le conseil municipal :"_s);
    sheets_.item(u"approuve les termes du contrat de ville ;"_s);
    sheets_.item(u"arrête le plan de financement joint, en euros ;"_s);
    sheets_.item(u"charge le Maire de l'exécution de la présente."_s);
    sheets_.paragraph(u"Ainsi délibéré en séance publique. Suivent les signatures au registre."_s);
    sheets_.newPage(true);
    sheets_.title(u"Plan de financement joint à la délibération "_s + reference, 13);
    std::vector<QStringList> rows;
    QJsonArray amounts;
    for (const InventedFunding& funding : made_.funding) {
        const bool isCommon = funding.creditKind == u"DROIT_COMMUN";
        QStringList row{plainName(funding.named), funding.creditKind == u"EUROPE" ? u"Fonds européens"_s
                                                  : isCommon                      ? u"Droit commun"_s
                                                                                  : u"Crédits spécifiques"_s};
        for (std::size_t i = 0; i < 2; ++i) {
            const auto& [year, euros] = funding.years[i];
            row << printedNumber(euros) + u" €"_s;
            amounts.append(amountOf(funding.funder, funding.creditKind, year, euros));
        }
        rows.push_back(row);
    }
    sheets_.table({{u"Co-financeurs"_s, u"Nature"_s, u"Année 2024"_s, u"Année 2025"_s}}, rows, {0.4, 0.24, 0.18, 0.18});
    made_.title = title;
    keepDecision(reference);
    truth_[u"amounts"] = amounts;
}

void OfficePaper::widelyLabelled()
{
    made_.title = u"Avenant n° 1 au contrat de ville Engagements Quartiers 2030"_s;
    sheets_.title(made_.title, 17);
    sheets_.title(made_.epciName, 12);
    filler();
    sheets_.heading(u"Objet de l'avenant"_s, 12);
    sheets_.paragraph(u"Les quartiers "_s + districtNames(3) + u" entrent dans le dispositif de réussite éducative."_s);
    const qint64 state = made_.funding.front().years.front().second;
    sheets_.paragraph(u"À ce titre, l'État apporte en 2025 la somme de "_s + amount(state) +
                      u" de crédits spécifiques."_s);
    filler();
    sheets_.heading(u"Fiches de signature"_s, 12);
    sheets_.paragraph(u"Fait à "_s + made_.place + u", le "_s + date(made_.day));
    for (InventedSignatory& each : made_.signatories) {
        each.function = quality(each);
        each.signedOn = made_.day;
        sheets_.table({},
                      {{u"Organisme"_s, plainName(each.named)},
                       {u"Représentant"_s, each.person},
                       {u"Fonction"_s, each.function},
                       {u"Signé le"_s, u"le "_s + each.signedOn.toString(u"dd/MM/yyyy"_s)}},
                      {0.5, 0.5});
    }
    keepTruth(u"avenant"_s);
    truth_[u"amounts"] = QJsonArray{amountOf(u"ETAT"_s, u"SPECIFIQUE"_s, 2025, state)};
}

void OfficePaper::longRegister(int pages)
{
    sheets_.title(made_.title, 20);
    sheets_.title(made_.epciName, 13);
    sheets_.heading(u"Périmètre"_s);
    if (made_.districts.size() > 8)
        made_.districts.resize(8);
    for (const Qpv& qpv : made_.districts)
        sheets_.item(qpv.name + u" – "_s + qpv.code.text());
    while (sheets_.pages() < pages)
        filler();
    sheets_.heading(u"Moyens"_s);
    const qint64 epci = made_.funding.front().years.front().second + 5000;
    sheets_.paragraph(u"L'intercommunalité consacre "_s + amount(epci) +
                      u" de droit commun au contrat pour l'exercice 2024."_s);
    sheets_.heading(u"Ont signé"_s);
    std::vector<QStringList> rows;
    for (InventedSignatory& each : made_.signatories) {
        each.function = quality(each);
        each.signedOn = made_.day;
        rows.push_back({plainName(each.named), each.person + u", "_s + each.function,
                        u"Signé le "_s + each.signedOn.toString(u"dd/MM/yyyy"_s)});
    }
    sheets_.table({{u"Partenaire"_s, u"Représenté par"_s, u"Signature"_s}}, rows, {0.36, 0.4, 0.24});
    keepTruth(u"contrat"_s);
    truth_[u"signature_place"] = QJsonValue();
    truth_[u"amounts"] = QJsonArray{amountOf(u"EPCI"_s, u"DROIT_COMMUN"_s, 2024, epci)};
}

void OfficePaper::grantConvention()
{
    made_.title = u"Convention attributive de subvention"_s;
    sheets_.title(made_.title, 17);
    sheets_.title(u"Contrat de ville "_s + ofEpci(made_), 11);
    if (made_.signatories.size() > 2)
        made_.signatories.resize(2);
    sheets_.paragraph(u"Entre"_s);
    for (std::size_t i = 0; i < made_.signatories.size(); ++i) {
        InventedSignatory& each = made_.signatories[i];
        each.function = quality(each);
        each.signedOn = made_.day;
        sheets_.paragraph(each.named + u", dont le représentant est "_s + each.person + u" ("_s + each.function +
                          u")"_s);
        if (i == 0)
            sheets_.paragraph(u"et"_s);
    }
    sheets_.paragraph(u"il est convenu ce qui suit."_s);
    filler();
    sheets_.paragraph(u"L'action se déroule dans les quartiers "_s + districtNames(2) + u"."_s);
    const qint64 state = made_.funding.front().years.front().second;
    sheets_.paragraph(u"La subvention de l'État, imputée sur les crédits spécifiques, s'élève à "_s + amount(state) +
                      u" au titre de 2025."_s);
    filler();
    sheets_.paragraph(u"Convention établie à "_s + made_.place + u" en deux exemplaires."_s);
    std::vector<QStringList> signatures;
    for (const InventedSignatory& each : made_.signatories)
        signatures.push_back({u"Pour "_s + each.named, each.function, QString(), each.person,
                              u"Signé le "_s + printedDate(each.signedOn, 0)});
    sheets_.blocks(signatures, 2);
    keepTruth(u"convention"_s);
    truth_[u"amounts"] = QJsonArray{amountOf(u"ETAT"_s, u"SPECIFIQUE"_s, 2025, state)};
}

void OfficePaper::listOfStates()
{
    made_.title = u"Contrat de ville 2024-2030"_s;
    sheets_.title(made_.title, 18);
    sheets_.title(made_.epciName, 12);
    sheets_.heading(u"Les quartiers du contrat"_s, 12);
    if (made_.districts.size() > 6)
        made_.districts.resize(6);
    for (const Qpv& qpv : made_.districts)
        sheets_.item(u"QPV « "_s + qpv.name + u" »"_s);
    filler();
    sheets_.heading(u"Contributions en 2025"_s, 12);
    const qint64 region = made_.funding.front().years.front().second + 3000;
    sheets_.paragraph(u"La Région attribue "_s + amount(region) + u" de crédits spécifiques en 2025."_s);
    filler();
    sheets_.heading(u"Liste des signataires et état des signatures"_s, 12);
    sheets_.paragraph(u"Document ouvert à la signature à "_s + made_.place + u", le "_s + date(made_.day));
    std::vector<QStringList> rows;
    for (InventedSignatory& each : made_.signatories) {
        each.function.clear();
        rows.push_back({plainName(each.named), each.signedOn.isValid()
                                                   ? u"signé le "_s + each.signedOn.toString(u"dd/MM/yyyy"_s)
                                                   : u"en cours de signature"_s});
    }
    sheets_.table({}, rows, {0.7, 0.3});
    keepTruth(u"contrat"_s);
    truth_[u"amounts"] = QJsonArray{amountOf(u"REGION"_s, u"SPECIFIQUE"_s, 2025, region)};
}

} // namespace parvis::test
