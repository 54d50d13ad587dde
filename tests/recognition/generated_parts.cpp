// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recognition/generated_parts.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis::test {

PartWriter::PartWriter(InventedContract made, const DocumentForm& form)
    : made_(std::move(made))
    , form_(form)
    , sheets_(form.look)
{
}

QString PartWriter::date(QDate day) const
{
    return printedDate(day, form_.dates);
}

void PartWriter::title(const QString& text)
{
    sheets_.title(text, 20);
    sheets_.title(made_.epciName, 13);
}

void PartWriter::contents()
{
    if (!form_.hasContents)
        return;
    sheets_.heading(u"Sommaire"_s);
    for (const QString& entry : {u"Présentation des quartiers"_s, u"Moyens financiers"_s, u"Signatures"_s})
        sheets_.paragraph(entry + u" "_s + u"."_s.repeated(40) + u" "_s + QString::number(2 + made_.below(9)));
    for (const InventedAxis& axis : made_.axes)
        sheets_.paragraph(axisName(axis) + u" : "_s + axis.title + u" "_s + u"."_s.repeated(30) + u" 5"_s);
    sheets_.newPage();
}

/// Kind and number of an axis.
QString PartWriter::axisName(const InventedAxis& axis) const
{
    const bool isBelow = axis.number.contains(u'.');
    const QString last = axis.number.section(u'.', -1);
    switch (form_.axes) {
    case AxisLayout::Dashes:
        return (isBelow ? u"Orientation "_s : u"Axe "_s) + axis.number;
    case AxisLayout::Colons:
        return (isBelow ? u"Objectif stratégique "_s : u"Pilier n° "_s) + axis.number;
    case AxisLayout::TitleBelow:
        return isBelow ? u"Objectif "_s + last
                       : u"AXE "_s + QStringList{u"I"_s, u"II"_s, u"III"_s, u"IV"_s}[last.toInt() - 1];
    case AxisLayout::Points:
        break;
    }
    return (isBelow ? u"Objectif opérationnel "_s : u"Orientation "_s) + last;
}

void PartWriter::axes()
{
    hasAxes_ = true;
    sheets_.heading(u"Les orientations partagées"_s);
    sheets_.paragraph(u"Le contrat a plusieurs axes ; l'axe 2 du contrat précédent est repris dans l'axe 1."_s);
    for (const InventedAxis& axis : made_.axes) {
        const int size = axis.number.contains(u'.') ? 11 : 13;
        if (form_.axes == AxisLayout::TitleBelow && size == 13) {
            sheets_.heading(axisName(axis), size);
            sheets_.heading(axis.title, size);
        } else {
            static const QStringList signs{u" – "_s, u" : "_s, u" : "_s, u". "_s};
            sheets_.heading(axisName(axis) + signs[int(form_.axes)] + axis.title, size);
        }
        sheets_.paragraph(u"Les signataires tiennent cet objectif pour commun et en suivent les résultats."_s);
    }
}

void PartWriter::preamble()
{
    sheets_.heading(u"Cadre de référence"_s);
    sheets_.paragraph(u"Vu la loi n° 2014-173 du 21 février 2014, notamment son article 6 ;"_s);
    sheets_.paragraph(u"Vu le décret du 28 décembre 2023 qui fixe la liste des quartiers ;"_s);
    sheets_.paragraph(u"Vu la délibération n° 2024-017 du conseil communautaire du %1 ;"_s.arg(
        date(made_.day.addDays(-31 - made_.below(20)))));
    for (const Epci& other : made_.neighbours)
        sheets_.paragraph(u"Une réflexion commune est engagée avec %1 sur les mobilités."_s.arg(other.name));
    if (form_.kind == u"avenant")
        sheets_.paragraph(u"Vu le contrat de ville signé le %1 ;"_s.arg(date(made_.day.addDays(-95))));
    if (form_.kind == u"convention")
        sheets_.paragraph(u"La présente convention applique le contrat de ville de %1."_s.arg(made_.epciName));
}

void PartWriter::filler()
{
    static const QStringList sentences{
        u"Les habitants participent aux instances et font connaître leurs attentes au moins deux fois chaque année."_s,
        u"La jeunesse, la santé et l'accès aux équipements forment le socle des actions qui seront menées ensemble."_s,
        u"Chaque projet fait l'objet d'une évaluation partagée dont les résultats sont rendus publics."_s,
        u"Le comité de pilotage se réunit à l'automne ; il examine les propositions des conseils citoyens."_s,
        u"L'appel à projets est ouvert du 4 novembre 2024 au 10 janvier 2025 sur la plateforme habituelle."_s};
    for (int i = 0; i < form_.filling; ++i) {
        QStringList text;
        for (int j = 0; j < 4; ++j)
            text << sentences[made_.below(5)];
        sheets_.paragraph(text.join(u' '));
    }
}

QString PartWriter::districtNames(qsizetype most)
{
    QStringList names;
    for (const Qpv& qpv : made_.districts) {
        if (names.size() < most)
            names << u"« %1 »"_s.arg(qpv.name);
    }
    made_.districts.resize(std::size_t(names.size()));
    return names.join(u", "_s);
}

void PartWriter::districts()
{
    sheets_.heading(u"Présentation des quartiers"_s);
    if (form_.districts == DistrictLayout::Sentence) {
        sheets_.paragraph(u"Le contrat concerne les quartiers prioritaires %1."_s.arg(districtNames(6)));
        return;
    }
    if (made_.districts.size() > 12)
        made_.districts.resize(12);
    std::vector<QStringList> rows;
    for (const Qpv& qpv : made_.districts) {
        if (form_.districts == DistrictLayout::NameList)
            sheets_.item(qpv.name);
        rows.push_back({qpv.code.text(), qpv.name, printedNumber(1000 + made_.below(8000))});
    }
    if (form_.districts == DistrictLayout::CodeTable)
        sheets_.table({{u"Code"_s, u"Quartier"_s, u"Habitants"_s}}, rows, {0.2, 0.6, 0.2});
}

void PartWriter::funding()
{
    hasAmounts_ = true;
    sheets_.heading(u"Moyens financiers"_s);
    switch (form_.funding) {
    case FundingLayout::YearColumns:
        sheets_.paragraph(u"Les participations prévues sont les suivantes, en euros."_s);
        return fundingColumns(u"Participations (en euros)"_s, 1);
    case FundingLayout::Thousands:
        return fundingColumns(u"Plan de financement (en k€)"_s, 1000);
    case FundingLayout::FunderColumns:
        return fundersInColumns();
    case FundingLayout::TwoTitleRows:
        return twoTitleRows();
    case FundingLayout::Sentences:
        return fundingSentences();
    }
}

void PartWriter::replacedAmounts()
{
    hasAmounts_ = true;
    sheets_.heading(u"Article 1 - Modification des moyens"_s);
    for (InventedFunding& funding : made_.funding) {
        funding.years.resize(1);
        const auto [year, euros] = funding.years.front();
        const QString kind = funding.creditKind == u"DROIT_COMMUN" ? u"de droit commun"_s : u"spécifiques"_s;
        const QString before = printedNumber(euros + 1500) + u" €"_s;
        const QString now = printedNumber(euros) + u" €"_s;
        const QStringList forms{u"Pour %1, les crédits %2 de %3 sont portés de %4 à %5."_s,
                                u"En %1, les crédits %2 apportés par %3 s'élèvent à %5 au lieu de %4."_s,
                                u"Pour %1, le montant des crédits %2 de %3, soit %4, est remplacé par %5."_s};
        if (funding.funder != u"EUROPE")
            sheets_.paragraph(forms[made_.below(3)].arg(QString::number(year), kind, funding.named, before, now));
    }
    std::erase_if(made_.funding, [](const InventedFunding& funding) { return funding.funder == u"EUROPE"; });
}

QJsonObject PartWriter::truth() const
{
    QJsonObject truth = truthOf(made_, form_.kind);
    if (!hasAmounts_)
        truth[u"amounts"] = QJsonArray();
    if (!hasSignatories_) {
        truth[u"signatories"] = QJsonArray();
        if (form_.kind != u"dossier de presse") {
            truth[u"signature_date"] = QJsonValue();
            truth[u"signature_place"] = QJsonValue();
        }
    }
    QJsonArray axes;
    for (const InventedAxis& axis : made_.axes) {
        if (hasAxes_)
            axes.append(axis.number + u' ' + axis.title);
    }
    truth[u"axes"] = axes;
    if (!deliberation_.isEmpty())
        truth[u"deliberation"] = deliberation_;
    return truth;
}

void PartWriter::deliberation()
{
    const QDate session = made_.day;
    deliberation_ = {{u"date"_s, session.toString(Qt::ISODate)},
                     {u"reference"_s, u"2024-%1"_s.arg(30 + made_.below(60))}};
    sheets_.heading(u"Extrait du registre des délibérations"_s, 16);
    sheets_.paragraph(made_.epciName, 12);
    sheets_.paragraph(u"Séance du %1"_s.arg(date(session)), 11);
    sheets_.paragraph(u"Délibération n° %1"_s.arg(deliberation_[u"reference"].toString()));
    made_.title = u"Approbation du contrat de ville 2024-2030"_s;
    sheets_.paragraph(u"Objet : approbation du contrat de ville 2024-2030"_s);
    sheets_.paragraph(u"Date de convocation : %1"_s.arg(date(session.addDays(-8))));
    preamble();
    filler();
    sheets_.paragraph(
        u"Le rapporteur rappelle que les quartiers prioritaires %1 sont concernés."_s.arg(districtNames(4)));
    sheets_.paragraph(
        u"Le conseil, après en avoir délibéré, approuve le contrat et autorise le Président à le signer."_s);
    sheets_.paragraph(u"Ainsi fait et délibéré, les jour, mois et an susdits."_s);
    sheets_.blocks({{u"Le secrétaire de séance"_s, u""_s, made_.signatories[0].person},
                    {u"Le Président"_s, u""_s, made_.signatories[1].person}},
                   2);
}

void PartWriter::pressKit()
{
    made_.title.clear();
    sheets_.heading(u"Dossier de presse"_s, 22);
    sheets_.heading(u"Signature du contrat de ville - %1"_s.arg(made_.epciName), 14);
    sheets_.paragraph(
        u"Les signataires se sont réunis à %1. Le contrat a été signé le %2 à %1."_s.arg(made_.place, date(made_.day)));
    filler();
    districts();
    fundingSentences();
    hasAmounts_ = true;
    hasSignatories_ = true;
    signatureList();
}

} // namespace parvis::test
