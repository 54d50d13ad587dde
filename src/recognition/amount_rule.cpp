// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/amount_rule.h"

#include "domain/fold.h"
#include "recognition/amount_forms.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parvis {

QString FundersInText::funderIn(const QString& text) const
{
    std::vector<Token> tokens;
    for (const QString& folded : tokensOf(text))
        tokens.push_back({folded});
    for (const KnownBodies::Mention& mention : bodies.in(tokens)) {
        if (const QString code = funderCode(mention.kind); !code.isEmpty())
            return code;
    }
    return {};
}

CreditKind creditKindIn(const QString& text)
{
    static const QRegularExpression specific(
        u"\\bspecifiques?\\b|\\bpolitique de la ville\\b|\\bprogramme 147\\b|\\bbop ?147\\b"_s);
    static const QRegularExpression common(u"\\bdroit commun\\b"_s);
    static const QRegularExpression renewal(u"\\b(np)?nru\\b|\\banru\\b|\\brenouvellement urbain\\b|\\bpnru\\b"_s);
    static const QRegularExpression european(u"\\beuropeen(ne)?s?\\b|\\bfeder\\b|\\bfse\\b"_s);
    const QString folded = fold(text);
    if (common.match(folded).hasMatch())
        return CreditKind::CommonLaw;
    if (specific.match(folded).hasMatch())
        return CreditKind::Specific;
    if (renewal.match(folded).hasMatch())
        return CreditKind::UrbanRenewal;
    return european.match(folded).hasMatch() ? CreditKind::European : CreditKind::Unknown;
}

CreditKind usualCreditKind(const QString& funder)
{
    if (funder == u"ANRU")
        return CreditKind::UrbanRenewal;
    return funder == u"EUROPE" ? CreditKind::European : CreditKind::Specific;
}

std::optional<int> yearIn(const QString& text)
{
    static const QRegularExpression year(u"(?<!\\d|[-/])(20[1-4]\\d)(?!\\d|[-/]\\d)"_s);
    std::optional<int> found;
    for (auto matches = year.globalMatch(text); matches.hasNext();) {
        const int each = matches.next().captured(1).toInt();
        if (each < 2015 || each > 2040)
            continue;
        if (found && *found != each)
            return std::nullopt;
        found = each;
    }
    return found;
}

bool isSum(const QString& text)
{
    static const QRegularExpression sum(
        u"^\\W*(sous[- ])?(total|totaux)\\b|^\\W*(ensemble|cumul|somme|montant total|budget total|cout total)\\b"_s);
    return sum.match(fold(text)).hasMatch();
}

std::vector<FoundAmount> recogniseAmounts(const DocumentReading& reading, std::optional<Id<Epci>> epci)
{
    const FundersInText funders{KnownBodies(reading.records, epci)};
    const TablesOfAmounts tables = amountsInTables(reading, funders);
    std::vector<FoundAmount> all = tables.amounts;
    for (const auto& form : {amountsInFigures(reading, funders), amountsInSentences(reading, funders, tables.words)})
        all.insert(all.end(), form.begin(), form.end());
    return all;
}

} // namespace parvis
