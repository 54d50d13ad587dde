// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists/anct_subsidies.h"

#include "domain/fold.h"
#include "domain/translate.h"
#include "exchange/tables/delimited_text.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// The contracts of 2015-2023 of Hauts-de-France with those of 2024 whose territory took theirs over: Ci.Ville (ANCT),
/// and for what was merged the lists of communes. Liancourt (CV209) has none.
constexpr std::pair<const char*, const char*> successors[] = {
    {"CV007", "CN00202M"}, {"CV008", "CN00201M"}, {"CV009", "CN00201M"}, {"CV010", "CN00205M"}, {"CV011", "CN00203I"},
    {"CV012", "CN00204M"}, {"CV013", "CN00207M"}, {"CV014", "CN00206M"}, {"CV191", "CN05906M"}, {"CV192", "CN05911M"},
    {"CV193", "CN05904M"}, {"CV194", "CN05909M"}, {"CV195", "CN05902M"}, {"CV196", "CN05901I"}, {"CV197", "CN05905M"},
    {"CV198", "CN05908M"}, {"CV199", "CN05903M"}, {"CV200", "CN05910M"}, {"CV201", "CN05907I"}, {"CV202", "CN05913M"},
    {"CV203", "CN05912M"}, {"CV204", "CN06006I"}, {"CV205", "CN06003I"}, {"CV206", "CN06002M"}, {"CV207", "CN06001M"},
    {"CV208", "CN06007I"}, {"CV210", "CN06005I"}, {"CV211", "CN06008I"}, {"CV212", "CN06004I"}, {"CV217", "CN06209I"},
    {"CV218", "CN06206M"}, {"CV219", "CN06202I"}, {"CV220", "CN06206M"}, {"CV221", "CN06201M"}, {"CV222", "CN06205I"},
    {"CV223", "CN06201M"}, {"CV224", "CN06207M"}, {"CV225", "CN06204I"}, {"CV226", "CN06203I"}, {"CV227", "CN06208I"},
    {"CV300", "CN08002M"}, {"CV301", "CN08001I"}};

bool has(const QStringList& folded, const QStringList& wanted)
{
    return std::ranges::all_of(wanted, [&](const QString& title) { return folded.contains(title); });
}

bool hasOneOf(const QStringList& folded, const QStringList& wanted)
{
    return std::ranges::any_of(wanted, [&](const QString& title) { return folded.contains(title); });
}

using Titles = QHash<QString, FundingColumn>;

Titles titlesOf(std::initializer_list<std::pair<FundingColumn, QString>> lists)
{
    Titles all;
    for (const auto& [kind, titles] : lists) {
        for (const QString& title : titles.split(u'|'))
            all.insert(title, kind);
    }
    return all;
}

/// What stands in the tables of posts and of subsidies, folded.
const Titles& placeTitles()
{
    static const Titles titles =
        titlesOf({{FundingColumn::Contract, u"code cv|code contrat|contrat|contrat de ville"_s},
                  {FundingColumn::Year, u"annee|exercice"_s},
                  {FundingColumn::Departement, u"insee dep|code dep|dep|departement"_s},
                  {FundingColumn::Device, u"dispositif|type poste|type de poste"_s}});
    return titles;
}

} // namespace

AnctTable anctTable(const QStringList& titles)
{
    QStringList folded;
    for (const QString& title : titles)
        folded << foldedTitle(title);
    if (has(folded, {u"nomattribuant"_s, u"nombeneficiaire"_s, u"dateconvention"_s, u"montant"_s}))
        return AnctTable::Conventions;
    if (!has(folded, {u"annee"_s, u"montant"_s, u"code cv"_s}))
        return AnctTable::None;
    if (hasOneOf(folded, {u"id poste"_s, u"code poste"_s}))
        return AnctTable::Posts;
    return hasOneOf(folded, {u"lib action"_s, u"id action"_s, u"code tiers"_s}) ? AnctTable::Subsidies
                                                                                : AnctTable::None;
}

FundingColumn anctColumn(AnctTable table, const QString& title)
{
    static const Titles posts =
        titlesOf({{FundingColumn::Post, u"id poste|code poste"_s}, {FundingColumn::Theoretical, u"montant"_s}});
    static const Titles subsidies = titlesOf({{FundingColumn::Action, u"lib action|libelle action"_s},
                                              {FundingColumn::Carrier, u"raison sociale"_s},
                                              {FundingColumn::Committed, u"montant"_s},
                                              {FundingColumn::Note, u"theme|sous theme|thematique"_s}});
    static const Titles conventions = titlesOf({{FundingColumn::Funder, u"nomattribuant"_s},
                                                {FundingColumn::Year, u"dateconvention"_s},
                                                {FundingColumn::Contract, u"code cv|contrat|contrat de ville"_s},
                                                {FundingColumn::Carrier, u"nombeneficiaire"_s},
                                                {FundingColumn::Action, u"objet"_s},
                                                {FundingColumn::Committed, u"montant"_s},
                                                {FundingColumn::Note, u"referencedecision"_s}});
    const QString folded = foldedTitle(title);
    if (table == AnctTable::Conventions)
        return conventions.value(folded, FundingColumn::Unread);
    const Titles& own = table == AnctTable::Posts ? posts : subsidies;
    return own.value(folded, placeTitles().value(folded, FundingColumn::Unread));
}

QString recognisedText(AnctTable table)
{
    switch (table) {
    case AnctTable::Posts:
        return translate("exchange", "ANCT: posts of the city policy. The posts of a contract, a year and a device are "
                                     "added up to one line; their amounts are theoretical.");
    case AnctTable::Subsidies:
        return translate("exchange", "ANCT: subsidies of the city policy, a line for each action; the amounts were "
                                     "granted.");
    case AnctTable::Conventions:
        return translate("exchange", "Subsidies as decree 2017-779 has them published; the amounts were granted.");
    case AnctTable::None:
        break;
    }
    return {};
}

AnctCommon anctCommon()
{
    return {u"État"_s, u"politique de la ville, programme 147"_s, u"specific"_s, u"ANCT"_s, u"Licence Ouverte 2.0"_s};
}

QString postDevice(const QString& text)
{
    const QString folded = foldedTitle(text);
    if (folded.contains(u"fonjep"))
        return u"Poste Fonjep"_s;
    return folded.contains(u"adulte") && folded.contains(u"relais") ? u"Adulte-relais"_s : QString();
}

QString successorOfContract(const QString& written)
{
    const QString code = written.trimmed().toUpper();
    const auto* found =
        std::ranges::find_if(successors, [&](const auto& each) { return code == QLatin1StringView(each.first); });
    return found == std::end(successors) ? QString() : QString::fromLatin1(found->second);
}

} // namespace parvis
