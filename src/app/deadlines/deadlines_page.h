// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/page.h"

namespace parvis {

class RecordTableModel;
class RecordSheet;

/// Everything that is still to be done, by date: contracts to be signed, signatories, steps, commitments. GUI thread.
class DeadlinesPage : public Page
{
    Q_OBJECT

public:
    DeadlinesPage(Workspace& workspace, QWidget* parent);

    void refresh(const ChangeSet* changes) override;
    QAction* remindAction() const { return remind_; }

private:
    void enableReminder();
    void showSheet();
    void showSignature(qint64 id);
    void showReminders(const std::vector<Id<Signatory>>& signatories);
    void openCurrent();
    void remindSelected();
    /// Whom a reminder would ask: the signatories selected, and those of the selected contracts that are awaited.
    std::vector<Id<Signatory>> awaited() const;

    RecordTableModel* model_;
    RecordSheet* sheet_;
    QAction* open_;
    QAction* remind_;
};

} // namespace parvis
