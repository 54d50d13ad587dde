// SPDX-License-Identifier: GPL-3.0-or-later
// Funding and signatures, in the layouts that documents have.

#include "tests/recognition/generated_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis::test {

namespace {

QString nature(const QString& creditKind)
{
    return creditKind == u"DROIT_COMMUN" ? u"Droit commun"_s
           : creditKind == u"EUROPE"     ? u"Fonds européens"_s
                                         : u"Crédits spécifiques"_s;
}

} // namespace

void PartWriter::fundingColumns(const QString& caption, qint64 divisor)
{
    sheets_.paragraph(caption, 11);
    std::vector<QStringList> rows;
    std::vector<qint64> sums(3);
    for (InventedFunding& funding : made_.funding) {
        QStringList row{capitalised(funding.named), nature(funding.creditKind)};
        qint64 sum = 0;
        std::vector<std::pair<int, qint64>> printed;
        for (std::size_t i = 0; i < funding.years.size(); ++i) {
            const int hole = made_.below(8);
            if (hole < 2) {
                row << (hole == 0 ? QString() : u"-"_s);
                continue;
            }
            printed.push_back(funding.years[i]);
            row << printedNumber(funding.years[i].second / divisor);
            sum += funding.years[i].second;
            sums[i] += funding.years[i].second;
        }
        funding.years = printed;
        rows.push_back(row << printedNumber(sum / divisor));
    }
    QStringList total{u"Total"_s, QString()};
    for (const qint64 sum : sums)
        total << printedNumber(sum / divisor);
    rows.push_back(total << printedNumber((sums[0] + sums[1] + sums[2]) / divisor));
    sheets_.table({{u"Financeur"_s, u"Nature"_s, u"2024"_s, u"2025"_s, u"2026"_s, u"Total"_s}}, rows,
                  {0.3, 0.2, 0.12, 0.12, 0.12, 0.14});
}

void PartWriter::fundersInColumns()
{
    sheets_.paragraph(u"Crédits spécifiques de la politique de la ville, montants en euros"_s, 11);
    if (made_.funding.size() > 4)
        made_.funding.resize(4);
    QStringList titles{u"Année"_s};
    std::vector<QStringList> rows{{u"2024"_s}, {u"2025"_s}, {u"2026"_s}};
    std::vector<qint64> sums(3);
    std::vector<double> widths{0.13};
    for (InventedFunding& funding : made_.funding) {
        const bool isCommon = funding.creditKind == u"DROIT_COMMUN";
        const QStringList names{u"État"_s, u"Région"_s, u"Département"_s, u"Commune"_s, u"CAF"_s, u"FEDER"_s};
        const QStringList codes{u"ETAT"_s, u"REGION"_s, u"DEPARTEMENT"_s, u"COMMUNE"_s, u"CAF"_s, u"EUROPE"_s};
        titles << names[codes.indexOf(funding.funder)] + (isCommon ? u" (droit commun)"_s : QString());
        widths.push_back(0.7 / double(made_.funding.size()));
        for (std::size_t i = 0; i < 3; ++i) {
            rows[i] << printedNumber(funding.years[i].second);
            sums[i] += funding.years[i].second;
        }
    }
    QStringList total{u"Total"_s};
    for (const InventedFunding& funding : made_.funding)
        total << printedNumber(funding.years[0].second + funding.years[1].second + funding.years[2].second);
    for (std::size_t i = 0; i < 3; ++i)
        rows[i] << printedNumber(sums[i]);
    rows.push_back(total << printedNumber(sums[0] + sums[1] + sums[2]));
    widths.push_back(0.17);
    sheets_.table({titles << u"Total"_s}, rows, widths);
}

void PartWriter::twoTitleRows()
{
    sheets_.paragraph(u"Programmation, en euros"_s, 11);
    std::vector<QStringList> rows;
    for (InventedFunding& funding : made_.funding) {
        funding.years.resize(2);
        QStringList row{capitalised(funding.named) + u" - "_s + nature(funding.creditKind).toLower()};
        for (const auto& [year, euros] : funding.years)
            row << printedNumber(euros) << printedNumber(euros / 2);
        rows.push_back(row);
    }
    sheets_.table({{QString(), u"2024"_s, QString(), u"2025"_s, QString()},
                   {u"Financeur"_s, u"Prévu"_s, u"Engagé"_s, u"Prévu"_s, u"Engagé"_s}},
                  rows, {0.4, 0.15, 0.15, 0.15, 0.15});
}

void PartWriter::fundingSentences()
{
    std::erase_if(made_.funding, [](const InventedFunding& funding) { return funding.funder == u"EUROPE"; });
    QStringList parts;
    for (InventedFunding& funding : made_.funding) {
        funding.years.resize(1);
        const qint64 euros = funding.years.front().second;
        const QString printed =
            made_.below(3) == 0 ? QString::number(euros / 1000) + u" k€"_s : printedNumber(euros) + u" €"_s;
        const QString kind =
            funding.creditKind == u"DROIT_COMMUN" ? u"de crédits de droit commun"_s : u"de crédits spécifiques"_s;
        parts << u"%1 apporte %2 %3"_s.arg(funding.named, printed, kind);
    }
    sheets_.paragraph(u"En 2024, %1."_s.arg(parts.join(made_.below(2) ? u", "_s : u" ; "_s)));
}

void PartWriter::closeDay()
{
    const QString copies = made_.below(2) ? u", en trois exemplaires"_s : QString();
    sheets_.paragraph(u"Fait à %1%2, le %3"_s.arg(made_.place, copies, date(made_.day)));
}

void PartWriter::signatures()
{
    hasSignatories_ = true;
    filler();
    if (form_.signatories == SignatoryLayout::Parties)
        return parties();
    sheets_.heading(u"Signatures"_s);
    if (form_.signatories < SignatoryLayout::OneColumn)
        return signatureTable();
    if (form_.signatories == SignatoryLayout::List) {
        closeDay();
        return signatureList();
    }
    closeDay();
    signatureBlocks(1 + int(form_.signatories) - int(SignatoryLayout::OneColumn));
}

void PartWriter::signatureTable()
{
    const bool functionFirst = form_.signatories == SignatoryLayout::FunctionFirst;
    closeDay();
    std::vector<QStringList> rows;
    for (const InventedSignatory& each : made_.signatories) {
        const QString on = each.signedOn.isValid() ? date(each.signedOn) : QString();
        const QString stamp = each.signedOn.isValid() ? u"Signé"_s : QString();
        rows.push_back(functionFirst ? QStringList{each.function, each.organisation, stamp, on}
                                     : QStringList{each.organisation, each.function, on, stamp});
    }
    if (functionFirst)
        return sheets_.table({{u"Qualité"_s, u"Partenaire"_s, u"Visa"_s, u"Date"_s}}, rows, {0.33, 0.33, 0.12, 0.22});
    const bool twoLines = form_.signatories == SignatoryLayout::TwoLineTitles;
    const QStringList titles{twoLines ? u"Institution signataire du contrat"_s : u"Organisme"_s,
                             twoLines ? u"Fonction de la personne qui signe pour elle"_s : u"Fonction"_s, u"Date"_s,
                             u"Signature"_s};
    sheets_.table({titles}, rows, {0.33, 0.29, 0.22, 0.16});
}

void PartWriter::signatureBlocks(int columns)
{
    std::vector<QStringList> blocks;
    for (const InventedSignatory& each : made_.signatories) {
        QStringList block{u"Pour "_s + each.named + u","_s};
        if (form_.namesPersons && made_.below(2))
            block << each.person;
        block << each.function;
        if (form_.namesPersons)
            block << each.person;
        const bool isStamped = made_.below(2);
        if (each.signedOn.isValid() && isStamped)
            block << u"Signé le "_s + date(each.signedOn);
        else if (each.signedOn.isValid())
            block << u"Date : "_s + date(each.signedOn) << u"Signature : signé"_s;
        else
            block << u"Date :"_s << u"Signature :"_s;
        blocks.push_back(block);
    }
    sheets_.blocks(blocks, columns);
}

void PartWriter::signatureList()
{
    for (InventedSignatory& each : made_.signatories)
        each.signedOn = made_.day;
    sheets_.paragraph(u"Ont signé le contrat :"_s);
    for (const InventedSignatory& each : made_.signatories)
        sheets_.item(capitalised(each.organisation) + u" : "_s + each.function +
                     (form_.namesPersons ? u", "_s + each.person : QString()));
}

void PartWriter::parties()
{
    for (InventedSignatory& each : made_.signatories)
        each.signedOn = made_.day;
    sheets_.heading(u"Entre"_s);
    for (std::size_t i = 0; i < made_.signatories.size(); ++i) {
        InventedSignatory& each = made_.signatories[i];
        QString function = each.function;
        function[0] = function[0].toLower();
        sheets_.paragraph((i > 0 ? u"et "_s : QString()) + each.named + u", représentée par "_s +
                          (form_.namesPersons ? each.person + u", "_s : QString()) + function + u","_s);
    }
    sheets_.paragraph(u"il est convenu ce qui suit."_s);
    closeDay();
}

} // namespace parvis::test
