// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/bulk_edits.h"
#include "widgets/workspace/workspace.h"

#include <functional>

class QAction;

namespace parvis {

class RecordTableView;

/// What can be done with the selected signatories of a table, all of it from the keyboard: edit many (Ctrl+E), log a
/// reminder (Ctrl+R), paste a list (Ctrl+V). The actions stand in the table's menu too. GUI thread; owned by the table.
class SignatoryActions : public QObject
{
    Q_OBJECT

public:
    /// @param contract  of pasted lines that name none; may be empty
    SignatoryActions(Workspace& workspace, RecordTableView* table,
                     std::function<std::optional<Id<Contract>>()> contract = {});

    QAction* editAction() const { return edit_; }
    QAction* remindAction() const { return remind_; }
    QAction* pasteAction() const { return paste_; }
    std::vector<QAction*> all() const { return {edit_, remind_, paste_}; }

    /// Enables what can be done now; called by itself when the selection changes.
    void refresh();

private:
    std::vector<Id<Signatory>> selected() const;
    std::vector<ContractBody> selectedUnrecorded() const;
    std::vector<Id<Signatory>> awaited() const;
    void editSelected();
    void remindSelected();
    void pasteList();

    Workspace& workspace_;
    RecordTableView* table_;
    std::function<std::optional<Id<Contract>>()> contract_;
    QAction* edit_;
    QAction* remind_;
    QAction* paste_;
};

} // namespace parvis
