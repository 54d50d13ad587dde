// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/review/fact_review.h"

#include "tests/app/documents/review/fact_keys.h"
#include "tests/tasks/review/review_fixture.h"

using namespace parvis;
using namespace parvis::test;

namespace {

struct DecisionFixture : ReviewFixture
{
    void begin()
    {
        review.begin(document, facts);
        compare();
    }
    void compare() { review.compare(records(), contract().id); }
    std::optional<std::size_t> find(const QString& key) const
    {
        for (std::size_t i = 0; i < review.facts().size(); ++i) {
            if (review.facts()[i].proposal.key == key)
                return i;
        }
        return std::nullopt;
    }
    std::size_t at(const QString& key) const
    {
        INFO(key.toStdString());
        REQUIRE(find(key));
        return *find(key);
    }
    const ReviewedFact& fact(const QString& key) const { return review.facts()[at(key)]; }
    void decide(const QString& key, Decision decision) { review.decide(at(key), decision); }
    /// The fact about the amount that the document names as that one.
    const ReviewedFact& amount(std::size_t which) const
    {
        const auto it = std::ranges::find_if(review.facts(), [&](const ReviewedFact& fact) {
            const auto* funding = std::get_if<FundingFact>(&fact.proposal.subject);
            return funding && funding->amount == which;
        });
        REQUIRE(it != review.facts().end());
        return *it;
    }
    std::size_t placeOf(const ReviewedFact& fact) const { return std::size_t(&fact - review.facts().data()); }
    void save()
    {
        run(writeReview, review.decided(), today);
        compare();
    }
    void printAxis(const QString& number, const QString& title, std::optional<std::size_t> above, double confidence)
    {
        facts.axes.push_back(said(RecognisedAxis{u"Axe "_s + number, number, title, above}, confidence));
    }

    FactReview review;
};

} // namespace

TEST_CASE_METHOD(DecisionFixture,
                 "when an amount is completed, what was decided on those that are alike stays with each")
{
    for (const qint64 euros : {900, 500, 700})
        fund(std::nullopt, euros, u"Emploi"_s);
    begin();
    review.decide(placeOf(amount(1)), Decision::Refused);
    review.complete(records(), placeOf(amount(0)), u"2026"_s);
    CHECK(amount(0).decision == Decision::Accepted);
    CHECK(amount(1).decision == Decision::Refused);
    CHECK(amount(2).decision == Decision::Open);
    review.complete(records(), placeOf(amount(2)), u"2026"_s);
    CHECK(amount(0).decision == Decision::Accepted);
    CHECK(amount(1).decision == Decision::Refused);
    CHECK(amount(2).decision == Decision::Accepted);
}

TEST_CASE_METHOD(DecisionFixture, "a fact that is refused after it was corrected is refused as the document says it")
{
    facts.signatureDate = said(day(2024, 4, 19));
    begin();
    review.correct(at(signedOn), u"2/5/2024"_s);
    decide(signedOn, Decision::Refused);
    REQUIRE(review.decided().refused.size() == 1);
    CHECK(review.decided().refused[0].value == u"2024-04-19");
    save();
    begin(); // recognised anew
    CHECK_FALSE(find(signedOn));
    CHECK(review.hiddenRefusals() == 1);
}

TEST_CASE_METHOD(DecisionFixture, "what was saved is not decided again when somebody enters another value later")
{
    facts.signatureDate = said(day(2024, 4, 19));
    begin();
    decide(signedOn, Decision::Accepted);
    save();
    CHECK(fact(signedOn).decision == Decision::Open);
    Transaction tx(*database, u"By hand"_s);
    Contract changed = contract();
    changed.declaredOn = day(2024, 6, 1);
    tx.update(changed);
    tx.commit();
    compare();
    CHECK(fact(signedOn).decision == Decision::Open);
    CHECK(review.decided().accepted.empty());
    database->undo();
    database->undo(); // of the saving
    compare();
    CHECK(fact(signedOn).decision == Decision::Accepted); // as before it
}

TEST_CASE_METHOD(DecisionFixture, "accepting all that is certain leaves what was refused earlier, seen or not")
{
    facts.signatureDate = said(day(2024, 4, 19));
    facts.signaturePlace = said(u"Lens"_s);
    Transaction tx(*database, u"Empty"_s);
    Contract blank = contract();
    blank.declaredOn.reset();
    blank.declaredPlace.clear();
    tx.update(blank);
    tx.commit();
    begin();
    decide(signedOn, Decision::Refused);
    save();
    for (const bool isSeen : {false, true}) {
        CAPTURE(isSeen);
        review = {};
        begin();
        review.setShowsRefused(isSeen);
        compare();
        REQUIRE(find(signedOn).has_value() == isSeen);
        CHECK(review.acceptCertain() > 0);
        CHECK(fact(u"contract declared_place"_s).decision == Decision::Accepted);
        const auto accepted = review.decided().accepted;
        CHECK(std::ranges::count(accepted, signedOn, &FactProposal::key) == 0);
    }
}

TEST_CASE_METHOD(DecisionFixture,
                 "an axis is accepted with the ones that it belongs to, and never among the certain ones "
                 "without them")
{
    printAxis(u"81"_s, u"Vivre"_s, {}, 0.5);
    printAxis(u"81.1"_s, u"Se loger"_s, 0, 0.5);
    printAxis(u"81.1.1"_s, u"Rénover"_s, 1, 0.95);
    begin();
    review.acceptCertain();
    CHECK(fact(u"axis 81.1.1"_s).decision == Decision::Open);
    decide(u"axis 81.1.1"_s, Decision::Accepted);
    CHECK(fact(u"axis 81.1"_s).decision == Decision::Accepted);
    CHECK(fact(u"axis 81"_s).decision == Decision::Accepted);
    decide(u"axis 81"_s, Decision::Refused);
    decide(u"axis 81.1"_s, Decision::Accepted);
    CHECK(fact(u"axis 81"_s).decision == Decision::Refused); // what was decided stands
}

TEST_CASE_METHOD(DecisionFixture, "what belongs to an axis that is refused, or open again, is not accepted either")
{
    printAxis(u"81"_s, u"Vivre"_s, {}, 0.9);
    printAxis(u"81.1"_s, u"Se loger"_s, 0, 0.9);
    printAxis(u"81.1.1"_s, u"Rénover"_s, 1, 0.9);
    begin();
    for (const Decision back : {Decision::Refused, Decision::Open}) {
        decide(u"axis 81"_s, Decision::Accepted);
        decide(u"axis 81.1.1"_s, Decision::Accepted);
        REQUIRE(fact(u"axis 81.1"_s).decision == Decision::Accepted);
        decide(u"axis 81"_s, back);
        CHECK(fact(u"axis 81.1"_s).decision == Decision::Open);
        CHECK(fact(u"axis 81.1.1"_s).decision == Decision::Open);
    }
    decide(u"axis 81"_s, Decision::Refused);
    decide(u"axis 81.1.1"_s, Decision::Accepted); // and cannot be
    CHECK(fact(u"axis 81.1"_s).decision == Decision::Open);
    CHECK(fact(u"axis 81.1.1"_s).decision == Decision::Open);
    CHECK_NOTHROW(save());
}
