// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/yearly_cycle_dialog.h"

#include "app/calendar/cycle_template_panel.h"
#include "app/calendar/cycle_year_panel.h"
#include "widgets/look/look.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace parvis {

YearlyCycleDialog::YearlyCycleDialog(Workspace& workspace, std::optional<Id<Contract>> id, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Yearly cycle"));
    auto* tabs = new QTabWidget(this);
    auto* year = new CycleYearPanel(workspace, id, tabs);
    const Contract* contract = workspace.records().find(id);
    tabs->addTab(year, tr("Add a year"));
    tabs->addTab(new CycleTemplatePanel(workspace, contract ? std::optional(contract->epci) : std::nullopt, tabs),
                 tr("Template"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAutoDefault(false); // Enter in a field must neither close nor add the steps of a year
    auto* column = new QVBoxLayout(this);
    column->addWidget(tabs);
    column->addWidget(buttons);
    resize(Look::unit() * 140, Look::unit() * 80);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(year, &CycleYearPanel::added, this, &QDialog::accept);
}

void openYearlyCycle(Workspace& workspace, std::optional<Id<Contract>> contract, QWidget* parent)
{
    if (!workspace.database())
        return;
    YearlyCycleDialog(workspace, contract, parent).exec();
}

} // namespace parvis
