// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fold.h"
#include "tasks/priority_edits.h"
#include "tasks/review/proposal_list.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Where an axis of the document stands among the proposals and in the register.
struct PlacedAxis
{
    QString key;                     ///< of its proposal
    QString number;                  ///< in the tree of the register
    const Priority* known = nullptr; ///< the axis of the register that it is
};

/// Puts the tree of a document beside that of the register, from the top down.
class AxisProposals
{
public:
    AxisProposals(ProposalList& list, const Contract& contract)
        : list_(list)
        , contract_(contract)
    {
    }

    void add(const Recognised<RecognisedAxis>& from)
    {
        const RecognisedAxis& said = from.value;
        const PlacedAxis* above = said.parent ? &placed_.at(*said.parent) : nullptr;
        PlacedAxis placed{keyOf(said), said.number, axisOf(said, above)};
        if (placed.known)
            placed.number = numberOf(*placed.known);
        else if (above)
            placed.number = above->number + u'.' + said.number.section(u'.', -1);
        AxisFact subject{placed.number, above ? above->key : QString(), {}, {}};
        if (above && above->known)
            subject.aboveAxis = above->known->id;
        if (placed.known) {
            taken_.insert(placed.known->id.value);
            subject.axis = placed.known->id;
        }
        const RecordRef record = placed.known ? refOf(placed.known->id) : RecordRef();
        list_.add(proposalFrom(subject, placed.key, said.name, FactForm::Text, from), said.title,
                  placed.known ? placed.known->title : QString(), placed.known ? &record : nullptr, u"title"_s);
        placed_.push_back(placed);
    }

private:
    /// Two lists of one document may be numbered alike.
    QString keyOf(const RecognisedAxis& said) const
    {
        const QString key = u"axis "_s + said.number;
        return list_.has(key) ? key + u' ' + fold(said.title).simplified() : key;
    }

    QString numberOf(const Priority& axis) const
    {
        const QString contract = axisCode(contract_, {});
        return axis.code.startsWith(contract) ? axis.code.mid(contract.size()) : axis.code;
    }

    /// The axis of the register that this one is: of those below the same axis the one with its title, or else with its
    /// number; else one with both, wherever it stands.
    const Priority* axisOf(const RecognisedAxis& said, const PlacedAxis* above) const
    {
        const Priority* sameNumber = nullptr;
        const Priority* sameBoth = nullptr;
        for (const Priority* axis : axesOf(list_.records(), contract_.id)) {
            if (taken_.contains(axis->id.value))
                continue;
            const bool isTitled = agrees(FactForm::Text, said.title, axis->title);
            const bool isNumbered = numberOf(*axis) == said.number;
            if (isBelow(*axis, above) && isTitled)
                return axis;
            if (isBelow(*axis, above) && isNumbered)
                sameNumber = axis;
            if (isTitled && isNumbered)
                sameBoth = axis;
        }
        return sameBoth ? sameBoth : sameNumber;
    }

    static bool isBelow(const Priority& axis, const PlacedAxis* above)
    {
        if (!above)
            return !axis.parent;
        return above->known && axis.parent == above->known->id;
    }

    ProposalList& list_;
    const Contract& contract_;
    std::vector<PlacedAxis> placed_; ///< one for each axis of the document
    QSet<qint64> taken_;             ///< axes of the register that one of the document was found to be
};

} // namespace

void addAxisProposals(ProposalList& list, const RecognisedFacts& facts, const Contract& contract)
{
    AxisProposals proposals(list, contract);
    for (const auto& axis : facts.axes)
        proposals.add(axis);
}

} // namespace parvis
