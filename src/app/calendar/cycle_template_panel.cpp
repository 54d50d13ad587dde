// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/cycle_template_panel.h"

#include "app/calendar/cycle_template_model.h"
#include "domain/yearly_cycle.h"
#include "tasks/cycle_edits.h"
#include "ui_cycle_template_panel.h"
#include "widgets/controls/note_label.h"
#include "widgets/look/look.h"
#include "widgets/tables/table_look.h"
#include "widgets/workspace/write_obstacle.h"

#include <QCollator>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace parvis {

CycleTemplatePanel::CycleTemplatePanel(Workspace& workspace, std::optional<Id<Epci>> epci, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , ui_(std::make_unique<Ui::CycleTemplatePanel>())
    , model_(new CycleTemplateModel(this))
{
    ui_->setupUi(this);
    keepPlaces({ui_->reset});
    ui_->explanation->setObjectName(u"caption"_s);
    ui_->steps->setModel(model_);
    ui_->steps->setItemDelegate(new CycleStepDelegate(this));
    ui_->steps->setAccessibleName(tr("Steps of the cycle"));
    ui_->steps->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                                QAbstractItemView::AnyKeyPressed);
    dressTable(*ui_->steps);
    QHeaderView* header = ui_->steps->horizontalHeader();
    header->setHighlightSections(false);
    setColumnWidths(*ui_->steps, {{CycleTemplateModel::Kind, 36},
                                  {CycleTemplateModel::Month, 16},
                                  {CycleTemplateModel::Day, 11},
                                  {CycleTemplateModel::Year, 19}});
    stretchColumn(*ui_->steps, CycleTemplateModel::Title, 24);
    fillOwners(epci);
    connect(ui_->owner, &QComboBox::currentIndexChanged, this, &CycleTemplatePanel::refresh);
    connect(model_, &CycleTemplateModel::edited, this, &CycleTemplatePanel::write);
    connect(ui_->add, &QPushButton::clicked, this, &CycleTemplatePanel::addStep);
    connect(ui_->remove, &QPushButton::clicked, this, &CycleTemplatePanel::removeStep);
    connect(ui_->up, &QPushButton::clicked, this, [this] { moveStep(-1); });
    connect(ui_->down, &QPushButton::clicked, this, [this] { moveStep(1); });
    connect(ui_->reset, &QPushButton::clicked, this, &CycleTemplatePanel::reset);
    connect(ui_->steps->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CycleTemplatePanel::enable);
    connect(&workspace, &Workspace::recordsChanged, this, [this](const ChangeSet& changes) {
        if (changes.touches<CycleStep>())
            refresh();
    });
    refresh();
}

CycleTemplatePanel::~CycleTemplatePanel() = default;

void CycleTemplatePanel::fillOwners(std::optional<Id<Epci>> chosen)
{
    const Register& records = workspace_.records();
    std::vector<const Epci*> owners;
    for (const Contract& contract : records.all<Contract>()) {
        if (const Epci* epci = records.find(contract.epci))
            owners.push_back(epci);
    }
    const QCollator collator;
    std::ranges::sort(owners, [&](const Epci* a, const Epci* b) { return collator.compare(a->name, b->name) < 0; });
    ui_->owner->addItem(tr("all contracts (common cycle)"), qint64(0));
    for (const Epci* epci : owners)
        ui_->owner->addItem(epci->name, qint64(epci->id.value));
    ui_->owner->setCurrentIndex(std::max(0, ui_->owner->findData(qint64(chosen ? chosen->value : 0))));
}

std::optional<Id<Epci>> CycleTemplatePanel::owner() const
{
    const qint64 id = ui_->owner->currentData().toLongLong();
    return id > 0 ? std::optional(Id<Epci>{id}) : std::nullopt;
}

void CycleTemplatePanel::refresh()
{
    const Register& records = workspace_.records();
    const int row = currentRow();
    model_->setEditable(workspace_.isWritable());
    model_->setSteps(cycleTemplate(records, owner()));
    select(std::min(row, model_->rowCount() - 1));
    int own = 0;
    for (const Epci& epci : records.all<Epci>())
        own += hasOwnCycle(records, epci.id);
    if (!owner())
        ui_->explanation->setText(
            tr("It serves every contract whose EPCI has no cycle of its own. %n EPCI have one.", nullptr, own));
    else if (hasOwnCycle(records, *owner()))
        ui_->explanation->setText(tr("This EPCI has a cycle of its own."));
    else
        ui_->explanation->setText(
            tr("This EPCI follows the common cycle. The first change makes a copy of it for this EPCI alone."));
    enable();
}

void CycleTemplatePanel::enable()
{
    const int row = currentRow();
    const QString unwritable = writeObstacle(workspace_);
    const QString noRow = firstOf({unwritable, selectionObstacle(row >= 0)});
    setObstacle(ui_->add, unwritable);
    setObstacle(ui_->remove, firstOf({noRow, unless(model_->rowCount() > 1, tr("A cycle has one step at least."))}));
    setObstacle(ui_->up, firstOf({noRow, unless(row > 0, tr("This step is the first."))}));
    setObstacle(ui_->down, firstOf({noRow, unless(row + 1 < model_->rowCount(), tr("This step is the last."))}));
    ui_->reset->setVisible(owner().has_value());
    const bool isOwn = owner() && hasOwnCycle(workspace_.records(), *owner());
    setObstacle(ui_->reset, firstOf({unwritable, unless(isOwn, tr("This contract has the cycle of all contracts."))}));
}

int CycleTemplatePanel::currentRow() const
{
    return ui_->steps->currentIndex().row();
}

void CycleTemplatePanel::select(int row)
{
    const int column = std::max(0, ui_->steps->currentIndex().column());
    ui_->steps->setCurrentIndex(model_->index(row, column));
}

void CycleTemplatePanel::write(const std::vector<CycleStep>& steps)
{
    workspace_.edit([&](Transaction& tx, const Register& records) { storeCycle(tx, records, owner(), steps); });
}

void CycleTemplatePanel::addStep()
{
    std::vector<CycleStep> steps = model_->steps();
    CycleStep step;
    step.kind = u"steering_committee"_s;
    if (!steps.empty()) {
        step.month = steps.back().month;
        step.yearOffset = steps.back().yearOffset;
    }
    steps.push_back(step);
    write(steps);
    select(model_->rowCount() - 1);
    ui_->steps->setFocus();
    ui_->steps->edit(model_->index(model_->rowCount() - 1, CycleTemplateModel::Kind));
}

void CycleTemplatePanel::removeStep()
{
    std::vector<CycleStep> steps = model_->steps();
    steps.erase(steps.begin() + currentRow());
    write(steps);
    ui_->steps->setFocus(); // on the button, the next Space would remove the next step
}

void CycleTemplatePanel::moveStep(int by)
{
    const int row = currentRow();
    std::vector<CycleStep> steps = model_->steps();
    std::swap(steps[std::size_t(row)], steps[std::size_t(row + by)]);
    write(steps);
    select(row + by);
}

void CycleTemplatePanel::reset()
{
    if (owner())
        write({});
}

} // namespace parvis
