// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/programme.h"
#include "widgets/look/domain_marks.h"
#include "widgets/tables/table_schema.h"

namespace parvis {

class Workspace;

/// Under what an action is funded, as a state of its own: a list can be filtered by it.
enum class AgreementLength { Yearly, MultiYear };

template <>
struct EnumNames<AgreementLength>
{
    static constexpr EnumName<AgreementLength> all[] = {
        {AgreementLength::Yearly, "yearly", QT_TRANSLATE_NOOP("domain", "Yearly")},
        {AgreementLength::MultiYear, "multi_year", QT_TRANSLATE_NOOP("domain", "Multi-year (CPO)")}};
};
template <>
struct StateLook<AgreementLength>
{
    static std::pair<Shape, Tone> of(AgreementLength length);
};

/// The actions as a table, edited in place. A state that is chosen there is reached today.
TableSchema actionSchema(Workspace& workspace);

/// The dates of the action that is the subject (Id<Action>).
TableSchema actionStepSchema(Workspace& workspace);
/// Its funding lines: who gives how much.
TableSchema actionMoneySchema();

/// The share of multi-year agreements of each contract that has actions.
TableSchema multiYearSchema();

/// What is wrong with the year that is typed for an action, as one sentence: it may be left out.
QString yearOrNoneProblem(const QString& typed);
/// The year that is typed, without problem; none for nothing.
std::optional<int> yearOrNone(const QString& typed);

} // namespace parvis
