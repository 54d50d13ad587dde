// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/tool_actions.h"

#include "app/calendar/agenda_dialog.h"
#include "app/calendar/yearly_cycle_dialog.h"
#include "app/contours/contour_import_dialog.h"
#include "app/facts/facts_dialog.h"
#include "app/help/about.h"
#include "app/help/help_text_dialog.h"
#include "app/history/look_back_dialog.h"
#include "app/preferences/preferences_dialog.h"
#include "app/press/paper_template_dialog.h"
#include "app/shell/table_output.h"
#include "domain/translate.h"
#include "ui_main_window.h"
#include "widgets/look/look.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/workspace/workspace.h"
#include "widgets/workspace/write_obstacle.h"

#include <QApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

void setIcons(const Ui::MainWindow& ui)
{
    const std::pair<QAction*, QString> icons[] = {{ui.actionNew, u"new"_s},
                                                  {ui.actionOpen, u"open"_s},
                                                  {ui.actionSaveCopy, u"save"_s},
                                                  {ui.actionBackups, u"history"_s},
                                                  {ui.actionImportContours, u"import"_s},
                                                  {ui.actionUndo, u"undo"_s},
                                                  {ui.actionRedo, u"redo"_s},
                                                  {ui.actionCopy, u"copy"_s},
                                                  {ui.actionSearch, u"search"_s},
                                                  {ui.actionLocate, u"zoom"_s},
                                                  {ui.actionCheck, u"check"_s},
                                                  {ui.actionYearlyCycle, u"calendar"_s},
                                                  {ui.actionLookBack, u"history"_s},
                                                  {ui.actionExportAgenda, u"export"_s},
                                                  {ui.actionExportTable, u"export"_s},
                                                  {ui.actionExportRegister, u"export"_s},
                                                  {ui.actionGuide, u"documents"_s},
                                                  {ui.actionAbout, u"information"_s}};
    for (const auto& [action, icon] : icons)
        action->setIcon(Look::icon(icon));
}

/// The focused widget knows what to copy: a table its cells, a text what is marked in it, others have a command for it.
void copyFocused()
{
    QWidget* focused = QApplication::focusWidget();
    if (!focused)
        return;
    for (QAction* action : focused->actions()) {
        if (action->shortcut() == QKeySequence(QKeySequence::Copy))
            return action->trigger();
    }
    if (auto* table = qobject_cast<RecordTableView*>(focused))
        table->copySelection();
    else if (focused->metaObject()->indexOfSlot("copy()") >= 0)
        QMetaObject::invokeMethod(focused, "copy");
}

/// Names what it would undo or do again.
void nameReversal(QAction* action, const QString& verb, const QString& verbOf,
                  const std::optional<JournalAction>& target)
{
    action->setText(target ? verbOf.arg(target->title) : verb);
    action->setToolTip(u"%1 (%2)"_s.arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
}

} // namespace

void connectTools(const Ui::MainWindow& ui, Workspace& workspace, QWidget* window)
{
    setIcons(ui);
    ui.actionRedo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    // The menu names the key; whatever has the keyboard hears it by itself, and a second command would hold both back.
    ui.actionCopy->setShortcutContext(Qt::WidgetShortcut);
    const auto on = [window](QAction* action, auto does) {
        QObject::connect(action, &QAction::triggered, window, does);
    };
    on(ui.actionImportContours, [&workspace] { workspace.requests().offerContours(); });
    on(ui.actionDownloadContours, [&workspace, window] { ContourImportDialog::open(workspace, window)->download(); });
    on(ui.actionNewerFacts, [&workspace, window] { FactsDialog::open(workspace, window); });
    on(ui.actionUndo, [&workspace] { workspace.undo(); });
    on(ui.actionCopy, [] { copyFocused(); });
    on(ui.actionRedo, [&workspace] { workspace.redo(); });
    on(ui.actionLookBack, [&workspace, window] { askToLookBack(workspace, window); });
    on(ui.actionPresent, [&workspace] { workspace.lookAtPresent(); });
    on(ui.actionPreferences, [&workspace, window] { PreferencesDialog::open(workspace, window); });
    on(ui.actionYearlyCycle, [&workspace, window] { openYearlyCycle(workspace, {}, window); });
    on(ui.actionPaperTemplate, [&workspace, window] { openPaperTemplate(workspace, window); });
    on(ui.actionLocate, [&workspace] { workspace.requests().locate(); });
    on(ui.actionExportTable, [&workspace, window] { exportTableInView(workspace, window); });
    on(ui.actionExportRegister, [&workspace, window] { exportRegister(workspace, window); });
    on(ui.actionExportAgenda, [&workspace, window] { exportAgenda(workspace, {}, window); });
    on(ui.actionShortcuts, [window] { HelpTextDialog(shortcutsText(), window).exec(); });
    on(ui.actionAccessibility, [window] { HelpTextDialog(accessibilityText(), window).exec(); });
    on(ui.actionAbout, [&workspace, window] { HelpTextDialog(aboutText(workspace.records()), window).exec(); });
}

void enableTools(const Ui::MainWindow& ui, const Workspace& workspace)
{
    for (QAction* action : {ui.actionSaveCopy, ui.actionNewerFacts, ui.actionCheck, ui.actionLookBack,
                            ui.actionYearlyCycle, ui.actionPaperTemplate, ui.actionExportAgenda, ui.actionLocate,
                            ui.actionExportTable, ui.actionExportRegister})
        setObstacle(action, fileObstacle(workspace));
    const QString unwritable = writeObstacle(workspace);
    for (QAction* action : {ui.actionImportContours, ui.actionDownloadContours})
        setObstacle(action, unwritable);
    setObstacle(ui.actionPresent,
                unless(workspace.pastDay().isValid(), translate("app", "This is the register of today.")));
    const auto& [undo, redo] = workspace.undoState();
    nameReversal(ui.actionUndo, translate("app", "Undo"), translate("app", "Undo “%1”"), undo);
    const QString nothingDone = translate("app", "Nothing has been done yet that could be undone.");
    setObstacle(ui.actionUndo, firstOf({unwritable, unless(undo.has_value(), nothingDone)}));
    nameReversal(ui.actionRedo, translate("app", "Redo"), translate("app", "Redo “%1”"), redo);
    const QString nothingUndone = translate("app", "Nothing has been undone that could be done again.");
    setObstacle(ui.actionRedo, firstOf({unwritable, unless(redo.has_value(), nothingUndone)}));
}

QString titleWithFile(const Workspace& workspace)
{
    const Database* database = workspace.database();
    if (!database)
        return u"Parvis"_s;
    const QString access = workspace.isWritable() ? QString() : translate("app", " [read-only]");
    return u"%1%2 – Parvis"_s.arg(QFileInfo(database->path()).fileName(), access);
}

} // namespace parvis
