// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/review/document_review.h"
#include "tasks/signatory_edits.h"
#include "tests/catch.h"
#include "tests/support/days.h"
#include "tests/tasks/verb_fixture.h"

#include <algorithm>

namespace parvis::test {

using namespace Qt::StringLiterals;

template <class T>
Recognised<T> said(T value, double confidence = 0.9, int page = 3)
{
    return {value, confidence, u"rule"_s, {{page, u"as printed"_s, {QRectF(10, 20, 30, 12)}}}};
}

/// A document of twelve pages that says something of the contract of Arras.
struct ReviewFixture : VerbFixture
{
    ReviewFixture()
    {
        Document added;
        added.sha256 = QString(64, u'a');
        added.fileName = u"scan_0001.pdf"_s;
        added.title = u"scan_0001"_s;
        added.pages = 12;
        Transaction tx(*database, u"Add"_s);
        document = tx.insert(added);
        tx.attach({added.sha256, QByteArrayLiteral("%PDF"), {QString()}});
        tx.commit();
        facts.kind = said(u"contrat"_s);
        facts.epci = said(contract().epci);
    }

    const Contract& contract() const { return *records().contract(*ContractCode::parse(u"CN06209I")); }
    const Document& stored() const { return *records().find(document); }
    const Organisation& body(const QString& name) const { return *records().organisation(name); }
    const Signatory* signatory(const QString& name) const
    {
        return signatoryOf(records(), contract().id, body(name).id);
    }

    std::vector<FactProposal> proposals() const
    {
        return proposalsOf(records(), document, facts, contractMeant(records(), stored(), facts));
    }
    /// The proposal of that key.
    FactProposal proposal(const QString& key) const
    {
        const auto all = proposals();
        const auto it = std::ranges::find(all, key, &FactProposal::key);
        INFO(key.toStdString());
        REQUIRE(it != all.end());
        return *it;
    }
    bool has(const QString& key) const { return std::ranges::count(proposals(), key, &FactProposal::key) > 0; }
    void write(const std::vector<FactProposal>& accepted, const std::vector<FactProposal>& refused = {})
    {
        run(writeReview, ReviewedFacts{document, contract().id, accepted, refused}, today);
    }
    void sign(const QString& printed, std::optional<PartialDate> on)
    {
        RecognisedSignatory signatory;
        signatory.organisation = printed;
        signatory.function = u"Le Président"_s;
        signatory.signedOn = on;
        facts.signatories.push_back(said(signatory));
    }
    void fund(std::optional<int> year, qint64 euros, const QString& label = {}, const QString& funder = u"REGION"_s)
    {
        facts.amounts.push_back(
            said(RecognisedAmount{label, year, funder, CreditKind::Specific, Money::fromCents(euros * 100)}));
    }

    Id<Document> document;
    RecognisedFacts facts;
};

inline PartialDate day(int year, int month, int day)
{
    return *PartialDate::day(QDate(year, month, day));
}

} // namespace parvis::test
