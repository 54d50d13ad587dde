// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/documents/proof_hints.h"

#include "domain/names.h"
#include "domain/translate.h"
#include "recognition/known_bodies.h"
#include "recognition/territory_rule.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// The words of a stored text where a typewriter would put them: the rules of recognition ask for lines, not for the
/// exact places.
std::vector<PdfWord> typewritten(const QString& text)
{
    constexpr double letter = 5;
    constexpr double line = 12;
    std::vector<PdfWord> words;
    double top = 0;
    for (const QString& row : text.split(u'\n')) {
        double left = 0;
        for (const QString& word : row.split(u' ', Qt::SkipEmptyParts)) {
            const double width = letter * double(word.size());
            words.push_back({word, QRectF(left, top, width, line - 2)});
            left += width + letter / 2;
        }
        if (left > 0)
            words.back().endsLine = true;
        top += line;
    }
    return words;
}

/// How a body may be called in a text.
NameIndex namesOf(const Register& records, const Organisation& body)
{
    NameIndex names;
    names.add(body.name, 0);
    if (const Commune* commune = records.find(body.commune)) {
        for (const QString& kind : {u"commune"_s, u"ville"_s, u"mairie"_s, u"maire"_s}) {
            for (const QString& of : {u"de"_s, u"d"_s, u"du"_s, u"des"_s})
                names.add(u"%1 %2 %3"_s.arg(kind, of, commune->name), 0);
        }
    }
    if (const Epci* epci = records.find(body.epci)) {
        QStringList communes;
        for (const Commune& commune : records.all<Commune>())
            communes << tokensOf(commune.name).join(u' ');
        for (const QString& spelling : epciSpellings(epci->name, communes))
            names.add(spelling, 0);
    }
    return names;
}

} // namespace

ProofHints proofHints(const Register& records, std::span<const QString> texts, const Organisation* body,
                      std::stop_token stop)
{
    std::vector<std::vector<PdfWord>> words;
    for (const QString& text : texts)
        words.push_back(typewritten(text));
    const DocumentReading reading(records, std::move(words), std::move(stop));
    ProofHints hints;
    const auto epci = recogniseEpci(reading);
    if (epci && epci->confidence >= certainFact) {
        if (const Contract* meant = records.contractOf(epci->value))
            hints.contract = meant->id;
    }
    if (!body)
        return hints;
    const NameIndex names = namesOf(records, *body);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        reading.goOn();
        if (!names.in(texts[i]).empty())
            hints.pages.push_back(int(i) + 1);
    }
    return hints;
}

QString foreignDocument(const Register& records, const Document& document, std::span<const Id<Contract>> proved,
                        const ProofHints& hints)
{
    const auto isOther = [&](const Contract* contract) {
        return contract && std::ranges::find(proved, contract->id) == proved.end();
    };
    if (const Contract* linked = records.find(document.contract); isOther(linked))
        return translate("tasks", "This document belongs to another contract: %1.")
            .arg(contractHeading(records, *linked));
    if (const Contract* named = records.find(hints.contract); isOther(named))
        return translate("tasks", "The text of this document speaks of another contract: %1.")
            .arg(contractHeading(records, *named));
    return {};
}

} // namespace parvis
