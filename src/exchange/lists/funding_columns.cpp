// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists/funding_columns.h"

#include "exchange/lists/anct_subsidies.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// The titles of the columns that hold no amounts, folded.
FundingColumn kindOfTitle(const QString& folded)
{
    static const auto kinds = [] {
        QHash<QString, FundingColumn> all;
        const std::pair<FundingColumn, QString> lists[] = {
            {FundingColumn::Contract,
             u"contrat|contrats|n° de contrat|n° contrat|no de contrat|numero de contrat|numero du contrat|contrat de "
             u"ville|"
             "code contrat|code du contrat|code contrat de ville|code cv|code|epci|"
             "nom epci|nom de l'epci|libelle epci|lib epci|code epci|siren|siren epci|epci siren|siren de l'epci|"
             "intercommunalite|agglomeration|territoire|contract|contract code|siren number"_s},
            {FundingColumn::Year,
             u"annee|annees|exercice|millesime|annee budgetaire|annee d'exercice|annee de programmation|an|date|year|"
             "budget year|fiscal year|exercice budgetaire"_s},
            {FundingColumn::Funder,
             u"financeur|financeurs|cofinanceur|co financeur|cofinanceurs|organisme financeur|partenaire financeur|"
             "financement|source de financement|origine des credits|origine du financement|nom du financeur|bailleur "
             "de fonds|funder|funding body|funding source|financer"_s},
            {FundingColumn::FunderDetail,
             u"detail|detail financeur|detail du financeur|precision|programme|programme budgetaire|bop|ligne "
             "budgetaire|funder detail|service|direction"_s},
            {FundingColumn::Device,
             u"dispositif|dispositifs|nom du dispositif|libelle dispositif|cadre|mesure|appel a projets|device|scheme|"
             "programme / dispositif|type de dispositif"_s},
            {FundingColumn::CreditKind,
             u"nature des credits|nature du credit|nature de credits|nature de credit|type de credits|type de credit|"
             "type des credits|credits|nature|droit commun / specifique|credit kind|kind of credit|credit type"_s},
            {FundingColumn::Action,
             u"action|projet|operation|intitule|intitule de l'action|intitule du projet|titre de "
             "l'action|titre du projet|nom de l'action|nom du projet|libelle de l'action|libelle action|project|"
             "project title|action title"_s},
            {FundingColumn::Carrier,
             u"porteur|porteurs|porteur de projet|porteur du projet|structure|structure porteuse|beneficiaire|"
             "association|raison sociale|organisme porteur|operateur|organisme|carrier|recipient|beneficiary"_s},
            {FundingColumn::Stage,
             u"stade|etat du montant|nature du montant|type de montant|amount kind|etape|stage|kind of amount"_s},
            {FundingColumn::Posts, u"postes|nombre de postes|nb de postes|nb postes|poste|etp|posts|jobs|emplois"_s},
            {FundingColumn::Note,
             u"note|notes|remarque|remarques|observation|observations|commentaire|commentaires|comment|comments|"
             "remarks"_s},
            {FundingColumn::Source, u"source|sources|source des donnees|origine de la donnee|data source"_s}};
        for (const auto& [kind, titles] : lists) {
            for (const QString& title : titles.split(u'|'))
                all.insert(title, kind);
        }
        return all;
    }();
    return kinds.value(folded, FundingColumn::Unread);
}

/// The words of a folded title.
QStringList titleWords(const QString& folded)
{
    static const QRegularExpression breaks(u"[^a-z0-9€]+"_s);
    return folded.split(breaks, Qt::SkipEmptyParts);
}

std::optional<int> yearOfWord(const QString& word)
{
    static const QRegularExpression year(u"^(19|20|21)[0-9]{2}$"_s);
    return year.match(word).hasMatch() ? std::optional(word.toInt()) : std::nullopt;
}

/// Says of money without saying which: "montant", "de", "subvention".
bool isMoneyWord(const QString& word)
{
    static const QSet<QString> words{
        u"montant"_s, u"montants"_s, u"credit"_s,   u"credits"_s,  u"subvention"_s,   u"subventions"_s, u"somme"_s,
        u"sommes"_s,  u"amount"_s,   u"amounts"_s,  u"budget"_s,   u"ae"_s,           u"cp"_s,          u"grant"_s,
        u"total"_s,   u"totaux"_s,   u"ensemble"_s, u"€"_s,        u"eur"_s,          u"euro"_s,        u"euros"_s,
        u"funding"_s, u"aide"_s,     u"aides"_s,    u"depenses"_s, u"participation"_s};
    return words.contains(word);
}

bool isFillerWord(const QString& word)
{
    static const QSet<QString> words{
        u"de"_s,    u"des"_s,   u"du"_s,       u"la"_s,       u"le"_s,   u"l"_s,       u"en"_s,       u"au"_s,
        u"d"_s,     u"ht"_s,    u"ttc"_s,      u"in"_s,       u"of"_s,   u"the"_s,     u"par"_s,      u"les"_s,
        u"k"_s,     u"k€"_s,    u"m€"_s,       u"keur"_s,     u"meur"_s, u"m"_s,       u"milliers"_s, u"millier"_s,
        u"cents"_s, u"annee"_s, u"exercice"_s, u"millions"_s, u"year"_s, u"centimes"_s};
    return words.contains(word);
}

/// A cell that can stand in a row of titles: no number but a year, no code.
bool mayBeTitle(const QString& cell)
{
    if (cell.trimmed().isEmpty() || yearOfWord(cell.trimmed()))
        return true;
    const auto digits = std::ranges::count_if(cell, [](QChar c) { return c.isDigit(); });
    return digits * 2 < cell.size() && !(digits > 0 && amountCell(cell).amount);
}

int filledCells(const QStringList& cells)
{
    return int(std::ranges::count_if(cells, [](const QString& cell) { return !cell.trimmed().isEmpty(); }));
}

/// Nothing but words for stages, money and years, over some columns: "Montant prévu", "2024".
bool namesGroups(const QStringList& cells)
{
    bool hasAmount = false;
    for (const QString& cell : cells) {
        if (cell.trimmed().isEmpty())
            continue;
        const FundingColumn kind = fundingTitle(cell).kind;
        if (kind == FundingColumn::Unread)
            return false;
        hasAmount |= isAmount(kind);
    }
    // A heading over the whole table begins in its first column.
    return hasAmount && (filledCells(cells) > 1 || cells.first().trimmed().isEmpty());
}

} // namespace

std::optional<FundingColumn> stageOfWord(const QString& word)
{
    static const std::pair<QRegularExpression, FundingColumn> stages[] = {
        {QRegularExpression(u"^(prevu|prevision|previsionnel|programme|inscrit|planned|budgeted|expected|previsions?)"
                            "(le)?e?s?$"_s),
         FundingColumn::Planned},
        {QRegularExpression(u"^(engage|engagement|notifie|attribue|accorde|alloue|vote|conventionne|mobilise|ae|"
                            "committed|commitment|granted|awarded)e?s?$"_s),
         FundingColumn::Committed},
        {QRegularExpression(u"^(paye|paiement|verse|versement|mandate|realise|consomme|execute|liquide|cp|paid|"
                            "payment|spent|disbursed)e?s?$"_s),
         FundingColumn::Paid},
        {QRegularExpression(u"^(theorique|theoretical|estime|estimated)e?s?$"_s), FundingColumn::Theoretical}};
    for (const auto& [pattern, stage] : stages) {
        if (pattern.match(foldedTitle(word)).hasMatch())
            return stage;
    }
    return std::nullopt;
}

std::optional<int> onlyYearIn(const QString& text)
{
    if (bool isNumber = false; text.size() == 4) { // most cells
        if (const int year = QStringView(text).toInt(&isNumber); isNumber && year >= 1900 && year < 2200)
            return year;
    }
    static const QRegularExpression pattern(u"(?<![0-9])(19|20|21)[0-9]{2}(?![0-9])"_s);
    std::optional<int> found;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const int year = it.next().captured().toInt();
        if (found && found != year)
            return std::nullopt;
        found = year;
    }
    return found;
}

FundingTitle fundingTitle(const QString& title)
{
    const QString folded = foldedTitle(title);
    if (const FundingColumn kind = kindOfTitle(folded); kind != FundingColumn::Unread)
        return {kind};
    FundingTitle found{.kind = FundingColumn::Unstaged, .scale = scaleIn(title)};
    bool saysMoney = false;
    for (const QString& word : titleWords(folded)) {
        if (const auto stage = stageOfWord(word)) {
            if (isAmount(found.kind) && found.kind != FundingColumn::Unstaged && found.kind != stage)
                return {}; // "AE / CP": two at once
            found.kind = *stage;
        } else if (const auto year = yearOfWord(word)) {
            found.year = year;
        } else if (!isMoneyWord(word) && !isFillerWord(word)) {
            return {};
        }
        saysMoney |= isMoneyWord(word);
        found.isTotal |= word.startsWith(u"tota") || word == u"ensemble";
    }
    return saysMoney || found.year || found.kind != FundingColumn::Unstaged ? found : FundingTitle{};
}

bool namesFunding(const QStringList& cells)
{
    if (anctTable(cells) != AnctTable::None)
        return true;
    if (!std::ranges::all_of(cells, mayBeTitle))
        return false;
    int labels = 0;
    int amounts = 0;
    for (const QString& cell : cells) {
        const FundingColumn kind = fundingTitle(cell).kind;
        amounts += isAmount(kind) || kind == FundingColumn::Posts;
        labels += kind != FundingColumn::Unread && !isAmount(kind);
    }
    return (labels > 0 && labels + amounts > 1 && (amounts > 0 || labels > 2)) || namesGroups(cells);
}

bool continuesTitles(const QStringList& titles, const QStringList& cells)
{
    if (filledCells(cells) == 0 || !std::ranges::all_of(cells, mayBeTitle))
        return false;
    bool names = false;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const FundingColumn kind = fundingTitle(cells[i]).kind;
        if (!cells[i].trimmed().isEmpty() && kind == FundingColumn::Unread)
            return false;
        names |= kind != FundingColumn::Unread && cells[i] != titles.value(i);
    }
    return names;
}

QStringList joinedTitles(const QStringList& groups, const QStringList& below)
{
    QStringList titles;
    QString group;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QString own = groups[i].trimmed();
        const QString under = below.value(i).trimmed();
        if (!own.isEmpty())
            group = isAmount(fundingTitle(own).kind) ? own : QString();
        // A title that stands for itself is of no group: "Contrat" to the right of "Montant prévu".
        const bool isOwn = !under.isEmpty() && !isAmount(fundingTitle(under).kind);
        const QString over = own.isEmpty() && !isOwn && !under.isEmpty() ? group : own;
        titles << (over + u' ' + under).simplified();
    }
    return titles;
}

} // namespace parvis
