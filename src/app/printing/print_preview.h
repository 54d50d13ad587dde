// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/pdf_printing.h"
#include "widgets/workspace/latest_job.h"
#include "widgets/workspace/workspace.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPrintPreviewWidget;
class QPushButton;
class QStackedWidget;

namespace parvis {

class JobPage;
class PreviewBar;

/// The pages as they will come out of the printer, and what may be done with them: printed through the system's dialog,
/// or saved as the PDF that they are. Where several things can be printed, one is chosen here. Pages are composed and
/// drawn in a worker. GUI thread.
class PrintPreview : public QDialog
{
    Q_OBJECT

public:
    /// @param printouts  at least one  @param first  the one that is shown first
    PrintPreview(Workspace& workspace, std::vector<Printout> printouts, int first, QWidget* window);
    ~PrintPreview() override;

    /// The pages are those of the choice, or it was said why there are none.
    bool isUpToDate() const { return !composing_.isRunning(); }
    const PreviewPages& pages() const { return pages_; }
    /// Prints on a printer as it was set up in its dialog, in a worker of the window, and closes.
    void printOn(const std::shared_ptr<QPrinter>& printer);

private:
    void makeParts();
    void choose(int index);
    void showPages(PreviewPages pages);
    void hold(const QString& obstacle);
    void showProblem(std::exception_ptr error);
    void showShare();
    void paint(QPrinter* printer) const;
    void askPrinter();
    void save();
    QString obstacle() const;
    const Printout& chosen() const;

    Workspace& workspace_;
    std::vector<Printout> printouts_;
    std::shared_ptr<QPrinter> printer_;
    PreviewPages pages_;
    QComboBox* choice_;
    PreviewBar* bar_;
    QStackedWidget* stack_;
    JobPage* waiting_;
    QPrintPreviewWidget* view_;
    QLabel* note_;
    QPushButton* print_;
    QPushButton* save_;
    int readPage_ = 0;
    LatestJob composing_{workspace_.jobs()};
};

} // namespace parvis
