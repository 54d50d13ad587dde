#pragma once

#include "app/life_tables.h"
#include "app/workspace.h"

#include <QScrollArea>

namespace parvis {

class RecordList;

/// What follows the signature of one contract: amendments, commitments of partners, participation of citizens. GUI
/// thread.
class LifePanel : public QScrollArea
{
    Q_OBJECT

public:
    LifePanel(Workspace& workspace, ShownContract contract, std::shared_ptr<LifeEdits> edits, QWidget* parent);

    void refresh();
    RecordList* amendments() const { return amendments_; }
    RecordList* commitments() const { return commitments_; }
    RecordList* citizens() const { return citizens_; }

private:
    void connectAmendments();
    void connectCommitments();
    void connectCitizens();
    template <class Remove>
    void removeWith(const std::vector<qint64>& ids, Remove remove);
    void editAmendment(const Amendment& amendment);
    void editCommitment(const Commitment& commitment);
    void editCitizens(const Milestone& milestone);

    Workspace& workspace_;
    ShownContract contract_;
    std::shared_ptr<LifeEdits> edits_;
    RecordList* amendments_ = nullptr;
    RecordList* commitments_ = nullptr;
    RecordList* citizens_ = nullptr;
};

} // namespace parvis
