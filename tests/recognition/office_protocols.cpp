// SPDX-License-Identifier: GPL-3.0-or-later
// A fifth five layouts on which no rule was tuned: what their first scores were stands in docs/recognition.md.

#include "tests/recognition/office_papers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis::test {

void OfficePaper::assemblyMinutes()
{
    const QString reference = u"DCC_24_%1"_s.arg(10 + made_.below(89), 3, 10, QChar(u'0'));
    const QString title = u"Cohésion sociale : signature du contrat de ville nouvelle génération"_s;
    const qint64 euros = 1000 * (11 + made_.below(200));
    sheets_.paragraph(made_.epciName, 14);
    sheets_.paragraph(u"Compte rendu analytique – extrait"_s, 9);
    sheets_.paragraph(u"CONSEIL DE COMMUNAUTÉ DU "_s + date(made_.day).toUpper(), 12);
    sheets_.paragraph(u"Question n° 14 – Délibération "_s + reference, 11);
    sheets_.heading(title, 13);
    sheets_.paragraph(u"Rapporteure : Mme "_s + made_.signatories.front().person + u", vice-présidente"_s);
    laws();
    filler();
    sheets_.paragraph(u"Cinq secteurs sont retenus par l'arrêté du 22 février 2024, parmi lesquels les quartiers "_s +
                      districtNames(3) + u"."_s);
    sheets_.paragraph(u"La présente question a été examinée en bureau le "_s + date(made_.day.addDays(-14)) + u"."_s);
    sheets_.paragraph(u"L'assemblée, invitée à se prononcer, décide par un vote à main levée :"_s);
    sheets_.item(u"de valider le contrat de ville nouvelle génération ;"_s);
    sheets_.item(u"de donner mandat au Président pour le signer au nom de l'établissement ;"_s);
    sheets_.item(u"de réserver, sur le budget principal 2024, une enveloppe de "_s + amount(euros) +
                 u" de droit commun de l'agglomération pour son animation."_s);
    sheets_.paragraph(u"Ont voté pour : 41. Ont voté contre : 0. Se sont abstenus : 2."_s);
    sheets_.blocks({{u"Le Président de séance,"_s, QString(), made_.signatories[1].person}}, 2);
    made_.title = title;
    keepDecision(reference);
    truth_[u"amounts"] = QJsonArray{amountOf(u"EPCI"_s, u"DROIT_COMMUN"_s, 2024, euros)};
}

void OfficePaper::signedForms()
{
    made_.title = u"Contrat de ville Engagements Quartiers 2030"_s;
    sheets_.title(made_.title, 19);
    sheets_.title(made_.epciName, 12);
    filler();
    sheets_.heading(u"A. Les secteurs d'intervention"_s, 12);
    if (made_.districts.size() > 5)
        made_.districts.resize(5);
    for (const Qpv& qpv : made_.districts)
        sheets_.paragraph(qpv.code.text() + u" : "_s + qpv.name);
    filler();
    sheets_.heading(u"B. Les engagements de l'année 2024"_s, 12);
    const qint64 state = made_.funding.front().years.front().second;
    const qint64 region = state + 7000;
    sheets_.paragraph(u"En 2024, l'État mobilise "_s + amount(state) +
                      u" de crédits spécifiques. La même année, la Région y ajoute "_s + amount(region) +
                      u" de crédits spécifiques."_s);
    sheets_.heading(u"C. Feuille de signature"_s, 12);
    sheets_.paragraph(u"À "_s + made_.place + u", le "_s + date(made_.day));
    std::vector<QStringList> forms;
    for (InventedSignatory& each : made_.signatories) {
        each.function = quality(each);
        each.signedOn = made_.day;
        forms.push_back({u"Structure : "_s + plainName(each.named), u"Nom et prénom : "_s + each.person,
                         u"Qualité : "_s + each.function, u"Date : "_s + each.signedOn.toString(u"dd/MM/yyyy"_s),
                         u"Signature :"_s, QString()});
    }
    sheets_.blocks(forms, 2);
    keepTruth(u"contrat"_s);
    truth_[u"amounts"] = QJsonArray{amountOf(u"ETAT"_s, u"SPECIFIQUE"_s, 2024, state),
                                    amountOf(u"REGION"_s, u"SPECIFIQUE"_s, 2024, region)};
}

void OfficePaper::cutTable()
{
    made_.title = u"AVENANT DE PROLONGATION AU CONTRAT DE VILLE"_s;
    sheets_.title(made_.title, 17);
    sheets_.title(ofEpci(made_) + u" (2024-2030)"_s, 12);
    sheets_.paragraph(u"Le contrat conclu le "_s + date(made_.day.addDays(-400)) +
                      u" est prolongé d'une année. Il concerne les quartiers "_s + districtNames(3) + u"."_s);
    for (int i = 0; i < 7; ++i)
        filler();
    sheets_.paragraph(u"Conclu à "_s + made_.place + u", le "_s + date(made_.day) + u"."_s);
    std::vector<QStringList> rows;
    for (InventedSignatory& each : made_.signatories) {
        each.function = quality(each);
        rows.push_back({plainName(each.named), each.function,
                        each.signedOn.isValid() ? each.signedOn.toString(u"dd/MM/yyyy"_s) : QString()});
    }
    sheets_.table({{u"Institution"_s, u"Qualité du signataire"_s, u"Date et visa"_s}}, rows, {0.28, 0.16, 0.56});
    keepTruth(u"avenant"_s);
}

void OfficePaper::plansAnnex()
{
    made_.title = u"Annexe au contrat de ville – Plan de financement triennal"_s;
    sheets_.title(made_.title, 15);
    sheets_.title(made_.epciName, 11);
    if (made_.districts.size() > 8)
        made_.districts.resize(8);
    std::vector<QStringList> rows;
    int number = 0;
    for (const Qpv& qpv : made_.districts)
        rows.push_back({QString::number(++number), qpv.name, qpv.code.text(), printedNumber(1000 + made_.below(6000))});
    sheets_.table({{u"Rang"_s, u"Périmètre prioritaire"_s, u"Identifiant national"_s, u"Habitants"_s}}, rows,
                  {0.08, 0.5, 0.24, 0.18});
    sheets_.newPage();
    sheets_.heading(u"Contributions attendues, en milliers d'euros"_s, 12);
    rows.clear();
    QJsonArray amounts;
    for (const InventedFunding& funding : made_.funding) {
        QStringList row{plainName(funding.named), funding.creditKind == u"DROIT_COMMUN" ? u"Droit commun"_s
                                                  : funding.creditKind == u"EUROPE"     ? u"FEDER"_s
                                                                                        : u"Spécifiques"_s};
        qint64 sum = 0;
        for (const auto& [year, euros] : funding.years) {
            row << printedNumber(euros / 1000);
            sum += euros / 1000;
            amounts.append(amountOf(funding.funder, funding.creditKind, year, euros));
        }
        rows.push_back(row << printedNumber(sum));
    }
    sheets_.table(
        {{u"Contributeur"_s, u"Crédits"_s, u"Exercice 2024"_s, u"Exercice 2025"_s, u"Exercice 2026"_s, u"Cumul"_s}},
        rows, {0.34, 0.18, 0.12, 0.12, 0.12, 0.12});
    keepTruth(u"annexe"_s);
    truth_[u"amounts"] = amounts;
    truth_[u"signatories"] = QJsonArray();
    truth_[u"signature_date"] = truth_[u"signature_place"] = QJsonValue();
}

void OfficePaper::charterConvention()
{
    made_.title = u"Convention de gestion urbaine et sociale de proximité"_s;
    sheets_.title(made_.title, 16);
    sheets_.title(u"déclinée du contrat de ville "_s + ofEpci(made_), 11);
    if (made_.signatories.size() > 4)
        made_.signatories.resize(4);
    sheets_.heading(u"1. Sites retenus"_s, 12);
    if (made_.districts.size() > 3)
        made_.districts.resize(3);
    for (const Qpv& qpv : made_.districts)
        sheets_.item(qpv.name + u" ("_s + qpv.code.text() + u")"_s);
    filler();
    sheets_.heading(u"2. Concours financiers"_s, 12);
    const qint64 state = made_.funding.front().years.front().second;
    sheets_.paragraph(u"L'État attribue pour 2025 un concours de "_s + amount(state) +
                      u" au titre de ses crédits spécifiques."_s);
    sheets_.heading(u"3. Signatures"_s, 12);
    sheets_.paragraph(u"Convention signée à "_s + made_.place + u" le "_s + date(made_.day) + u" par :"_s);
    for (InventedSignatory& each : made_.signatories) {
        each.function = quality(each);
        QString function = each.function;
        function[0] = function[0].toLower();
        sheets_.paragraph(u"– pour "_s + each.named + u" : "_s + each.person + u", "_s + function + u" ;"_s);
    }
    keepTruth(u"convention"_s);
    truth_[u"amounts"] = QJsonArray{amountOf(u"ETAT"_s, u"SPECIFIQUE"_s, 2025, state)};
}

} // namespace parvis::test
