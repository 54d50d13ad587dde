// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/function_phrase.h"

#include "domain/fold.h"
#include "recognition/known_bodies.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr qsizetype longestFunction = 300;

bool isFunctionNoun(const QString& token)
{
    static const QStringList nouns{
        u"prefet"_s,       u"prefete"_s,       u"president"_s,   u"presidente"_s,     u"maire"_s,
        u"directeur"_s,    u"directrice"_s,    u"adjoint"_s,     u"adjointe"_s,       u"conseiller"_s,
        u"conseillere"_s,  u"recteur"_s,       u"rectrice"_s,    u"procureur"_s,      u"procureure"_s,
        u"delegue"_s,      u"deleguee"_s,      u"secretaire"_s,  u"administrateur"_s, u"administratrice"_s,
        u"representant"_s, u"representante"_s, u"responsable"_s, u"inspecteur"_s,     u"inspectrice"_s,
        u"gouverneur"_s,   u"commandant"_s,    u"commandante"_s, u"chef"_s,           u"cheffe"_s,
        u"gerant"_s,       u"gerante"_s,       u"dirigeant"_s,   u"dirigeante"_s};
    return nouns.contains(token);
}

bool isBeforeNoun(const QString& token)
{
    static const QStringList words{u"sous"_s,   u"vice"_s,    u"premier"_s, u"premiere"_s, u"deuxieme"_s,
                                   u"second"_s, u"seconde"_s, u"haut"_s,    u"monsieur"_s, u"madame"_s,
                                   u"m"_s,      u"mme"_s,     u"mr"_s};
    return words.contains(token);
}

} // namespace

bool isFunctionAt(std::span<const Token> tokens, std::size_t i)
{
    static const QStringList articles{u"le"_s, u"la"_s, u"l"_s, u"son"_s, u"sa"_s};
    for (std::size_t end = std::min(tokens.size(), i + 4); i < end; ++i) {
        if (isFunctionNoun(tokens[i].folded))
            return true;
        if (!articles.contains(tokens[i].folded) && !isBeforeNoun(tokens[i].folded))
            return false;
    }
    return false;
}

bool beginsWithFunction(const QString& text)
{
    std::vector<Token> tokens;
    for (const QString& folded : tokensOf(text))
        tokens.push_back({folded});
    return !tokens.empty() && isFunctionAt(tokens, 0);
}

bool isPerson(const QString& line)
{
    // One to four words that all begin with a capital, those of a particle aside.
    static const QRegularExpression titled(u"^\\W*(M\\.|MM\\.|Mme|Mr|Monsieur|Madame)\\s+\\p{Lu}[^,:;]*$"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression names(
        u"^\\W*\\p{Lu}[\\p{L}'’.-]*(\\s+(de\\s+|d['’]|du\\s+|le\\s+|la\\s+)?\\p{Lu}[\\p{L}'’.-]*){1,3}\\W*$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (beginsWithFunction(line) || bodyKindOf(tokensOf(line)))
        return false;
    return titled.match(line).hasMatch() || names.match(line).hasMatch();
}

namespace {

/// "Madame Prénom NOM, Présidente", "Prénom NOM Présidente": without the person before the function.
QString withoutPersonBefore(const QString& function)
{
    constexpr qsizetype longestPerson = 6; // words
    if (beginsWithFunction(function))
        return function;
    static const QRegularExpression separator(u"[\\s,;:(–-]+$"_s);
    const QStringList words = function.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < std::min(words.size(), longestPerson + 1); ++i) {
        const QString rest = words.mid(i).join(u' ').remove(QRegularExpression(u"^[\\s,;:(–-]+"_s));
        if (beginsWithFunction(rest) && isPerson(words.mid(0, i).join(u' ').remove(separator)))
            return rest;
    }
    return function;
}

} // namespace

QString withoutStrayQuotes(const QString& text)
{
    static const QRegularExpression marks(u"\\s*[«“„»”\"](?=\\s|$)|[«“„»”\"]\\s*"_s);
    static const QRegularExpression opening(u"[«“„]"_s);
    static const QRegularExpression closing(u"[»”]"_s);
    const bool isPaired = text.count(opening) == text.count(closing) && text.count(u'"') % 2 == 0;
    return isPaired ? text : QString(text).remove(marks).simplified();
}

QString functionAsKept(const QString& printed)
{
    // A given name before a family name in capitals, a title before a name, or a name behind a comma.
    static const QRegularExpression person(
        u"[\\s,;(–-]+((M\\.|Mme|Mr|Monsieur|Madame)\\s+\\p{Lu}|"
        u"\\p{Lu}\\p{Ll}+(-\\p{Lu}\\p{Ll}+)*\\s+\\p{Lu}['’]?\\p{Lu}[\\p{Lu}'’-]*(\\s|$|[,;.)])|"
        u"(?<=, )\\p{Lu}[\\p{L}-]+\\s+\\p{Lu}[\\p{L}'’-]+$).*$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression possessive(
        u"^(son|sa)\\s+|^(M\\.|Mme|Mr|Monsieur|Madame)\\s+(?=(le|la|l['’])\\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ending(u"(\\s+en exercice)?[\\s,;.:(]+$|\\s+en exercice$"_s);
    QString function = withoutPersonBefore(withoutStrayQuotes(printed.left(longestFunction)).simplified());
    const auto match = person.match(function);
    if (match.hasMatch() && beginsWithFunction(function.left(match.capturedStart())))
        function.truncate(match.capturedStart());
    function.remove(possessive).remove(ending);
    if (!function.isEmpty())
        function[0] = function[0].toUpper();
    return function;
}

QString withoutBehalf(const QString& line)
{
    static const QRegularExpression opening(
        u"^\\W*(p\\s*[/.]\\s*o\\b\\.?|p\\s*/|par (déléga|delega)tion( de signature)?|par ordre)"
        u"[\\s,:]*"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ending(u"[\\s,]*\\b(et )?(par (délégation|delegation|ordre|intérim|suppléance)|"
                                           u"empêchée?)( de signature)?[\\s,]*$"_s,
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::UseUnicodePropertiesOption);
    return QString(line).remove(opening).remove(ending);
}

namespace {

/// "Président du Conseil départemental du Nord" speaks for the "Département du Nord".
QString bodyOfAssembly(const QString& function)
{
    static const QRegularExpression departement(u"\\bconseil d[eé]partemental\\s+(d[eu]s?\\s+.+|d['’].+)$"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    const auto match = departement.match(function);
    return match.hasMatch() ? u"Département "_s + match.captured(1).trimmed() : QString();
}

/// "Directrice de la Caisse d'allocations familiales du Nord" speaks for that.
QString bodyBehindFunction(const QString& function)
{
    static const QRegularExpression of(u"\\s(du|des|de\\s+la|de\\s+l['’]|de|d['’])\\s*(?=\\S)"_s,
                                       QRegularExpression::CaseInsensitiveOption);
    for (auto matches = of.globalMatch(function); matches.hasNext();) {
        const auto match = matches.next();
        const QString body = function.mid(match.capturedEnd()).trimmed();
        if (bodyKindOf(tokensOf(body)))
            return body;
    }
    return {};
}

} // namespace

QString bodyOfFunction(const QString& function)
{
    static const QRegularExpression prefect(u"\\b(sous-)?pref[eè]te?\\b|\\brecteur|\\brectrice"_s);
    static const QRegularExpression mayor(u"\\bmaire\\s+(d[eu]s?\\s+|d')(.+)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString folded = fold(function);
    if (prefect.match(folded).hasMatch())
        return u"État"_s;
    if (folded.contains(u"conseil regional"))
        return u"Région Hauts-de-France"_s;
    QString plain = function;
    plain.replace(u'’', u'\'');
    if (const auto match = mayor.match(plain); match.hasMatch())
        return u"Commune "_s + match.captured(1) + match.captured(2).trimmed();
    const QString assembly = bodyOfAssembly(plain);
    return assembly.isEmpty() ? bodyBehindFunction(function) : assembly;
}

} // namespace parvis
