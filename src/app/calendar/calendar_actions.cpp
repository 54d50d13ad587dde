// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/calendar_actions.h"

#include "widgets/look/look.h"
#include "widgets/look/settings.h"
#include "widgets/workspace/workspace.h"
#include "widgets/workspace/write_obstacle.h"

#include <QAction>
#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const Setting<QString> viewSetting(u"calendar/view"_s);

QAction* iconAction(const char* icon, const QString& text, QObject* parent)
{
    return new QAction(Look::icon(QString::fromLatin1(icon)), text, parent);
}

} // namespace

CalendarActions::CalendarActions(QObject* parent)
    : QObject(parent)
    , list(iconAction("columns", tr("List"), this))
    , month(iconAction("calendar", tr("Month"), this))
    , addEvent(iconAction("add", tr("Add an event…"), this))
    , addStep(iconAction("add", tr("Add a step…"), this))
    , edit(iconAction("edit", tr("Edit…"), this))
    , done(iconAction("check", tr("Done today"), this))
    , remove(iconAction("delete", tr("Delete"), this))
    , openContract(iconAction("contract", tr("Open the contract"), this))
    , exportAgenda(iconAction("export", tr("Export to an agenda (.ics)…"), this))
    , cycle(iconAction("redo", tr("Yearly cycle…"), this))
{
    exportAgenda->setIconText(tr("Export…")); // short on the buttons, so that large text fits
    auto* views = new QActionGroup(this);
    for (QAction* action : {list, month}) {
        action->setCheckable(true);
        views->addAction(action);
    }
    (viewSetting.value() == u"month" ? month : list)->setChecked(true);
    connect(views, &QActionGroup::triggered, this, [this] {
        viewSetting.keep(isMonth() ? u"month"_s : u"list"_s);
        Q_EMIT viewChosen();
    });
}

bool CalendarActions::isMonth() const
{
    return month->isChecked();
}

void CalendarActions::enable(const Workspace& workspace, const CalendarEntry* current)
{
    const bool isStep = current && current->kind == EntryKind::Milestone;
    const bool isKeptHere = isStep || (current && current->kind == EntryKind::Event);
    edit->setVisible(isKeptHere);
    remove->setVisible(isKeptHere);
    done->setVisible(isStep && current->when != When::Done);
    openContract->setVisible(current && current->contract);
    for (QAction* action : {addEvent, addStep, edit, remove, done, cycle})
        setObstacle(action, writeObstacle(workspace));
    setObstacle(exportAgenda, fileObstacle(workspace));
}

} // namespace parvis
