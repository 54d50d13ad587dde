// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/map_export_choice.h"
#include "widgets/workspace/file_export.h"
#include "widgets/workspace/latest_job.h"
#include "widgets/workspace/workspace.h"

#include <QDialog>
#include <QTimer>

class QPushButton;
namespace Ui {
class MapExportDialog;
}

namespace parvis {

/// Asks what of the map to export and how, shows what it will look like, and then where to. What fits the next export
/// too (kind, format, paper, resolution, issuer, logo) is remembered. The preview is painted in a worker. GUI thread.
class MapExportDialog : public QDialog
{
    Q_OBJECT

public:
    MapExportDialog(Workspace& workspace, MapExportSource source, QWidget* parent);
    ~MapExportDialog() override;

    MapExportChoice choice() const;
    const MapExportSource& source() const { return source_; }
    const FileTarget& target() const { return target_; } ///< chosen when accepted
    /// The preview is that of the choice.
    bool isUpToDate() const { return !previewing_.isRunning() && !settled_.isActive(); }

    /// Asks for the file; without one it stays open.
    void accept() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillChoices();
    void restore();
    void remember() const;
    void showKind();
    void showFormats();
    void showRows();
    void chooseLogo();
    void allow(const QString& obstacle);
    void print();
    void preview();
    void turnPage(int step);
    void showPreview(const MapExportPreview& preview);
    void showProblem(std::exception_ptr error);
    void tell(const QString& text, bool belowPreview);
    QSize previewRoom() const;

    Workspace& workspace_;
    MapExportSource source_;
    std::unique_ptr<Ui::MapExportDialog> ui_;
    QPushButton* print_;
    FileTarget target_;
    QTimer settled_; ///< the choice has not changed for a moment
    LatestJob previewing_{workspace_.jobs()};
    int page_ = 0; ///< of an atlas, the one to show
};

} // namespace parvis
