// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

namespace parvis {

/// What funding lines can be told apart by. EPCI and département are those of the line's contract, priority and
/// neighbourhood (QPV) those of its action.
enum class FundingAxis { Year, Funder, Device, Contract, Epci, Departement, CreditKind, Priority, Qpv };

template <>
struct EnumNames<FundingAxis>
{
    static constexpr EnumName<FundingAxis> all[] = {
        {FundingAxis::Year, "year", QT_TRANSLATE_NOOP("domain", "Year")},
        {FundingAxis::Funder, "funder", QT_TRANSLATE_NOOP("domain", "Funder")},
        {FundingAxis::Device, "device", QT_TRANSLATE_NOOP("domain", "Device")},
        {FundingAxis::Contract, "contract", QT_TRANSLATE_NOOP("domain", "Contract")},
        {FundingAxis::Epci, "epci", QT_TRANSLATE_NOOP("domain", "EPCI")},
        {FundingAxis::Departement, "departement", QT_TRANSLATE_NOOP("domain", "Département")},
        {FundingAxis::CreditKind, "credit_kind", QT_TRANSLATE_NOOP("domain", "Kind of credit")},
        {FundingAxis::Priority, "priority", QT_TRANSLATE_NOOP("domain", "Priority")},
        {FundingAxis::Qpv, "qpv", QT_TRANSLATE_NOOP("domain", "Neighbourhood")}};
};

/// One value of an axis.
struct AxisValue
{
    qint64 key = 0; ///< of the record, the year, or the kind of credit; 0: the lines do not state it
    QString code;   ///< for programs and filters: "2024", "ETAT", "CN06209I"; empty: not stated, or it has none
    QString name;   ///< for people

    friend bool operator==(const AxisValue&, const AxisValue&) = default;
};

/// What stands for the neighbourhoods of an action that concerns more than one.
QString severalQpvsText();

/// Years and kinds in their own order, everything else in that of the alphabet; what is not stated comes last.
bool comesBefore(FundingAxis axis, const AxisValue& a, const AxisValue& b);

/// What the lines say along one axis. Any thread, as long as the register lives.
class FundingAxisReader
{
public:
    FundingAxisReader(const Register& records, FundingAxis axis)
        : records_(records)
        , axis_(axis)
    {
    }

    FundingAxis axis() const { return axis_; }
    /// The key of the line's value; 0: it states none.
    qint64 keyOf(const FundingLine& line) const;
    AxisValue value(qint64 key) const;
    /// The inhabitants of the QPV of a contract, an EPCI, a département, or of the QPV itself. Nothing where one of
    /// them is unknown, and along the axes that are no territory.
    std::optional<qint64> inhabitants(qint64 key) const;
    static bool isTerritory(FundingAxis axis);

private:
    const Contract* contractOf(const FundingLine& line) const { return records_.find(line.contract); }
    const Epci* epciOf(const Contract& contract) const { return records_.find(contract.epci); }
    qint64 keyInContract(const Contract& contract) const;

    const Register& records_;
    FundingAxis axis_;
};

} // namespace parvis
