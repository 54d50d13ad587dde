// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/yearly_cycle.h"
#include "widgets/workspace/workspace.h"

#include <QWidget>

#include <memory>

namespace Ui {
class CycleYearPanel;
}

namespace parvis {

/// Adds the milestones of one year's cycle to the chosen contracts, after showing which; one undoable action. GUI
/// thread.
class CycleYearPanel : public QWidget
{
    Q_OBJECT

public:
    /// @param contract  the only one chosen at first; none: all
    CycleYearPanel(Workspace& workspace, std::optional<Id<Contract>> contract, QWidget* parent);
    ~CycleYearPanel() override;

Q_SIGNALS:
    void added();

private:
    void fillContracts(std::optional<Id<Contract>> chosen);
    void check(bool on);
    void showFound(const QString& text);
    void preview();
    void showRow(int row, const CycleMilestone& each);
    void add();
    std::vector<Id<Contract>> contracts() const;

    Workspace& workspace_;
    std::unique_ptr<Ui::CycleYearPanel> ui_;
    std::vector<CycleMilestone> milestones_;
};

} // namespace parvis
