// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/overlay.h"
#include "widgets/workspace/latest_job.h"
#include "widgets/workspace/workspace.h"

#include <QDialog>

namespace Ui {
class EvolutionDialog;
}

namespace parvis {

class RecordTableView;

/// What became of the contours of 2015 in 2024: areas kept, gained and lost, and the lineage, as two tables. The
/// contours are laid over each other in a worker. GUI thread.
class EvolutionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit EvolutionDialog(Workspace& workspace, QWidget* parent = nullptr);
    ~EvolutionDialog() override;

    /// Shows it over the window of `parent`, deleted when closed.
    static EvolutionDialog* open(Workspace& workspace, QWidget* parent);

    /// Null until the worker is done.
    const Overlay* overlay() const { return overlay_.get(); }

private:
    void compute();
    void showOverlay(Overlay overlay);
    void showMessage(const QString& text);
    void copyTable();
    void showQpv(qint64 row);

    Workspace& workspace_;
    std::unique_ptr<Ui::EvolutionDialog> ui_;
    std::shared_ptr<const Overlay> overlay_;
    LatestJob computing_{workspace_.jobs()};
};

} // namespace parvis
