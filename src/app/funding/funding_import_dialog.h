// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/funding_plan.h"
#include "widgets/workspace/latest_job.h"
#include "widgets/workspace/workspace.h"

#include <QDialog>

#include <memory>

class QPushButton;
namespace Ui {
class FundingImportDialog;
}

namespace parvis {

class ColumnChoiceHeader;
class FileRowsModel;

/// The funding lines of a file, or of copied cells, before any is recorded: which sheet is read, what its columns hold,
/// what becomes of each row and why. Read in a worker, held against the register anew when that changes. What is
/// written is one action; what the user said of the columns is remembered for tables with the same titles. GUI thread.
class FundingImportDialog : public QDialog
{
    Q_OBJECT

public:
    FundingImportDialog(Workspace& workspace, QWidget* parent);
    ~FundingImportDialog() override;

    void readFile(const QString& path, const QString& sheet = {});
    void readCells(const QString& text);

    /// Null until the rows are held against the register, and when they cannot be.
    const FundingPlan* plan() const { return plan_.get(); }
    void accept() override;
    /// While lines are written, stops that.
    void reject() override;

private:
    struct Understood
    {
        FundingFile file;
        FundingPlan plan;
    };
    using Read = std::function<FundingTable(const std::stop_token& stop)>;

    void connectChoices();
    void read(Read read);
    void takeTable(FundingTable table);
    void showTable();
    void showSheets();
    void sizeColumns();
    void choose(int column, int choice);
    void understand();
    void showPlan(Understood understood);
    void showProblem(std::exception_ptr error);
    void showMessage(const QString& text);
    void setDetails(const QStringList& lines);
    void showShare();
    void setWriting(bool isWriting);
    void end(bool isWritten);

    Workspace& workspace_;
    std::unique_ptr<Ui::FundingImportDialog> ui_;
    FileRowsModel* rows_;
    ColumnChoiceHeader* header_;
    QPushButton* import_;
    QString path_; ///< empty: copied cells
    std::shared_ptr<const FundingTable> table_;
    FundingChoices choices_;
    bool isRemembered_ = false; ///< the columns are as the user chose them another time
    std::shared_ptr<const FundingPlan> plan_;
    bool isWriting_ = false;
    std::stop_source stopWriting_;
    LatestJob job_{workspace_.jobs()};
};

} // namespace parvis
