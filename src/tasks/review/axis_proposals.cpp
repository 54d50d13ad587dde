// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fold.h"
#include "tasks/priority_edits.h"
#include "tasks/review/proposal_list.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// An axis of the register, in a form that is quickly compared.
struct KnownAxis
{
    const Priority* record = nullptr;
    QString number; ///< in the tree of the contract
    QString title;  ///< folded
    bool isTaken = false;
};

/// Where an axis of the document stands among the proposals and in the register.
struct PlacedAxis
{
    const Recognised<RecognisedAxis>& from;
    QString title;                    ///< folded
    QString key = {};                 ///< of its proposal
    QString number = {};              ///< in the tree of the register
    const KnownAxis* known = nullptr; ///< the axis of the register that it is
};

/// The numbers of a tree of axes, each given once.
class AxisNumbers
{
public:
    bool has(const QString& number) const { return given_.contains(number); }
    void give(const QString& number)
    {
        given_.insert(number);
        int& last = last_[number.section(u'.', 0, -2)];
        last = std::max(last, number.section(u'.', -1).toInt());
    }
    /// @param above  the number of the axis that it belongs to; empty: to none
    QString next(const QString& above) const { return below(above, QString::number(last_.value(above) + 1)); }
    static QString below(const QString& above, const QString& last)
    {
        return above.isEmpty() ? last : above + u'.' + last;
    }

private:
    QSet<QString> given_;
    QHash<QString, int> last_; ///< by the number above: the greatest below it
};

/// Puts the tree of a document beside that of the register, from the top down.
class AxisProposals
{
public:
    AxisProposals(ProposalList& list, const Contract& contract, const std::vector<Recognised<RecognisedAxis>>& axes)
        : list_(list)
    {
        const QString code = axisCode(contract, {});
        for (const Priority* axis : axesOf(list.records(), contract.id)) {
            const QString number = axis->code.startsWith(code) ? axis->code.mid(code.size()) : axis->code;
            known_.push_back({axis, number, fold(axis->title).simplified()});
            numbers_.give(number);
        }
        for (std::size_t i = 0; i < axes.size(); ++i) {
            placed_.push_back({axes[i], fold(axes[i].value.title).simplified()});
            siblings_[axes[i].value.parent].push_back(i);
        }
    }

    void add()
    {
        // A parent stands before what belongs to it, so its own siblings have had their turn.
        for (const auto& [parent, group] : siblings_)
            findKnown(group);
        for (const auto& [parent, group] : siblings_)
            giveNumbers(group);
        for (PlacedAxis& axis : placed_)
            propose(axis);
    }

private:
    const PlacedAxis* above(const PlacedAxis& axis) const
    {
        const auto& parent = axis.from.value.parent;
        return parent ? &placed_.at(*parent) : nullptr;
    }

    bool isBelowTheSame(const PlacedAxis& axis, const KnownAxis& known) const
    {
        const PlacedAxis* parent = above(axis);
        if (!parent)
            return !known.record->parent;
        return parent->known && known.record->parent == parent->known->record->id;
    }

    /// The axes of the register that these are: first those that bear their title, so that a number that was moved
    /// renames none of them; of those below the same axis, or else with title and number, wherever it stands; then
    /// those that have their number.
    void findKnown(const std::vector<std::size_t>& group)
    {
        const auto isTitled = [&](const PlacedAxis& axis, const KnownAxis& known) {
            return isBelowTheSame(axis, known) && axis.title == known.title;
        };
        const auto isTitledAtMoreLength = [&](const PlacedAxis& axis, const KnownAxis& known) {
            return isBelowTheSame(axis, known) && isOrBegins(axis.title, known.title);
        };
        const auto isBoth = [](const PlacedAxis& axis, const KnownAxis& known) {
            return axis.from.value.number == known.number && isOrBegins(axis.title, known.title);
        };
        const auto isNumbered = [&](const PlacedAxis& axis, const KnownAxis& known) {
            return axis.from.value.number == known.number && isBelowTheSame(axis, known);
        };
        find(group, isTitled);
        find(group, isTitledAtMoreLength);
        find(group, isBoth);
        find(group, isNumbered);
    }

    template <class Matches>
    void find(const std::vector<std::size_t>& group, const Matches& matches)
    {
        for (const std::size_t i : group) {
            PlacedAxis& axis = placed_[i];
            if (axis.known)
                continue;
            const auto it = std::ranges::find_if(
                known_, [&](const KnownAxis& known) { return !known.isTaken && matches(axis, known); });
            if (it == known_.end())
                continue;
            it->isTaken = true;
            axis.known = &*it;
            axis.number = it->number;
        }
    }

    /// A new axis has the number that is printed, or, where another one has that, the next one below the same axis.
    void giveNumbers(const std::vector<std::size_t>& group)
    {
        std::vector<PlacedAxis*> others;
        for (const std::size_t i : group) {
            PlacedAxis& axis = placed_[i];
            if (axis.known)
                continue;
            const PlacedAxis* parent = above(axis);
            const QString& printed = axis.from.value.number;
            axis.number = parent ? AxisNumbers::below(parent->number, printed.section(u'.', -1)) : printed;
            if (numbers_.has(axis.number))
                others.push_back(&axis);
            else
                numbers_.give(axis.number);
        }
        for (PlacedAxis* axis : others) {
            axis->number = numbers_.next(axis->number.section(u'.', 0, -2));
            numbers_.give(axis->number);
        }
    }

    void propose(PlacedAxis& axis)
    {
        const RecognisedAxis& said = axis.from.value;
        const PlacedAxis* parent = above(axis);
        const Priority* known = axis.known ? axis.known->record : nullptr;
        axis.key = keyOf(said);
        AxisFact subject{axis.number, parent ? parent->key : QString(), {}, {}};
        if (parent && parent->known)
            subject.aboveAxis = parent->known->record->id;
        if (known)
            subject.axis = known->id;
        const RecordRef record = known ? refOf(known->id) : RecordRef();
        list_.add(proposalFrom(subject, axis.key, said.name, FactForm::Text, axis.from), said.title,
                  known ? known->title : QString(), known ? &record : nullptr, u"title"_s);
    }

    /// Two lists of one document may be numbered alike, and have titles that are.
    QString keyOf(const RecognisedAxis& said) const
    {
        const QString number = u"axis "_s + said.number;
        if (!list_.has(number))
            return number;
        const QString titled = number + u' ' + fold(said.title).simplified();
        QString key = titled;
        for (int copy = 2; list_.has(key); ++copy)
            key = titled + u' ' + QString::number(copy);
        return key;
    }

    ProposalList& list_;
    std::vector<KnownAxis> known_;                                            ///< in the order of the register
    std::vector<PlacedAxis> placed_;                                          ///< one for each axis of the document
    std::map<std::optional<std::size_t>, std::vector<std::size_t>> siblings_; ///< of them, by their parent
    AxisNumbers numbers_;
};

} // namespace

void addAxisProposals(ProposalList& list, const RecognisedFacts& facts, const Contract& contract)
{
    AxisProposals(list, contract, facts.axes).add();
}

} // namespace parvis
