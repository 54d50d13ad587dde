// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fold.h"
#include "tasks/priority_edits.h"
#include "tasks/review/proposal_list.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// The axis of the register that this one is: under the same title, or else with the same number.
const Priority* axisOf(const Register& records, const Contract& contract, const RecognisedAxis& said,
                       const QSet<qint64>& taken)
{
    const QString code = axisCode(contract, said.number);
    const Priority* sameNumber = nullptr;
    for (const Priority* axis : axesOf(records, contract.id)) {
        if (taken.contains(axis->id.value))
            continue;
        if (agrees(FactForm::Text, said.title, axis->title))
            return axis;
        if (axis->code == code)
            sameNumber = axis;
    }
    return sameNumber;
}

} // namespace

void addAxisProposals(ProposalList& list, const RecognisedFacts& facts, const Contract& contract)
{
    QSet<qint64> taken; // axes of the register that one of the document was found to be
    for (const auto& from : facts.axes) {
        const RecognisedAxis& said = from.value;
        const Priority* known = axisOf(list.records(), contract, said, taken);
        AxisFact subject{said.number, said.parent ? facts.axes[*said.parent].value.number : QString(), {}};
        if (known) {
            taken.insert(known->id.value);
            subject.axis = known->id;
        }
        const RecordRef record = known ? refOf(known->id) : RecordRef();
        list.add(proposalFrom(subject, u"axis "_s + said.number, said.name, FactForm::Text, from), said.title,
                 known ? known->title : QString(), known ? &record : nullptr, u"title"_s);
    }
}

} // namespace parvis
