// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/document_rereading.h"

#include "app/documents/document_notes.h"
#include "tasks/documents/document_reread.h"

#include <QCoreApplication>

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
    return sentences.join(u' ');
}

DocumentNotes notesOn(const Register& records, const std::vector<RereadDocument>& read)
{
    DocumentNotes notes;
    for (const RereadDocument& each : read) {
        const Document* document = records.find(each.id);
        if (each.fate == Fate::Refused)
            notes.refusals << each.problem->line();
        else if (document && !each.remarks.empty())
            notes.remarks << withPlace(document->title, inWords(each.remarks)) + u'.';
    }
    return notes;
}

void tell(Workspace& workspace, const QPointer<QWidget>& window, const std::vector<RereadDocument>& read,
          bool isUndoable)
{
    const DocumentNotes notes = notesOn(workspace.records(), read);
    const NoteWords words{
        DocumentRereading::tr("%n document(s) could not be read.", nullptr, int(notes.refusals.size())),
        notes.refusals.isEmpty() ? DocumentRereading::tr("Documents that have faults")
                                 : DocumentRereading::tr("Documents that could not be read")};
    tellOfDocuments(workspace, window, inWords(read), isUndoable, notes, words);
}

void store(Workspace& workspace, const QPointer<QWidget>& window, const std::vector<RereadDocument>& read)
{
    if (std::ranges::count(read, Fate::Changed, &RereadDocument::fate) == 0) {
        tell(workspace, window, read, false);
        return;
    }
    const auto fill = [read](Transaction& tx, const Register& records) { storeRereading(tx, records, read); };
    workspace.editInBackground(fill, [&workspace, window, read] { tell(workspace, window, read, true); });
}

} // namespace

void rereadDocuments(Workspace& workspace, const std::vector<Document>& documents, QWidget* window)
{
    if (documents.empty() || !workspace.isWritable())
        return;
    const QPointer<Database> database = workspace.database();
    const auto work = [path = database->path(), documents,
                       passwords = workspace.passwords()](const JobControl& control) {
        return rereadDocuments(path, documents, passwords, control.progress, control.stop);
    };
    const auto done = [&workspace, database, window = QPointer(window)](const std::vector<RereadDocument>& read) {
        if (database && database == workspace.database()) // what was read belongs to it alone
            store(workspace, window, read);
    };
    workspace.jobs().run(
        &workspace, DocumentRereading::tr("Reading %n document(s) again…", nullptr, int(documents.size())), work, done);
}

} // namespace parvis
