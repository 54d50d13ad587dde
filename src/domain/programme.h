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

/// A project that is funded.
struct Action
{
    Id<Action> id;
    Id<Contract> contract;
    QString title;
    QString carrier; ///< the body that carries it
    std::optional<int> firstYear;
    std::optional<int> lastYear;
    bool multiYear = false; ///< under a convention pluriannuelle d'objectifs
    std::optional<Id<Qpv>> qpv;
    std::optional<Id<Priority>> priority;
    QString note;

    friend bool operator==(const Action&, const Action&) = default;
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
