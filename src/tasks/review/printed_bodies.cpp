// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/review/printed_bodies.h"

#include "recognition/known_bodies.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// The kind of the bodies of the register that serve one département, or the whole region.
QString kindOfRegister(BodyKind kind)
{
    switch (kind) {
    case BodyKind::State:
        return u"État"_s;
    case BodyKind::Region:
        return u"Région"_s;
    case BodyKind::Departement:
        return u"Département"_s;
    case BodyKind::Caf:
        return u"CAF"_s;
    default:
        return {};
    }
}

/// Of the State, who signs is the préfecture; its agencies have names of their own.
bool isPrefecture(const QStringList& tokens)
{
    return tokens == QStringList(u"etat"_s) || tokens.contains(u"prefecture"_s) || tokens.contains(u"prefet"_s);
}

QStringList withoutArticle(QStringList tokens)
{
    while (!tokens.isEmpty() && QStringList{u"l"_s, u"la"_s, u"le"_s}.contains(tokens.front()))
        tokens.removeFirst();
    return tokens;
}

} // namespace

PrintedBodies::PrintedBodies(const Register& records, const Contract& contract)
    : records_(records)
    , names_(records)
{
    const Epci* epci = records.find(contract.epci);
    if (epci)
        departement_ = epci->departement;
    QStringList communes;
    for (const Commune& commune : records.all<Commune>())
        communes << tokensOf(commune.name).join(u' ');
    for (const Organisation& body : records.all<Organisation>()) {
        if (body.epci == contract.epci)
            own_ = &body;
        if (const Epci* its = records.find(body.epci)) {
            for (const QString& spelling : epciSpellings(its->name, communes))
                spellings_.insert(tokensOf(spelling).join(u' '), &body);
        }
        if (const Commune* its = records.find(body.commune)) {
            const QString name = tokensOf(its->name).join(u' ');
            for (const QString& kind : {u"commune"_s, u"ville"_s, u"mairie"_s}) {
                for (const QString& of : {u" de "_s, u" d "_s, u" "_s})
                    spellings_.insert(kind + of + name, &body);
            }
        }
    }
}

const Organisation* PrintedBodies::find(const QString& printed) const
{
    if (const auto key = names_.body(printed))
        return records_.find(Id<Organisation>{*key});
    const QStringList tokens = withoutArticle(tokensOf(printed));
    if (const Organisation* found = spellings_.value(tokens.join(u' ')))
        return found;
    return ofDepartement(tokens);
}

/// Of the département that is named, or else of that of the contract.
const Organisation* PrintedBodies::ofDepartement(const QStringList& tokens) const
{
    const auto printed = bodyKindOf(tokens);
    const QString kind = printed ? kindOfRegister(*printed) : QString();
    if (kind.isEmpty() || (printed == BodyKind::State && (!isPrefecture(tokens) || tokens.contains(u"region"_s))))
        return nullptr;
    const Departement* departement = records_.find(departement_);
    const QString text = u' ' + tokens.join(u' ') + u' ';
    qsizetype longest = 0; // "Pas-de-Calais", and not what stands in it
    for (const Departement& each : records_.all<Departement>()) {
        const QString name = tokensOf(each.name).join(u' ');
        if (name.size() > longest && text.contains(u' ' + name + u' ')) {
            departement = &each;
            longest = name.size();
        }
    }
    const QString scope = printed == BodyKind::Region ? u"région"_s
                          : departement               ? departement->code.text()
                                                      : QString();
    for (const Organisation& body : records_.all<Organisation>()) {
        if (body.kind == kind && body.scope == scope &&
            (printed != BodyKind::State || isPrefecture(tokensOf(body.name))))
            return &body;
    }
    return nullptr;
}

} // namespace parvis
