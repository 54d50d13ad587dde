// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/figures/funding_axes.h"

#include "domain/actions/action_places.h"
#include "domain/names.h"
#include "domain/translate.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

template <class T>
qint64 keyOrNone(const std::optional<Id<T>>& id)
{
    return id ? id->value : 0;
}

/// Of the actions that concern more than one: what their money does in each is not known.
constexpr qint64 severalQpvs = -1;

qint64 qpvKey(const Register& records, Id<Action> action)
{
    const auto qpvs = qpvsOf(records, action);
    return qpvs.empty() ? 0 : qpvs.size() > 1 ? severalQpvs : qpvs.front().value;
}

/// The title also stands for the code where there is none.
template <class T>
AxisValue titledValue(const Register& records, qint64 key)
{
    const T* record = records.find(Id<T>{key});
    return record ? AxisValue{key, record->code.isEmpty() ? record->title : record->code, record->title}
                  : AxisValue{0, {}, unknownText()};
}

/// The code too where another contract has the same name.
QString distinctContractName(const Register& records, const Contract& contract)
{
    const QString name = contractName(records, contract);
    for (const Contract& other : records.all<Contract>()) {
        if (other.id != contract.id && other.epci == contract.epci)
            return withCode(name, contract.code.text());
    }
    return name;
}

} // namespace

QString severalQpvsText()
{
    return translate("domain", "Several neighbourhoods");
}

bool comesBefore(FundingAxis axis, const AxisValue& a, const AxisValue& b)
{
    if ((a.key == 0) != (b.key == 0))
        return b.key == 0;
    if (axis != FundingAxis::Year && axis != FundingAxis::CreditKind) {
        if (const int order = QString::localeAwareCompare(a.name, b.name); order != 0)
            return order < 0;
    }
    return a.key < b.key;
}

bool FundingAxisReader::isTerritory(FundingAxis axis)
{
    return axis == FundingAxis::Contract || axis == FundingAxis::Epci || axis == FundingAxis::Departement ||
           axis == FundingAxis::Qpv;
}

qint64 FundingAxisReader::keyInContract(const Contract& contract) const
{
    const Epci* epci = epciOf(contract);
    return !epci ? 0 : axis_ == FundingAxis::Epci ? epci->id.value : epci->departement.value;
}

qint64 FundingAxisReader::keyOf(const FundingLine& line) const
{
    switch (axis_) {
    case FundingAxis::Year:
        return line.year;
    case FundingAxis::Funder:
        return keyOrNone(line.funder);
    case FundingAxis::Device:
        return keyOrNone(line.device);
    case FundingAxis::Contract:
        return keyOrNone(line.contract);
    case FundingAxis::CreditKind:
        return qint64(line.creditKind);
    case FundingAxis::Epci:
    case FundingAxis::Departement:
        break;
    case FundingAxis::Priority:
    case FundingAxis::Qpv:
        const Action* action = records_.find(line.action);
        return !action                          ? 0
               : axis_ == FundingAxis::Priority ? keyOrNone(action->priority)
                                                : qpvKey(records_, action->id);
    }
    const Contract* contract = contractOf(line);
    return contract ? keyInContract(*contract) : 0;
}

AxisValue FundingAxisReader::value(qint64 key) const
{
    const AxisValue none{0, {}, unknownText()};
    switch (axis_) {
    case FundingAxis::Year:
        return key > 0 ? AxisValue{key, QString::number(key), QString::number(key)} : none;
    case FundingAxis::Funder:
        return titledValue<Funder>(records_, key);
    case FundingAxis::Device:
        return titledValue<Device>(records_, key);
    case FundingAxis::Priority:
        return titledValue<Priority>(records_, key);
    case FundingAxis::CreditKind:
        return {key, identifier(CreditKind(key)), label(CreditKind(key))};
    case FundingAxis::Contract: {
        const Contract* contract = records_.find(Id<Contract>{key});
        return contract ? AxisValue{key, contract->code.text(), distinctContractName(records_, *contract)} : none;
    }
    case FundingAxis::Epci: {
        const Epci* epci = records_.find(Id<Epci>{key});
        return epci ? AxisValue{key, epci->siren.text(), nameOf(records_, epci->id)} : none;
    }
    case FundingAxis::Departement: {
        const Departement* departement = records_.find(Id<Departement>{key});
        return departement ? AxisValue{key, departement->code.text(), nameOf(records_, departement->id)} : none;
    }
    case FundingAxis::Qpv: {
        if (key == severalQpvs)
            return {key, u"*"_s, severalQpvsText()};
        const Qpv* qpv = records_.find(Id<Qpv>{key});
        return qpv ? AxisValue{key, qpv->code.text(), withCode(nameOf(records_, qpv->id), qpv->code.text())} : none;
    }
    }
    return none;
}

std::optional<qint64> FundingAxisReader::inhabitants(qint64 key) const
{
    if (!isTerritory(axis_))
        return std::nullopt;
    if (axis_ == FundingAxis::Qpv) {
        const Qpv* qpv = records_.find(Id<Qpv>{key});
        return qpv && qpv->population ? std::optional<qint64>(*qpv->population) : std::nullopt;
    }
    std::optional<qint64> sum;
    for (const Contract& contract : records_.all<Contract>()) {
        if ((axis_ == FundingAxis::Contract ? contract.id.value : keyInContract(contract)) != key)
            continue;
        const auto one = records_.populationOf(contract.id);
        if (!one)
            return std::nullopt;
        sum = sum.value_or(0) + *one;
    }
    return sum;
}

} // namespace parvis
