// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/comparison_view.h"

#include "domain/calendar_entries.h"
#include "domain/day_text.h"
#include "domain/typed_date.h"
#include "report/comparison_report.h"
#include "report/paper_setting.h"
#include "store/history.h"
#include "ui_comparison_view.h"
#include "widgets/controls/checked_line.h"
#include "widgets/controls/flow_layout.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/tables/filter_chips.h"
#include "widgets/workspace/printout_saving.h"

#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace parvis {

ComparisonView::ComparisonView(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , ui_(std::make_unique<Ui::ComparisonView>())
{
    ui_->setupUi(this);
    const int unit = Look::unit();
    ui_->barLayout->setContentsMargins(unit * 2, unit, unit * 2, unit);
    ui_->doubt->setText(doubtText());
    ui_->doubt->hide();
    ui_->changes->setAccessibleName(tr("Records that changed between the two dates"));
    ui_->print->setIcon(Look::icon(u"print"_s));
    ui_->exportPdf->setIcon(Look::icon(u"save"_s));
    offerPaper(tr("Not now: compare two dates first."));
    connect(ui_->print, &QPushButton::clicked, this, [this] { workspace_.requests().print(printouts()); });
    connect(ui_->exportPdf, &QPushButton::clicked, this,
            [this] { savePrintout(workspace_, this, this, printouts().front()); });
    connect(ui_->changes->recordModel(), &RecordTableModel::filtersChanged, this, &ComparisonView::showFilters);
    connect(ui_->chips, &ChipBar::removed, this,
            [this](const QString& column) { ui_->changes->recordModel()->setFilter(column, {}); });
    connect(ui_->chips, &ChipBar::cleared, this, [this] { ui_->changes->recordModel()->setFilters({}); });
    makeSinceMenu();
    placePeriod();
    for (CheckedLine* line : {ui_->from, ui_->to}) {
        line->setProblem(&neededDateProblem);
        line->setPlaceholderText(tr("19/04/2024"));
        connect(line, &QLineEdit::returnPressed, this, &ComparisonView::compare);
        connect(line, &QLineEdit::textChanged, this, [this] {
            setObstacle(ui_->compare, firstOf({ui_->from->problem(), ui_->to->problem()}));
        });
    }
    setObstacle(ui_->compare, tr("Not now: type the two dates first."));
    connect(ui_->compare, &QPushButton::clicked, this, &ComparisonView::compare);
    connect(ui_->changes, &ComparedTable::changeSelected, this, &ComparisonView::changeSelected);
}

ComparisonView::~ComparisonView() = default;

/// On as many lines as the text needs, and each date whole.
void ComparisonView::placePeriod()
{
    auto* flow = new FlowLayout(ui_->period, Look::unit());
    flow->setContentsMargins(0, 0, 0, 0);
    auto* end = new QWidget(ui_->period);
    auto* row = new QHBoxLayout(end);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(ui_->toLabel);
    row->addWidget(ui_->to);
    for (QWidget* part :
         std::initializer_list<QWidget*>{ui_->from, end, ui_->compare, ui_->since, ui_->print, ui_->exportPdf})
        flow->addWidget(part);
    Look::follow(this, [this] {
        for (CheckedLine* line : {ui_->from, ui_->to})
            line->setMinimumWidth(line->fontMetrics().horizontalAdvance(u"30 septembre 2024"_s) + Look::unit() * 3);
    });
}

void ComparisonView::makeSinceMenu()
{
    auto* menu = new QMenu(this);
    ui_->since->setMenu(menu);
    ui_->since->setPopupMode(QToolButton::InstantPopup);
    connect(menu, &QMenu::aboutToShow, this, &ComparisonView::fillSinceMenu);
}

void ComparisonView::fillSinceMenu()
{
    QMenu* menu = ui_->since->menu();
    menu->clear();
    const QDate today = workspace_.today();
    const auto committee = lastSteeringCommittee(workspace_.records(), today);
    QAction* last = menu->addAction(committee ? tr("The last steering committee (%1)").arg(dayText(*committee))
                                              : tr("The last steering committee (none is recorded)"));
    setObstacle(last, unless(committee.has_value(), tr("No steering committee is recorded in the calendar.")));
    connect(last, &QAction::triggered, this, [this, committee] { compareSince(*committee); });
    const std::pair<QString, QDate> others[] = {{tr("Seven days ago"), today.addDays(-7)},
                                                {tr("One month ago"), today.addMonths(-1)},
                                                {tr("The first of January"), QDate(today.year(), 1, 1)},
                                                {tr("One year ago"), today.addYears(-1)}};
    for (const auto& [text, day] : others)
        connect(menu->addAction(text), &QAction::triggered, this, [this, since = day] { compareSince(since); });
}

void ComparisonView::start()
{
    if (ui_->from->text().isEmpty() && ui_->to->text().isEmpty()) {
        const QDate today = workspace_.today();
        const QDate since = lastSteeringCommittee(workspace_.records(), today).value_or(today.addMonths(-1));
        ui_->from->setText(typedDate(*PartialDate::day(since)));
        ui_->to->setText(typedDate(*PartialDate::day(today)));
    }
    if (stale_ && workspace_.database())
        compareAgain(JobRunner::Visibility::Silent);
    ui_->from->setFocus(Qt::OtherFocusReason);
    ui_->from->selectAll();
}

void ComparisonView::compareSince(QDate day)
{
    ui_->from->setText(typedDate(*PartialDate::day(day)));
    ui_->to->setText(typedDate(*PartialDate::day(workspace_.today())));
    compare();
}

QString ComparisonView::periodText() const
{
    return from_.isValid() ? tr("from %1 to %2").arg(dayText(from_), dayText(to_)) : QString();
}

void ComparisonView::compare()
{
    const auto from = PartialDate::parseTyped(ui_->from->text().trimmed());
    const auto to = PartialDate::parseTyped(ui_->to->text().trimmed());
    if (!from || !to || !workspace_.database())
        return;
    if (const QString problem = periodProblem(from, to); !problem.isEmpty()) {
        workspace_.warn(problem);
        return;
    }
    from_ = from->firstDay();
    to_ = to->lastDay();
    compareAgain(JobRunner::Visibility::Shown);
}

void ComparisonView::refresh()
{
    stale_ = from_.isValid();
    if (stale_ && isVisible() && workspace_.database())
        compareAgain(JobRunner::Visibility::Silent);
}

void ComparisonView::compareAgain(JobRunner::Visibility visibility)
{
    stale_ = false;
    comparing_.run(
        tr("Comparing two dates"),
        [path = workspace_.database()->path(), records = workspace_.records(), first = endOfDay(from_.addDays(-1)),
         last = endOfDay(to_), within = workspace_.territory().of(TerritoryFilter::home)](const JobControl& control) {
            Comparison comparison;
            History history(path);
            comparison.changes = history.changesBetween(first, last);
            if (within)
                comparison.changes = history.changesWithin(std::move(comparison.changes), records, *within);
            comparison.isDoubtful = history.isDoubtful(first) || history.isDoubtful(last);
            comparison.records = compareRecords(records, comparison.changes, QLocale(), control.stop);
            return comparison;
        },
        [this](Comparison comparison) { show(std::move(comparison)); }, {}, visibility);
}

void ComparisonView::show(Comparison comparison)
{
    int counts[3] = {};
    for (const ComparedRecord& record : comparison.records)
        ++counts[int(record.outcome)];
    const bool empty = comparison.records.empty();
    ui_->figures->setText(empty ? tr("Nothing changed %1.").arg(periodText())
                                : tr("%1, %2, %3 %4.")
                                      .arg(tr("%n record(s) added", nullptr, counts[0]),
                                           tr("%n changed", nullptr, counts[1]), tr("%n removed", nullptr, counts[2]),
                                           periodText()));
    ui_->doubt->setVisible(comparison.isDoubtful);
    offerPaper(unless(!empty, tr("Nothing has changed between the two dates.")));
    ui_->changes->setComparison(std::make_shared<const Comparison>(std::move(comparison)), workspace_.records());
    Q_EMIT compared();
}

void ComparisonView::offerPaper(const QString& obstacle)
{
    setObstacle(ui_->print, obstacle);
    setObstacle(ui_->exportPdf, obstacle);
}

void ComparisonView::showFilters()
{
    ui_->chips->setChips(filterChips(*ui_->changes->recordModel()));
}

/// The records that are shown, in their order: what the filters hide is not printed.
Printout::Compose ComparisonView::paper() const
{
    const auto comparison = ui_->changes->comparison();
    const RecordTableModel* model = ui_->changes->recordModel();
    std::vector<ComparedRecord> shown;
    for (std::vector<qint64> ids = model->shownIds(); const qint64 id : ids)
        shown.push_back(comparison->records[std::size_t(id) - 1]);
    std::ranges::stable_sort(shown, {}, [](const ComparedRecord& record) {
        return std::pair(record.subject, record.contract ? record.contract->value : 0);
    });
    ComparisonPeriod period{from_, to_, {}, comparison->isDoubtful};
    for (const Chip& chip : filterChips(*model))
        period.filters << chip.label;
    for (const Chip& chip : workspace_.territory().chipsOf(TerritoryFilter::home))
        period.filters << chip.label;
    ReportSetting setting = settingOf(workspace_.records());
    setting.date = workspace_.today();
    return composed([shown = std::move(shown), period, records = workspace_.records(), setting](std::stop_token stop) {
        return composeComparisonReport(records, shown, period, setting, stop);
    });
}

std::vector<Printout> ComparisonView::printouts()
{
    if (!ui_->exportPdf->isEnabled())
        return {};
    return {{tr("the comparison"), tr("Changes %1 to %2").arg(from_.toString(Qt::ISODate), to_.toString(Qt::ISODate)),
             [this] { return paper(); }, this}};
}

} // namespace parvis
