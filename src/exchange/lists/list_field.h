// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enum_names.h"

namespace parvis {

/// What a column of a pasted list of signatories holds.
enum class ListField {
    Ignored,
    Contract, ///< code, or name of the EPCI
    Body,
    Status, ///< French word or identifier
    Representative,
    DeliberatedOn,
    Reference,
    SignedOn,
    TargetDate,
    Note
};

template <>
struct EnumNames<ListField>
{
    static constexpr EnumName<ListField> all[] = {
        {ListField::Ignored, "ignored", QT_TRANSLATE_NOOP("domain", "(ignored)")},
        {ListField::Contract, "contract", QT_TRANSLATE_NOOP("domain", "Contract or EPCI")},
        {ListField::Body, "body", QT_TRANSLATE_NOOP("domain", "Body")},
        {ListField::Status, "status", QT_TRANSLATE_NOOP("domain", "Status")},
        {ListField::Representative, "representative", QT_TRANSLATE_NOOP("domain", "Representative (function)")},
        {ListField::DeliberatedOn, "deliberated_on", QT_TRANSLATE_NOOP("domain", "Date of deliberation")},
        {ListField::Reference, "reference", QT_TRANSLATE_NOOP("domain", "Reference of the deliberation")},
        {ListField::SignedOn, "signed_on", QT_TRANSLATE_NOOP("domain", "Date of signature")},
        {ListField::TargetDate, "target_date", QT_TRANSLATE_NOOP("domain", "Target date")},
        {ListField::Note, "note", QT_TRANSLATE_NOOP("domain", "Note")}};
};

} // namespace parvis
