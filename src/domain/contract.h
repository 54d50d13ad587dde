// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/document.h"
#include "domain/enum_names.h"
#include "domain/id.h"
#include "domain/partial_date.h"
#include "domain/source.h"
#include "domain/territory.h"

#include <QString>

#include <optional>

namespace parvis {

/// What a source says of a contract, whatever the register of signatories says (see ContractState).
enum class DeclaredState { Unknown, Signed };

template <>
struct EnumNames<DeclaredState>
{
    static constexpr EnumName<DeclaredState> all[] = {
        {DeclaredState::Unknown, "unknown", QT_TRANSLATE_NOOP("domain", "Not declared")},
        {DeclaredState::Signed, "signed", QT_TRANSLATE_NOOP("domain", "Declared signed")}};
};

/// A contrat de ville "Engagements Quartiers 2030": one per EPCI.
struct Contract
{
    Id<Contract> id;
    ContractCode code;
    Id<Epci> epci;
    QString title;                         ///< empty: à renseigner
    std::optional<PartialDate> targetDate; ///< when all partners should have signed
    DeclaredState declaredState = DeclaredState::Unknown;
    std::optional<PartialDate> declaredOn;
    QString declaredPlace;
    std::optional<Id<Source>> declaredSource;
    Confidence declaredConfidence = Confidence::Unknown;
    QString note;
    std::optional<PartialDate> endedOn = {}; ///< when it came to its end; none: it runs

    friend bool operator==(const Contract&, const Contract&) = default;
};

/// The place of a body in a contract (loi 2014-173, art. 6): those who conclude it, those who sign it, those who may.
enum class SignatoryClass {
    Concluding,
    Signing,
    Optional,
    None ///< a body that signs no contract (a resource centre)
};

template <>
struct EnumNames<SignatoryClass>
{
    static constexpr EnumName<SignatoryClass> all[] = {
        {SignatoryClass::Concluding, "concluding", QT_TRANSLATE_NOOP("domain", "Concludes the contract")},
        {SignatoryClass::Signing, "signing", QT_TRANSLATE_NOOP("domain", "Signs the contract")},
        {SignatoryClass::Optional, "optional", QT_TRANSLATE_NOOP("domain", "Optional partner")},
        {SignatoryClass::None, "none", QT_TRANSLATE_NOOP("domain", "Not a signatory")}};
};

/// A public or private body: State service, local authority, operator, landlord…
struct Organisation
{
    Id<Organisation> id;
    QString name;
    QString kind; ///< "État", "EPCI", "Commune", "Région", "Département", "CAF", …
    SignatoryClass signatoryClass = SignatoryClass::Optional;
    QString scope;                      ///< département codes ("59,62"), "région" or "national"
    std::optional<Id<Epci>> epci;       ///< when the body is that EPCI
    std::optional<Id<Commune>> commune; ///< when the body is that commune
    QString website;
    QString email; ///< a function's address, never a person's
    QString note;

    friend bool operator==(const Organisation&, const Organisation&) = default;
};

/// Whom to write to in a body: a function. A contact that names a person is personal data (RGPD), and marked so.
struct Contact
{
    Id<Contact> id;
    Id<Organisation> organisation;
    QString service; ///< "Pôle action sociale"
    QString role;    ///< "cheffe de projet politique de la ville"
    QString person;  ///< empty as a rule
    QString email;   ///< of the service, where it has one
    QString telephone;
    bool isPersonal = false; ///< names a person, or leads to one
    QString note;

    friend bool operator==(const Contact&, const Contact&) = default;
};

/// How far a signatory has come: pressenti, sollicité, délibéré, signé, ne signe pas.
enum class SignatoryStatus { Expected, Invited, Deliberated, Signed, Declined };

template <>
struct EnumNames<SignatoryStatus>
{
    static constexpr EnumName<SignatoryStatus> all[] = {
        {SignatoryStatus::Expected, "expected", QT_TRANSLATE_NOOP("domain", "Expected")},
        {SignatoryStatus::Invited, "invited", QT_TRANSLATE_NOOP("domain", "Invited")},
        {SignatoryStatus::Deliberated, "deliberated", QT_TRANSLATE_NOOP("domain", "Deliberated")},
        {SignatoryStatus::Signed, "signed", QT_TRANSLATE_NOOP("domain", "Signed")},
        {SignatoryStatus::Declined, "declined", QT_TRANSLATE_NOOP("domain", "Declined")}};
};

/// One body in one contract.
struct Signatory
{
    Id<Signatory> id;
    Id<Contract> contract;
    Id<Organisation> organisation;
    SignatoryClass signatoryClass = SignatoryClass::Optional;
    SignatoryStatus status = SignatoryStatus::Expected;
    QString representative; ///< a function ("la présidente"), never a name
    std::optional<PartialDate> deliberatedOn;
    QString deliberationReference;
    std::optional<PartialDate> signedOn;
    std::optional<PartialDate> targetDate;
    std::optional<Id<Document>> document; ///< the paper that proves it
    std::optional<Id<Source>> source;
    QString note;

    friend bool operator==(const Signatory&, const Signatory&) = default;
};

/// That someone asked a signatory again: when, whom (a function), how.
struct Reminder
{
    Id<Reminder> id;
    Id<Signatory> signatory;
    PartialDate on = *PartialDate::year(2024);
    QString addressee;
    QString channel; ///< "courriel", "téléphone", "courrier"
    QString note;

    friend bool operator==(const Reminder&, const Reminder&) = default;
};

/// A step in the life of one contract, or of all when it names none.
struct Milestone
{
    Id<Milestone> id;
    std::optional<Id<Contract>> contract;
    QString kind; ///< "deliberation", "signature", "steering_committee", …
    QString title;
    std::optional<PartialDate> planned;
    std::optional<PartialDate> done;
    QString note;
    std::optional<Id<Source>> source;

    friend bool operator==(const Milestone&, const Milestone&) = default;
};

/// One step of the yearly cycle that milestones are generated from; without an EPCI, the common template.
struct CycleStep
{
    Id<CycleStep> id;
    std::optional<Id<Epci>> epci;
    QString kind;
    QString title;
    int month = 1;
    int day = 0; ///< 0: the month only
    int yearOffset = 0;
    int position = 0;

    friend bool operator==(const CycleStep&, const CycleStep&) = default;
};

/// A change to a signed contract (avenant).
struct Amendment
{
    Id<Amendment> id;
    Id<Contract> contract;
    int number = 1;
    QString title;
    std::optional<PartialDate> signedOn;
    std::optional<Id<Document>> document;
    QString note;

    friend bool operator==(const Amendment&, const Amendment&) = default;
};

enum class CommitmentState { Open, UnderWay, Kept, Dropped };

template <>
struct EnumNames<CommitmentState>
{
    static constexpr EnumName<CommitmentState> all[] = {
        {CommitmentState::Open, "open", QT_TRANSLATE_NOOP("domain", "Not started")},
        {CommitmentState::UnderWay, "under_way", QT_TRANSLATE_NOOP("domain", "Under way")},
        {CommitmentState::Kept, "kept", QT_TRANSLATE_NOOP("domain", "Kept")},
        {CommitmentState::Dropped, "dropped", QT_TRANSLATE_NOOP("domain", "Dropped")}};
};

/// What a partner promised in a contract, and how it is measured.
struct Commitment
{
    Id<Commitment> id;
    Id<Contract> contract;
    std::optional<Id<Organisation>> organisation;
    QString text;
    QString indicator;
    QString baseline;
    QString target;
    QString achieved;
    std::optional<PartialDate> due;
    CommitmentState state = CommitmentState::Open;
    QString note;

    friend bool operator==(const Commitment&, const Commitment&) = default;
};

} // namespace parvis
