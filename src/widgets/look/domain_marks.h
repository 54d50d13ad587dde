// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadlines.h"
#include "widgets/look/state_mark.h"

// How the states of the domain look, everywhere.

namespace parvis {

template <>
struct StateLook<ContractState>
{
    static std::pair<Shape, Tone> of(ContractState state);
};
template <>
struct StateLook<SignatoryStatus>
{
    static std::pair<Shape, Tone> of(SignatoryStatus status);
};
template <>
struct StateLook<SignatoryClass>
{
    static std::pair<Shape, Tone> of(SignatoryClass signatoryClass);
};
template <>
struct StateLook<DeclaredState>
{
    static std::pair<Shape, Tone> of(DeclaredState state);
};
template <>
struct StateLook<ActionState>
{
    static std::pair<Shape, Tone> of(ActionState state);
};
template <>
struct StateLook<Urgency>
{
    static std::pair<Shape, Tone> of(Urgency urgency);
};
template <>
struct StateLook<DueKind>
{
    static std::pair<Shape, Tone> of(DueKind kind);
};
template <>
struct StateLook<Change>
{
    static std::pair<Shape, Tone> of(Change change);
};

/// Whether a QPV has its official contour or is drawn as a schematic ellipse.
enum class ContourKind { Official, Schematic };

template <>
struct EnumNames<ContourKind>
{
    static constexpr EnumName<ContourKind> all[] = {
        {ContourKind::Official, "official", QT_TRANSLATE_NOOP("domain", "Official")},
        {ContourKind::Schematic, "schematic", QT_TRANSLATE_NOOP("domain", "Schematic")}};
};
template <>
struct StateLook<ContourKind>
{
    static std::pair<Shape, Tone> of(ContourKind kind);
};

/// How a contract stands against the day by which all should have signed.
enum class Timing { Signed, ToCome, Overdue };

template <>
struct EnumNames<Timing>
{
    static constexpr EnumName<Timing> all[] = {
        {Timing::Signed, "signed", QT_TRANSLATE_NOOP("domain", "Signed or declared so")},
        {Timing::ToCome, "to_come", QT_TRANSLATE_NOOP("domain", "Date to come")},
        {Timing::Overdue, "overdue", QT_TRANSLATE_NOOP("domain", "Past its date")}};
};
template <>
struct StateLook<Timing>
{
    static std::pair<Shape, Tone> of(Timing timing);
};

Timing timingOf(const Contract& contract, ContractState computed, QDate today);

ContourKind contourKind(const Register& records, Id<Qpv> qpv);

} // namespace parvis
