// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/articles/place_names.h"

#include "domain/fold.h"
#include "tasks/articles/place_words.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// The name of an EPCI in full: people write "communauté d'agglomération du Beauvaisis" where lists have "CA du
/// Beauvaisis".
QString kindInFull(const QString& name)
{
    static const std::pair<QString, QString> kinds[] = {{u"CA "_s, u"communauté d'agglomération "_s},
                                                        {u"CU "_s, u"communauté urbaine "_s},
                                                        {u"CC "_s, u"communauté de communes "_s}};
    for (const auto& [kind, full] : kinds) {
        if (name.startsWith(kind))
            return full + name.mid(kind.size());
    }
    return {};
}

/// Each once; that it is sure in one place is enough.
void addPlace(std::vector<NamedPlace>& places, const NamedPlace& place)
{
    const auto it = std::ranges::find(places, place.meant, &NamedPlace::meant);
    if (it == places.end())
        places.push_back(place);
    else
        it->isSure = it->isSure || place.isSure;
}

} // namespace

bool isSameTerritory(const ArticleTerritory& a, const ArticleTerritory& b)
{
    return a.contract == b.contract && a.epci == b.epci && a.commune == b.commune && a.qpv == b.qpv &&
           a.departement == b.departement && a.region == b.region;
}

QStringList regionNames(const Register& records)
{
    static const QString kind = u"Région "_s;
    QStringList names;
    for (const Organisation& body : records.all<Organisation>()) {
        if (body.name.startsWith(kind))
            names << body.name.mid(kind.size()).simplified();
    }
    names.removeDuplicates();
    return names;
}

PlaceNames::PlaceNames(const Register& records)
    : records_(records)
{
    for (const QString& region : regionNames(records))
        add(region, {.region = region});
    for (const Departement& departement : records.all<Departement>())
        add(departement.name, {.departement = departement.id});
    for (const Epci& epci : records.all<Epci>())
        addEpci(epci);
    for (const Commune& commune : records.all<Commune>())
        add(commune.name, {.commune = commune.id});
    for (const Qpv& qpv : records.all<Qpv>()) {
        add(qpv.name, {.qpv = qpv.id});
        add(qpv.code.text(), {.qpv = qpv.id});
    }
    for (const Contract& contract : records.all<Contract>())
        add(contract.code.text(), {.contract = contract.id});
}

void PlaceNames::addEpci(const Epci& epci)
{
    add(epci.name, {.epci = epci.id});
    const QString full = kindInFull(epci.name);
    if (full.isEmpty())
        return;
    add(full, {.epci = epci.id});
    // "Douaisis Agglo", "Pays Noyonnais", but not "Arras" for "CU d'Arras": that is the commune.
    QStringList words = epci.name.split(u' ').mid(1);
    while (!words.isEmpty() && smallWords().contains(fold(words.first())))
        words.removeFirst();
    const QString alone = words.join(u' ');
    const bool isCommune = fold(alone).contains(u"d'"_s) || std::ranges::any_of(records_.all<Commune>(), [&](auto& c) {
                               return fold(c.name) == fold(alone);
                           });
    if (!isCommune)
        add(alone, {.epci = epci.id});
}

void PlaceNames::add(const QString& name, const ArticleTerritory& meant)
{
    QStringList words;
    for (const PlaceWord& word : placeWords(name))
        words << word.folded;
    if (words.isEmpty())
        return;
    longest_ = std::max(longest_, std::size_t(words.size()));
    auto& all = known_[words.join(u' ')];
    if (std::ranges::none_of(all, [&](const ArticleTerritory& known) { return isSameTerritory(known, meant); }))
        all.push_back(meant);
}

std::optional<NamedPlace> PlaceNames::placeAt(const QString& text, const std::vector<PlaceWord>& words,
                                              std::size_t first, std::size_t* count) const
{
    if (words[first].isJoined)
        return std::nullopt;
    QStringList joined;
    for (std::size_t i = first; i < std::min(words.size(), first + longest_); ++i)
        joined << words[i].folded;
    for (; !joined.isEmpty(); joined.removeLast()) {
        const auto known = known_.constFind(joined.join(u' '));
        const std::size_t last = first + std::size_t(joined.size());
        if (known == known_.constEnd() || (last < words.size() && words[last].isJoined))
            continue;
        // "Le Parc" may stand with a small article, "parc" is none.
        const auto begin = words.begin() + std::ptrdiff_t(first);
        const auto named = std::find_if(begin, begin + joined.size() - 1,
                                        [](const PlaceWord& word) { return !smallWords().contains(word.folded); });
        const bool isNamed = named->isCapital || std::any_of(named, begin + joined.size(),
                                                             [](const PlaceWord& word) { return word.isCapital; });
        if (!isNamed)
            continue;
        *count = std::size_t(joined.size());
        NamedPlace place{text.mid(words[first].begin, words[last - 1].end - words[first].begin), *known, false};
        place.isSure = place.meant.size() == 1 && isNameHere(text, words, {first, last}, place.meant.front());
        return place;
    }
    return std::nullopt;
}

void PlaceNames::addContracts(std::vector<NamedPlace>& places) const
{
    const auto hasContract = [&](const NamedPlace& place, const ArticleTerritory& contract) {
        return std::ranges::any_of(place.meant, [&](const auto& meant) { return isSameTerritory(meant, contract); });
    };
    std::vector<NamedPlace> contracts;
    for (const NamedPlace& place : places) {
        if (place.meant.size() != 1)
            continue;
        const Commune* commune = records_.find(place.meant.front().commune);
        const std::optional<Id<Epci>> epci = commune ? commune->epci : place.meant.front().epci;
        const Contract* held = epci ? records_.contractOf(*epci) : nullptr;
        if (!held)
            continue;
        const ArticleTerritory meant{.contract = held->id};
        const auto isKnown = [&](const NamedPlace& other) { return hasContract(other, meant); };
        if (std::ranges::none_of(places, isKnown) && std::ranges::none_of(contracts, isKnown))
            contracts.push_back({place.words, {meant}, place.isSure});
    }
    places.insert(places.end(), contracts.begin(), contracts.end());
}

std::vector<NamedPlace> PlaceNames::placesIn(const QString& text) const
{
    const std::vector<PlaceWord> words = placeWords(text);
    std::vector<NamedPlace> places;
    for (std::size_t i = 0; i < words.size();) {
        std::size_t count = 1;
        const auto place = placeAt(text, words, i, &count);
        if (place)
            addPlace(places, *place);
        i += count;
    }
    return places;
}

std::vector<NamedPlace> PlaceNames::in(const QString& text) const
{
    return in(text, {});
}

std::vector<NamedPlace> PlaceNames::in(const QString& text, const QString& list) const
{
    static const QRegularExpression ends(u"[,;/|\\n]"_s);
    std::vector<NamedPlace> places = placesIn(text);
    for (const QString& part : list.split(ends)) {
        for (NamedPlace& place : placesIn(part)) {
            place.isSure = place.isSure || (place.meant.size() == 1 && place.words == part.trimmed());
            addPlace(places, place);
        }
    }
    if (const QString folded = fold(text + u' ' + list); folded.contains(u"contrat de ville"_s) ||
                                                         folded.contains(u"contrats de ville"_s) ||
                                                         folded.contains(u"quartiers 2030"_s))
        addContracts(places);
    return places;
}

std::vector<ArticleTerritory> sureTerritories(const std::vector<NamedPlace>& places)
{
    std::vector<ArticleTerritory> sure;
    for (const NamedPlace& place : places) {
        if (place.isSure)
            sure.push_back(place.meant.front());
    }
    return sure;
}

} // namespace parvis
