// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/cycle_year_panel.h"

#include "domain/fold.h"
#include "domain/names.h"
#include "tasks/cycle_edits.h"
#include "ui_cycle_year_panel.h"
#include "widgets/controls/contract_box.h"
#include "widgets/look/look.h"
#include "widgets/tables/table_look.h"
#include "widgets/workspace/undo_offer.h"
#include "widgets/workspace/write_obstacle.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int firstYear = 2024;
constexpr int lastYear = 2032; ///< the last reviews and reports come after the contracts have ended

/// From September on, the cycle that people prepare is that of the next year.
int yearToPrepare(QDate today)
{
    constexpr int september = 9;
    return today.year() + (today.month() >= september ? 1 : 0);
}

} // namespace

CycleYearPanel::CycleYearPanel(Workspace& workspace, std::optional<Id<Contract>> contract, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , ui_(std::make_unique<Ui::CycleYearPanel>())
{
    ui_->setupUi(this);
    ui_->update->setObjectName(u"caption"_s);
    ui_->summary->setObjectName(u"caption"_s);
    ui_->splitter->setStretchFactor(0, 1);
    ui_->splitter->setStretchFactor(1, 2);
    ui_->splitter->setSizes({300, 700});
    for (int year = firstYear; year <= lastYear; ++year)
        ui_->year->addItem(QString::number(year), year);
    ui_->year->setCurrentIndex(ui_->year->findData(std::clamp(yearToPrepare(workspace.today()), firstYear, lastYear)));
    ui_->preview->setColumnCount(4);
    ui_->preview->setHorizontalHeaderLabels({tr("Contract"), tr("Step"), tr("Planned for"), tr("What happens")});
    for (int column = 0; column < ui_->preview->columnCount(); ++column) {
        QTableWidgetItem* title = ui_->preview->horizontalHeaderItem(column);
        title->setToolTip(title->text());
    }
    dressTable(*ui_->preview);
    setColumnWidths(*ui_->preview, {{0, 26}, {2, 20}, {3, 17}});
    stretchColumn(*ui_->preview, 1, 24);
    fillContracts(contract);
    connect(ui_->year, &QComboBox::currentIndexChanged, this, &CycleYearPanel::preview);
    connect(ui_->contracts, &QListWidget::itemChanged, this, &CycleYearPanel::preview);
    connect(ui_->search, &QLineEdit::textChanged, this, &CycleYearPanel::showFound);
    connect(ui_->all, &QPushButton::clicked, this, [this] { check(true); });
    connect(ui_->none, &QPushButton::clicked, this, [this] { check(false); });
    connect(ui_->add, &QPushButton::clicked, this, &CycleYearPanel::add);
    connect(&workspace, &Workspace::recordsChanged, this, &CycleYearPanel::preview);
    preview();
}

CycleYearPanel::~CycleYearPanel() = default;

void CycleYearPanel::fillContracts(std::optional<Id<Contract>> chosen)
{
    for (const auto& [name, id] : contractsByName(workspace_.records())) {
        auto* item = new QListWidgetItem(name, ui_->contracts);
        item->setData(Qt::UserRole, qint64(id.value));
        item->setToolTip(name);
        item->setCheckState(!chosen || *chosen == id ? Qt::Checked : Qt::Unchecked);
        if (chosen && *chosen == id)
            ui_->contracts->setCurrentItem(item);
    }
}

/// Of those that the search has left.
void CycleYearPanel::check(bool on)
{
    {
        const QSignalBlocker quiet(ui_->contracts);
        for (int i = 0; i < ui_->contracts->count(); ++i) {
            QListWidgetItem* item = ui_->contracts->item(i);
            if (!item->isHidden())
                item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        }
    }
    preview();
}

void CycleYearPanel::showFound(const QString& text)
{
    const QStringList words = fold(text).split(u' ', Qt::SkipEmptyParts);
    for (int i = 0; i < ui_->contracts->count(); ++i) {
        QListWidgetItem* item = ui_->contracts->item(i);
        const QString name = fold(item->text());
        item->setHidden(!std::ranges::all_of(words, [&](const QString& word) { return name.contains(word); }));
    }
}

std::vector<Id<Contract>> CycleYearPanel::contracts() const
{
    std::vector<Id<Contract>> chosen;
    for (int i = 0; i < ui_->contracts->count(); ++i) {
        const QListWidgetItem* item = ui_->contracts->item(i);
        if (item->checkState() == Qt::Checked)
            chosen.push_back({item->data(Qt::UserRole).toLongLong()});
    }
    return chosen;
}

void CycleYearPanel::preview()
{
    const int year = ui_->year->currentData().toInt();
    const auto chosen = contracts();
    milestones_ = yearlyMilestones(workspace_.records(), chosen, year);
    ui_->preview->setRowCount(int(milestones_.size()));
    for (int row = 0; row < int(milestones_.size()); ++row)
        showRow(row, milestones_[std::size_t(row)]);
    const auto existing = std::ranges::count_if(milestones_, [](const auto& m) { return m.existing.has_value(); });
    const int missing = int(milestones_.size()) - int(existing);
    const int contractCount = int(chosen.size());
    const int existingCount = int(existing);
    QString text =
        chosen.empty() ? tr("Choose at least one contract.") : tr("%n contract(s) chosen.", nullptr, contractCount);
    if (existingCount > 0)
        text += u' ' + tr("%n step(s) exist already and are not added again.", nullptr, existingCount);
    ui_->summary->setText(text);
    ui_->update->setText(isUpdateYear(year)
                             ? tr("In %1 the contract is brought up to date: that step is added too.").arg(year)
                             : QString());
    ui_->add->setText(missing == 0 ? tr("Nothing to add") : tr("Add %n step(s)", nullptr, missing));
    setObstacle(ui_->add,
                firstOf({writeObstacle(workspace_), unless(missing > 0, tr("The steps of this year are all there."))}));
}

void CycleYearPanel::showRow(int row, const CycleMilestone& each)
{
    const Register& records = workspace_.records();
    const Milestone* existing = records.find(each.existing);
    const Milestone& shown = existing ? *existing : each.milestone;
    const QString name = milestoneName(shown);
    const auto& date = shown.planned ? shown.planned : shown.done;
    const QString texts[] = {contractName(records, shown.contract), name, date ? date->text(QLocale()) : QString(),
                             existing ? tr("exists already") : tr("will be added")};
    for (int column = 0; column < 4; ++column) {
        auto* item = new QTableWidgetItem(texts[column]);
        item->setToolTip(texts[column]);
        if (existing)
            item->setForeground(Look::ink(Look::Ink::Faint));
        ui_->preview->setItem(row, column, item);
    }
}

void CycleYearPanel::add()
{
    int count = 0;
    const auto fill = [&](Transaction& tx, const Register& records) {
        count = addCycle(tx, records, contracts(), ui_->year->currentData().toInt());
    };
    if (!workspace_.edit(fill))
        return;
    informUndoable(workspace_, tr("%n step(s) of the cycle added.", nullptr, count));
    Q_EMIT added();
}

} // namespace parvis
