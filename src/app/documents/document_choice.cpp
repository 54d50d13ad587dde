// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/document_choice.h"

#include "app/documents/document_adding.h"
#include "widgets/controls/action_button.h"
#include "widgets/controls/drop_files.h"
#include "widgets/controls/searched_box.h"
#include "widgets/controls/tall_dialog.h"
#include "widgets/look/look.h"
#include "widgets/workspace/write_obstacle.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

QStringList pdfFiles(const QMimeData& data)
{
    return localFiles(data, {u"pdf"_s});
}

} // namespace

DocumentChoice::DocumentChoice(QWidget* parent)
    : QWidget(parent)
    , box_(new SearchedBox(this))
    , add_(new QAction(Look::icon(u"add"_s), tr("Add a PDF…"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(box_, 1);
    row->addWidget(actionButton(add_, this), 0, Qt::AlignLeft);
    stackInLargeText(*row, *this);
    box_->setMinimumContentsLength(18);
    box_->setAccessibleName(tr("Document"));
    add_->setToolTip(tr("Add a PDF to the library and link it; it can be dropped here too."));
    setFocusProxy(box_);
    setFocusPolicy(Qt::StrongFocus); // else the key of its label does nothing
    setAcceptDrops(true);
    connect(add_, &QAction::triggered, this, &DocumentChoice::chooseFile);
    connect(box_, &QComboBox::currentIndexChanged, this, &DocumentChoice::changed);
}

void DocumentChoice::setWorkspace(Workspace& workspace, Id<Contract> contract)
{
    workspace_ = &workspace;
    contract_ = contract;
    setObstacle(add_, writeObstacle(workspace));
    fill();
}

void DocumentChoice::fill()
{
    const auto chosen = document();
    box_->clear();
    box_->addItem(tr("none"), qint64(0));
    std::vector<const Document*> documents;
    for (const Document& document : workspace_->records().all<Document>())
        documents.push_back(&document);
    const auto isOfContract = [&](const Document* document) { return document->contract == contract_; };
    std::ranges::sort(documents, [](const Document* a, const Document* b) {
        return QString::localeAwareCompare(a->title, b->title) < 0;
    });
    const auto others = std::ranges::stable_partition(documents, isOfContract).begin();
    for (auto it = documents.begin(); it != documents.end(); ++it) {
        if (it == others && it != documents.begin())
            box_->insertSeparator(box_->count());
        box_->addItem((*it)->title, qint64((*it)->id.value));
    }
    setDocument(chosen);
}

void DocumentChoice::setDocument(std::optional<Id<Document>> document)
{
    box_->setCurrentIndex(std::max(0, box_->findData(qint64(document ? document->value : 0))));
}

std::optional<Id<Document>> DocumentChoice::document() const
{
    const qint64 id = box_->currentData().toLongLong();
    return id > 0 ? std::optional(Id<Document>{id}) : std::nullopt;
}

void DocumentChoice::addFiles(const QStringList& paths)
{
    if (!workspace_ || paths.isEmpty())
        return;
    const QPointer<DocumentChoice> guarded(this);
    const auto added = [guarded](const std::vector<Id<Document>>& ids) {
        if (!guarded || ids.empty())
            return;
        guarded->fill();
        guarded->setDocument(ids.front());
    };
    addDocuments(*workspace_, paths.mid(0, 1), window(), added,
                 contract_.isValid() ? std::optional(contract_) : std::nullopt);
}

void DocumentChoice::chooseFile()
{
    const FolderSetting folder = documentFolder();
    const QString path =
        QFileDialog::getOpenFileName(window(), tr("Add a PDF"), folder.path(), tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    folder.keepFolderOf(path);
    addFiles({path});
}

void DocumentChoice::dragEnterEvent(QDragEnterEvent* event)
{
    if (workspace_ && workspace_->isWritable() && !pdfFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DocumentChoice::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    addFiles(pdfFiles(*event->mimeData()));
}

} // namespace parvis
