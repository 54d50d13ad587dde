// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/register.h"

#include "domain/fold.h"

namespace parvis {

namespace {

template <class T, class Matches>
const T* firstOf(const Register& records, Matches matches)
{
    const auto& table = records.all<T>();
    const auto it = std::ranges::find_if(table, matches);
    return it == table.end() ? nullptr : &*it;
}

QString foldedName(const QString& name)
{
    return fold(name).replace(u'-', u' ').simplified();
}

} // namespace

void sortRows(std::vector<NumberedRow>& rows)
{
    if (!std::ranges::is_sorted(rows)) // most are
        std::ranges::sort(rows);
}

Register::Register()
{
    std::apply([](auto&... table) { ((table = std::make_shared<std::remove_cvref_t<decltype(*table)>>()), ...); },
               tables_);
}

Register::Register(const Register& other) = default;
Register::Register(Register&& other) noexcept = default;
Register& Register::operator=(const Register& other) = default;
Register& Register::operator=(Register&& other) noexcept = default;
Register::~Register() = default;

const Qpv* Register::qpv(const QpvCode& code) const
{
    return firstOf<Qpv>(*this, [&](const Qpv& r) { return r.code == code; });
}

const FormerQpv* Register::formerQpv(const QpvCode& code) const
{
    return firstOf<FormerQpv>(*this, [&](const FormerQpv& r) { return r.code == code; });
}

const Contract* Register::contract(const ContractCode& code) const
{
    return firstOf<Contract>(*this, [&](const Contract& r) { return r.code == code; });
}

const Contract* Register::contractOf(Id<Epci> epci) const
{
    const auto* running = firstOf<Contract>(*this, [&](const Contract& r) { return r.epci == epci && !r.endedOn; });
    return running ? running : firstOf<Contract>(*this, [&](const Contract& r) { return r.epci == epci; });
}

const Epci* Register::epci(const Siren& siren) const
{
    return firstOf<Epci>(*this, [&](const Epci& r) { return r.siren == siren; });
}

const Commune* Register::commune(const InseeCode& code) const
{
    return firstOf<Commune>(*this, [&](const Commune& r) { return r.insee == code; });
}

const Departement* Register::departement(const DepartementCode& code) const
{
    return firstOf<Departement>(*this, [&](const Departement& r) { return r.code == code; });
}

const Organisation* Register::organisation(const QString& name) const
{
    const QString wanted = foldedName(name);
    return firstOf<Organisation>(*this, [&](const Organisation& r) { return foldedName(r.name) == wanted; });
}

const Document* Register::documentWith(const QString& sha256) const
{
    return firstOf<Document>(*this, [&](const Document& r) { return r.sha256 == sha256; });
}

std::vector<const Commune*> Register::communesOf(Id<Qpv> qpv) const
{
    std::vector<const Commune*> communes;
    for (const QpvCommune& link : all<QpvCommune>().of(qpv)) {
        if (const Commune* commune = find(link.commune))
            communes.push_back(commune);
    }
    return communes;
}

std::vector<const Epci*> Register::epciOf(Id<Qpv> qpv) const
{
    std::vector<const Epci*> result;
    for (const Commune* commune : communesOf(qpv)) {
        const Epci* epci = find(commune->epci);
        if (epci && std::ranges::find(result, epci) == result.end())
            result.push_back(epci);
    }
    return result;
}

std::optional<int> Register::populationOf(Id<Contract> contract) const
{
    std::optional<int> sum;
    for (const Qpv& qpv : all<Qpv>().of(contract)) {
        if (!qpv.population)
            return std::nullopt;
        sum = sum.value_or(0) + *qpv.population;
    }
    return sum;
}

} // namespace parvis
