// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/document_scanning.h"

#include "app/documents/document_notes.h"
#include "tasks/documents/document_scans.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

struct DocumentScanning
{
    Q_DECLARE_TR_FUNCTIONS(parvis::DocumentScanning)
};

using ScanFate = ScannedDocument::Fate;

/// How sure the words are of all pages that were read, in per cent.
int sureness(const std::vector<ScannedDocument>& read)
{
    double sum = 0;
    std::size_t pages = 0;
    for (const ScannedDocument& each : read) {
        sum += each.confidence * double(each.pages.size());
        pages += each.pages.size();
    }
    return pages > 0 ? int(std::lround(100 * sum / double(pages))) : 0;
}

QString inWords(const std::vector<ScannedDocument>& read)
{
    int pages = 0;
    int lost = 0;
    for (const ScannedDocument& each : read) {
        pages += int(each.pages.size());
        lost += int(each.lost.size());
    }
    QStringList sentences;
    if (pages > 0)
        sentences << DocumentScanning::tr("%n page(s) read from pictures; the words are %1 % sure.", nullptr, pages)
                         .arg(QLocale().toString(sureness(read)));
    else if (lost == 0)
        sentences << DocumentScanning::tr("No page without text could be read.");
    if (lost > 0)
        sentences << DocumentScanning::tr("%n page(s) could not be read.", nullptr, lost);
    if (const int locked = int(std::ranges::count(read, ScanFate::Locked, &ScannedDocument::fate)); locked > 0)
        sentences << DocumentScanning::tr("%n document(s) are protected: open them first.", nullptr, locked);
    return sentences.join(u' ');
}

void tell(Workspace& workspace, const QPointer<QWidget>& window, const std::vector<ScannedDocument>& read,
          bool isUndoable)
{
    DocumentNotes notes;
    for (const ScannedDocument& each : read) {
        if (each.fate == ScanFate::Refused)
            notes.refusals << each.problem->line();
    }
    const NoteWords words{
        DocumentScanning::tr("%n document(s) could not be read.", nullptr, int(notes.refusals.size())),
        DocumentScanning::tr("Documents that could not be read")};
    tellOfDocuments(workspace, window, inWords(read), isUndoable, notes, words);
}

void store(Workspace& workspace, const QPointer<QWidget>& window, const std::vector<ScannedDocument>& read)
{
    if (std::ranges::count(read, ScanFate::Read, &ScannedDocument::fate) == 0) {
        tell(workspace, window, read, false);
        return;
    }
    const auto fill = [read](Transaction& tx, const Register& records) { storeScans(tx, records, read); };
    workspace.editInBackground(fill, [&workspace, window, read] { tell(workspace, window, read, true); });
}

} // namespace

void readScannedPages(Workspace& workspace, const std::vector<Document>& documents, QWidget* window)
{
    if (documents.empty() || !workspace.isWritable())
        return;
    const QPointer<Database> database = workspace.database();
    const auto work = [path = database->path(), documents,
                       passwords = workspace.passwords()](const JobControl& control) {
        return readScans(path, documents, passwords, control.progress, control.stop);
    };
    const auto done = [&workspace, database, window = QPointer(window)](const std::vector<ScannedDocument>& read) {
        if (database && database == workspace.database()) // what was read belongs to it alone
            store(workspace, window, read);
    };
    workspace.jobs().run(
        &workspace,
        DocumentScanning::tr("Reading the scanned pages of %n document(s)…", nullptr, int(documents.size())), work,
        done);
}

} // namespace parvis
