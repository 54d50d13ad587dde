// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/undo_offer.h"

#include "domain/translate.h"

#include <QPointer>

namespace parvis {

namespace {

/// The action that undo would take back; nothing when there is none.
std::optional<qint64> undoableAction(const Database* database)
{
    return database && database->undoState().undo ? std::optional(database->undoState().undo->id) : std::nullopt;
}

} // namespace

void informUndoable(Workspace& workspace, const QString& text, Message::Kind kind, const QString& undoText)
{
    const auto action = undoableAction(workspace.database());
    if (!action) {
        workspace.say({kind, text, {}, {}});
        return;
    }
    const QPointer<Workspace> guarded(&workspace);
    const QPointer<Database> database(workspace.database()); // a later one may stand at the same address
    const auto undo = [guarded, database, action] {
        if (!guarded)
            return;
        if (database && guarded->database() == database && undoableAction(database) == action)
            guarded->undo();
        else
            guarded->inform(translate("widgets", "Other changes were made since: undo them first, latest first."));
    };
    workspace.say({kind, text, undoText.isEmpty() ? translate("widgets", "Undo") : undoText, undo});
}

void editUndoably(Workspace& workspace, std::size_t records, const QString& done,
                  const std::function<void(Transaction&, const Register&)>& fill,
                  const std::function<void(bool isWritten)>& finished)
{
    const auto end = [&workspace, done, finished, before = undoableAction(workspace.database())](bool isWritten) {
        if (isWritten && undoableAction(workspace.database()) == before) // nothing changed, so nothing was recorded
            workspace.inform(done);
        else if (isWritten)
            informUndoable(workspace, done);
        if (finished)
            finished(isWritten);
    };
    if (records < backgroundRecords || !workspace.database()) {
        end(workspace.edit(fill));
        return;
    }
    const bool isBegun = workspace.attempt([&] {
        Transaction transaction(*workspace.database());
        fill(transaction, workspace.records());
        transaction.commitInBackground([&workspace, end](std::exception_ptr error) {
            if (error)
                workspace.report(error);
            end(!error);
        });
    });
    if (!isBegun)
        end(false);
}

} // namespace parvis
