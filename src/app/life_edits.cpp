#include "app/life_edits.h"

#include "domain/milestone_kinds.h"

namespace parvis {

namespace {

QString nameOf(const Milestone& milestone)
{
    return milestone.title.isEmpty() ? milestoneKindText(milestone.kind) : milestone.title;
}

} // namespace

QString LifeEdits::gone()
{
    return tr("This record no longer exists.");
}

Database& LifeEdits::database() const
{
    if (!workspace_.database())
        throw Error(tr("No database is open; nothing was changed."));
    return *workspace_.database();
}

template <class T>
void LifeEdits::write(const T& record, const QString& title)
{
    Transaction transaction(database(), title);
    if (record.id.isValid())
        transaction.update(record);
    else
        transaction.insert(T(record));
    transaction.commit();
}

template <class T>
void LifeEdits::remove(const std::vector<qint64>& ids, const QString& title)
{
    Transaction transaction(database(), title);
    for (const qint64 id : ids) {
        const RecordRef record = refOf(Id<T>{id});
        for (const Evidence& evidence : workspace_.records().all<Evidence>()) {
            if (evidence.recordTable == record.table && evidence.recordId == record.id)
                transaction.remove(evidence.id);
        }
        transaction.remove(Id<T>{id});
    }
    transaction.commit();
}

void LifeEdits::save(const Milestone& milestone)
{
    if (milestone.kind.isEmpty())
        throw Error(tr("A milestone needs a kind; nothing was changed."));
    write(milestone, milestone.id.isValid() ? tr("Milestone: %1").arg(nameOf(milestone))
                                            : tr("Record the milestone: %1").arg(nameOf(milestone)));
}

void LifeEdits::save(const Amendment& amendment)
{
    write(amendment, amendment.id.isValid() ? tr("Amendment no. %1").arg(amendment.number)
                                            : tr("Add the amendment no. %1").arg(amendment.number));
}

void LifeEdits::save(const Commitment& commitment)
{
    if (commitment.text.isEmpty())
        throw Error(tr("A commitment needs a text; nothing was changed."));
    const QString text = commitment.text.left(60);
    write(commitment,
          commitment.id.isValid() ? tr("Commitment: %1").arg(text) : tr("Add the commitment: %1").arg(text));
}

void LifeEdits::removeMilestones(const std::vector<qint64>& ids)
{
    const int count = int(ids.size());
    remove<Milestone>(ids, tr("Remove %n milestone(s)", nullptr, count));
}

void LifeEdits::removeAmendments(const std::vector<qint64>& ids)
{
    const int count = int(ids.size());
    remove<Amendment>(ids, tr("Remove %n amendment(s)", nullptr, count));
}

void LifeEdits::removeCommitments(const std::vector<qint64>& ids)
{
    const int count = int(ids.size());
    remove<Commitment>(ids, tr("Remove %n commitment(s)", nullptr, count));
}

Milestone LifeEdits::milestoneOf(Id<Contract> contract, const TimelineStep& step) const
{
    if (step.milestone)
        return existing(*step.milestone);
    Milestone milestone;
    milestone.contract = contract;
    milestone.kind = step.kind;
    return milestone;
}

int LifeEdits::nextAmendmentNumber(Id<Contract> contract) const
{
    int last = 0;
    for (const Amendment& amendment : workspace_.records().all<Amendment>().of(contract))
        last = std::max(last, amendment.number);
    return last + 1;
}

} // namespace parvis
