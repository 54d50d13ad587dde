// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/workspace.h"

#include <QWidget>

#include <memory>

namespace Ui {
class CycleTemplatePanel;
}

namespace parvis {

class CycleTemplateModel;

/// Edits the yearly cycle: the common one, or that of one EPCI, which begins as a copy of the common one with the first
/// change. Each change is one undoable action. GUI thread.
class CycleTemplatePanel : public QWidget
{
    Q_OBJECT

public:
    /// @param epci  whose cycle is shown first; none: the common one
    CycleTemplatePanel(Workspace& workspace, std::optional<Id<Epci>> epci, QWidget* parent);
    ~CycleTemplatePanel() override;

private:
    std::optional<Id<Epci>> owner() const;
    void fillOwners(std::optional<Id<Epci>> chosen);
    void refresh();
    void write(const std::vector<CycleStep>& steps);
    void addStep();
    void removeStep();
    void moveStep(int by);
    void reset();
    int currentRow() const;
    void select(int row);
    void enable();

    Workspace& workspace_;
    std::unique_ptr<Ui::CycleTemplatePanel> ui_;
    CycleTemplateModel* model_;
};

} // namespace parvis
