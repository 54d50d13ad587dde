// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/document_rereading.h"

#include "tasks/document_reread.h"
#include "widgets/workspace/undo_offer.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

struct DocumentRereading
{
    Q_DECLARE_TR_FUNCTIONS(parvis::DocumentRereading)
};

using Fate = RereadDocument::Fate;

QString inWords(const std::vector<RereadDocument>& read)
{
    const auto count = [&](Fate fate) { return int(std::ranges::count(read, fate, &RereadDocument::fate)); };
    QStringList sentences;
    if (const int changed = count(Fate::Changed); changed > 0)
        sentences << DocumentRereading::tr("%n document(s) have a new text.", nullptr, changed);
    if (const int same = count(Fate::Same); same > 0)
        sentences << DocumentRereading::tr("%n document(s) read as before.", nullptr, same);
    if (const int locked = count(Fate::Locked); locked > 0)
        sentences << DocumentRereading::tr("%n document(s) are protected: open them first.", nullptr, locked);
    for (const RereadDocument& each : read) {
        if (each.fate == Fate::Refused)
            sentences << each.problem->line();
    }
    return sentences.join(u' ');
}

void store(Workspace& workspace, const std::vector<RereadDocument>& read)
{
    const QString text = inWords(read);
    if (std::ranges::count(read, Fate::Changed, &RereadDocument::fate) == 0) {
        workspace.inform(text);
        return;
    }
    const auto fill = [read](Transaction& tx, const Register& records) { storeRereading(tx, records, read); };
    workspace.editInBackground(fill, [&workspace, text] { informUndoable(workspace, text); });
}

} // namespace

void rereadDocuments(Workspace& workspace, const std::vector<Document>& documents)
{
    if (documents.empty() || !workspace.isWritable())
        return;
    const QPointer<Database> database = workspace.database();
    const auto work = [path = database->path(), documents,
                       passwords = workspace.passwords()](const JobControl& control) {
        return rereadDocuments(path, documents, passwords, control.progress, control.stop);
    };
    const auto done = [&workspace, database](const std::vector<RereadDocument>& read) {
        if (database && database == workspace.database()) // what was read belongs to it alone
            store(workspace, read);
    };
    workspace.jobs().run(
        &workspace, DocumentRereading::tr("Reading %n document(s) again…", nullptr, int(documents.size())), work, done);
}

} // namespace parvis
