// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/request_answers.h"

#include "app/contours/contour_import_dialog.h"
#include "app/documents/document_adding.h"
#include "app/documents/documents_page.h"
#include "app/locate/locate_dialog.h"
#include "app/shell/place_history.h"
#include "store/history.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace parvis {

RequestAnswers::RequestAnswers(Workspace& workspace, PlaceHistory& places, std::function<Page*(const QString&)> show,
                               QWidget* window)
    : QObject(window)
    , workspace_(workspace)
    , show_(std::move(show))
{
    const Requests& requests = workspace.requests();
    connect(&requests, &Requests::recordRequested, this,
            [this, &places](const RecordRef& record) { places.visit([&] { openRecord(record); }); });
    connect(&requests, &Requests::pageRequested, this, [this, &places](const QString& id, const Filters& filters) {
        places.visit([&] { openPage(id, filters); });
    });
    connect(&requests, &Requests::documentRequested, this,
            [this, &places](Id<Document> id, int number, const QString& words) {
                places.visit([&] { openDocument(id, number, words); });
            });
    connect(&requests, &Requests::lookBackRequested, this, &RequestAnswers::lookBack);
    connect(&requests, &Requests::contoursOffered, window,
            [this, window](const QString& path) { ContourImportDialog::open(workspace_, window, path); });
    connect(&requests, &Requests::locateRequested, window, [this, window](const QString& text, const QString& path) {
        LocateDialog::open(workspace_, window, text, path);
    });
    connect(&requests, &Requests::documentsOffered, window,
            [this, window](const QStringList& paths) { addDocuments(workspace_, paths, window); });
}

void RequestAnswers::openPage(const QString& id, const Filters& filters)
{
    Page* page = show_(id);
    if (!page)
        return;
    if (!filters.empty())
        workspace_.territory().clearPagesBeside(id); // the page shows what was asked for, no less
    page->applyFilters(filters);
    page->mainWidget()->setFocus();
}

void RequestAnswers::openRecord(const RecordRef& record)
{
    const auto& pages = pageList();
    const auto entry =
        std::ranges::find_if(pages, [&](const PageEntry& page) { return page.tables.contains(record.table); });
    if (entry == pages.end()) {
        workspace_.inform(tr("No page shows this kind of record yet."));
    } else if (Page* page = show_(entry->id)) {
        page->showRecord(record);
        page->mainWidget()->setFocus();
    }
}

void RequestAnswers::openDocument(Id<Document> id, int number, const QString& words)
{
    if (auto* page = qobject_cast<DocumentsPage*>(show_(u"documents"_s)))
        page->showDocument(id, number, words);
}

/// Shows the register as it stood at the end of that day; what stands in an open field is written before.
void RequestAnswers::lookBack(QDate day)
{
    if (!workspace_.database())
        return;
    if (QWidget* field = QApplication::focusWidget())
        field->clearFocus();
    workspace_.lookAtPresent();
    workspace_.jobs().run(
        this, tr("Reading the register as it stood…"),
        [path = workspace_.database()->path(), records = workspace_.records(), day](const JobControl&) {
            return History(path).registerAt(records, endOfDay(day));
        },
        [this, day](const Register& records) { workspace_.lookBack(day, records); });
}

} // namespace parvis
