// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recognition/office_papers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis::test {

QString ofEpci(const InventedContract& made)
{
    return made.epciName.startsWith(u"Communauté")  ? u"de la c"_s + made.epciName.mid(1)
           : made.epciName.startsWith(u"Métropole") ? u"de la "_s + made.epciName
                                                    : u"de "_s + made.epciName;
}

QJsonObject amountOf(const QString& funder, const QString& kind, int year, qint64 euros)
{
    return {{u"funder"_s, funder}, {u"credit_kind"_s, kind}, {u"year"_s, year}, {u"cents"_s, euros * 100}};
}

QString printedAmount(qint64 euros, int form)
{
    const QString spaced = printedNumber(euros);
    switch (form) {
    case 1:
        return QString(spaced).replace(u' ', u'.') + u",00 €"_s;
    case 2:
        return spaced + u",00 € TTC"_s;
    case 3:
        return printedNumber(euros / 1000) + u" k€"_s; // all invented ones are whole thousands
    case 4:
        return spaced + u" euros"_s;
    case 5:
        return spaced + u" EUR"_s;
    case 6:
        return QString::number(double(euros) / 1e6, 'f', 3).replace(u'.', u',') + u" M€"_s;
    default:
        return spaced + u" €"_s;
    }
}

QString quality(const InventedSignatory& signatory)
{
    const bool hasArticle = signatory.function.startsWith(u"Le "_s) || signatory.function.startsWith(u"La "_s);
    return hasArticle ? signatory.function.mid(3) : signatory.function;
}

QString plainName(QString named)
{
    named.remove(0, named.startsWith(u"l'"_s) ? 2 : named.indexOf(u' ') + 1);
    named[0] = named[0].toUpper();
    return named;
}

QString OfficePaper::session() const
{
    return u"L'an deux mille vingt-quatre, le %1 à dix-huit heures trente"_s.arg(
        printedDate(made_.day, 3).section(u" deux mille"_s, 0, 0));
}

QString OfficePaper::districtNames(qsizetype most)
{
    made_.districts.resize(std::min(made_.districts.size(), std::size_t(most)));
    QStringList names;
    for (const Qpv& qpv : made_.districts)
        names << u"« "_s + qpv.name + u" »"_s;
    return names.join(u", "_s);
}

void OfficePaper::filler()
{
    static const QStringList sentences{
        u"Les habitants sont associés à la définition, à la mise en œuvre et à l'évaluation des actions conduites."_s,
        u"Les crédits de droit commun de chaque partenaire sont mobilisés en priorité avant tout financement propre."_s,
        u"Une revue annuelle permet de suivre l'avancement et de corriger ce qui doit l'être avant la fin de 2026."_s,
        u"La séance du comité de pilotage du 12 janvier 2024 avait retenu les enjeux de jeunesse et de santé."_s};
    for (int i = 0; i < form_.filling; ++i) {
        QStringList text;
        for (int j = 0; j < 4; ++j)
            text << sentences[made_.below(4)];
        sheets_.paragraph(text.join(u' '));
    }
}

void OfficePaper::laws()
{
    sheets_.paragraph(u"Vu le code général des collectivités territoriales, notamment son article L. 2121-29 ;"_s);
    sheets_.paragraph(u"Vu la loi n° 2014-173 du 21 février 2014 de programmation pour la ville ;"_s);
    sheets_.paragraph(u"Vu le décret n° 2023-1314 du 28 décembre 2023 modifiant la liste des quartiers ;"_s);
    sheets_.paragraph(
        u"Vu l'avis favorable de la commission « solidarités » réunie le %1 ;"_s.arg(date(made_.day.addDays(-9))));
}

void OfficePaper::vote(const QString& assembly)
{
    if (made_.below(2) == 0) {
        sheets_.paragraph(u"%1, après en avoir délibéré, à l'unanimité,"_s.arg(assembly));
    } else {
        sheets_.paragraph(u"%1, après en avoir délibéré,"_s.arg(assembly));
        sheets_.paragraph(u"Pour : 28    Contre : 2    Abstentions : 3"_s);
    }
    sheets_.heading(u"DÉCIDE"_s, 12);
}

void OfficePaper::keepTruth(const QString& kind)
{
    truth_ = truthOf(made_, kind);
    truth_[u"amounts"] = QJsonArray();
    truth_[u"axes"] = QJsonArray();
}

void OfficePaper::keepDecision(const QString& reference)
{
    keepTruth(u"délibération"_s);
    truth_[u"signatories"] = QJsonArray();
    truth_[u"signature_date"] = QJsonValue();
    truth_[u"signature_place"] = QJsonValue();
    truth_[u"deliberation"] = QJsonObject{{u"date"_s, made_.day.toString(Qt::ISODate)}, {u"reference"_s, reference}};
}

void OfficePaper::municipalDecision()
{
    const QString commune = made_.communes.front().name;
    const QString reference = u"2024-0%1"_s.arg(30 + made_.below(60));
    const QString title = u"Politique de la ville – Adoption du contrat de ville 2024-2030 "_s + ofEpci(made_);
    const qint64 euros = 1000 * (15 + made_.below(400));
    sheets_.paragraph(u"RÉPUBLIQUE FRANÇAISE"_s, 9);
    sheets_.paragraph(u"VILLE "_s + ofCommune(commune).toUpper(), 14);
    sheets_.heading(u"EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL"_s, 13);
    sheets_.paragraph(u"Séance du %1"_s.arg(date(made_.day)));
    sheets_.paragraph(u"Délibération n° %1"_s.arg(reference));
    sheets_.paragraph(u"Objet : %1"_s.arg(title));
    sheets_.paragraph(u"Conseillers en exercice : 33    Présents : 27    Votants : 31"_s);
    sheets_.paragraph(u"%1, le conseil municipal de la commune %2, convoqué le %3, s'est réuni sous la présidence de "
                      u"Madame %4, Maire."_s.arg(session(), ofCommune(commune), date(made_.day.addDays(-7)),
                                                 made_.signatories.front().person));
    laws();
    filler();
    sheets_.paragraph(u"Considérant que les quartiers prioritaires %1 relèvent du contrat ;"_s.arg(districtNames(3)));
    vote(u"Le conseil municipal"_s);
    sheets_.paragraph(u"Article 1er : d'adopter le contrat de ville 2024-2030 annexé à la présente délibération ;"_s);
    sheets_.paragraph(u"Article 2 : d'autoriser Madame la Maire à le signer, ainsi que tout avenant ;"_s);
    sheets_.paragraph(u"Article 3 : d'inscrire au budget 2024 une participation de la commune %1 de %2 de crédits de "
                      u"droit commun."_s.arg(ofCommune(commune), amount(euros)));
    sheets_.paragraph(u"Fait et délibéré en séance, les jour, mois et an que dessus."_s);
    sheets_.blocks({{u"Pour extrait conforme,"_s, u"La Maire,"_s, u""_s, made_.signatories.front().person}}, 2);
    sheets_.paragraph(u"Acte rendu exécutoire après réception en préfecture le %1 et publication le %2."_s.arg(
        date(made_.day.addDays(5)), date(made_.day.addDays(6))));
    made_.title = title;
    keepDecision(reference);
    truth_[u"amounts"] = QJsonArray{amountOf(u"COMMUNE"_s, u"DROIT_COMMUN"_s, 2024, euros)};
}

void OfficePaper::communityDecision()
{
    const QString reference = u"2024/%1-0%2"_s.arg(100 + made_.below(800)).arg(1 + made_.below(9));
    const QString title = u"AVENANT N° 1 AU CONTRAT DE VILLE 2024-2030"_s;
    sheets_.paragraph(made_.epciName.toUpper(), 13);
    sheets_.paragraph(u"DÉLIBÉRATION DU CONSEIL COMMUNAUTAIRE"_s, 13);
    sheets_.paragraph(u"N° %1"_s.arg(reference), 11);
    sheets_.paragraph(u"OBJET : %1"_s.arg(title), 11);
    sheets_.paragraph(u"Rapporteur : %1"_s.arg(made_.signatories.front().person));
    sheets_.paragraph(u"%1, le conseil communautaire, légalement convoqué le %2, s'est assemblé au siège."_s.arg(
        session(), date(made_.day.addDays(-6))));
    laws();
    sheets_.paragraph(u"Vu le contrat de ville signé le %1 à %2 ;"_s.arg(date(made_.day.addDays(-200)), made_.place));
    filler();
    if (made_.districts.size() > 5)
        made_.districts.resize(5);
    sheets_.paragraph(u"L'avenant concerne les quartiers suivants :"_s);
    for (const Qpv& qpv : made_.districts)
        sheets_.item(qpv.name);
    vote(u"Le conseil communautaire"_s);
    sheets_.paragraph(u"- d'approuver l'avenant n° 1 au contrat de ville ;"_s);
    sheets_.paragraph(u"- d'autoriser le Président ou son représentant à le signer."_s);
    sheets_.paragraph(u"Adopté. Le Président certifie le caractère exécutoire de cet acte."_s);
    sheets_.blocks({{u"Le secrétaire de séance,"_s, u""_s, made_.signatories[0].person},
                    {u"Le Président,"_s, u""_s, made_.signatories[1].person}},
                   2);
    made_.title = title;
    keepDecision(reference);
}

void OfficePaper::parties()
{
    sheets_.heading(u"ENTRE LES SOUSSIGNÉS"_s, 11);
    for (const InventedSignatory& each : made_.signatories) {
        QString function = each.function;
        function[0] = function[0].toLower();
        sheets_.paragraph(
            each.named + u", "_s + (each.named.startsWith(u"la "_s) ? u"représentée"_s : u"représenté"_s) + u" par "_s +
            each.person + u", "_s + function + u", dûment habilité par délibération n° 2024-11 du 8 février 2024,"_s);
    }
    sheets_.paragraph(u"ci-après dénommés « les parties »,"_s);
}

void OfficePaper::amendment()
{
    made_.title = u"AVENANT N° 2 AU CONTRAT DE VILLE 2024-2030"_s;
    sheets_.title(made_.title, 18);
    sheets_.title(ofEpci(made_), 12);
    parties();
    sheets_.paragraph(u"Vu le contrat de ville signé le %1 et son avenant n° 1 du %2,"_s.arg(
        date(made_.day.addDays(-320)), date(made_.day.addDays(-90))));
    sheets_.heading(u"Article 1 – Objet"_s, 12);
    sheets_.paragraph(u"Le présent avenant modifie l'article 5 du contrat relatif aux moyens et le périmètre du "
                      u"quartier %1."_s.arg(districtNames(1)));
    filler();
    sheets_.heading(u"Article 2 – Moyens"_s, 12);
    sheets_.paragraph(u"Le tableau de l'article 5 est remplacé par le suivant (année 2025, en euros) :"_s);
    std::vector<QStringList> rows;
    QJsonArray amounts;
    for (const InventedFunding& funding : made_.funding) {
        const qint64 euros = funding.years.front().second;
        rows.push_back({funding.named, printedNumber(euros - 2000), printedNumber(euros)});
        amounts.append(
            amountOf(funding.funder, funding.funder == u"EUROPE" ? u"EUROPE"_s : u"SPECIFIQUE"_s, 2025, euros));
    }
    sheets_.table({{u"Financeur"_s, u"Montant initial"_s, u"Montant modifié"_s}}, rows, {0.5, 0.25, 0.25});
    sheets_.heading(u"Article 3 – Autres dispositions"_s, 12);
    sheets_.paragraph(u"Les autres articles du contrat demeurent inchangés. Le présent avenant prend effet le 1er "
                      u"janvier 2025 et s'éteint avec le contrat."_s);
    close(u"Fait en quatre exemplaires originaux à %1, le %2"_s);
    signatures();
    keepTruth(u"avenant"_s);
    truth_[u"amounts"] = amounts;
}

void OfficePaper::convention()
{
    static const QStringList objects{
        u"Convention d'utilisation de l'abattement de taxe foncière sur les propriétés bâties"_s,
        u"Convention cadre de la cité éducative"_s, u"Convention relative à un poste d'adulte-relais"_s};
    made_.title = objects[made_.below(3)];
    sheets_.title(made_.title, 17);
    sheets_.title(u"Contrat de ville "_s + ofEpci(made_) + u" – années 2025 à 2030"_s, 11);
    if (made_.signatories.size() > 3)
        made_.signatories.resize(3);
    parties();
    filler();
    sheets_.heading(u"Article 1 – Périmètre"_s, 12);
    sheets_.paragraph(u"La convention s'applique dans les quartiers prioritaires %1."_s.arg(districtNames(2)));
    sheets_.heading(u"Article 2 – Engagement financier"_s, 12);
    const qint64 state = made_.funding.front().years.front().second;
    sheets_.paragraph(u"Au titre de l'année 2025, l'État verse une subvention de %1 sur les crédits spécifiques de la "
                      u"politique de la ville. Elle est versée en une fois."_s.arg(amount(state)));
    close(u"Fait à %1, en trois exemplaires, le %2"_s);
    signatures();
    keepTruth(u"convention"_s);
    truth_[u"amounts"] = QJsonArray{amountOf(u"ETAT"_s, u"SPECIFIQUE"_s, 2025, state)};
}

void OfficePaper::longContract(int pages)
{
    sheets_.title(made_.title, 20);
    sheets_.title(made_.epciName, 13);
    sheets_.heading(u"Le territoire"_s);
    sheets_.paragraph(u"Le contrat concerne les quartiers prioritaires %1."_s.arg(districtNames(5)));
    while (sheets_.pages() < pages)
        filler();
    sheets_.heading(u"Participation de l'État"_s);
    const qint64 state = made_.funding.front().years.front().second;
    sheets_.paragraph(u"En 2024, l'État apporte %1 de crédits spécifiques."_s.arg(amount(state)));
    close(u"Signé à %1, le %2"_s);
    // Nothing but the function of its mayor speaks of a commune here.
    for (InventedSignatory& each : made_.signatories) {
        if (each.organisation.startsWith(u"Ville"_s))
            each.organisation = u"Commune"_s + each.organisation.mid(5);
    }
    signatures();
    keepTruth(u"contrat"_s);
    truth_[u"amounts"] = QJsonArray{amountOf(u"ETAT"_s, u"SPECIFIQUE"_s, 2024, state)};
}

} // namespace parvis::test
