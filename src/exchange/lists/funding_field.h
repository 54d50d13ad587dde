// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enum_names.h"

#include <optional>
#include <vector>

namespace parvis {

/// What a column of a table of funding holds.
enum class FundingColumn {
    Unread,
    Contract, ///< code, EPCI or SIREN
    Year,
    Funder,
    FunderDetail,
    Device,
    CreditKind,
    Action,
    Carrier,
    Stage, ///< of the amount of the row: planned, committed, paid, theoretical
    Posts,
    Post,        ///< names one: each row is one
    Departement, ///< rows of others than those of the register are left out
    Note,
    Source,
    // Amounts.
    Planned,
    Committed,
    Paid,
    Theoretical,
    Unstaged ///< an amount whose title says no more
};

template <>
struct EnumNames<FundingColumn>
{
    static constexpr EnumName<FundingColumn> all[] = {
        {FundingColumn::Unread, "ignored", QT_TRANSLATE_NOOP("domain", "(ignored)")},
        {FundingColumn::Contract, "contract", QT_TRANSLATE_NOOP("domain", "Contract or EPCI")},
        {FundingColumn::Year, "year", QT_TRANSLATE_NOOP("domain", "Year")},
        {FundingColumn::Funder, "funder", QT_TRANSLATE_NOOP("domain", "Funder")},
        {FundingColumn::FunderDetail, "funder_detail", QT_TRANSLATE_NOOP("domain", "Funder (detail)")},
        {FundingColumn::Device, "device", QT_TRANSLATE_NOOP("domain", "Device")},
        {FundingColumn::CreditKind, "credit_kind", QT_TRANSLATE_NOOP("domain", "Kind of credit")},
        {FundingColumn::Action, "action", QT_TRANSLATE_NOOP("domain", "Action")},
        {FundingColumn::Carrier, "carrier", QT_TRANSLATE_NOOP("domain", "Carrier")},
        {FundingColumn::Stage, "stage", QT_TRANSLATE_NOOP("domain", "What the amount is: planned, committed or paid")},
        {FundingColumn::Posts, "posts", QT_TRANSLATE_NOOP("domain", "Posts")},
        {FundingColumn::Post, "post", QT_TRANSLATE_NOOP("domain", "One post a row")},
        {FundingColumn::Departement, "departement", QT_TRANSLATE_NOOP("domain", "Département")},
        {FundingColumn::Note, "note", QT_TRANSLATE_NOOP("domain", "Note")},
        {FundingColumn::Source, "source", QT_TRANSLATE_NOOP("domain", "Source")},
        {FundingColumn::Planned, "planned", QT_TRANSLATE_NOOP("domain", "Planned amount")},
        {FundingColumn::Committed, "committed", QT_TRANSLATE_NOOP("domain", "Committed amount")},
        {FundingColumn::Paid, "paid", QT_TRANSLATE_NOOP("domain", "Paid amount")},
        {FundingColumn::Theoretical, "theoretical", QT_TRANSLATE_NOOP("domain", "Theoretical amount")},
        {FundingColumn::Unstaged, "amount", QT_TRANSLATE_NOOP("domain", "Amount, without a word for which")}};
};

constexpr bool isAmount(FundingColumn kind)
{
    return kind >= FundingColumn::Planned;
}

/// What the user says of a table.
struct FundingChoices
{
    std::vector<FundingColumn> columns; ///< what each holds; empty: as the titles say
    std::optional<int> year = {};       ///< of all rows, where no column holds it
};

} // namespace parvis
