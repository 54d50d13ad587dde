// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/review/document_review.h"

#include <QHash>

namespace parvis {

/// What a person has decided on one proposal; nothing is written yet.
enum class Decision { Open, Accepted, Refused };

struct ReviewedFact
{
    FactProposal proposal; ///< with the value that the person entered, if any
    Decision decision = Decision::Open;
    QString recognised = {}; ///< the value before it was corrected: as such it is refused
};

/// Tells a fact from the others for as long as a document is reviewed. Alike amounts are numbered among each other, and
/// numbered anew when one of them is completed: they go by their place among those of the document.
QString reviewKey(const FactProposal& proposal);

/// The review of one document as it stands: its proposals beside the register of now, and what was decided on each.
/// Decisions stay when the register changes meanwhile. Knows no widget.
class FactReview
{
public:
    /// Begins the review of what was recognised, and of the electronic signatures of the file. What was decided on the
    /// same document stays, but for amounts, which may be others now.
    void begin(Id<Document> document, RecognisedFacts facts, std::vector<PdfSeal> seals = {});
    /// Compares anew with the register. @param contract  that the facts are about
    void compare(const Register& records, std::optional<Id<Contract>> contract);
    /// Refused in an earlier review: shown among the others, or left out.
    void setShowsRefused(bool shows) { showsRefused_ = shows; }

    Id<Document> document() const { return document_; }
    const RecognisedFacts& recognised() const { return recognised_; }
    std::optional<Id<Contract>> contract() const { return contract_; }
    /// In the order of their groups.
    const std::vector<ReviewedFact>& facts() const { return facts_; }
    int hiddenRefusals() const { return hidden_; }
    int count(Decision decision) const;

    /// A fact that cannot be accepted stays open. What the register has already, with its evidence, too. With an axis,
    /// the one that it belongs to is accepted, unless that was refused: then the axis stays open. With one that is not
    /// accepted any more, those that belong to it are open again.
    void decide(std::size_t fact, Decision decision);
    /// A corrected fact is accepted. Throws Error when the text is no value of that fact.
    void correct(std::size_t fact, const QString& typed, const std::vector<PrintedPlace>& places = {});
    /// What the document does not say of an amount, as a person says it: its year, or else its funder. Once nothing is
    /// missing, it is accepted. Throws Error when it is no year and no funder.
    void complete(const Register& records, std::size_t fact, const QString& typed);
    /// Accepts what is open, sure enough and in no contradiction. @return how many there were
    int acceptCertain();

    ReviewedFacts decided() const;

private:
    struct Kept
    {
        Decision decision = Decision::Open;
        QString value; ///< that the person entered; empty: as recognised
        std::vector<PrintedPlace> places = {};
        bool wasWritten = false; ///< and not undone: what the register says otherwise, somebody has entered since
    };

    const ReviewedFact* factOf(const QString& key) const;
    bool hasItsPlace(const FactProposal& proposal) const;
    void reopenWithoutPlace();

    Id<Document> document_;
    RecognisedFacts recognised_;
    std::vector<PdfSeal> seals_;
    std::optional<Id<Contract>> contract_;
    std::vector<ReviewedFact> facts_;
    QHash<QString, std::size_t> byKey_; ///< which of the facts
    QHash<QString, Kept> kept_;         ///< by reviewKey
    bool showsRefused_ = false;
    int hidden_ = 0;
};

} // namespace parvis
