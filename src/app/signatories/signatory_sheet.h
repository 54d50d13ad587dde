// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/signatures/signatory_change.h"
#include "widgets/controls/record_sheet.h"
#include "widgets/workspace/workspace.h"

namespace parvis {

class CheckedLine;
class NoteEdit;
class RecordTableView;
class SignatoryActions;

/// Everything about one signatory: how far it has come, its own target date and note, and the log of its reminders.
/// GUI thread.
class SignatorySheet : public RecordSheet
{
    Q_OBJECT

public:
    SignatorySheet(Workspace& workspace, const SignatoryActions& actions, QWidget* parent);

    void showSignatory(Id<Signatory> id);
    Id<Signatory> signatory() const { return signatory_; }
    RecordTableView* reminders() const { return reminders_; }

private:
    void makeFields();
    void makeReminders(QAction* remind);
    void showFacts(const Signatory& signatory);
    void showDates(const Signatory& signatory);
    void write(const SignatoryChange& edit);
    void removeReminders(const std::vector<qint64>& ids);

    Workspace& workspace_;
    Id<Signatory> signatory_;
    FactGrid* facts_;
    QLabel* proofs_ = nullptr;
    CheckedLine* targetDate_ = nullptr;
    QLabel* lateness_ = nullptr;
    NoteEdit* note_ = nullptr;
    RecordTableView* reminders_ = nullptr;
    QAction* contract_;
};

} // namespace parvis
