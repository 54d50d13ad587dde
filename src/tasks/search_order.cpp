// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/search_order.h"

#include "domain/fold.h"
#include "domain/names.h"
#include "domain/translate.h"
#include "store/record_text.h"

#include <QLocale>

#include <algorithm>

namespace parvis {

namespace {

/// The words of a text: what stands between two characters that are neither letters nor digits.
QStringList wordsOf(const QString& text)
{
    QString spaced = fold(text);
    for (QChar& character : spaced) {
        if (!character.isLetterOrNumber())
            character = QLatin1Char(' ');
    }
    return spaced.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool isCalled(const QString& name, const QStringList& wanted)
{
    const QStringList words = wordsOf(name);
    return std::ranges::all_of(wanted, [&](const QString& begin) {
        return std::ranges::any_of(words, [&](const QString& word) { return word.startsWith(begin); });
    });
}

QString nameWithCode(const Register& records, const RecordRef& record)
{
    const QString name = recordTitle(records, record) + QLatin1Char(' ') + recordCode(records, record);
    if (record.table == recordOf<Contract>().table)
        return name + QLatin1Char(' ') + contractName(records, std::optional(Id<Contract>{record.id}));
    return name;
}

} // namespace

std::vector<SearchHit> inLookedForOrder(const Register& records, const QString& query,
                                        const std::vector<SearchHit>& hits)
{
    const QStringList wanted = wordsOf(query);
    if (wanted.isEmpty())
        return hits;
    std::vector<SearchHit> ordered;
    for (const Contract& contract : records.all<Contract>()) {
        if (isCalled(contractName(records, contract) + QLatin1Char(' ') + contract.code.text(), wanted))
            ordered.push_back({refOf(contract.id), 0, {}});
    }
    for (const Qpv& qpv : records.all<Qpv>()) {
        if (isCalled(qpv.name + QLatin1Char(' ') + qpv.code.text(), wanted))
            ordered.push_back({refOf(qpv.id), 0, {}});
    }
    const auto isThere = [&](const SearchHit& hit) {
        return hit.page == 0 && std::ranges::find(ordered, hit.record, &SearchHit::record) != ordered.end();
    };
    std::vector<SearchHit> rest;
    for (const SearchHit& hit : hits) {
        if (isThere(hit))
            continue;
        const bool called = hit.page == 0 && isCalled(nameWithCode(records, hit.record), wanted);
        (called ? ordered : rest).push_back(hit);
    }
    ordered.insert(ordered.end(), rest.begin(), rest.end());
    return ordered;
}

QString hitsLeftOut(const SearchAnswer& answer, int listed)
{
    const QString count = QLocale().toString(answer.count);
    if (answer.isMore)
        return translate("tasks", "%1 of more than %2 results are listed: another word narrows them down.")
            .arg(listed)
            .arg(count);
    if (listed >= answer.count)
        return {};
    return translate("tasks", "%1 of %2 results are listed: another word narrows them down.").arg(listed).arg(count);
}

} // namespace parvis
