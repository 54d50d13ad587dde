// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/indicators/indicator_import.h"
#include "widgets/workspace/latest_job.h"
#include "widgets/workspace/workspace.h"

#include <QDialog>

#include <memory>

class QPlainTextEdit;
class QPushButton;

namespace parvis {

class NoteLabel;
class RecordTableView;

/// The figures of a file about neighbourhoods before any is recorded: which publication was recognised, what becomes of
/// each value. Read in a worker; what is written is one action. GUI thread.
class IndicatorImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param path  empty: of no file yet
    IndicatorImportDialog(Workspace& workspace, const QString& path, QWidget* parent);
    ~IndicatorImportDialog() override;

    void accept() override;

private:
    struct HeldFigures
    {
        IndicatorFile file;
        IndicatorPlan plan;
    };

    void makeParts();
    void read(const QString& path);
    void showPlan(HeldFigures understood);
    void showMessage(const QString& text);

    Workspace& workspace_;
    NoteLabel* summary_;
    RecordTableView* table_;
    QPlainTextEdit* details_;
    QPushButton* import_ = nullptr;
    std::shared_ptr<const IndicatorPlan> plan_;
    LatestJob job_{workspace_.jobs()};
};

} // namespace parvis
