// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/funding_names.h"

#include "domain/fold.h"
#include "domain/names.h"
#include "domain/translate.h"
#include "exchange/tables/delimited_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// The name of an EPCI without its kind and small words: "CA du Boulonnais", "Communauté d'agglomération du
/// Boulonnais" → "boulonnais".
QString epciKey(const QString& name)
{
    static const QRegularExpression kind(u"^(contrat de ville|contrat)? ?(de |du |des |d')?(la |l')?"
                                         "(communaute d'agglomeration|communaute d agglomeration|communaute urbaine|"
                                         "communaute de communes|communaute|agglomeration|ca|cu|cc)? "_s);
    static const QRegularExpression small(u"\\b(de|du|des|d|l|la|le|les|et|en)\\b|[^a-z0-9]"_s);
    QString key = u' ' + foldedTitle(name);
    key = key.trimmed();
    const auto match = kind.match(key);
    if (match.capturedLength() < key.size())
        key.remove(0, match.capturedLength());
    return key.replace(small, u" "_s).simplified();
}

/// Titles as people write them in singular or plural.
QString withoutPlurals(const QString& title)
{
    QStringList words = foldedTitle(title).split(u' ', Qt::SkipEmptyParts);
    for (QString& word : words) {
        if (word.size() > 3 && (word.endsWith(u's') || word.endsWith(u'x')))
            word.chop(1);
    }
    return words.join(u' ');
}

std::optional<CreditKind> kindCalled(const QString& written)
{
    const QString folded = foldedTitle(written);
    for (const auto& name : EnumNames<CreditKind>::all) {
        if (folded == foldedTitle(identifier(name.value)) || folded == foldedTitle(label(name.value)))
            return name.value;
    }
    static const std::pair<CreditKind, QRegularExpression> kinds[] = {
        {CreditKind::UrbanRenewal, QRegularExpression(u"\\b(npnru|pnru|anru|renouvellement urbain)\\b"_s)},
        {CreditKind::European, QRegularExpression(u"europeen|\\b(feder|fse|europe|european)\\b"_s)},
        {CreditKind::CommonLaw, QRegularExpression(u"\\b(droit commun|dc|common law)\\b"_s)},
        {CreditKind::Specific, QRegularExpression(u"specifique|specific|politique de la ville|\\b147\\b"_s)}};
    for (const auto& [kind, words] : kinds) {
        if (words.match(folded).hasMatch())
            return kind;
    }
    return std::nullopt;
}

NamedContract noContract(const QString& written, const QString& more = {})
{
    const QString text = translate("tasks", "The register has no contract “%1”.").arg(written.left(80));
    return {{}, more.isEmpty() ? text : text + u' ' + more};
}

} // namespace

QString ownCode(const QString& title, QSet<QString>& taken)
{
    QString code = fold(title).toUpper();
    for (QChar& c : code) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    constexpr int most = 40;
    code = code.simplified().replace(u' ', u'_').left(most);
    QString own = code;
    for (int number = 2; own.isEmpty() || taken.contains(own); ++number)
        own = u"%1_%2"_s.arg(code).arg(number);
    taken.insert(own);
    return own;
}

FundingNames::FundingNames(const Register& records)
    : records_(records)
{
    for (const Contract& contract : records.all<Contract>()) {
        if (const Epci* epci = records.find(contract.epci)) {
            contracts_.insert(epciKey(epci->name), contract.id.value);
            nearest_.add(epciKey(epci->name), contract.id.value);
        }
    }
    for (const Funder& funder : records.all<Funder>()) {
        funders_.insert(withoutPlurals(funder.title), funder.id.value);
        funders_.insert(withoutPlurals(funder.code), funder.id.value);
    }
    for (const Device& device : records.all<Device>()) {
        devices_.insert(withoutPlurals(device.title), device.id.value);
        devices_.insert(withoutPlurals(device.code), device.id.value);
    }
}

const NamedContract& FundingNames::contract(const QStringList& written)
{
    const QString key = written.join(u'\n');
    if (const auto known = knownContracts_.constFind(key); known != knownContracts_.cend())
        return *known;
    NamedContract found;
    for (const QString& text : written) {
        const NamedContract one = contractOf(text);
        if (one.contract && found.contract && one.contract != found.contract)
            return *knownContracts_.insert(
                key, {{}, translate("tasks", "The row names two contracts: %1.").arg(written.join(u", "_s))});
        // A name that is not known beside a code that is: the code counts.
        if (one.contract || (!found.contract && found.problem.isEmpty()))
            found = one;
    }
    return *knownContracts_.insert(key, found);
}

NamedContract FundingNames::contractOf(const QString& written) const
{
    static const QRegularExpression code(u"\\bCN *[0-9]{5} *[A-Z]\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression siren(u"(?<![0-9])[0-9]{3} ?[0-9]{3} ?[0-9]{3}(?![0-9])"_s);
    if (const auto match = code.match(written); match.hasMatch()) {
        const auto parsed = ContractCode::parse(match.captured().remove(u' '));
        const Contract* contract = parsed ? records_.contract(*parsed) : nullptr;
        return contract ? NamedContract{contract->id} : noContract(match.captured());
    }
    if (const auto match = siren.match(written); match.hasMatch()) {
        const auto parsed = Siren::parse(match.captured().remove(u' '));
        const Epci* epci = parsed ? records_.epci(*parsed) : nullptr;
        const Contract* contract = epci ? records_.contractOf(epci->id) : nullptr;
        return contract ? NamedContract{contract->id} : noContract(match.captured());
    }
    return contractOfName(written);
}

NamedContract FundingNames::contractOfName(const QString& written) const
{
    QStringList codes;
    std::int64_t found = 0;
    const QString key = epciKey(written);
    for (auto it = contracts_.constFind(key); it != contracts_.cend() && it.key() == key; ++it) {
        found = *it;
        codes << records_.find(Id<Contract>{*it})->code.text();
    }
    codes.sort();
    if (codes.size() > 1)
        return {{},
                translate("tasks", "Several contracts bear the name “%1”: %2. Write the code.")
                    .arg(written.left(80), codes.join(u", "_s))};
    if (codes.size() == 1)
        return {Id<Contract>{found}};
    const auto meant = nearest_.nearest(key);
    const Contract* contract = meant ? records_.find(Id<Contract>{*meant}) : nullptr;
    return contract ? noContract(written, translate("tasks", "Perhaps “%1”?").arg(contractHeading(records_, *contract)))
                    : noContract(written);
}

const NamedFunder& FundingNames::funder(const QString& written)
{
    if (const auto known = knownFunders_.constFind(written); known != knownFunders_.cend())
        return *known;
    return *knownFunders_.insert(written, familyOf(written));
}

std::optional<Id<Funder>> FundingNames::funderCalled(const QString& written) const
{
    const auto found = funders_.constFind(withoutPlurals(written));
    return found == funders_.cend() ? std::nullopt : std::optional(Id<Funder>{*found});
}

NamedFunder FundingNames::familyOf(const QString& written) const
{
    if (written.isEmpty())
        return {};
    if (const auto found = funderCalled(written))
        return {found};
    static const QRegularExpression withDetail(u"^(.+?) *\\((.+)\\)$"_s);
    if (const auto match = withDetail.match(written.simplified()); match.hasMatch()) {
        if (const auto found = funderCalled(match.captured(1)))
            return {found, match.captured(2)};
    }
    // Words of one family may stand in the name of another: "politique de la ville" is the State's.
    static const std::pair<QString, QRegularExpression> families[] = {
        {u"ANRU"_s, QRegularExpression(u"\\b(anru|renovation urbaine)\\b"_s)},
        {u"CAF"_s, QRegularExpression(u"\\b(caf|allocations familiales)\\b"_s)},
        {u"ETAT"_s, QRegularExpression(u"\\b(etat|anct|cget|prefecture|prefet|prefete|ministere|dreets|ddets|ddetspp|"
                                       "dsden|drac|fipd|politique de la ville|programme 147|p147|bop 147|state)\\b"_s)},
        {u"EPCI"_s, QRegularExpression(u"\\b(epci|communaute|agglo|agglomeration|intercommunalite|metropole)\\b|"
                                       "^(ca|cc|cu) "_s)},
        {u"EUROPE"_s, QRegularExpression(u"\\b(europe|union europeenne|feder|fse|fonds europeens?)\\b"_s)},
        {u"REGION"_s, QRegularExpression(u"\\b(region|conseil regional)\\b"_s)},
        {u"DEPARTEMENT"_s, QRegularExpression(u"\\b(departement|conseil departemental|conseil general)\\b"_s)},
        {u"COMMUNE"_s, QRegularExpression(u"\\b(communes?|villes?|mairie|ccas)\\b"_s)}};
    const QString folded = foldedTitle(written);
    for (const auto& [code, words] : families) {
        if (words.match(folded).hasMatch())
            return {funderCalled(code), written.simplified()};
    }
    return {{}, written.simplified()};
}

std::optional<Id<Device>> FundingNames::device(const QString& written)
{
    if (const auto known = knownDevices_.constFind(written); known != knownDevices_.cend())
        return *known;
    const auto found = devices_.constFind(withoutPlurals(written));
    return *knownDevices_.insert(written, found == devices_.cend() ? std::nullopt : std::optional(Id<Device>{*found}));
}

std::optional<CreditKind> FundingNames::creditKind(const QString& written)
{
    if (const auto known = knownKinds_.constFind(written); known != knownKinds_.cend())
        return *known;
    return *knownKinds_.insert(written, kindCalled(written));
}

} // namespace parvis
