// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/actions/action_places.h"

#include "domain/names.h"

using namespace Qt::StringLiterals;

namespace parvis {

std::vector<Id<Qpv>> qpvsOf(const Register& records, Id<Action> action)
{
    std::vector<Id<Qpv>> qpvs;
    for (const ActionQpv& place : records.all<ActionQpv>().of(action))
        qpvs.push_back(place.qpv);
    return qpvs;
}

QString placesText(const Register& records, Id<Action> action)
{
    QStringList names;
    for (const Id<Qpv> id : qpvsOf(records, action)) {
        if (const Qpv* qpv = records.find(id))
            names << withCode(nameOf(records, id), qpv->code.text());
    }
    return names.join(u", "_s);
}

} // namespace parvis
