// SPDX-License-Identifier: GPL-3.0-or-later
// The names of bodies that sign, as they are kept and as they are compared.

#include "recognition/function_phrase.h"
#include "recognition/known_bodies.h"
#include "recognition/signatories/signatory_forms.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Words that say what kind a body is, and nothing of which one.
QStringList wordsOfKind(BodyKind kind)
{
    switch (kind) {
    case BodyKind::Commune:
        return {u"commune"_s, u"ville"_s, u"mairie"_s};
    case BodyKind::Epci:
        return {u"communaute"_s, u"urbaine"_s,   u"agglomeration"_s, u"agglo"_s,
                u"communes"_s,   u"metropole"_s, u"europeenne"_s,    u"ca"_s,
                u"cu"_s,         u"cc"_s};
    case BodyKind::Departement:
        return {u"departement"_s, u"conseil"_s, u"departemental"_s};
    case BodyKind::Caf:
        return {u"caf"_s, u"caisse"_s, u"allocations"_s, u"familiales"_s};
    default:
        return {};
    }
}

QString prefixOf(BodyKind kind)
{
    switch (kind) {
    case BodyKind::Commune:
        return u"commune"_s;
    case BodyKind::Epci:
        return u"epci"_s;
    case BodyKind::Departement:
        return u"departement"_s;
    case BodyKind::Caf:
        return u"caf"_s;
    default:
        return u"body"_s;
    }
}

} // namespace

QString bodyAsNamed(const QString& printed)
{
    static const QRegularExpression opening(
        u"^\\W*(\\d{1,2}\\s*[.)°]\\s*)?((pour|et|entre|d['’]une part|d['’]autre part)\\b[\\s,:]*)*"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression article(u"^([Ll]['’]\\s*|[Ll]a\\s+|LA\\s+|[Ll]es?\\s+|LES?\\s+)"_s);
    static const QRegularExpression ending(u"[\\s,;:.–-]+$"_s);
    static const QRegularExpression grain(u"(?<=\\s)[.,;:·](?=\\s)"_s); // on a scan
    QString body = withoutStrayQuotes(printed).remove(grain).simplified();
    body.remove(opening);
    // "Le Quesnoy" keeps its article: a capital one is taken off before a word for a kind of body alone.
    const auto match = article.match(body);
    if (match.hasMatch() && (body[0].isLower() || bodyKindOf(tokensOf(body.mid(match.capturedEnd())))))
        body.remove(0, match.capturedEnd());
    body.remove(ending);
    if (!body.isEmpty())
        body[0] = body[0].toUpper();
    return body;
}

QString bodyKey(const QString& body)
{
    QStringList tokens = tokensOf(body);
    const BodyKind kind = bodyKindOf(tokens).value_or(BodyKind::Partner);
    if (kind == BodyKind::State)
        return u"etat"_s;
    // A contract lies in one region.
    if (kind == BodyKind::Region)
        return u"region"_s;
    static const QStringList empty{u"de"_s, u"du"_s, u"d"_s, u"des"_s, u"la"_s, u"le"_s, u"l"_s, u"les"_s};
    const QStringList ofKind = wordsOfKind(kind);
    tokens.removeIf([&](const QString& token) { return empty.contains(token) || ofKind.contains(token); });
    tokens.prepend(prefixOf(kind));
    return tokens.join(u' ');
}

} // namespace parvis
