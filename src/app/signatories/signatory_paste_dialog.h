// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lists/signatory_list.h"
#include "widgets/workspace/latest_job.h"
#include "widgets/workspace/workspace.h"

#include <QDialog>

#include <memory>

namespace Ui {
class SignatoryPasteDialog;
}

namespace parvis {

class ColumnChoiceHeader;
class PastedListModel;

/// Takes a list copied from a spreadsheet into the signatories: what each column holds, what becomes of each line and
/// why some are left out, then one undoable action. The list is checked in a worker. GUI thread.
class SignatoryPasteDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param contract  of the lines that name none
    SignatoryPasteDialog(Workspace& workspace, PastedList list, std::optional<Id<Contract>> contract, QWidget* parent);
    ~SignatoryPasteDialog() override;

    void accept() override;

    PastedListModel* model() const { return model_; }
    ColumnChoiceHeader* header() const { return header_; }

private:
    void showList(PastedList list);
    void choose(int column, int choice);
    void check();
    void showChecked(CheckedList checked);
    void showSuggestions();
    void showSummary();
    void showDetail();
    void sizeColumns();
    QString outcome(int saved) const;

    Workspace& workspace_;
    std::unique_ptr<Ui::SignatoryPasteDialog> ui_;
    PastedListModel* model_;
    ColumnChoiceHeader* header_;
    std::vector<ListField> fields_;
    std::set<Suggestion> accepted_;
    std::vector<Suggestion> listed_; ///< in the order of the list of suggestions
    LatestJob checking_{workspace_.jobs()};
};

} // namespace parvis
