// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/document_adding.h"

#include "app/documents/document_notes.h"
#include "app/documents/document_scanning.h"
#include "tasks/documents/document_import.h"
#include "widgets/controls/password_question.h"

#include <QCoreApplication>
#include <QDialog>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

using Added = std::function<void(const std::vector<Id<Document>>&)>;

struct DocumentAdding
{
    Q_DECLARE_TR_FUNCTIONS(parvis::DocumentAdding)
};

/// What was stored by one action.
struct Stored
{
    std::vector<Id<Document>> ids; ///< the new ones, then those that were linked
    int added = 0;
    int linked = 0;
    std::vector<Id<Document>> scans; ///< of the new ones: sound, but without text

    QString inWords() const
    {
        QStringList sentences;
        if (added > 0)
            sentences << DocumentAdding::tr("%n document(s) added.", nullptr, added);
        if (linked > 0)
            sentences << DocumentAdding::tr("%n document(s) of the library linked to the contract.", nullptr, linked);
        if (sentences.isEmpty())
            sentences << DocumentAdding::tr("Nothing was added.");
        if (!scans.empty())
            sentences << DocumentAdding::tr(
                "%n document(s) without text, only pictures: no word of them can be searched.", nullptr,
                int(scans.size()));
        return sentences.join(u' ');
    }
};

/// Those of the documents that are there still.
void readScans(Workspace& workspace, const QPointer<QWidget>& window, const std::vector<Id<Document>>& scans)
{
    std::vector<Document> documents;
    for (const Id<Document> id : scans) {
        if (const Document* document = workspace.records().find(id))
            documents.push_back(*document);
    }
    readScannedPages(workspace, documents, window);
}

/// Whose list is not in view.
void tellElsewhere(Workspace& workspace, const Stored& stored)
{
    workspace.inform(stored.inWords(), DocumentAdding::tr("Show them"),
                     [&workspace, database = QPointer(workspace.database()), first = stored.ids.front()] {
                         if (database && database == workspace.database() && workspace.records().find(first))
                             workspace.requests().openRecord(refOf(first));
                     });
}

/// In a dialog, "Undo" would stand beside its "Cancel", and mean something else.
QString takeOutText(const QPointer<QWidget>& window, const Stored& stored)
{
    return qobject_cast<const QDialog*>(window.data())
               ? DocumentAdding::tr("Take out %n document(s)", nullptr, int(stored.ids.size()))
               : QString();
}

/// Of scans it is more helpful to offer to read them than to undo, and of others to recognise their facts.
void tell(Workspace& workspace, const QPointer<QWidget>& window, const Stored& stored, const DocumentNotes& notes,
          const Added& recognise)
{
    if (stored.added > 0 && stored.scans.empty() && notes.count() == 0 && recognise) {
        workspace.inform(stored.inWords(), DocumentAdding::tr("Recognise the facts"),
                         [&workspace, database = QPointer(workspace.database()), ids = stored.ids, recognise] {
                             if (database && database == workspace.database())
                                 recognise(ids);
                         });
        return;
    }
    if (!stored.scans.empty() && notes.count() == 0) {
        workspace.inform(stored.inWords(), DocumentAdding::tr("Read the scanned pages"),
                         [&workspace, window, database = QPointer(workspace.database()), scans = stored.scans] {
                             if (database && database == workspace.database())
                                 readScans(workspace, window, scans);
                         });
        return;
    }
    const NoteWords words{DocumentAdding::tr("%n file(s) were left out.", nullptr, int(notes.refusals.size())),
                          notes.refusals.isEmpty() ? DocumentAdding::tr("Files that have faults")
                                                   : DocumentAdding::tr("Files that were left out"),
                          takeOutText(window, stored)};
    tellOfDocuments(workspace, window, stored.inWords(), !stored.ids.empty(), notes, words);
}

/// One wish to add files, from reading over the questions for passwords to the one action that stores them.
class Adding : public std::enable_shared_from_this<Adding>
{
public:
    Adding(Workspace& workspace, QWidget* window, std::optional<Id<Contract>> contract, Added added, Added recognise)
        : workspace_(workspace)
        , database_(workspace.database())
        , window_(window)
        , contract_(contract)
        , added_(std::move(added))
        , recognise_(std::move(recognise))
    {
    }

    void read(DocumentBatch before, const std::vector<DocumentFile>& files)
    {
        const auto work = [before = std::move(before), files,
                           records = workspace_.records()](const JobControl& control) {
            return readDocuments(before, files, records, control.progress, control.stop);
        };
        workspace_.jobs().run(&workspace_, DocumentAdding::tr("Reading documents…"), work,
                              [self = shared_from_this()](DocumentBatch batch) { self->proceed(std::move(batch)); });
    }

private:
    /// Another database, or none, since the files were chosen: they were not meant for it, nor was the contract.
    bool isOutrun() const
    {
        if (database_ && database_ == workspace_.database())
            return false;
        workspace_.warn(DocumentAdding::tr("Another database was opened meanwhile: the documents were not added."));
        return true;
    }

    void proceed(DocumentBatch batch)
    {
        if (isOutrun())
            return;
        const auto locked = batch.takeLocked();
        if (!locked) {
            store(batch);
            return;
        }
        auto leaveOut = [self = shared_from_this(), batch, refused = *locked]() mutable {
            refused.fate = ReadDocument::Fate::Refused;
            batch.files.push_back(refused);
            self->proceed(std::move(batch));
        };
        if (!window_) {
            leaveOut();
            return;
        }
        const auto again = [self = shared_from_this(), batch, path = locked->file.path](const QString& password) {
            if (!self->isOutrun())
                self->read(batch, {{path, password}});
        };
        askPassword(window_, locked->file.name(), locked->problem->message(), again, leaveOut);
    }

    void store(const DocumentBatch& batch)
    {
        DocumentNotes notes;
        bool toLink = false;
        for (const ReadDocument& file : batch.files) {
            const Document* known =
                file.fate == ReadDocument::Fate::Known ? workspace_.records().documentWith(file.sha256) : nullptr;
            if (contract_ && known && !known->contract)
                toLink = true;
            else if (file.fate != ReadDocument::Fate::New)
                notes.refusals << batch.reason(workspace_.records(), file);
            else if (!file.file.password.isEmpty())
                workspace_.passwords()[file.sha256] = file.file.password;
        }
        for (const ImportedDocument& read : batch.documents) {
            if (!read.remarks.empty())
                notes.remarks << withPlace(read.document.fileName, inWords(read.remarks)) + u'.';
        }
        if (batch.documents.empty() && !toLink) {
            tell(workspace_, window_, {}, notes, {});
            return;
        }
        auto stored = std::make_shared<Stored>();
        const auto fill = [&](Transaction& tx, const Register& records) { write(tx, records, batch, *stored); };
        workspace_.editInBackground(fill, [self = shared_from_this(), stored, notes] {
            const bool isElsewhere = !self->added_ && !self->recognise_ && !self->contract_;
            if (isElsewhere && stored->added > 0 && stored->scans.empty() && notes.count() == 0)
                tellElsewhere(self->workspace_, *stored);
            else
                tell(self->workspace_, self->window_, *stored, notes, self->recognise_);
            if (self->added_)
                self->added_(stored->ids);
        });
    }

    void write(Transaction& tx, const Register& records, const DocumentBatch& batch, Stored& stored) const
    {
        const std::vector<Document> added = parvis::addDocuments(tx, records, batch, contract_);
        std::vector<Document> linked;
        if (contract_)
            linked = linkKnownDocuments(tx, records, batch, *contract_);
        stored.added = int(added.size());
        stored.linked = int(linked.size());
        for (const Document& document : added) {
            const ImportedDocument* read = batch.find(document.sha256);
            if (read && !read->hasText && read->remarks.empty()) // of a faulty one its fault is told
                stored.scans.push_back(document.id);
        }
        for (const std::vector<Document>& each : {added, linked}) {
            for (const Document& document : each)
                stored.ids.push_back(document.id);
        }
    }

    Workspace& workspace_;
    QPointer<Database> database_; ///< the open one when the files were chosen; a later one may stand at its address
    QPointer<QWidget> window_;
    std::optional<Id<Contract>> contract_;
    Added added_;
    Added recognise_;
};

} // namespace

void addDocuments(Workspace& workspace, const QStringList& paths, QWidget* window,
                  const std::function<void(const std::vector<Id<Document>>&)>& added,
                  std::optional<Id<Contract>> contract,
                  const std::function<void(const std::vector<Id<Document>>&)>& recognise)
{
    if (paths.isEmpty())
        return;
    if (!workspace.isWritable()) {
        workspace.warn(DocumentAdding::tr("The database is open for reading only: nothing can be added."));
        return;
    }
    std::vector<DocumentFile> files;
    for (const QString& path : paths)
        files.push_back({path});
    std::make_shared<Adding>(workspace, window, contract, added, recognise)->read({}, files);
}

FolderSetting documentFolder()
{
    return FolderSetting(u"documents"_s);
}

} // namespace parvis
