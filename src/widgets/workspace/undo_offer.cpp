// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/undo_offer.h"

#include "domain/translate.h"

#include <QPointer>

namespace parvis {

void informUndoable(Workspace& workspace, const QString& text, Message::Kind kind)
{
    const Database* database = workspace.database();
    if (!database || !database->undoState().undo) {
        workspace.say({kind, text, {}, {}});
        return;
    }
    const QPointer<Workspace> guarded(&workspace);
    const auto undo = [guarded, database, action = database->undoState().undo->id] {
        if (!guarded)
            return;
        const bool isCurrent =
            guarded->database() == database && database->undoState().undo && database->undoState().undo->id == action;
        if (isCurrent)
            guarded->undo();
        else
            guarded->inform(translate("widgets", "Other changes were made since: undo them first, latest first."));
    };
    workspace.say({kind, text, translate("widgets", "Undo"), undo});
}

void editUndoably(Workspace& workspace, std::size_t records, const QString& done,
                  const std::function<void(Transaction&, const Register&)>& fill)
{
    const auto say = [&workspace, done] { informUndoable(workspace, done); };
    if (records >= backgroundRecords)
        workspace.editInBackground(fill, say);
    else if (workspace.edit(fill))
        say();
}

} // namespace parvis
