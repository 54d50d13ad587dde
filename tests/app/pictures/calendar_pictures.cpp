// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/pictures/calendar_pictures.h"

#include "app/calendar/agenda_dialog.h"
#include "app/calendar/milestone_dialog.h"
#include "app/calendar/yearly_cycle_dialog.h"
#include "app/shell/main_window.h"
#include "domain/yearly_cycle.h"

#include <QComboBox>
#include <QSettings>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

void settleCalendar(Workspace& workspace)
{
    for (int i = 0; i < 400 && !workspace.jobs().isIdle(); ++i)
        QTest::qWait(10);
    QTest::qWait(200);
}

void grabDialog(QDialog& dialog, const QDir& folder, const QString& name)
{
    dialog.show();
    QTest::qWait(200);
    dialog.grab().save(folder.filePath(name + u".png"_s));
}

} // namespace

void fillCalendar(Workspace& workspace)
{
    const Register& records = workspace.records();
    const Id<Contract> contracts[] = {records.contract(*ContractCode::parse(u"CN06202I"))->id,
                                      records.all<Contract>()[0].id};
    workspace.edit(u"Étapes"_s, [&](Transaction& tx) {
        for (const int year : {2025, 2026}) {
            for (const CycleMilestone& each : yearlyMilestones(records, contracts, year))
                tx.insert(Milestone(each.milestone));
        }
        const std::pair<const char*, const char*> steps[] = {
            {"review", "2025-03-18"},          {"technical_committee", "2025-03-18"},
            {"citizen_council", "2025-03-18"}, {"notification", "2025-03-18"},
            {"deliberation", "2025-03-18"},    {"steering_committee", "2025-03-27"},
            {"submission", "2025-03-01"},      {"signature", "2025-03-05"}};
        for (const auto& [kind, day] : steps) {
            Milestone step;
            step.kind = QString::fromLatin1(kind);
            step.contract = contracts[0];
            step.planned = PartialDate::parse(QString::fromLatin1(day));
            if (step.kind == u"submission")
                step.done = step.planned;
            tx.insert(step);
        }
        Milestone late;
        late.kind = u"framing_note"_s;
        late.planned = PartialDate::parse(u"2025-02-28");
        tx.insert(late);
    });
}

void saveCalendar(Workspace& workspace, const QDir& folder, const QString& suffix)
{
    QSettings().setValue(u"calendar/view"_s, u"month"_s);
    for (const QSize size : {QSize(1280, 720), QSize(1600, 900)}) {
        QSettings().remove(u"window/geometry"_s);
        DatabaseOpener opener(workspace);
        MainWindow window(workspace, opener);
        window.resize(size);
        window.show();
        Q_EMIT workspace.databaseChanged();
        window.showPage(u"calendar"_s);
        settleCalendar(workspace);
        window.grab().save(folder.filePath(u"month-%1-%2.png"_s.arg(suffix).arg(size.width())));
    }
    const Register& records = workspace.records();
    const Id<Contract> contract = records.contract(*ContractCode::parse(u"CN06202I"))->id;
    AgendaDialog agenda(records, workspace.today(), contract, nullptr);
    grabDialog(agenda, folder, u"agenda-%1"_s.arg(suffix));
    MilestoneDialog milestone(records.all<Milestone>()[0], workspace.today(), std::nullopt, nullptr);
    milestone.askContract(records);
    grabDialog(milestone, folder, u"milestone-%1"_s.arg(suffix));
    YearlyCycleDialog cycle(workspace, contract, nullptr);
    cycle.findChild<QComboBox*>(u"year"_s)->setCurrentText(u"2027"_s);
    grabDialog(cycle, folder, u"cycle-year-%1"_s.arg(suffix));
    cycle.findChild<QTabWidget*>()->setCurrentIndex(1);
    grabDialog(cycle, folder, u"cycle-template-%1"_s.arg(suffix));
    QSettings().remove(u"calendar/view"_s);
}

} // namespace parvis
