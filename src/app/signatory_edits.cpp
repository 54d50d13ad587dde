#include "app/signatory_edits.h"

#include "app/undo_offer.h"

namespace parvis {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("parvis", text);
}

QString bodyOf(const Register& records, const Signatory& signatory)
{
    const Organisation* body = records.find(signatory.organisation);
    return body ? body->name : QString();
}

void write(Workspace& workspace, std::size_t size, const QString& title, const QString& done,
           const std::function<void(Transaction&)>& fill)
{
    const auto say = [&workspace, done] { informUndoable(workspace, done); };
    if (size >= backgroundEdits)
        workspace.editInBackground(title, fill, say);
    else if (workspace.edit(title, fill))
        say();
}

} // namespace

void applyPlan(Workspace& workspace, const BulkPlan& plan, const QString& title, const QString& done)
{
    write(workspace, plan.size(), title, done, [&plan](Transaction& tx) { writePlan(tx, plan); });
}

void editSignatory(Workspace& workspace, Id<Signatory> id, const SignatoryEdit& edit)
{
    const Signatory* signatory = workspace.records().find(id);
    if (!signatory || !workspace.database())
        throw Error(tr("This record no longer exists."));
    const Contradiction found = contradictionOf(*signatory, edit, workspace.today());
    if (found != Contradiction::None)
        throw Error(contradictionText(found), bodyOf(workspace.records(), *signatory));
    Transaction transaction(*workspace.database(),
                            tr("Edit the signatory %1").arg(bodyOf(workspace.records(), *signatory)));
    transaction.update(withEdit(*signatory, edit));
    transaction.commit();
}

void logReminders(Workspace& workspace, const std::vector<Id<Signatory>>& ids, const Reminder& like, bool invite)
{
    const Register& records = workspace.records();
    const Signatory* only = ids.size() == 1 ? records.find(ids.front()) : nullptr;
    const int count = int(ids.size());
    const QString title = only ? tr("Log a reminder of %1").arg(bodyOf(records, *only))
                               : QCoreApplication::translate("parvis", "Log %n reminders", nullptr, count);
    write(workspace, ids.size(), title, QCoreApplication::translate("parvis", "%n reminders logged.", nullptr, count),
          [&](Transaction& tx) { recordReminders(tx, records, ids, like, invite); });
}

} // namespace parvis
