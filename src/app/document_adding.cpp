#include "app/document_adding.h"

#include "app/password_question.h"
#include "app/undo_offer.h"
#include "pdf/pdf_document.h"
#include "tasks/document_import.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>

namespace parvis {

namespace {

struct DocumentAdding
{
    Q_DECLARE_TR_FUNCTIONS(parvis::DocumentAdding)
};

/// A PDF to read; the password is empty until the user has given one.
struct DocumentFile
{
    QString path;
    QString password;

    QString name() const { return QFileInfo(path).fileName(); }
};

/// What became of the files: those that can be stored, one sentence for each that cannot, and those that ask for a
/// password, each with the reason.
struct Gathered
{
    std::vector<ImportedDocument> documents;
    QHash<QString, QString> passwords; ///< by SHA-256
    QStringList leftOut;
    std::vector<std::pair<DocumentFile, QString>> locked;

    void leaveOut(const QString& fileName, const QString& reason)
    {
        leftOut << QStringLiteral("%1: %2").arg(fileName, reason);
    }
    void take(ImportedDocument imported, const QString& password, const Register& reg)
    {
        const QString& sha256 = imported.document.sha256;
        const auto again = std::ranges::find(documents, sha256, [](const auto& each) { return each.document.sha256; });
        const Document* stored = documentWith(reg, sha256);
        if (stored || again != documents.end()) {
            leaveOut(imported.document.fileName, DocumentAdding::tr("its content is in the library already, as “%1”.")
                                                     .arg(stored ? stored->title : again->document.title));
            return;
        }
        if (!password.isEmpty())
            passwords[sha256] = password;
        documents.push_back(std::move(imported));
    }
};

QString reasonOf(const Error& error)
{
    return QStringList{error.message(), error.advice()}.join(u' ').trimmed();
}

/// Reads the files; adds to what was gathered before.
Gathered gather(Gathered gathered, const std::vector<DocumentFile>& files, const Register& reg,
                const JobControl& control)
{
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (control.stop.stop_requested())
            throw Cancelled();
        const DocumentFile& file = files[i];
        const auto progress = [&](int done, int total) {
            control.progress((double(i) + double(done) / std::max(1, total)) / double(files.size()));
        };
        try {
            gathered.take(importDocumentFile(file.path, file.password, progress, control.stop), file.password, reg);
        } catch (const PdfLocked& error) {
            gathered.locked.emplace_back(file, error.message());
        } catch (const Error& error) {
            gathered.leaveOut(file.name(), reasonOf(error));
        }
    }
    return gathered;
}

void showLeftOut(QWidget* window, const QStringList& leftOut)
{
    auto* box = new QMessageBox(QMessageBox::Information, DocumentAdding::tr("Files that were left out"),
                                leftOut.join(QStringLiteral("\n\n")), QMessageBox::Close, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->open();
}

void tell(Workspace& workspace, const QPointer<QWidget>& window, int count, const QStringList& leftOut)
{
    const QString text = count > 0 ? DocumentAdding::tr("%n document(s) added.", nullptr, count)
                                   : DocumentAdding::tr("Nothing was added.");
    if (leftOut.isEmpty()) {
        informUndoable(workspace, text);
    } else if (leftOut.size() == 1) {
        const QString whole = QStringLiteral("%1 %2").arg(text, leftOut.first());
        if (count > 0)
            informUndoable(workspace, whole, Message::Kind::Warning);
        else
            workspace.warn(whole);
    } else {
        workspace.warn(QStringLiteral("%1 %2").arg(
                           text, DocumentAdding::tr("%n file(s) were left out.", nullptr, int(leftOut.size()))),
                       DocumentAdding::tr("Which and why…"), [window, leftOut] { showLeftOut(window, leftOut); });
    }
}

using Added = std::function<void(const std::vector<Id<Document>>&)>;

/// One wish to add files, from reading over the questions for passwords to the one action that stores them.
class Adding : public std::enable_shared_from_this<Adding>
{
public:
    Adding(Workspace& workspace, QWidget* window, Added added)
        : workspace_(workspace)
        , window_(window)
        , added_(std::move(added))
    {
    }

    void read(Gathered before, const std::vector<DocumentFile>& files)
    {
        const auto work = [before = std::move(before), files, reg = workspace_.records()](const JobControl& control) {
            return gather(before, files, reg, control);
        };
        workspace_.jobs().run(&workspace_, DocumentAdding::tr("Reading %n document(s)…", nullptr, int(files.size())),
                              work,
                              [self = shared_from_this()](Gathered gathered) { self->proceed(std::move(gathered)); });
    }

private:
    void proceed(Gathered gathered)
    {
        if (gathered.locked.empty()) {
            store(gathered);
            return;
        }
        const auto [file, reason] = gathered.locked.back();
        gathered.locked.pop_back();
        const auto leaveOut = [self = shared_from_this(), gathered, name = file.name(), why = reason] {
            Gathered rest = gathered;
            rest.leaveOut(name, why);
            self->proceed(std::move(rest));
        };
        if (!window_) {
            leaveOut();
            return;
        }
        const auto again = [self = shared_from_this(), gathered, path = file.path](const QString& password) {
            self->read(gathered, {{path, password}});
        };
        askPassword(window_, file.name(), reason, again, leaveOut);
    }

    void store(const Gathered& gathered)
    {
        if (gathered.documents.empty()) {
            tell(workspace_, window_, 0, gathered.leftOut);
            return;
        }
        workspace_.passwords().insert(gathered.passwords);
        auto ids = std::make_shared<std::vector<Id<Document>>>();
        const auto fill = [&](Transaction& tx) {
            for (const ImportedDocument& imported : gathered.documents) {
                if (const AddedDocument result = addDocument(tx, workspace_.records(), imported); result.added)
                    ids->push_back(result.id);
            }
        };
        const auto done = [self = shared_from_this(), ids, leftOut = gathered.leftOut] {
            tell(self->workspace_, self->window_, int(ids->size()), leftOut);
            if (self->added_)
                self->added_(*ids);
        };
        workspace_.editInBackground(DocumentAdding::tr("Add %n document(s)", nullptr, int(gathered.documents.size())),
                                    fill, done);
    }

    Workspace& workspace_;
    QPointer<QWidget> window_;
    Added added_;
};

} // namespace

void addDocuments(Workspace& workspace, const QStringList& paths, QWidget* window,
                  const std::function<void(const std::vector<Id<Document>>&)>& added)
{
    if (paths.isEmpty())
        return;
    if (!workspace.isWritable()) {
        workspace.warn(DocumentAdding::tr("The database is open for reading only: nothing can be added."));
        return;
    }
    std::vector<DocumentFile> files;
    for (const QString& path : paths)
        files.push_back({path, {}});
    std::make_shared<Adding>(workspace, window, added)->read({}, files);
}

} // namespace parvis
