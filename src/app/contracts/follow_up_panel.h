// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contracts/follow_up_schema.h"
#include "widgets/workspace/workspace.h"

#include <QScrollArea>

#include <span>

namespace parvis {

class RecordList;

/// What follows the signature of one contract: amendments, commitments of partners, participation of citizens. GUI
/// thread.
class FollowUpPanel : public QScrollArea
{
    Q_OBJECT

public:
    FollowUpPanel(Workspace& workspace, QWidget* parent);

    void showContract(Id<Contract> contract);
    RecordList* amendments() const { return amendments_; }
    RecordList* commitments() const { return commitments_; }
    RecordList* citizens() const { return citizens_; }

private:
    void connectAmendments();
    void connectCommitments();
    void connectCitizens();
    template <class T>
    void removeWith(const std::vector<qint64>& keys,
                    void (*remove)(Transaction&, const Register&, std::span<const Id<T>>));
    void sayRemoved(int count);
    void editAmendment(const Amendment& amendment);
    void editCommitment(const Commitment& commitment);
    void editCitizens(const Milestone& milestone);

    Workspace& workspace_;
    Id<Contract> contract_;
    RecordList* amendments_ = nullptr;
    RecordList* commitments_ = nullptr;
    RecordList* citizens_ = nullptr;
};

} // namespace parvis
