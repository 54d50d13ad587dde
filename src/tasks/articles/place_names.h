// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

#include <QHash>

#include <vector>

namespace parvis {

struct PlaceWord;

/// A name in a text, and the territories that it may mean.
struct NamedPlace
{
    QString words;                       ///< as the text has them
    std::vector<ArticleTerritory> meant; ///< without keys; several: the name alone does not tell
    bool isSure = false;                 ///< one territory, and its name means nothing else here

    friend bool operator==(const NamedPlace&, const NamedPlace&) = default;
};

/// Finds the names of the region, départements, EPCI, communes, QPV, and codes of contracts in texts: whole words that
/// begin with a capital letter, the longest name first, whatever accents and hyphens. A name that is part of a longer
/// one with hyphens ("Saint-Quentin-en-Yvelines") is none. Where the text speaks of a "contrat de ville", the contract
/// of an EPCI or commune that it names is meant too. Reading is for any thread.
class PlaceNames
{
public:
    explicit PlaceNames(const Register& records);

    /// In the order of the text, each once.
    std::vector<NamedPlace> in(const QString& text) const;
    /// Those of the text and of a list of territories, which has names alone: each that means one territory is sure.
    std::vector<NamedPlace> in(const QString& text, const QString& list) const;

private:
    void add(const QString& name, const ArticleTerritory& meant);
    void addEpci(const Epci& epci);
    std::optional<NamedPlace> placeAt(const QString& text, const std::vector<PlaceWord>& words, std::size_t first,
                                      std::size_t* count) const;
    std::vector<NamedPlace> placesIn(const QString& text) const;
    void addContracts(std::vector<NamedPlace>& places) const;

    Register records_;
    QHash<QString, std::vector<ArticleTerritory>> known_; ///< by the words of the name, folded
    std::size_t longest_ = 0;                             ///< of all names, in words
};

/// "Hauts-de-France": the register holds regions as bodies alone.
QStringList regionNames(const Register& records);

/// What is sure of them, each territory once: what may be recorded without asking.
std::vector<ArticleTerritory> sureTerritories(const std::vector<NamedPlace>& places);

/// The same territory, whatever article they are of.
bool isSameTerritory(const ArticleTerritory& a, const ArticleTerritory& b);

} // namespace parvis
