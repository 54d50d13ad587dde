// SPDX-License-Identifier: GPL-3.0-or-later
// Which document is shown, and how it opens.
#include "app/documents/document_page_bar.h"
#include "app/documents/document_search_panel.h"
#include "app/documents/document_view.h"
#include "app/documents/reader/reader_commands.h"
#include "app/documents/reader/reader_message.h"
#include "app/documents/reader/side_panel.h"
#include "ui_document_view.h"
#include "widgets/controls/password_question.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr QSizeF usualPage(595, 842); ///< points: A4, until the document is open

} // namespace

void DocumentView::showDocument(const Document* document)
{
    if (document && document->sha256 == sha256_) {
        name_ = document->title;
        return;
    }
    if (!sha256_.isEmpty())
        placesRead_[sha256_] = lookedAt();
    sha256_ = document ? document->sha256 : QString();
    name_ = document ? document->title : QString();
    pageCount_ = document ? document->pages : 0;
    marks_.forgetPlace();
    hitPage_ = 0;
    toHighlight_ = false;
    copying_.cancel();
    search_->setDocument(document);
    open();
    if (!document) {
        showMessage(tr("Choose a document in the list to read it here."));
        return;
    }
    search_->startSearch();
}

void DocumentView::readTextAnew()
{
    renderer_.readWordsAnew();
    updateWishes();
    search_->searchAgain();
}

/// The pages stand there at once, as far as the register knows them; the document itself is opened in the worker.
void DocumentView::open()
{
    renderer_.cancel();
    labels_.clear();
    if (!sha256_.isEmpty() && workspace_.database())
        renderer_.open(source());
    ui_->stack->setCurrentWidget(canvas_);
    side_->outline()->setOutline({});
    search_->setLabels({});
    ui_->pageBar->setLabels({});
    canvas_->setPages(pageCount_, usualPage);
    side_->thumbnails()->layOut();
    commands_->update();
    forgetMarks();
    lookAt(placesRead_.value(sha256_));
    showPageFacts();
}

DocumentSource DocumentView::source() const
{
    return {workspace_.database()->path(), sha256_, name_, workspace_.passwords().value(sha256_)};
}

void DocumentView::unlock()
{
    const auto opened = [this, sha256 = sha256_](const QString& password) {
        workspace_.passwords()[sha256] = password;
        open();
        Q_EMIT unlocked();
    };
    askPassword(this, name_, message_->text(), opened);
}

/// The stored original may be protected, and its password is known only as long as Parvis runs.
void DocumentView::showFailure(std::exception_ptr error)
{
    try {
        std::rethrow_exception(error);
    } catch (const PdfLocked& locked) {
        showMessage(locked.message());
        message_->sayLocked(locked.message());
    } catch (const std::exception& trouble) {
        showMessage(QString::fromUtf8(trouble.what()));
    }
}

void DocumentView::showMessage(const QString& text)
{
    toHighlight_ = false;
    ui_->pageBar->showTextless(false);
    message_->say(text);
    ui_->stack->setCurrentWidget(message_);
    ui_->pageBar->showPage(std::max(1, page()), pageCount_);
}

void DocumentView::takePages(int pages, const QSizeF& firstPage)
{
    const QString wanted = lookedAt();
    pageCount_ = pages;
    canvas_->setPages(pages, firstPage.isEmpty() ? usualPage : firstPage);
    side_->thumbnails()->layOut();
    lookAt(wanted);
}

} // namespace parvis
