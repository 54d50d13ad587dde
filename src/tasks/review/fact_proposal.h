// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "recognition/printed_place.h"

#include <optional>
#include <variant>
#include <vector>

namespace parvis {

// What a document says, value by value, beside what the register says: what a person accepts, corrects or refuses.

/// How facts are grouped for a person.
enum class FactGroup { Document, Contract, Signatories, Funding, Priorities, Axes, Districts, Seals };

template <>
struct EnumNames<FactGroup>
{
    static constexpr EnumName<FactGroup> all[] = {
        {FactGroup::Document, "document", QT_TRANSLATE_NOOP("domain", "Document")},
        {FactGroup::Contract, "contract", QT_TRANSLATE_NOOP("domain", "Contract")},
        {FactGroup::Signatories, "signatories", QT_TRANSLATE_NOOP("domain", "Signatories")},
        {FactGroup::Funding, "funding", QT_TRANSLATE_NOOP("domain", "Credits")},
        {FactGroup::Priorities, "priorities", QT_TRANSLATE_NOOP("domain", "Priorities")},
        {FactGroup::Axes, "axes", QT_TRANSLATE_NOOP("domain", "Axes of the contract")},
        {FactGroup::Districts, "districts", QT_TRANSLATE_NOOP("domain", "QPV")},
        {FactGroup::Seals, "seals", QT_TRANSLATE_NOOP("domain", "Electronic signatures")}};
};

/// What the register says of a fact; of some it says nothing, and they are only to be seen.
enum class FactRelation { New, Identical, Contradicted, Informative };

template <>
struct EnumNames<FactRelation>
{
    static constexpr EnumName<FactRelation> all[] = {
        {FactRelation::New, "new", QT_TRANSLATE_NOOP("domain", "Not in the register")},
        {FactRelation::Identical, "identical", QT_TRANSLATE_NOOP("domain", "Identical")},
        {FactRelation::Contradicted, "contradicted", QT_TRANSLATE_NOOP("domain", "Contradicted")},
        {FactRelation::Informative, "informative", QT_TRANSLATE_NOOP("domain", "For information")}};
};

/// How the value of a fact is read and written.
enum class FactForm { Text, DocumentKind, Date, Amount, Class, Status, Contract, Presence };

// Which value of which record a fact is about.
struct DocumentFact
{
    QString field;                        ///< column of "document"
    std::optional<Id<Contract>> contract; ///< that is proposed for it
};
struct ContractFact
{
    QString field; ///< column of "contract"
};
struct SignatoryFact
{
    QString body;                                 ///< its name, that of the register where it is known
    std::optional<Id<Organisation>> organisation; ///< none: the register does not know the body yet
    SignatoryClass signatoryClass = {};           ///< of a body that is not known yet
    QString field;                                ///< column of "signatory"; "organisation_id": that it takes part
};
struct FundingFact
{
    std::optional<int> year;
    std::optional<Id<Funder>> funder;
    CreditKind creditKind = CreditKind::Unknown;
    QString label;                       ///< as printed beside the amount
    std::optional<Id<FundingLine>> line; ///< that says so, or otherwise; none: a new one
    std::size_t amount = 0;              ///< which of the recognised ones
    QString field = {};                  ///< column of "funding_line" that has the amount, or is to have it
};
struct PriorityFact
{
    Id<Priority> priority;
};
struct AxisFact
{
    QString number;                        ///< its place in the tree that the register has: "1.2"
    QString above;                         ///< the key of the axis that it belongs to; empty: to none
    std::optional<Id<Priority>> aboveAxis; ///< which one of the register that is; none: a new one
    std::optional<Id<Priority>> axis;      ///< that the register has; none: a new one
};
struct DistrictFact
{
    Id<Qpv> qpv;
};
struct SealFact
{
};
/// In the order of FactGroup.
using FactSubject = std::variant<DocumentFact, ContractFact, SignatoryFact, FundingFact, PriorityFact, AxisFact,
                                 DistrictFact, SealFact>;

/// One value that a document seems to state.
struct FactProposal
{
    FactSubject subject;
    QString key;   ///< which fact of the document: "contract declared_on"; the same whenever it is recognised again
    QString label; ///< in words: "Date of signature"
    FactForm form = FactForm::Text;
    QString value; ///< as the database writes it: an ISO date, cents, an identifier
    QString known; ///< what the register says, in the same form; empty: nothing
    FactRelation relation = FactRelation::New;
    double confidence = 0; ///< 0 to 1
    QString rule;          ///< of the recognition (docs/recognition.md)
    std::vector<PrintedPlace> places = {};
    QStringList completions = {}; ///< to choose what is missing from; empty: it is typed, or nothing is missing
    QString obstacle = {};        ///< why it cannot be accepted, in one sentence; empty: it can
    bool hasProof = false;        ///< this document is evidence of what the register says
    bool isRefused = false;       ///< by a person, in an earlier review

    FactGroup group() const { return FactGroup(subject.index()); }
    /// The register has this value, with this document as its evidence: nothing is left to be written.
    bool isProved() const { return hasProof && relation == FactRelation::Identical; }
};

/// Sure enough, and in no contradiction with the register, so that a person may accept it among many. Weak words of a
/// scan lower the confidence: what they say is looked at one by one.
bool isCertain(const FactProposal& proposal);

/// A value of a fact as it is shown: "19 avril 2024", "120 000,00 €". Empty for an empty one.
QString factText(FactForm form, const QString& value);

/// What a person typed, or picked on a page, as the database writes it. Throws Error when it is no value of that form.
QString typedFact(FactForm form, const QString& typed);

/// The values that a person chooses among, as they are shown; empty: any may be typed.
QStringList factChoices(FactForm form);
/// Whether the register says what the document says, whatever case, accents and apostrophes; a text that goes on says
/// it more exactly: "Arras (centre social)" of "Arras".
bool agrees(FactForm form, const QString& value, const QString& known);
/// The same of texts that are folded and simplified already.
bool isOrBegins(const QString& said, const QString& whole);
/// Whether a person can enter another value.
bool isCorrectable(const FactProposal& proposal);

/// The year of an amount as a person types it. Throws Error when it is none from 1900 to 2200.
int typedYear(const QString& typed);

/// The funder with this title or code. Throws Error when the register has none.
const Funder& typedFunder(const Register& records, const QString& typed);

/// Whether a person can say the year or the funder of an amount, which the document does not say beside it.
bool isCompletable(const FactProposal& proposal);

/// The same proposal with the value that a person entered, and where the person saw it, if that is known; otherwise
/// the place that was recognised stays. Its relation is that of the new value, letter by letter.
FactProposal corrected(FactProposal proposal, const QString& value, const std::vector<PrintedPlace>& places = {});

} // namespace parvis
