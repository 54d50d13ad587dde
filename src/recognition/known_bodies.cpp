// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/known_bodies.h"

#include "domain/fold.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

struct KindOfPhrase
{
    const char16_t* phrase;
    BodyKind kind;
};

/// What a name of a body begins with or holds, as words. The first that fits decides, so the closer ones come first.
constexpr KindOfPhrase phrases[] = {
    {u"agence nationale pour la renovation urbaine", BodyKind::Anru},
    {u"anru", BodyKind::Anru},
    {u"agence nationale de renovation urbaine", BodyKind::Anru},
    {u"union europeenne", BodyKind::Europe},
    {u"fonds social europeen", BodyKind::Europe},
    {u"fonds europeen", BodyKind::Europe},
    {u"fonds europeens", BodyKind::Europe},
    {u"commission europeenne", BodyKind::Europe},
    {u"feder", BodyKind::Europe},
    {u"fse", BodyKind::Europe},
    {u"europe", BodyKind::Europe},
    {u"caisse d allocations familiales", BodyKind::Caf},
    {u"caf", BodyKind::Caf},
    {u"communaute urbaine", BodyKind::Epci},
    {u"communaute d agglomeration", BodyKind::Epci},
    {u"communaute de communes", BodyKind::Epci},
    {u"metropole europeenne", BodyKind::Epci},
    {u"intercommunalite", BodyKind::Epci},
    {u"epci", BodyKind::Epci},
    {u"conseil regional", BodyKind::Region},
    {u"region", BodyKind::Region},
    {u"conseil departemental", BodyKind::Departement},
    {u"departement", BodyKind::Departement},
    {u"etat", BodyKind::State},
    {u"prefecture", BodyKind::State},
    {u"sous prefecture", BodyKind::State},
    {u"prefet", BodyKind::State},
    {u"prefete", BodyKind::State},
    {u"commune", BodyKind::Commune},
    {u"ville", BodyKind::Commune},
    {u"mairie", BodyKind::Commune},
    {u"communes", BodyKind::Commune},
    {u"villes", BodyKind::Commune},
};

/// Services that are called after the territory in which they work are neither it nor its elected body.
constexpr const char16_t* partnerHeads[] = {u"agence",  u"direction", u"union",      u"chambre",  u"association",
                                            u"mission", u"office",    u"delegation", u"banque",   u"caisse",
                                            u"france",  u"academie",  u"rectorat",   u"tribunal", u"societe",
                                            u"centre",  u"maison",    u"federation", u"comite",   u"groupement"};

QStringList wordsOf(const char16_t* phrase)
{
    return QString::fromUtf16(phrase).split(u' ');
}

bool holds(const QStringList& tokens, const QStringList& phrase, qsizetype at)
{
    if (at + phrase.size() > tokens.size())
        return false;
    for (qsizetype i = 0; i < phrase.size(); ++i) {
        if (!readsAs(tokens[at + i], phrase[i]))
            return false;
    }
    return true;
}

bool isArticle(const QString& token)
{
    static const QStringList articles{u"le"_s, u"la"_s, u"l"_s,   u"les"_s, u"du"_s,
                                      u"de"_s, u"d"_s,  u"des"_s, u"pour"_s};
    return articles.contains(token);
}

/// Full forms of the abbreviations of the register.
QString fullKind(const QString& abbreviation)
{
    if (abbreviation == u"ca")
        return u"communaute d agglomeration"_s;
    if (abbreviation == u"cc")
        return u"communaute de communes"_s;
    if (abbreviation == u"cu")
        return u"communaute urbaine"_s;
    return {};
}

} // namespace

std::optional<BodyKind> bodyKindOf(const QStringList& tokens)
{
    qsizetype start = 0;
    while (start < tokens.size() && isArticle(tokens[start]))
        ++start;
    if (start == tokens.size())
        return std::nullopt;
    // The name begins with its kind …
    for (const KindOfPhrase& known : phrases) {
        if (holds(tokens, wordsOf(known.phrase), start))
            return known.kind;
    }
    for (const char16_t* head : partnerHeads) {
        if (tokens[start] == QString::fromUtf16(head))
            return BodyKind::Partner;
    }
    // … is it, in a contract that has named it before …
    static const QStringList alone{u"communaute"_s, u"agglomeration"_s, u"metropole"_s};
    if (start + 1 == tokens.size() && alone.contains(tokens[start]))
        return BodyKind::Epci;
    // … or ends with it: "GrandSoissons Agglomération".
    static const QStringList endings{u"agglomeration"_s, u"agglo"_s, u"metropole"_s};
    if (tokens.size() > 1 && std::ranges::any_of(tokens, [](const QString& token) { return endings.contains(token); }))
        return BodyKind::Epci;
    return std::nullopt;
}

SignatoryClass signatoryClassOf(BodyKind kind)
{
    switch (kind) {
    case BodyKind::State:
    case BodyKind::Epci:
    case BodyKind::Commune:
        return SignatoryClass::Concluding;
    case BodyKind::Region:
    case BodyKind::Departement:
        return SignatoryClass::Signing;
    default:
        return SignatoryClass::Optional;
    }
}

QString funderCode(BodyKind kind)
{
    switch (kind) {
    case BodyKind::State:
        return u"ETAT"_s;
    case BodyKind::Epci:
        return u"EPCI"_s;
    case BodyKind::Commune:
        return u"COMMUNE"_s;
    case BodyKind::Region:
        return u"REGION"_s;
    case BodyKind::Departement:
        return u"DEPARTEMENT"_s;
    case BodyKind::Caf:
        return u"CAF"_s;
    case BodyKind::Europe:
        return u"EUROPE"_s;
    case BodyKind::Anru:
        return u"ANRU"_s;
    case BodyKind::Partner:
        break;
    }
    return {};
}

QStringList epciSpellings(const QString& name, const QStringList& communes)
{
    QStringList spellings{name};
    QStringList tokens = tokensOf(name);
    const QString kind = fullKind(tokens.value(0));
    if (kind.isEmpty())
        return spellings;
    const QString core = tokens.mid(1).join(u' ');
    spellings << kind + u' ' + core << u"agglomeration "_s + core << u"agglo "_s + core;
    while (!tokens.isEmpty() && (tokens.value(1) == u"de" || tokens.value(1) == u"du" || tokens.value(1) == u"d" ||
                                 tokens.value(1) == u"des"))
        tokens.removeAt(1);
    const QString bare = tokens.mid(1).join(u' ');
    if (!communes.contains(bare) && bare.size() > 5)
        spellings << bare;
    return spellings;
}

KnownBodies::KnownBodies(const Register& records, std::optional<Id<Epci>> epci)
{
    for (const KindOfPhrase& known : phrases)
        names_.add(QString::fromUtf16(known.phrase), int(known.kind));
    QStringList communes;
    for (const Commune& commune : records.all<Commune>()) {
        communes << tokensOf(commune.name).join(u' ');
        names_.add(u"commune de "_s + commune.name, int(BodyKind::Commune));
        names_.add(u"ville de "_s + commune.name, int(BodyKind::Commune));
        names_.add(u"commune d "_s + commune.name, int(BodyKind::Commune));
        names_.add(u"ville d "_s + commune.name, int(BodyKind::Commune));
    }
    for (const Epci& each : records.all<Epci>()) {
        for (const QString& spelling : epciSpellings(each.name, communes))
            names_.add(spelling, int(BodyKind::Epci));
    }
    if (epci)
        names_.add(u"l agglomeration"_s, int(BodyKind::Epci));
    for (const Organisation& body : records.all<Organisation>()) {
        if (!body.epci && !body.commune)
            names_.add(body.name, int(bodyKindOf(tokensOf(body.name)).value_or(BodyKind::Partner)));
    }
}

namespace {

/// "la politique de la ville", "le contrat de ville": the town of nobody.
bool isPartOfTerm(std::span<const Token> tokens, const NameIndex::Hit& hit)
{
    static const QStringList terms{u"politique"_s,     u"politiques"_s, u"contrat"_s,   u"contrats"_s,
                                   u"programmation"_s, u"quartier"_s,   u"quartiers"_s, u"prioritaires"_s,
                                   u"coeur"_s,         u"ministre"_s};
    if (hit.first != hit.last || (tokens[hit.first].folded != u"ville" && tokens[hit.first].folded != u"villes"))
        return false;
    constexpr std::size_t between = 3; // words: "politique de la ville"
    for (std::size_t i = hit.first; i > 0 && hit.first - i < between; --i) {
        const QString& before = tokens[i - 1].folded;
        if (terms.contains(before))
            return true;
        if (before != u"de" && before != u"la" && before != u"pour")
            return false;
    }
    return false;
}

} // namespace

std::vector<KnownBodies::Mention> KnownBodies::in(std::span<const Token> tokens) const
{
    std::vector<Mention> mentions;
    for (const NameIndex::Hit& hit : names_.in(tokens)) {
        if (!isPartOfTerm(tokens, hit))
            mentions.push_back({hit.first, hit.last, BodyKind(hit.value)});
    }
    return mentions;
}

} // namespace parvis
