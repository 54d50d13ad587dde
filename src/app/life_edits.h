#pragma once

#include "app/workspace.h"
#include "domain/contract_timeline.h"

namespace parvis {

/// What a user can do to the life of a contract: its milestones, amendments and commitments. Each verb is one undoable
/// action, named in the history; one that changes nothing records nothing. GUI thread; throws Error.
class LifeEdits
{
    Q_DECLARE_TR_FUNCTIONS(parvis::LifeEdits)

public:
    explicit LifeEdits(Workspace& workspace)
        : workspace_(workspace)
    {
    }

    /// Writes the record, or adds it when it has no key yet.
    void save(const Milestone& milestone);
    void save(const Amendment& amendment);
    void save(const Commitment& commitment);
    /// With the evidence that speaks of them.
    void removeMilestones(const std::vector<qint64>& ids);
    void removeAmendments(const std::vector<qint64>& ids);
    void removeCommitments(const std::vector<qint64>& ids);

    /// Throws Error when it was removed in the meantime.
    template <class T>
    T existing(Id<T> id) const
    {
        if (const T* found = workspace_.records().find(id))
            return *found;
        throw Error(gone());
    }

    /// The milestone behind a step of the timeline; a new one of its kind when nothing is recorded yet.
    Milestone milestoneOf(Id<Contract> contract, const TimelineStep& step) const;
    /// The number after the last amendment of the contract.
    int nextAmendmentNumber(Id<Contract> contract) const;

    Workspace& workspace() const { return workspace_; }

private:
    template <class T>
    void write(const T& record, const QString& title);
    template <class T>
    void remove(const std::vector<qint64>& ids, const QString& title);
    static QString gone();
    Database& database() const;

    Workspace& workspace_;
};

} // namespace parvis
