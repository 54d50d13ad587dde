// SPDX-License-Identifier: GPL-3.0-or-later
// A fourth five layouts on which no rule was tuned: what their first scores were stands in docs/recognition.md.

#include "tests/recognition/office_papers.h"

using namespace Qt::StringLiterals;

namespace parvis::test {

namespace {

bool isLady(const InventedSignatory& each)
{
    return each.function.startsWith(u"La "_s);
}

QString bareFunction(const InventedSignatory& each)
{
    return each.function.mid(3);
}

/// "la Région Hauts-de-France" → "Région Hauts-de-France"
QString asLabel(QString named)
{
    named.remove(0, named.startsWith(u"l'"_s) || named.startsWith(u"l’"_s) ? 2 : named.indexOf(u' ') + 1);
    named[0] = named[0].toUpper();
    return named;
}

} // namespace

void OfficePaper::tableOverPages()
{
    made_.title = u"Contrat de ville « Quartiers 2030 »"_s;
    sheets_.title(made_.title, 22);
    sheets_.title(made_.epciName, 13);
    sheets_.heading(u"Périmètre"_s);
    if (made_.districts.size() > 6)
        made_.districts.resize(6);
    std::vector<QStringList> rows;
    for (const Qpv& qpv : made_.districts)
        rows.push_back({qpv.name, qpv.code.text()});
    sheets_.table({{u"Quartier"_s, u"Code"_s}}, rows, {0.6, 0.4});
    sheets_.newPage();
    sheets_.heading(u"Engagement des partenaires"_s);
    for (int i = 0; i < 6; ++i)
        filler();
    sheets_.paragraph(u"Approuvé à "_s + made_.place + u", le "_s + date(made_.day) +
                      u", par les partenaires suivants :"_s);
    rows.clear();
    int number = 0;
    for (InventedSignatory& each : made_.signatories) {
        const bool isSigned = each.signatoryClass != u"optional"_s;
        each.function = bareFunction(each);
        each.signedOn = isSigned ? made_.day : QDate();
        rows.push_back({QString::number(++number), each.organisation, u"M. "_s + each.person + u", "_s + each.function,
                        isSigned ? made_.day.toString(u"dd/MM/yyyy"_s) : QString()});
    }
    sheets_.table({{u"N°"_s, u"Partenaire"_s, u"Représentant légal"_s, u"Date et signature"_s}}, rows,
                  {0.07, 0.33, 0.35, 0.25});
    keepTruth(u"contrat"_s);
}

void OfficePaper::stampedColumns()
{
    made_.title = u"CONTRAT DE VILLE 2024-2030"_s;
    sheets_.title(made_.title, 20);
    sheets_.title(made_.epciName.toUpper(), 13);
    filler();
    sheets_.heading(u"1. Les quartiers"_s);
    if (made_.districts.size() > 4)
        made_.districts.resize(4);
    for (const Qpv& qpv : made_.districts)
        sheets_.item(u"Quartier "_s + qpv.name + u" ("_s + qpv.code.text() + u")"_s);
    filler();
    sheets_.paragraph(u"Fait à "_s + made_.place + u" le "_s + date(made_.day) + u"."_s);
    std::vector<QStringList> blocks;
    for (InventedSignatory& each : made_.signatories) {
        each.signedOn = each.signatoryClass == u"concluding"_s ? made_.day : made_.day.addDays(int(blocks.size()));
        if (each.organisation == u"État"_s)
            blocks.push_back({u"Pour l'État"_s, each.function, QString(), QString(), each.person});
        else
            blocks.push_back({asLabel(each.named), each.function, QString(), QString(), each.person});
        blocks.back() << printedDate(each.signedOn, 0).toUpper();
    }
    sheets_.blocks(blocks, 3);
    keepTruth(u"contrat"_s);
}

void OfficePaper::councilExtract()
{
    const QString commune = made_.communes.front().name;
    const QString reference = u"24-%1-%2"_s.arg(10 + made_.below(80)).arg(100 + made_.below(800));
    const QString title = u"Contrat de ville – signature de l'avenant et participation financière"_s;
    const qint64 euros = 1000 * (7 + made_.below(90));
    sheets_.paragraph(u"Mairie "_s + ofCommune(commune), 12);
    sheets_.paragraph(u"Extrait du registre"_s, 15);
    sheets_.paragraph(u"des délibérations du Conseil Municipal"_s, 15);
    sheets_.blocks(
        {{u"Date de la séance"_s, u"Date de convocation"_s, u"Date d'affichage"_s, u"N° de la délibération"_s},
         {date(made_.day), date(made_.day.addDays(-7)), date(made_.day.addDays(3)), reference}},
        2);
    sheets_.blocks({{u"En exercice : 35"_s}, {u"Présents : 26"_s}, {u"Pouvoirs : 6"_s}, {u"Votants : 32"_s}}, 4);
    sheets_.paragraph(u"OBJET DE LA DÉLIBÉRATION"_s, 11);
    sheets_.paragraph(title, 11);
    sheets_.paragraph(u"PRÉSENTS : M. "_s + made_.signatories[0].person + u", Maire ; Mme "_s +
                      made_.signatories[1].person + u", première adjointe ; M. Alix FICTIF, conseiller délégué."_s);
    sheets_.paragraph(u"ABSENTS EXCUSÉS : Mme Eden FICTIF, qui a donné pouvoir à M. Alix FICTIF."_s);
    sheets_.paragraph(u"Le quorum étant atteint, la séance est ouverte à 19 h 00."_s);
    laws();
    sheets_.paragraph(u"Vu la convention signée le "_s + date(made_.day.addDays(-300)) + u" ;"_s);
    sheets_.paragraph(u"Le contrat "_s + ofEpci(made_) + u" couvre dans la commune : "_s + districtNames(2) + u"."_s);
    filler();
    sheets_.paragraph(u"Le Conseil Municipal, ouï l'exposé de son rapporteur et après en avoir délibéré :"_s);
    sheets_.item(u"APPROUVE les termes de l'avenant ;"_s);
    sheets_.item(u"AUTORISE M. le Maire à le signer avec l'État et la Région ;"_s);
    sheets_.item(u"DIT que la contribution de la Ville, soit "_s + amount(euros) +
                 u" de droit commun, est inscrite au budget de l'exercice 2024."_s);
    sheets_.blocks({{u"VOTE"_s, u"Pour : 30"_s}, {u"Contre : 0"_s}, {u"Abstention : 2"_s}}, 3);
    sheets_.blocks({{u"Le Maire,"_s, QString(), made_.signatories[0].person},
                    {u"La secrétaire de séance,"_s, QString(), u"Eden FICTIF"_s}},
                   2);
    sheets_.paragraph(u"Transmis au contrôle de légalité le "_s + date(made_.day.addDays(4)), 8);
    made_.title = title;
    keepDecision(reference);
    truth_[u"amounts"] = QJsonArray{amountOf(u"COMMUNE"_s, u"DROIT_COMMUN"_s, 2024, euros)};
}

void OfficePaper::preambleAmendment()
{
    made_.title = u"Avenant n° 2 au contrat de ville "_s + ofEpci(made_);
    sheets_.title(made_.title, 17);
    if (made_.signatories.size() > 5)
        made_.signatories.resize(5);
    QStringList parties;
    for (InventedSignatory& each : made_.signatories) {
        const bool isState = each.organisation == u"État"_s;
        const bool isFeminine = each.named.startsWith(u"la "_s);
        each.function = bareFunction(each);
        QString function = each.function;
        function[0] = function[0].toLower();
        const QString represented = each.named + (isFeminine ? u", représentée par "_s : u", représenté par "_s);
        parties << (isState ? represented + u"Madame "_s + each.person + u", "_s + function
                            : represented + (isLady(each) ? u"sa "_s : u"son "_s) + function + u", Monsieur "_s +
                                  each.person);
    }
    const QString last = parties.takeLast();
    sheets_.paragraph(u"Entre "_s + parties.join(u", "_s) + u", d'une part, et "_s + last +
                      u", d'autre part, il a été convenu ce qui suit."_s);
    sheets_.heading(u"Article 1. Objet de l'avenant"_s, 12);
    sheets_.paragraph(u"Le contrat signé le "_s + date(made_.day.addDays(-260)) +
                      u" est complété pour les quartiers "_s + districtNames(3) + u"."_s);
    filler();
    sheets_.heading(u"Article 2. Engagements financiers"_s, 12);
    const qint64 state = made_.funding.front().years.front().second;
    const qint64 department = state + 5000;
    sheets_.item(u"État (programme 147) : "_s + amount(state) + u" en 2025 ;"_s);
    sheets_.item(u"Département, crédits de droit commun : "_s + amount(department) + u" en 2025."_s);
    sheets_.heading(u"Article 3. Durée"_s, 12);
    sheets_.paragraph(u"L'avenant prend effet à sa signature. Les autres clauses sont inchangées."_s);
    sheets_.paragraph(u"Fait en deux exemplaires, à "_s + made_.place + u", le "_s + date(made_.day));
    sheets_.paragraph(u"Les parties,"_s);
    keepTruth(u"avenant"_s);
    truth_[u"amounts"] = QJsonArray{amountOf(u"ETAT"_s, u"SPECIFIQUE"_s, 2025, state),
                                    amountOf(u"DEPARTEMENT"_s, u"DROIT_COMMUN"_s, 2025, department)};
}

void OfficePaper::annexOfYears()
{
    made_.title = u"Annexe financière n° 3"_s;
    sheets_.title(made_.title, 17);
    sheets_.title(u"Contrat de ville "_s + ofEpci(made_) + u" – programmation pluriannuelle"_s, 11);
    sheets_.paragraph(u"Quartiers concernés : "_s + districtNames(4) + u". Les montants sont exprimés en euros."_s);
    std::vector<QStringList> rows;
    QJsonArray amounts;
    for (const InventedFunding& funding : made_.funding) {
        const QString label = asLabel(funding.named);
        const bool isEurope = funding.funder == u"EUROPE"_s;
        const QStringList kinds =
            isEurope ? QStringList{u"Fonds européens"_s} : QStringList{u"Crédits spécifiques"_s, u"Droit commun"_s};
        std::vector<qint64> sums(4);
        for (const QString& kind : kinds) {
            QStringList row{kind == kinds.front() ? label : QString(), kind};
            for (int year = 2024; year < 2028; ++year) {
                const bool isNone = made_.below(5) == 0;
                const qint64 euros = 500 * (3 + made_.below(400));
                row << (isNone ? u"-"_s : printedNumber(euros));
                if (isNone)
                    continue;
                sums[std::size_t(year - 2024)] += euros;
                amounts.append(amountOf(funding.funder,
                                        isEurope               ? u"EUROPE"_s
                                        : kind == kinds.back() ? u"DROIT_COMMUN"_s
                                                               : u"SPECIFIQUE"_s,
                                        year, euros));
            }
            rows.push_back(row);
        }
        QStringList sum{u"Total "_s + label, QString()};
        for (const qint64 each : sums)
            sum << printedNumber(each);
        rows.push_back(sum);
    }
    sheets_.table({{u"Partenaire financier"_s, u"Enveloppe"_s, u"2024"_s, u"2025"_s, u"2026"_s, u"2027"_s}}, rows,
                  {0.32, 0.2, 0.12, 0.12, 0.12, 0.12});
    keepTruth(u"annexe"_s);
    truth_[u"amounts"] = amounts;
    truth_[u"signatories"] = QJsonArray();
    truth_[u"signature_date"] = truth_[u"signature_place"] = QJsonValue();
}

} // namespace parvis::test
