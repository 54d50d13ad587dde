// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists/name_finder.h"

#include "exchange/tables/delimited_text.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr qsizetype longestName = 120; // characters: a longer text is no name, and comparing it would take long
constexpr double alike = 0.6;

/// How people call bodies → how the register does.
QString withCommonWords(QString name)
{
    static const std::pair<QString, QString> words[] = {{u"conseil regional"_s, u"region"_s},
                                                        {u"conseil departemental"_s, u"departement"_s},
                                                        {u"conseil general"_s, u"departement"_s},
                                                        {u"ville"_s, u"commune"_s},
                                                        {u"mairie"_s, u"commune"_s},
                                                        {u"prefet"_s, u"prefecture"_s},
                                                        {u"etat"_s, u"prefecture"_s},
                                                        {u"caf"_s, u"caisse allocations familiales"_s},
                                                        {u"cpam"_s, u"caisse primaire assurance maladie"_s},
                                                        {u"ars"_s, u"agence regionale sante"_s},
                                                        {u"cci"_s, u"chambre commerce industrie"_s},
                                                        {u"cma"_s, u"chambre metiers artisanat"_s},
                                                        {u"cdc"_s, u"banque territoires"_s},
                                                        {u"pole emploi"_s, u"france travail"_s},
                                                        {u"hdf"_s, u"hauts france"_s},
                                                        {u"communaute agglomeration"_s, u"ca"_s},
                                                        {u"communaute urbaine"_s, u"cu"_s},
                                                        {u"communaute communes"_s, u"cc"_s}};
    name = u' ' + name + u' ';
    for (const auto& [said, meant] : words)
        name.replace(u' ' + said + u' ', u' ' + meant + u' ');
    return name.trimmed();
}

QStringList wordsOf(const QString& folded)
{
    static const QRegularExpression breaks(u"[^a-z0-9]+"_s);
    static const QStringList small{u"de"_s, u"du"_s, u"des"_s, u"la"_s, u"le"_s,  u"les"_s,
                                   u"l"_s,  u"d"_s,  u"et"_s,  u"en"_s, u"sur"_s, u"a"_s};
    const auto cut = [](const QString& text) {
        QStringList words = text.split(breaks, Qt::SkipEmptyParts);
        words.removeIf([](const QString& word) { return small.contains(word); });
        return words;
    };
    return cut(withCommonWords(cut(folded).join(u' ')));
}

/// Levenshtein's distance in one row.
qsizetype distance(const QString& a, const QString& b)
{
    std::vector<qsizetype> row(std::size_t(b.size() + 1));
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype above = row[std::size_t(j + 1)];
            row[std::size_t(j + 1)] = std::min({above + 1, row[std::size_t(j)] + 1, diagonal + (a[i] != b[j])});
            diagonal = above;
        }
    }
    return row.back();
}

/// A folded name and its words.
struct Name
{
    const QString& text;
    const QStringList& words;
};

/// Shared words count most, so that "Région" is like "Région Hauts-de-France"; letters find what is misspelt.
double likeness(const Name& known, const Name& typed)
{
    const auto shared =
        std::ranges::count_if(typed.words, [&](const QString& word) { return known.words.contains(word); });
    const double byWords = typed.words.isEmpty()
                               ? 0
                               : 0.85 * double(shared) / double(typed.words.size()) +
                                     0.1 * double(shared) / double(std::max<qsizetype>(1, known.words.size()));
    const qsizetype longest = std::max(typed.text.size(), known.text.size());
    const qsizetype difference = longest - std::min(typed.text.size(), known.text.size());
    if (1.0 - double(difference) / double(longest) <= byWords)
        return byWords;
    return std::max(byWords, 1.0 - double(distance(typed.text, known.text)) / double(longest));
}

} // namespace

const std::vector<QStringList>& NameFinder::knownWords() const
{
    while (words_.size() < known_.size())
        words_.push_back(wordsOf(known_[words_.size()].name));
    return words_;
}

void NameFinder::add(const QString& name, std::int64_t key)
{
    const QString folded = foldedTitle(name);
    if (folded.isEmpty())
        return;
    known_.push_back({folded, key});
    const auto it = exact_.find(folded);
    if (it == exact_.end())
        exact_.insert(folded, key);
    else if (*it != key)
        *it = 0;
}

std::optional<std::int64_t> NameFinder::find(const QString& name) const
{
    const std::int64_t key = exact_.value(foldedTitle(name));
    return key == 0 ? std::nullopt : std::optional(key);
}

std::optional<std::int64_t> NameFinder::nearest(const QString& name, const std::vector<std::int64_t>& preferred) const
{
    const QString folded = foldedTitle(name);
    if (folded.isEmpty() || folded.size() > longestName)
        return std::nullopt;
    const QStringList words = wordsOf(folded);
    double best = alike;
    std::optional<std::int64_t> found;
    const std::vector<QStringList>& wordsOfKnown = knownWords();
    for (std::size_t i = 0; i < known_.size(); ++i) {
        const Known& known = known_[i];
        double score = likeness({known.name, wordsOfKnown[i]}, {folded, words});
        if (score >= alike && std::ranges::find(preferred, known.key) != preferred.end())
            score += 0.1;
        if (score > best) {
            best = score;
            found = known.key;
        }
    }
    return found;
}

} // namespace parvis
