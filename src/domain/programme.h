// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contract.h"
#include "domain/money.h"

namespace parvis {

/// A node of the programme: regional priorities, their levers, principles, transitions, and local axes, as a free tree.
struct Priority
{
    Id<Priority> id;
    QString family; ///< "priorité régionale", "levier", "principe", "transition", "axe local"
    QString code;
    QString title;
    std::optional<Id<Priority>> parent;
    std::optional<Id<Contract>> contract; ///< the contract of a local axis
    std::optional<Id<Source>> source;
    std::optional<int> position = {}; ///< among those of one parent; none: by the order of rows

    friend bool operator==(const Priority&, const Priority&) = default;
};

/// That a contract answers a priority, with the page that proves it.
struct ContractPriority
{
    Id<ContractPriority> id;
    Id<Contract> contract;
    Id<Priority> priority;
    std::optional<Id<Document>> document;
    std::optional<int> page;
    QString note;

    friend bool operator==(const ContractPriority&, const ContractPriority&) = default;
};

/// A scheme that money or people come through: adulte-relais, cité éducative, FTU…
struct Device
{
    Id<Device> id;
    QString code;
    QString title;
    std::optional<Id<Source>> source;

    friend bool operator==(const Device&, const Device&) = default;
};

/// A family of funders: State, Région, Département, CAF, EPCI, commune, European Union, ANRU.
struct Funder
{
    Id<Funder> id;
    QString code;
    QString title;

    friend bool operator==(const Funder&, const Funder&) = default;
};

/// The nature of credits; they are never mixed.
enum class CreditKind { Unknown, CommonLaw, Specific, UrbanRenewal, European };

template <>
struct EnumNames<CreditKind>
{
    static constexpr EnumName<CreditKind> all[] = {
        {CreditKind::Unknown, "unknown", QT_TRANSLATE_NOOP("domain", "Not stated")},
        {CreditKind::CommonLaw, "common_law", QT_TRANSLATE_NOOP("domain", "Common-law credits")},
        {CreditKind::Specific, "specific", QT_TRANSLATE_NOOP("domain", "Specific credits of urban policy")},
        {CreditKind::UrbanRenewal, "urban_renewal", QT_TRANSLATE_NOOP("domain", "Urban renewal (NPNRU)")},
        {CreditKind::European, "european", QT_TRANSLATE_NOOP("domain", "European funds")}};
};

/// How far an action has come in the year: déposée, recevable, comité technique, retenue, refusée, notifiée, bilan
/// reçu.
enum class ActionState { Submitted, Admissible, Committee, Selected, Refused, Notified, Reported };

template <>
struct EnumNames<ActionState>
{
    static constexpr EnumName<ActionState> all[] = {
        {ActionState::Submitted, "submitted", QT_TRANSLATE_NOOP("domain", "Submitted")},
        {ActionState::Admissible, "admissible", QT_TRANSLATE_NOOP("domain", "Admissible")},
        {ActionState::Committee, "committee", QT_TRANSLATE_NOOP("domain", "Technical committee")},
        {ActionState::Selected, "selected", QT_TRANSLATE_NOOP("domain", "Selected for funding")},
        {ActionState::Refused, "refused", QT_TRANSLATE_NOOP("domain", "Turned down")},
        {ActionState::Notified, "notified", QT_TRANSLATE_NOOP("domain", "Notified")},
        {ActionState::Reported, "reported", QT_TRANSLATE_NOOP("domain", "Report received")}};
};

/// A project that is funded, or asks to be.
struct Action
{
    Id<Action> id;
    Id<Contract> contract;
    QString title;
    QString carrier; ///< the body that carries it
    std::optional<int> firstYear;
    std::optional<int> lastYear;
    bool multiYear = false; ///< under a convention pluriannuelle d'objectifs
    std::optional<Id<Priority>> priority;
    QString note;
    std::optional<Id<Device>> device = {};
    std::optional<ActionState> state = {}; ///< the present one; its dates are ActionStep

    friend bool operator==(const Action&, const Action&) = default;
};

/// That an action concerns a neighbourhood. Without any, it is for the whole contract.
struct ActionQpv
{
    Id<ActionQpv> id;
    Id<Action> action;
    Id<Qpv> qpv;

    friend bool operator==(const ActionQpv&, const ActionQpv&) = default;
};

/// When an action reached a state. An agreement over several years reaches some of them once a year.
struct ActionStep
{
    Id<ActionStep> id;
    Id<Action> action;
    ActionState state = ActionState::Submitted;
    PartialDate on = *PartialDate::year(2024);
    QString note;

    friend bool operator==(const ActionStep&, const ActionStep&) = default;
};

/// Money of one funder in one year. Planned, committed and paid are three figures; a theoretical amount (posts × flat
/// rate) is a fourth and never shown as paid.
struct FundingLine
{
    Id<FundingLine> id;
    std::optional<Id<Contract>> contract;
    std::optional<Id<Action>> action;
    int year = 0;
    std::optional<Id<Funder>> funder;
    QString funderDetail; ///< "programme 147"
    std::optional<Id<Device>> device;
    CreditKind creditKind = CreditKind::Unknown;
    std::optional<Money> planned;
    std::optional<Money> committed;
    std::optional<Money> paid;
    std::optional<Money> theoretical;
    std::optional<int> posts; ///< jobs
    QString note;
    std::optional<Id<Source>> source;

    friend bool operator==(const FundingLine&, const FundingLine&) = default;
};

} // namespace parvis
