// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/domain_marks.h"

namespace parvis {

std::pair<Shape, Tone> StateLook<ContractState>::of(ContractState state)
{
    switch (state) {
    case ContractState::Unknown:
        return {Shape::Dash, Tone::Muted};
    case ContractState::Preparing:
        return {Shape::Ring, Tone::Neutral};
    case ContractState::Deliberating:
        return {Shape::Diamond, Tone::Active};
    case ContractState::Signing:
        return {Shape::HalfCircle, Tone::Active};
    case ContractState::Signed:
        return {Shape::Check, Tone::Good};
    case ContractState::Blocked:
        return {Shape::Cross, Tone::Bad};
    }
    return {Shape::Dash, Tone::Muted};
}

std::pair<Shape, Tone> StateLook<SignatoryStatus>::of(SignatoryStatus status)
{
    switch (status) {
    case SignatoryStatus::Expected:
        return {Shape::Ring, Tone::Muted};
    case SignatoryStatus::Invited:
        return {Shape::Triangle, Tone::Caution};
    case SignatoryStatus::Deliberated:
        return {Shape::HalfCircle, Tone::Active};
    case SignatoryStatus::Signed:
        return {Shape::Check, Tone::Good};
    case SignatoryStatus::Declined:
        return {Shape::Cross, Tone::Bad};
    }
    return {Shape::Dash, Tone::Muted};
}

std::pair<Shape, Tone> StateLook<SignatoryClass>::of(SignatoryClass signatoryClass)
{
    switch (signatoryClass) {
    case SignatoryClass::Concluding:
        return {Shape::Square, Tone::Neutral};
    case SignatoryClass::Signing:
        return {Shape::Circle, Tone::Neutral};
    case SignatoryClass::Optional:
        return {Shape::Ring, Tone::Muted};
    case SignatoryClass::None:
        return {Shape::Dash, Tone::Muted};
    }
    return {Shape::Dash, Tone::Muted};
}

std::pair<Shape, Tone> StateLook<ActionState>::of(ActionState state)
{
    switch (state) {
    case ActionState::Submitted:
        return {Shape::Ring, Tone::Neutral};
    case ActionState::Admissible:
        return {Shape::Triangle, Tone::Neutral};
    case ActionState::Committee:
        return {Shape::HalfCircle, Tone::Active};
    case ActionState::Selected:
        return {Shape::Diamond, Tone::Active};
    case ActionState::Refused:
        return {Shape::Cross, Tone::Bad};
    case ActionState::Notified:
        return {Shape::Circle, Tone::Good};
    case ActionState::Reported:
        return {Shape::Check, Tone::Good};
    }
    return {Shape::Dash, Tone::Muted};
}

std::pair<Shape, Tone> StateLook<DeclaredState>::of(DeclaredState state)
{
    return state == DeclaredState::Signed ? std::pair(Shape::Check, Tone::Good) : std::pair(Shape::Dash, Tone::Muted);
}

std::pair<Shape, Tone> StateLook<Urgency>::of(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Overdue:
        return {Shape::Diamond, Tone::Bad};
    case Urgency::Soon:
        return {Shape::Triangle, Tone::Caution};
    case Urgency::Later:
        return {Shape::Ring, Tone::Muted};
    }
    return {Shape::Dash, Tone::Muted};
}

std::pair<Shape, Tone> StateLook<DueKind>::of(DueKind kind)
{
    switch (kind) {
    case DueKind::Contract:
        return {Shape::Square, Tone::Neutral};
    case DueKind::Signatory:
        return {Shape::Circle, Tone::Neutral};
    case DueKind::Milestone:
        return {Shape::Triangle, Tone::Neutral};
    case DueKind::Commitment:
        return {Shape::HalfCircle, Tone::Neutral};
    }
    return {Shape::Dash, Tone::Muted};
}

std::pair<Shape, Tone> StateLook<Change>::of(Change change)
{
    switch (change) {
    case Change::New:
        return {Shape::Triangle, Tone::Good};
    case Change::Modified:
        return {Shape::Diamond, Tone::Active};
    case Change::Identical:
        return {Shape::Ring, Tone::Muted};
    }
    return {Shape::Dash, Tone::Muted};
}

std::pair<Shape, Tone> StateLook<ContourKind>::of(ContourKind kind)
{
    return kind == ContourKind::Official ? std::pair(Shape::Square, Tone::Good) : std::pair(Shape::Ring, Tone::Caution);
}

std::pair<Shape, Tone> StateLook<Timing>::of(Timing timing)
{
    switch (timing) {
    case Timing::Signed:
        return {Shape::Check, Tone::Good};
    case Timing::ToCome:
        return {Shape::Ring, Tone::Neutral};
    case Timing::Overdue:
        return {Shape::Triangle, Tone::Caution};
    }
    return {Shape::Dash, Tone::Muted};
}

Timing timingOf(const Contract& contract, ContractState computed, QDate today)
{
    if (isSigned(contract, computed))
        return Timing::Signed;
    return isOverdue(contract, computed, today) ? Timing::Overdue : Timing::ToCome;
}

ContourKind contourKind(const Register& records, Id<Qpv> qpv)
{
    return std::ranges::any_of(records.all<Perimeter>().of(qpv),
                               [](const Perimeter& p) { return p.generation == 2024; })
               ? ContourKind::Official
               : ContourKind::Schematic;
}

} // namespace parvis
