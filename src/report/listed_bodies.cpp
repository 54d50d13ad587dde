// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/listed_bodies.h"

#include "domain/names.h"

#include <algorithm>

namespace parvis {

std::vector<ListedBody> listedBodies(const Register& records, const Contract& contract, const ContractSummary& summary,
                                     SignatoryClass signatoryClass)
{
    std::vector<ListedBody> bodies;
    const auto add = [&](Id<Organisation> id, const Signatory* signatory) {
        const QString name = nameOf(records, id);
        bodies.push_back({id, name.isEmpty() ? unknownText() : name, signatory});
    };
    for (const Signatory& signatory : records.all<Signatory>().of(contract.id)) {
        if (signatory.signatoryClass == signatoryClass)
            add(signatory.organisation, &signatory);
    }
    for (const Id<Organisation> id : summary.unrecorded) {
        const Organisation* body = records.find(id);
        if (body && body->signatoryClass == signatoryClass)
            add(id, nullptr);
    }
    std::ranges::stable_sort(bodies, {}, [&](const ListedBody& body) { return listOrder(records, body.id); });
    return bodies;
}

} // namespace parvis
