// SPDX-License-Identifier: GPL-3.0-or-later
// Annexes of wide tables.

#include "tests/recognition/office_papers.h"

using namespace Qt::StringLiterals;

namespace parvis::test {

void OfficePaper::annex()
{
    made_.title = u"ANNEXE 2 – Géographie prioritaire et maquette financière"_s;
    sheets_.title(made_.title, 16);
    sheets_.title(u"Contrat de ville "_s + ofEpci(made_), 11);
    landscapeTables();
    const QJsonArray amounts = truth_[u"amounts"].toArray();
    keepTruth(u"annexe"_s);
    truth_[u"amounts"] = amounts;
    truth_[u"signatories"] = QJsonArray();
    truth_[u"signature_date"] = truth_[u"signature_place"] = QJsonValue();
}

void OfficePaper::landscapeTables()
{
    if (made_.districts.size() > 14)
        made_.districts.resize(14);
    std::vector<QStringList> rows;
    for (const Qpv& qpv : made_.districts)
        rows.push_back({qpv.code.text(), qpv.name, made_.communes.front().name, printedNumber(900 + made_.below(9000)),
                        u"%1,%2 %"_s.arg(30 + made_.below(40)).arg(made_.below(10))});
    sheets_.table({{u"Code QPV"_s, u"Nom du quartier"_s, u"Commune"_s, u"Population"_s, u"Taux de pauvreté"_s}}, rows,
                  {0.16, 0.4, 0.2, 0.12, 0.12});
    sheets_.paragraph(u"Programmation financière prévisionnelle (montants en k€)"_s, 11);
    rows.clear();
    QJsonArray amounts;
    std::vector<qint64> sums(3);
    for (const InventedFunding& funding : made_.funding) {
        const bool isEurope = funding.funder == u"EUROPE";
        const bool isCommon = funding.creditKind == u"DROIT_COMMUN";
        QStringList row{funding.named, isEurope   ? u"Fonds européens"_s
                                       : isCommon ? u"Droit commun"_s
                                                  : u"Crédits spécifiques"_s};
        for (std::size_t i = 0; i < 3; ++i) {
            row << printedNumber(funding.years[i].second / 1000);
            sums[i] += funding.years[i].second / 1000;
            amounts.append(
                amountOf(funding.funder, funding.creditKind, funding.years[i].first, funding.years[i].second));
        }
        rows.push_back(
            row << printedNumber((funding.years[0].second + funding.years[1].second + funding.years[2].second) / 1000));
    }
    const auto sumRow = [&](const QString& name, qint64 sign) {
        QStringList row{name, QString()};
        for (const qint64 sum : sums)
            row << (sign < 0 ? u"- "_s : QString()) + printedNumber(sum);
        rows.push_back(row << printedNumber(sums[0] + sums[1] + sums[2]));
    };
    sumRow(u"Total général"_s, 1);
    sumRow(u"Report de l'exercice précédent"_s, -1);
    sheets_.table({{u"Financeur"_s, u"Nature des crédits"_s, u"2024"_s, u"2025"_s, u"2026"_s, u"TOTAL"_s}}, rows,
                  {0.36, 0.24, 0.1, 0.1, 0.1, 0.1});
    truth_[u"amounts"] = amounts;
}

} // namespace parvis::test
