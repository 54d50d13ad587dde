// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/function_phrase.h"
#include "recognition/known_bodies.h"
#include "recognition/signatories/signatory_forms.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr std::size_t longestParty = 90;    ///< words of a party before "représentée"
constexpr std::size_t longestPerson = 14;   ///< words between "représentée par" and the function
constexpr std::size_t longestFunction = 18; ///< words

bool isRepresented(const QString& token)
{
    return token == u"represente" || token == u"representee" || token == u"representes" || token == u"representees";
}

/// Of "Pas-de-Calais," the last token alone.
bool endsWithComma(const PrintedText& text, std::size_t i)
{
    const QString& printed = text.printed(i);
    const bool isLast = i + 1 >= text.size() || text[i + 1].word != text[i].word || text[i + 1].page != text[i].page;
    return isLast && (printed.endsWith(u',') || printed.endsWith(u"),"_s));
}

/// "1.", "a)", "2°": the number of an item.
bool isEnumerator(const QString& printed)
{
    static const QRegularExpression enumerator(u"^\\(?(\\d{1,2}|[a-z])[.)°]$"_s);
    return enumerator.match(printed).hasMatch();
}

/// What is said of a party behind its name begins here: its seat, its legal form, its number, the name by which it is
/// called below.
bool beginsApposition(const PrintedText& text, std::size_t i)
{
    static const QStringList always{u"dont"_s,   u"sis"_s,     u"sise"_s,       u"ayant"_s,       u"domicilie"_s,
                                    u"siret"_s,  u"siren"_s,   u"domiciliee"_s, u"immatricule"_s, u"immatriculee"_s,
                                    u"ci"_s,     u"denomme"_s, u"denommee"_s,   u"designe"_s,     u"designee"_s,
                                    u"situee"_s, u"situe"_s,   u"agissant"_s};
    static const QStringList behindComma{u"etablissement"_s,
                                         u"association"_s,
                                         u"organisme"_s,
                                         u"collectivite"_s,
                                         u"personne"_s,
                                         u"societe"_s,
                                         u"au"_s,
                                         u"identifie"_s,
                                         u"identifiee"_s,
                                         u"numero"_s,
                                         u"n"_s,
                                         u"inscrite"_s,
                                         u"inscrit"_s,
                                         u"enregistree"_s,
                                         u"adresse"_s,
                                         u"hotel"_s,
                                         u"en"_s,
                                         u"prise"_s,
                                         u"pris"_s,
                                         u"regie"_s};
    const QString& token = text[i].folded;
    if (always.contains(token) || text.printed(i).startsWith(u'('))
        return true;
    return endsWithComma(text, i - 1) && (behindComma.contains(token) || token[0].isDigit());
}

/// Tokens [first, end).
struct NameRange
{
    std::size_t first = 0;
    std::size_t end = 0;
};

NameRange nameFrom(const PrintedText& text, std::size_t first, std::size_t end)
{
    std::size_t last = first + 1;
    while (last < end && !beginsApposition(text, last) && text[last].page == text[first].page)
        ++last;
    return {first, last};
}

/// Whether these words name one body and say nothing of another, or of who speaks for it.
bool isNameOfBody(const PrintedText& text, const NameRange& range)
{
    static const QStringList foreign{u"par"_s,       u"part"_s,         u"entre"_s,    u"dument"_s, u"habilite"_s,
                                     u"habilitee"_s, u"deliberation"_s, u"monsieur"_s, u"madame"_s, u"mme"_s};
    static const QStringList articles{u"la"_s, u"le"_s, u"l"_s, u"les"_s, u"et"_s};
    for (std::size_t i = range.first; i < range.end; ++i) {
        const bool beginsOther = i > range.first && endsWithComma(text, i - 1) && articles.contains(text[i].folded);
        const bool isSpokenFor = i > range.first && isFunctionAt(text.tokens(), i);
        if (foreign.contains(text[i].folded) || beginsOther || isSpokenFor)
            return false;
    }
    return bodyKindOf(tokensOf(bodyAsNamed(text.place(range.first, range.end - 1).text))).has_value();
}

/// "Entre", "d'une part", "Et": behind it another party begins.
bool endsParty(const PrintedText& text, std::size_t i)
{
    const QString& token = text[i].folded;
    return token == u"entre" || (token == u"part" && i > 0 && text[i - 1].folded.startsWith(u"un")) ||
           (token == u"part" && i > 0 && text[i - 1].folded == u"autre") ||
           (token == u"et" &&
            (text[i].beginsLine || (i > 0 && (endsWithComma(text, i - 1) || text[i - 1].endsClause))));
}

/// The name of the party that is represented: the first that begins in its sentence, behind the party before. What
/// stands apart above it may be the name, too, as a line of its own.
std::optional<NameRange> nameBefore(const PrintedText& text, std::size_t represented)
{
    std::optional<NameRange> name;
    for (std::size_t i = represented; i > 0 && represented - i < longestParty;) {
        --i;
        if (isRepresented(text[i].folded))
            break;
        const bool isBehindParty = i > 0 && endsParty(text, i - 1);
        const bool isFirst = i == 0 || isBehindParty || text[i - 1].endsClause || endsWithComma(text, i - 1) ||
                             isEnumerator(text.printed(i - 1));
        // A line begins a name where no other words of its sentence do.
        if ((isFirst || (text[i].beginsLine && !name)) && !isFunctionAt(text.tokens(), i)) {
            const NameRange range = nameFrom(text, i, represented);
            if (isNameOfBody(text, range))
                name = range;
        }
        const bool endsAbove = i > 0 && text[i - 1].endsSentence;
        if (isBehindParty || (endsAbove && (name || text.printed(i - 1).endsWith(u'.'))))
            break;
    }
    return name;
}

/// "la Région Hauts-de-France, dont le siège est …, représentée par son président, …"
std::optional<FoundSignatory> partyAt(const DocumentReading& reading, std::size_t represented)
{
    const PrintedText& text = reading.text;
    if (represented + 2 >= text.size() || text[represented + 1].folded != u"par")
        return std::nullopt;
    const std::optional<NameRange> name = nameBefore(text, represented);
    if (!name)
        return std::nullopt;
    const std::size_t end = std::min(text.size(), represented + 2 + longestPerson);
    std::size_t function = represented + 2;
    while (function < end && !isFunctionAt(text.tokens(), function) && !text[function].endsSentence)
        ++function;
    if (function >= end || !isFunctionAt(text.tokens(), function))
        return std::nullopt;
    static const QRegularExpression stop(u"[,;.)]$"_s);
    static const QStringList behind{u"dument"_s,    u"habilite"_s,     u"habilitee"_s, u"agissant"_s,
                                    u"autorise"_s,  u"autorisee"_s,    u"ci"_s,        u"ou"_s,
                                    u"d"_s,         u"conformement"_s, u"en"_s,        u"dont"_s,
                                    u"domicilie"_s, u"domiciliee"_s,   u"demeurant"_s, u"elisant"_s};
    static const QStringList prefects{u"prefet"_s, u"prefete"_s};
    std::size_t last = function;
    while (last + 1 < text.size() && last - function < longestFunction && !text[last].endsSentence &&
           !isRepresented(text[last + 1].folded)) {
        // "Préfet de la région Hauts-de-France, préfet du Nord" is one function.
        const bool isDouble = endsWithComma(text, last) && prefects.contains(text[last + 1].folded);
        const bool isPart = text[last + 1].folded == u"d" && !text.printed(last + 1).startsWith(u"d'une"_s) &&
                            !text.printed(last + 1).startsWith(u"d'autre"_s) &&
                            !text.printed(last + 1).startsWith(u"d’une"_s) &&
                            !text.printed(last + 1).startsWith(u"d’autre"_s);
        const bool goesElsewhere = text[last + 1].folded == u"et" && last + 2 < text.size() &&
                                   behind.contains(text[last + 2].folded) && text[last + 2].folded != u"d";
        if (goesElsewhere || text.printed(last + 1).startsWith(u'(') || text[last].endsClause ||
            (stop.match(text.printed(last)).hasMatch() && text[last].word != text[last + 1].word && !isDouble) ||
            (behind.contains(text[last + 1].folded) && !isPart))
            break;
        ++last;
    }
    FoundSignatory found{{}, 0.7, u"party"_s, {text.place(name->first, name->end - 1)}};
    found.value.organisation = bodyAsNamed(found.places.front().text);
    found.value.functionPlace = text.place(function, last);
    found.value.function = functionAsKept(found.value.functionPlace->text);
    return found;
}

} // namespace

std::vector<FoundSignatory> partiesIn(const DocumentReading& reading)
{
    std::vector<FoundSignatory> all;
    for (std::size_t i = 0; i < reading.text.size(); ++i) {
        if (!isRepresented(reading.text[i].folded))
            continue;
        reading.goOn();
        if (const auto party = partyAt(reading, i))
            all.push_back(*party);
    }
    return all;
}

} // namespace parvis
