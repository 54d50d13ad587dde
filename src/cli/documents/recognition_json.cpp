// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/documents/recognition_json.h"

#include "cli/json.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

double tenths(double points)
{
    return std::round(points * 10) / 10;
}

QJsonObject json(const PrintedPlace& place)
{
    QJsonArray rects;
    for (const QRectF& box : place.boxes)
        rects.append(QJsonArray{tenths(box.left()), tenths(box.top()), tenths(box.right()), tenths(box.bottom())});
    return {{u"page"_s, place.page}, {u"text"_s, place.text}, {u"rects"_s, rects}};
}

QJsonArray json(const std::vector<PrintedPlace>& places)
{
    QJsonArray rows;
    for (const PrintedPlace& place : places)
        rows.append(json(place));
    return rows;
}

QJsonArray pagesOf(const std::vector<PrintedPlace>& places)
{
    std::vector<int> pages;
    for (const PrintedPlace& place : places) {
        if (std::ranges::find(pages, place.page) == pages.end())
            pages.push_back(place.page);
    }
    QJsonArray numbers;
    for (const int page : pages)
        numbers.append(page);
    return numbers;
}

/// What stands beside each value: how sure it is, and by which rule.
template <class T>
void addGrounds(QJsonObject& row, const Recognised<T>& fact)
{
    row.insert(u"confidence"_s, std::round(fact.confidence * 100) / 100);
    row.insert(u"rule"_s, fact.rule);
}

QString creditCode(CreditKind kind)
{
    switch (kind) {
    case CreditKind::CommonLaw:
        return u"DROIT_COMMUN"_s;
    case CreditKind::Specific:
        return u"SPECIFIQUE"_s;
    case CreditKind::UrbanRenewal:
        return u"NPNRU"_s;
    case CreditKind::European:
        return u"EUROPE"_s;
    case CreditKind::Unknown:
        break;
    }
    return {};
}

QJsonValue signatureText(SignatureMark mark)
{
    switch (mark) {
    case SignatureMark::Present:
        return u"présente"_s;
    case SignatureMark::Empty:
        return u"vide"_s;
    case SignatureMark::Unknown:
        break;
    }
    return {};
}

QJsonObject json(const Recognised<RecognisedSignatory>& fact)
{
    const RecognisedSignatory& signatory = fact.value;
    QJsonObject printed{{u"organisation"_s, json(fact.places.front())}};
    if (signatory.functionPlace)
        printed.insert(u"function"_s, json(*signatory.functionPlace));
    if (signatory.datePlace)
        printed.insert(u"signed_on"_s, json(*signatory.datePlace));
    QJsonObject row{{u"organisation"_s, signatory.organisation},
                    {u"class"_s, identifier(signatory.signatoryClass)},
                    {u"function"_s, toJson(signatory.function)},
                    {u"signed_on"_s, toJson(signatory.signedOn)},
                    {u"signature"_s, signatureText(signatory.signature)},
                    {u"pages"_s, pagesOf(fact.places)},
                    {u"printed"_s, printed}};
    addGrounds(row, fact);
    return row;
}

QJsonObject json(const Recognised<RecognisedAmount>& fact)
{
    QJsonObject row{
        {u"label"_s, toJson(fact.value.label)},   {u"year"_s, toJson(fact.value.year)},
        {u"funder"_s, fact.value.funder},         {u"credit_kind"_s, toJson(creditCode(fact.value.creditKind))},
        {u"cents"_s, toJson(fact.value.amount)},  {u"pages"_s, pagesOf(fact.places)},
        {u"printed"_s, json(fact.places.front())}};
    addGrounds(row, fact);
    return row;
}

QJsonObject json(const Recognised<RecognisedAxis>& fact, const std::vector<Recognised<RecognisedAxis>>& all)
{
    const RecognisedAxis& axis = fact.value;
    QJsonObject row{{u"name"_s, axis.name},
                    {u"number"_s, axis.number},
                    {u"title"_s, axis.title},
                    {u"parent"_s, axis.parent ? QJsonValue(all[*axis.parent].value.number) : QJsonValue()},
                    {u"pages"_s, pagesOf(fact.places)},
                    {u"printed"_s, json(fact.places.front())}};
    addGrounds(row, fact);
    return row;
}

QJsonObject json(const Recognised<RecognisedDeliberation>& fact)
{
    QJsonObject row{{u"date"_s, toJson(fact.value.date)},
                    {u"reference"_s, toJson(fact.value.reference)},
                    {u"printed"_s, json(fact.places.front())}};
    addGrounds(row, fact);
    return row;
}

/// The facts of the document as a whole, and where each stands.
class WholeDocument
{
public:
    template <class T, class ToValue>
    void add(const QString& key, const std::optional<Recognised<T>>& fact, ToValue toValue)
    {
        values_.insert(key, fact ? QJsonValue(toValue(fact->value)) : QJsonValue());
        if (!fact)
            return;
        evidence_.insert(key, json(fact->places));
        QJsonObject grounds;
        addGrounds(grounds, *fact);
        grounds_.insert(key, grounds);
    }

    QJsonObject take()
    {
        values_.insert(u"evidence"_s, evidence_);
        values_.insert(u"grounds"_s, grounds_);
        return values_;
    }

private:
    QJsonObject values_;
    QJsonObject evidence_;
    QJsonObject grounds_;
};

template <class T, class ToKey>
void addList(QJsonObject& sheet, const QString& key, const QString& evidenceKey,
             const std::vector<Recognised<Id<T>>>& facts, ToKey toKey)
{
    QJsonArray values;
    QJsonObject evidence;
    for (const Recognised<Id<T>>& fact : facts) {
        values.append(toKey(fact.value));
        evidence.insert(toKey(fact.value), json(fact.places));
    }
    sheet.insert(key, values);
    sheet.insert(evidenceKey, evidence);
}

QJsonValue contractCode(const Register& records, const std::optional<Recognised<Id<Epci>>>& epci)
{
    for (const Contract& contract : records.all<Contract>()) {
        if (epci && contract.epci == epci->value)
            return toJson(contract.code);
    }
    return {};
}

} // namespace

QJsonObject toJson(const Register& records, const RecognisedFacts& facts)
{
    WholeDocument whole;
    const auto asText = [](const QString& text) { return text; };
    whole.add(u"kind"_s, facts.kind, asText);
    whole.add(u"epci_siren"_s, facts.epci, [&](Id<Epci> epci) { return toJson(records.find(epci)->siren); });
    whole.add(u"title"_s, facts.title, asText);
    whole.add(u"signature_date"_s, facts.signatureDate, [](const PartialDate& date) { return date.iso(); });
    whole.add(u"signature_place"_s, facts.signaturePlace, asText);
    whole.add(u"deliberation"_s, facts.deliberation, [](const RecognisedDeliberation& deliberation) {
        return QJsonObject{{u"date"_s, toJson(deliberation.date)}, {u"reference"_s, toJson(deliberation.reference)}};
    });
    whole.add(u"period"_s, facts.period, [](const RecognisedPeriod& period) {
        return QJsonObject{{u"from"_s, period.from}, {u"to"_s, period.to}};
    });
    whole.add(u"multi_year_share"_s, facts.multiYearShare, [](int percent) { return percent; });
    QJsonObject sheet = whole.take();
    sheet.insert(u"epci_name"_s, facts.epci ? toJson(records.find(facts.epci->value)->name) : QJsonValue());
    sheet.insert(u"contract_code"_s, contractCode(records, facts.epci));
    addList(sheet, u"qpv_codes"_s, u"qpv_evidence"_s, facts.districts,
            [&](Id<Qpv> qpv) { return records.find(qpv)->code.text(); });
    addList(sheet, u"priorities"_s, u"priority_evidence"_s, facts.priorities,
            [&](Id<Priority> priority) { return records.find(priority)->code; });
    QJsonArray axes;
    for (const auto& axis : facts.axes)
        axes.append(json(axis, facts.axes));
    sheet.insert(u"axes"_s, axes);
    QJsonArray signatories;
    for (const auto& signatory : facts.signatories)
        signatories.append(json(signatory));
    sheet.insert(u"signatories"_s, signatories);
    QJsonArray cited;
    for (const auto& deliberation : facts.citedDeliberations)
        cited.append(json(deliberation));
    sheet.insert(u"cited_deliberations"_s, cited);
    QJsonArray amounts;
    for (const auto& amount : facts.amounts)
        amounts.append(json(amount));
    sheet.insert(u"amounts"_s, amounts);
    return sheet;
}

QJsonArray toJson(const std::vector<PdfSeal>& seals)
{
    constexpr std::array states{"empty", "sound", "altered", "unreadable"};
    constexpr std::array certificates{"trusted", "unvouched", "expired", "revoked"};
    QJsonArray rows;
    for (const PdfSeal& seal : seals) {
        const bool isSigned = seal.state != PdfSealState::Empty;
        rows.append(QJsonObject{
            {u"signer"_s, toJson(seal.signer)},
            {u"signed_at"_s, seal.signedAt.isValid() ? toJson(seal.signedAt) : QJsonValue()},
            {u"state"_s, QLatin1StringView(states.at(std::size_t(seal.state)))},
            {u"certificate"_s,
             isSigned ? QJsonValue(QLatin1StringView(certificates.at(std::size_t(seal.certificate)))) : QJsonValue()},
            {u"covers_all"_s, seal.coversAll}});
    }
    return rows;
}

} // namespace parvis::cli
