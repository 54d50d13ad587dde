// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/page.h"

namespace parvis {

class RecordTableModel;
class SignatoryActions;
class SignatorySheet;

/// The signatories of all contracts in one table, for work across contracts, and the sheet of one of them. GUI thread.
class SignatoriesPage : public Page
{
    Q_OBJECT

public:
    SignatoriesPage(Workspace& workspace, QWidget* parent);

    void refresh(const ChangeSet* changes) override;
    /// A reminder is shown with its signatory.
    void showRecord(const RecordRef& record) override;
    SignatorySheet* sheet() const { return sheet_; }
    SignatoryActions* actions() const { return actions_; }

private:
    void showFigures();
    void removeSelected(const std::vector<qint64>& ids);

    RecordTableModel* model_;
    SignatoryActions* actions_;
    SignatorySheet* sheet_;
};

} // namespace parvis
