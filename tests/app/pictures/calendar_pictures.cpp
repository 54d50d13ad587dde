#include "tests/app/pictures/calendar_pictures.h"

#include "app/calendar/agenda_dialog.h"
#include "app/shell/main_window.h"
#include "app/calendar/milestone_dialog.h"
#include "app/calendar/yearly_cycle_dialog.h"
#include "domain/yearly_cycle.h"

#include <QComboBox>
#include <QSettings>
#include <QTabWidget>
#include <QTest>

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
    dialog.grab().save(folder.filePath(name + QStringLiteral(".png")));
}

} // namespace

void fillCalendar(Workspace& workspace)
{
    const Register& records = workspace.records();
    const Id<Contract> contracts[] = {records.contract(*ContractCode::parse(u"CN06202I"))->id,
                                      records.all<Contract>()[0].id};
    workspace.edit(QStringLiteral("Étapes"), [&](Transaction& tx) {
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
        late.kind = QStringLiteral("framing_note");
        late.planned = PartialDate::parse(u"2025-02-28");
        tx.insert(late);
    });
}

void saveCalendar(Workspace& workspace, const QDir& folder, const QString& suffix)
{
    QSettings().setValue(QStringLiteral("calendar/view"), QStringLiteral("month"));
    for (const QSize size : {QSize(1280, 720), QSize(1600, 900)}) {
        QSettings().remove(QStringLiteral("window/geometry"));
        MainWindow window(workspace);
        window.resize(size);
        window.show();
        Q_EMIT workspace.databaseChanged();
        window.showPage(QStringLiteral("calendar"));
        settleCalendar(workspace);
        window.grab().save(folder.filePath(QStringLiteral("month-%1-%2.png").arg(suffix).arg(size.width())));
    }
    const Register& records = workspace.records();
    const Id<Contract> contract = records.contract(*ContractCode::parse(u"CN06202I"))->id;
    AgendaDialog agenda(records, workspace.today(), contract, nullptr);
    grabDialog(agenda, folder, QStringLiteral("agenda-%1").arg(suffix));
    MilestoneDialog milestone(records.all<Milestone>()[0], std::nullopt, nullptr);
    milestone.askContract(records);
    grabDialog(milestone, folder, QStringLiteral("milestone-%1").arg(suffix));
    YearlyCycleDialog cycle(workspace, contract, nullptr);
    cycle.findChild<QComboBox*>(QStringLiteral("year"))->setCurrentText(QStringLiteral("2027"));
    grabDialog(cycle, folder, QStringLiteral("cycle-year-%1").arg(suffix));
    cycle.findChild<QTabWidget*>()->setCurrentIndex(1);
    grabDialog(cycle, folder, QStringLiteral("cycle-template-%1").arg(suffix));
    QSettings().remove(QStringLiteral("calendar/view"));
}

} // namespace parvis
