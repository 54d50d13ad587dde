// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/indicators/indicator_import.h"
#include "widgets/workspace/latest_job.h"
#include "widgets/workspace/workspace.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace parvis {

class NoteLabel;
class RecordTableView;

/// The figures of a file about neighbourhoods before any is recorded: which publication was recognised, what becomes of
/// each value. Another sheet of a workbook can be chosen, and the vintage of a table that tells none; it is compared
/// anew after each choice, when the register changes, and when the user asks because the file did. Read in a worker;
/// what is written is one action. GUI thread.
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
        QStringList sheets;
        QString problem; ///< why nothing was understood; empty: it was
    };

    void makeParts();
    QWidget* makeChoices();
    void read();
    void take(HeldFigures held);
    void showSheets(const QStringList& sheets, const QString& chosen);
    void showPlan(HeldFigures understood);
    void showMessage(const QString& text);

    Workspace& workspace_;
    QString path_;
    QComboBox* sheet_ = nullptr;
    QLineEdit* vintage_ = nullptr;
    QPushButton* again_ = nullptr;
    NoteLabel* summary_;
    RecordTableView* table_;
    QPlainTextEdit* details_;
    QPushButton* import_ = nullptr;
    std::shared_ptr<const IndicatorPlan> plan_;
    LatestJob job_{workspace_.jobs()};
};

} // namespace parvis
