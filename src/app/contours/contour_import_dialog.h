// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contours/contour_preview.h"
#include "widgets/workspace/latest_job.h"
#include "widgets/workspace/workspace.h"

#include <QDialog>

#include <stop_token>

namespace Ui {
class ContourImportDialog;
}

namespace parvis {

class ContourDownload;
class RecordTableView;

/// Takes a file of official contours into the database: reads it in a worker, shows what it would change, and then
/// stores it as one undoable action. Cancelling at any time, also while it is stored, changes nothing. GUI thread.
class ContourImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ContourImportDialog(Workspace& workspace, QWidget* parent = nullptr);
    ~ContourImportDialog() override;

    /// Shows it over the window of `parent`, deleted when closed. @param path  of a file to start with; may be empty
    static ContourImportDialog* open(Workspace& workspace, QWidget* parent, const QString& path = {});

    /// How the files end that are offered to it.
    static QStringList fileSuffixes();

    void setFile(const QString& path);
    /// Fetches the file at the address of the dialog in a worker, then reads it; a second call stops it. What has
    /// arrived is kept for the next time.
    void download();
    bool isDownloading() const;
    /// What will be stored; null while none was read.
    const ContourImport* preview() const { return preview_.get(); }
    Source source() const;

    void accept() override;
    void reject() override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void chooseFile();
    void read();
    void cancelDownload();
    void connectDownload();
    void showPreview(ContourImport import);
    void showCounts();
    void showMessage(const QString& title, const QString& text, bool isError = false);
    void showError(std::exception_ptr error);
    void showProgress();
    void setWriting(bool writing);
    void nameSource(int generation);

    Workspace& workspace_;
    std::unique_ptr<Ui::ContourImportDialog> ui_;
    std::shared_ptr<const ContourImport> preview_;
    RecordTableView* contours_ = nullptr;
    RecordTableView* notices_ = nullptr;
    std::optional<int> chosenGeneration_; ///< none: as the codes say
    LatestJob reading_{workspace_.jobs()};
    QString downloadedFrom_; ///< the address of the file; empty: it was there already
    ContourDownload* download_;
    bool writing_ = false; ///< the import is on its way into the file
    std::stop_source stopWriting_;
};

} // namespace parvis
