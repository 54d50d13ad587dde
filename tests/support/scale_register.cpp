// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scale_register.h"

#include <set>

using namespace Qt::StringLiterals;

namespace parvis::bench {

namespace {

template <class T>
Id<T> nextId(const std::vector<T>& rows)
{
    return Id<T>{rows.empty() ? 1 : rows.back().id.value + 1};
}

/// Nine digits with a valid Luhn key, one for each number.
Siren sirenOf(int number)
{
    for (int key = 0; key < 10; ++key) {
        if (const auto siren = Siren::parse(u"3%1%2"_s.arg(number, 7, 10, QChar(u'0')).arg(key)))
            return *siren;
    }
    Q_UNREACHABLE();
}

/// Codes of départements outside Hauts-de-France, so that they meet no real one: 0101 … 9599.
QString serial(int number)
{
    static const QStringList departements{u"013"_s, u"033"_s, u"044"_s, u"069"_s, u"075"_s,
                                          u"077"_s, u"078"_s, u"091"_s, u"092"_s, u"093"_s,
                                          u"094"_s, u"095"_s, u"031"_s, u"034"_s, u"035"_s};
    return departements[number / 100] + u"%1"_s.arg(number % 100, 2, 10, QChar(u'0'));
}

} // namespace

Register scaledRegister(const Register& seed, const Scale& scale)
{
    auto epcis = seed.all<Epci>().rows();
    auto contracts = seed.all<Contract>().rows();
    while (int(contracts.size()) < scale.contracts) {
        const int number = int(contracts.size());
        Epci epci = epcis[std::size_t(number) % 39];
        epci.id = nextId(epcis);
        epci.siren = sirenOf(number);
        epci.name = u"Communauté d’essai %1"_s.arg(number);
        epcis.push_back(epci);
        Contract contract = contracts[std::size_t(number) % 39];
        contract.id = nextId(contracts);
        contract.code = *ContractCode::parse(u"CN%1N"_s.arg(serial(number)));
        contract.epci = epci.id;
        contracts.push_back(contract);
    }
    auto qpvs = seed.all<Qpv>().rows();
    while (int(qpvs.size()) < scale.qpv) {
        const int number = int(qpvs.size());
        Qpv qpv = qpvs[std::size_t(number) % 204];
        qpv.id = nextId(qpvs);
        qpv.code = *QpvCode::parse(u"QN%1N"_s.arg(serial(number - 204)));
        qpv.name += u" %1"_s.arg(number);
        qpv.contract = contracts[std::size_t(number) % contracts.size()].id;
        qpvs.push_back(qpv);
    }
    auto signatories = seed.all<Signatory>().rows();
    std::set<std::pair<std::int64_t, std::int64_t>> known;
    for (const Signatory& signatory : signatories)
        known.insert({signatory.contract.value, signatory.organisation.value});
    const auto& bodies = seed.all<Organisation>();
    for (int number = 0; int(signatories.size()) < scale.signatories; ++number) {
        Signatory signatory;
        signatory.id = nextId(signatories);
        signatory.contract = contracts[std::size_t(number) % contracts.size()].id;
        const Organisation& body = bodies[std::size_t(number / int(contracts.size())) % bodies.size()];
        signatory.organisation = body.id;
        signatory.signatoryClass = body.signatoryClass;
        signatory.status = SignatoryStatus(number % 5);
        if (signatory.status == SignatoryStatus::Signed)
            signatory.signedOn = PartialDate::day(QDate(2024, 1, 1).addDays(number % 300));
        if (number % 7 == 0)
            signatory.targetDate = PartialDate::day(QDate(2024, 2, 1).addDays(number % 700));
        if (known.insert({signatory.contract.value, signatory.organisation.value}).second)
            signatories.push_back(signatory);
    }
    auto lines = seed.all<FundingLine>().rows();
    while (int(lines.size()) < scale.fundingLines) {
        const int number = int(lines.size());
        FundingLine line = lines[std::size_t(number) % 325];
        line.id = nextId(lines);
        line.contract = contracts[std::size_t(number * 7) % contracts.size()].id;
        line.theoretical = Money::fromCents(1000 + (number * 7919LL) % 5'000'000);
        lines.push_back(line);
    }
    return seed.with(Table<Epci>(std::move(epcis)))
        .with(Table<Contract>(std::move(contracts)))
        .with(Table<Qpv>(std::move(qpvs)))
        .with(Table<Signatory>(std::move(signatories)))
        .with(Table<FundingLine>(std::move(lines)));
}

} // namespace parvis::bench
