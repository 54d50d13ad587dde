// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/press/review_output.h"
#include "report/press_review_content.h"
#include "widgets/workspace/file_export.h"

#include <QDialog>

#include <memory>

class QPushButton;
namespace Ui {
class PressExportDialog;
}

namespace parvis {

class FilePathField;

/// What the list of articles has in view when an export is asked for.
struct ArticlesInView
{
    std::set<Id<Article>> shown;    ///< those that the filters leave; empty: there is no filter
    std::set<Id<Article>> selected; ///< by the user, in this list; empty: less than two
};

/// What is exported, and where to.
struct PressExport
{
    PressReview review;                             ///< its key is set when this number has been issued before
    std::optional<std::set<Id<Article>>> only = {}; ///< the articles that may be in it; none: any of its period
    FileTarget target = {};
    ReviewOutput output = {};
};

/// Asks for number, title, period, editorial and file of an issue and, where the list is filtered or lines are
/// selected, whether it holds those alone; says beforehand how many articles it will hold and how many are left out
/// because their date is unknown. GUI thread.
class PressExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param today  the day of issue
    PressExportDialog(const Register& records, QDate today, ArticlesInView view, QWidget* parent);
    ~PressExportDialog() override;

    PressExport request() const;
    /// Why the file could not be written; until something else is chosen.
    void tell(const QString& reason);

Q_SIGNALS:
    void printRequested(); ///< of what `request` holds

private:
    PressReview review() const;
    void showNumber(int number);
    void check();
    void proposeName();
    void offerArticles();
    void followFormat();
    std::optional<std::set<Id<Article>>> only() const;

    Register records_;
    QDate today_;
    ArticlesInView view_;
    std::unique_ptr<Ui::PressExportDialog> ui_;
    FilePathField* file_;
    QPushButton* print_;
};

} // namespace parvis
