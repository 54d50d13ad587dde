// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contacts/name_in_sentence.h"

#include "domain/fold.h"
#include "domain/typography.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// The words that names of bodies begin with (folded), by what French has before them.
struct FirstWords
{
    QString before;
    QSet<QString> words;
};

const std::vector<FirstWords>& firstWords()
{
    static const std::vector<FirstWords> all{
        {u"de la "_s, {u"commune"_s,   u"mairie"_s,    u"ville"_s,      u"prefecture"_s, u"sous-prefecture"_s,
                       u"region"_s,    u"metropole"_s, u"communaute"_s, u"caisse"_s,     u"chambre"_s,
                       u"banque"_s,    u"direction"_s, u"delegation"_s, u"mission"_s,    u"federation"_s,
                       u"fondation"_s, u"maison"_s,    u"mutuelle"_s,   u"societe"_s,    u"compagnie"_s,
                       u"regie"_s,     u"ca"_s,        u"cc"_s,         u"cu"_s,         u"collectivite"_s,
                       u"caf"_s,       u"cci"_s,       u"cma"_s,        u"cpam"_s,       u"ddets"_s,
                       u"dreets"_s,    u"ddtm"_s,      u"dsden"_s,      u"drac"_s,       u"msa"_s,
                       u"mel"_s}},
        {u"du "_s, {u"departement"_s, u"conseil"_s,   u"rectorat"_s, u"syndicat"_s,    u"centre"_s,   u"pole"_s,
                    u"groupement"_s,  u"ministere"_s, u"service"_s,  u"secretariat"_s, u"tribunal"_s, u"parquet"_s,
                    u"comite"_s,      u"reseau"_s,    u"college"_s,  u"lycee"_s,       u"club"_s,     u"foyer"_s,
                    u"ccas"_s,        u"cias"_s,      u"cnfpt"_s,    u"crous"_s,       u"chu"_s,      u"gip"_s}},
        {u"de l’"_s,
         {u"agence"_s, u"union"_s, u"association"_s, u"academie"_s, u"office"_s, u"etat"_s, u"etablissement"_s,
          u"hopital"_s, u"universite"_s, u"institut"_s, u"inspection"_s, u"ecole"_s, u"observatoire"_s}}};
    return all;
}

/// Of these there are many: they have no capital within a sentence.
bool isCommonNoun(const QString& word)
{
    static const QSet<QString> words{u"commune"_s,  u"mairie"_s, u"prefecture"_s, u"sous-prefecture"_s,
                                     u"rectorat"_s, u"caisse"_s, u"chambre"_s};
    return words.contains(word);
}

bool beginsWithVowel(const QString& folded)
{
    return !folded.isEmpty() && u"aeiou"_s.contains(folded.front());
}

/// "ANRU", and "IREV, centre de ressources"; no name that goes on, such as "ICF Habitat".
bool isAcronym(const QString& word, const QString& rest)
{
    return word.size() > 1 && std::ranges::all_of(word, [](QChar letter) { return letter.isUpper(); }) &&
           (rest.isEmpty() || u",("_s.contains(rest.front()));
}

QString inFrench(const QString& name)
{
    const auto isInWord = [](QChar c) { return c.isLetterOrNumber() || c == u'-'; };
    const qsizetype length = std::ranges::find_if_not(name, isInWord) - name.begin();
    const QString word = name.left(length);
    const QString rest = name.mid(length).trimmed();
    const QString folded = fold(word);
    if (folded == u"le" && !rest.isEmpty())
        return u"du "_s + rest;
    if (folded == u"les" && !rest.isEmpty())
        return u"des "_s + rest;
    for (const auto& [before, words] : firstWords()) {
        if (words.contains(folded))
            return before + (isCommonNoun(folded) ? name.front().toLower() + name.mid(1) : name);
    }
    if (!beginsWithVowel(folded))
        return u"de "_s + name;
    return (isAcronym(word, rest) ? u"de l’"_s : u"d’"_s) + name;
}

} // namespace

QString ofBody(const QString& name)
{
    const QString own = onOneLine(name);
    if (own.isEmpty())
        return {};
    return QLocale().language() == QLocale::French ? inFrench(own) : u"of %1"_s.arg(own);
}

} // namespace parvis
