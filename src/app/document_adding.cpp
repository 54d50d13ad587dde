#include "app/document_adding.h"

#include "app/undo_offer.h"
#include "report/document_import.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>

#include <set>

namespace parvis {

namespace {

struct DocumentAdding
{
    Q_DECLARE_TR_FUNCTIONS(parvis::DocumentAdding)
};

/// What became of the files: those that can be stored, and one sentence for each of the others.
struct Gathered
{
    std::vector<ImportedDocument> documents;
    QStringList leftOut;
};

QString known(const QString& fileName, const QString& title)
{
    return DocumentAdding::tr("%1: its content is in the library already, as “%2”.").arg(fileName, title);
}

Gathered gather(const QStringList& paths, const Register& reg, const JobControl& control)
{
    Gathered gathered;
    std::map<QString, QString> titles;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (control.stop.stop_requested())
            throw Cancelled();
        const QString name = QFileInfo(paths[i]).fileName();
        const auto progress = [&](int done, int total) {
            control.progress((double(i) + double(done) / std::max(1, total)) / double(paths.size()));
        };
        try {
            ImportedDocument imported = importDocumentFile(paths[i], progress, control.stop);
            const QString& sha256 = imported.document.sha256;
            if (const Document* stored = documentWith(reg, sha256))
                gathered.leftOut << known(name, stored->title);
            else if (const auto it = titles.find(sha256); it != titles.end())
                gathered.leftOut << known(name, it->second);
            else {
                titles[sha256] = imported.document.title;
                gathered.documents.push_back(std::move(imported));
            }
        } catch (const Error& error) {
            gathered.leftOut << QStringLiteral("%1: %2").arg(
                name, QStringList{error.message(), error.advice()}.join(u' ').trimmed());
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
    const QPointer<QWidget> guarded(window);
    const auto store = [&workspace, guarded, added](const Gathered& gathered) {
        if (gathered.documents.empty()) {
            tell(workspace, guarded, 0, gathered.leftOut);
            return;
        }
        auto ids = std::make_shared<std::vector<Id<Document>>>();
        const auto fill = [&](Transaction& tx) {
            for (const ImportedDocument& imported : gathered.documents) {
                if (const AddedDocument result = addDocument(tx, workspace.records(), imported); result.added)
                    ids->push_back(result.id);
            }
        };
        const auto done = [&workspace, guarded, added, ids, leftOut = gathered.leftOut] {
            tell(workspace, guarded, int(ids->size()), leftOut);
            if (added)
                added(*ids);
        };
        workspace.editInBackground(DocumentAdding::tr("Add %n document(s)", nullptr, int(gathered.documents.size())),
                                   fill, done);
    };
    workspace.jobs().run(
        &workspace, DocumentAdding::tr("Reading %n document(s)…", nullptr, int(paths.size())),
        [paths, reg = workspace.records()](const JobControl& control) { return gather(paths, reg, control); }, store);
}

} // namespace parvis
