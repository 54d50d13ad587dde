// SPDX-License-Identifier: GPL-3.0-or-later
// What workers find out of the texts of the library.
#include "app/documents/document_rereading.h"
#include "app/documents/documents_page.h"
#include "store/documents.h"
#include "widgets/tables/record_table_view.h"

using namespace Qt::StringLiterals;

namespace parvis {

/// Which documents have a text: rows say so as soon as a worker has looked.
void DocumentsPage::findTexts()
{
    if (!workspace().database())
        return;
    const auto show = [this](const KnownTexts& texts) {
        if (shownTexts_ && *texts == *shownTexts_)
            return;
        shownTexts_ = texts;
        model_->setSubject(TableSubject(texts));
        model_->refresh(this->workspace().records());
    };
    findingTexts_.run(
        tr("Looking at the texts of the documents"),
        [path = workspace().database()->path()](const JobControl&) {
            return KnownTexts(std::make_shared<const QHash<QString, DocumentText>>(documentTexts(path)));
        },
        show);
}

/// Once for each database and each way of reading; the button of the page stays.
void DocumentsPage::offerRereading()
{
    const QPointer<Database> database(workspace().database());
    if (!workspace().isWritable() || database == asked_ || database->records().all<Document>().empty())
        return;
    asked_ = database;
    const auto offer = [this, database](bool areOlder) {
        if (!areOlder || !database || database != workspace().database())
            return;
        const auto readAll = [&workspace = workspace(), database] {
            if (database && database == workspace.database())
                rereadDocuments(workspace, workspace.records().all<Document>().rows());
        };
        workspace().inform(
            tr("The texts of documents were read by an older version of Parvis: words that are cut at the "
               "end of a line may not be found. They can be read again, which can be undone."),
            tr("Read all again"), readAll);
    };
    workspace().jobs().run(
        this, tr("Looking at the texts of the documents"),
        [path = database->path()](const JobControl&) { return takeRereadingOffer(path); }, offer,
        [](std::exception_ptr) {}, JobRunner::Visibility::Silent); // it is offered another time
}

} // namespace parvis
