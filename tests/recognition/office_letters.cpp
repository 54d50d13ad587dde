// SPDX-License-Identifier: GPL-3.0-or-later
// A third five layouts on which no rule was tuned: what their first scores were stands in docs/recognition.md.

#include "tests/recognition/office_papers.h"

using namespace Qt::StringLiterals;

namespace parvis::test {

namespace {

QString plainFunction(const QString& function)
{
    return function.startsWith(u"Le "_s) || function.startsWith(u"La "_s) ? function.mid(3) : function;
}

QString representedAs(const InventedSignatory& each)
{
    return each.named.startsWith(u"la "_s) ? u"représentée"_s : u"représenté"_s;
}

} // namespace

void OfficePaper::partiesInHeadings()
{
    made_.title = u"Convention de partenariat pour la réussite éducative"_s;
    sheets_.title(made_.title, 18);
    sheets_.title(u"Programme inscrit au contrat de ville "_s + ofEpci(made_), 11);
    if (made_.signatories.size() > 4)
        made_.signatories.resize(4);
    sheets_.heading(u"ENTRE"_s, 12);
    for (std::size_t i = 0; i < made_.signatories.size(); ++i) {
        const InventedSignatory& each = made_.signatories[i];
        sheets_.heading(each.organisation.toUpper(), 12);
        QString represented = representedAs(each);
        represented[0] = u'R';
        sheets_.paragraph(represented + u" par "_s + each.person + u", "_s + plainFunction(each.function) + u","_s);
        sheets_.paragraph(u"Ci-après désigné « le partenaire "_s + QString::number(i + 1) + u" »,"_s);
        sheets_.paragraph(i == 0 ? u"D'une part,"_s : u"D'autre part,"_s);
    }
    sheets_.paragraph(u"Il a été convenu et arrêté ce qui suit :"_s);
    sheets_.heading(u"Article premier – Territoire d'intervention"_s, 12);
    sheets_.paragraph(u"Les actions sont menées au bénéfice des habitants des quartiers prioritaires "_s +
                      districtNames(3) + u"."_s);
    filler();
    sheets_.heading(u"Article 2 – Participation de l'État"_s, 12);
    const qint64 state = made_.funding.front().years.front().second;
    sheets_.paragraph(u"Pour l'exercice 2024, l'État alloue au porteur du programme une subvention de "_s +
                      amount(state) + u" (crédits spécifiques, programme 147)."_s);
    sheets_.paragraph(u"Fait à "_s + made_.place + u","_s);
    sheets_.paragraph(u"Le "_s + date(made_.day));
    std::vector<QStringList> blocks;
    for (const InventedSignatory& each : made_.signatories)
        blocks.push_back({each.function, QString(), QString(), each.person, u"pour "_s + each.named});
    sheets_.blocks(blocks, 2);
    keepTruth(u"convention"_s);
    truth_[u"amounts"] = QJsonArray{amountOf(u"ETAT"_s, u"SPECIFIQUE"_s, 2024, state)};
}

void OfficePaper::prefectLetter()
{
    const QString commune = made_.communes.front().name;
    const qint64 euros = 1000 * (30 + made_.below(300));
    made_.title = u"Notification de la dotation politique de la ville 2024"_s;
    sheets_.paragraph(u"PRÉFECTURE "_s + made_.departement.toUpper(), 12);
    sheets_.paragraph(u"Cabinet du préfet délégué"_s, 9);
    sheets_.paragraph(made_.place + u", le "_s + date(made_.day));
    sheets_.paragraph(u"Le Préfet "_s + made_.departement + u" à Monsieur le Maire "_s + ofCommune(commune));
    sheets_.paragraph(u"Objet : "_s + made_.title);
    sheets_.paragraph(u"Références : contrat de ville "_s + ofEpci(made_) + u" ; délibération du "_s +
                      date(made_.day.addDays(-70)) + u"."_s);
    sheets_.paragraph(u"Monsieur le Maire,"_s);
    sheets_.paragraph(u"J'ai l'honneur de vous informer que l'État attribue à votre commune, au titre de l'année 2024, "
                      u"la somme de "_s +
                      amount(euros) +
                      u" de crédits spécifiques pour la rénovation de l'école du quartier prioritaire "_s +
                      districtNames(1) + u"."_s);
    filler();
    sheets_.paragraph(u"Je vous prie d'agréer, Monsieur le Maire, l'expression de ma considération distinguée."_s);
    made_.signatories.resize(1);
    made_.signatories[0].function = u"Le Préfet "_s + made_.departement;
    made_.signatories[0].signedOn = made_.day;
    sheets_.blocks({{u"Le Préfet "_s + made_.departement, QString(), made_.signatories[0].person}}, 2);
    keepTruth(u"autre"_s);
    truth_[u"amounts"] = QJsonArray{amountOf(u"ETAT"_s, u"SPECIFIQUE"_s, 2024, euros)};
}

void OfficePaper::commissionDecision()
{
    const QString reference = u"CP-2024-0%1"_s.arg(100 + made_.below(800));
    const qint64 euros = 1000 * (20 + made_.below(200));
    const QString title = u"Soutien du Département aux contrats de ville"_s;
    sheets_.paragraph(u"CONSEIL DÉPARTEMENTAL "_s + made_.departement.toUpper(), 12);
    sheets_.paragraph(u"COMMISSION PERMANENTE"_s, 12);
    sheets_.paragraph(u"Réunion du "_s + date(made_.day), 10);
    sheets_.heading(u"EXTRAIT DU PROCÈS-VERBAL DES DÉLIBÉRATIONS"_s, 12);
    sheets_.paragraph(u"N° "_s + reference);
    sheets_.paragraph(u"OBJET : "_s + title);
    laws();
    sheets_.paragraph(u"Vu le rapport présenté au nom de la troisième commission,"_s);
    sheets_.paragraph(u"La Commission permanente, après en avoir délibéré,"_s);
    sheets_.heading(u"DÉCIDE :"_s, 12);
    sheets_.paragraph(u"Article 1er. De participer au contrat de ville "_s + ofEpci(made_) +
                      u" pour ce qui concerne les quartiers "_s + districtNames(2) + u"."_s);
    sheets_.paragraph(
        u"Article 2. D'allouer à cet effet, au titre de l'exercice 2024, une subvention du Département de "_s +
        amount(euros) + u" sur ses crédits de droit commun."_s);
    filler();
    sheets_.paragraph(u"Le résultat du vote est : adopté à la majorité (3 abstentions)."_s);
    sheets_.paragraph(u"Certifié conforme et exécutoire, à "_s + made_.place + u", le "_s + date(made_.day.addDays(4)) +
                      u"."_s);
    sheets_.blocks({{u"Pour le Président du Conseil départemental et par délégation,"_s,
                     u"La Directrice générale adjointe,"_s, QString(), made_.signatories[0].person}},
                   2);
    made_.title = title;
    keepDecision(reference);
    truth_[u"amounts"] = QJsonArray{amountOf(u"DEPARTEMENT"_s, u"DROIT_COMMUN"_s, 2024, euros)};
}

void OfficePaper::amendmentInCells()
{
    made_.title = u"AVENANT DE PROJET N° 3 À LA CONVENTION CADRE"_s;
    sheets_.title(made_.title, 16);
    sheets_.title(u"CONTRAT DE VILLE 2024-2030 – "_s + made_.epciName.toUpper(), 11);
    sheets_.paragraph(u"Vu la convention cadre signée le 18 décembre 2023 ;"_s);
    sheets_.heading(u"Article I. Les quartiers"_s, 12);
    if (made_.districts.size() > 5)
        made_.districts.resize(5);
    std::vector<QStringList> rows;
    for (const Qpv& qpv : made_.districts)
        rows.push_back({qpv.code.text(), qpv.name});
    sheets_.table({{u"N° QPV"_s, u"Dénomination"_s}}, rows, {0.3, 0.7});
    filler();
    sheets_.heading(u"Article II. Le plan de financement (en euros)"_s, 12);
    rows.clear();
    QJsonArray amounts;
    std::vector<qint64> sums(2);
    for (const InventedFunding& funding : made_.funding) {
        QStringList row{funding.named};
        for (std::size_t i = 0; i < 2; ++i) {
            row << printedNumber(funding.years[i].second);
            sums[i] += funding.years[i].second;
            amounts.append(amountOf(funding.funder, funding.funder == u"EUROPE" ? u"EUROPE"_s : u"SPECIFIQUE"_s,
                                    funding.years[i].first, funding.years[i].second));
        }
        rows.push_back(row);
    }
    rows.push_back({u"Ensemble des financeurs"_s, printedNumber(sums[0]), printedNumber(sums[1])});
    sheets_.table({{u"Crédits spécifiques"_s, u"2024"_s, u"2025"_s}}, rows, {0.5, 0.25, 0.25});
    sheets_.paragraph(u"Le présent avenant est signé à "_s + made_.place + u" le "_s + date(made_.day) + u"."_s);
    std::vector<QStringList> blocks;
    for (InventedSignatory& each : made_.signatories) {
        each.signedOn = made_.day;
        each.function = plainFunction(each.function);
        blocks.push_back(
            {u"POUR "_s + each.named.toUpper(), each.person, each.function, QString(), u"Cachet et signature"_s});
    }
    sheets_.blocks(blocks, 3);
    keepTruth(u"avenant"_s);
    truth_[u"amounts"] = amounts;
}

void OfficePaper::signedInSentences()
{
    made_.title = u"Contrat de ville 2024-2030 : « Engagements communs »"_s;
    sheets_.title(made_.title, 20);
    sheets_.title(made_.epciName, 13);
    filler();
    sheets_.heading(u"Les quartiers concernés"_s);
    if (made_.districts.size() > 5)
        made_.districts.resize(5);
    for (const Qpv& qpv : made_.districts)
        sheets_.item(u"QPV "_s + qpv.name);
    filler();
    sheets_.heading(u"Signatures"_s);
    sheets_.paragraph(u"Le présent contrat, signé à "_s + made_.place + u" le "_s + date(made_.day) +
                      u", engage ceux qui suivent."_s);
    for (InventedSignatory& each : made_.signatories) {
        each.signedOn = made_.day;
        each.function = plainFunction(each.function);
        sheets_.item(u"Pour "_s + each.named + u" : "_s + each.person + u", "_s +
                     plainFunction(each.function).toLower() + u" ;"_s);
    }
    keepTruth(u"contrat"_s);
}

} // namespace parvis::test
