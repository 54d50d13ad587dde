// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/press_review_content.h"
#include "widgets/workspace/file_export.h"

#include <QDialog>

#include <memory>

namespace Ui {
class PressExportDialog;
}

namespace parvis {

class FilePathField;

/// What is exported, and where to.
struct PressExport
{
    PressReview review; ///< its key is set when this number has been issued before
    FileTarget target;
};

/// Asks for number, title, period, editorial and file of an issue, and says beforehand how many articles it will hold
/// and how many are left out because their date is unknown. GUI thread.
class PressExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param today  the day of issue
    PressExportDialog(const Register& records, QDate today, QWidget* parent);
    ~PressExportDialog() override;

    PressExport request() const;

private:
    PressReview review() const;
    void showNumber(int number);
    void check();
    void proposeName();

    Register records_;
    QDate today_;
    std::unique_ptr<Ui::PressExportDialog> ui_;
    FilePathField* file_;
};

} // namespace parvis
