// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of the panel do.

#include "app/documents/document_view.h"
#include "app/documents/review/fact_review_panel.h"
#include "app/documents/review/fact_tree.h"
#include "widgets/workspace/undo_offer.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

void FactReviewPanel::select(const std::vector<Id<Document>>& documents)
{
    selected_ = documents;
    updateActions();
}

void FactReviewPanel::recogniseAll(const std::vector<Id<Document>>& documents)
{
    if (reading_.isRunning() || documents.empty())
        return;
    waiting_ = documents;
    asked_ = int(documents.size());
    recognised_ = 0;
    recogniseNext();
}

void FactReviewPanel::recogniseNext()
{
    while (!waiting_.empty() && workspace_.database()) {
        const Document* document = workspace_.records().find(waiting_.front());
        waiting_.erase(waiting_.begin());
        if (document) {
            read(*document);
            return;
        }
    }
    if (asked_ > 1)
        workspace_.inform(tr("The facts of %n document(s) are recognised: choose each of them to review its facts.",
                             nullptr, recognised_));
}

/// Cancelling one of several cancels those behind it.
void FactReviewPanel::endQueue()
{
    if (!reading_.isRunning())
        waiting_.clear();
}

void FactReviewPanel::read(const Document& document)
{
    const auto work = [path = workspace_.database()->path(), document,
                       password = workspace_.passwords().value(document.sha256),
                       records = workspace_.records()](const JobControl& control) {
        const auto progress = [&control](int page, int pages) { control.progress(double(page) / pages); };
        return recogniseStoredDocument(records, path, document, password, progress, control.stop);
    };
    const auto done = [this, database = QPointer(workspace_.database()),
                       id = document.id](const RecognisedDocument& read) {
        if (database && database == workspace_.database())
            take(id, read);
        recogniseNext();
    };
    const QString title = tr("Recognising the facts of “%1”").arg(document.title);
    if (document.id == document_)
        Q_EMIT shown(); // its place is there before the facts are
    reading_.run(
        asked_ > 1 ? tr("%1 (%2 of %3)").arg(title).arg(asked_ - int(waiting_.size())).arg(asked_) : title, work, done,
        [this](std::exception_ptr error) {
            workspace_.report(error);
            showFacts();
            recogniseNext();
        },
        JobRunner::Visibility::Shown);
    showFacts();
}

void FactReviewPanel::take(Id<Document> id, RecognisedDocument read)
{
    const Document* document = workspace_.records().find(id);
    if (!document)
        return;
    ++recognised_;
    Begun& begun = begun_[document->sha256];
    begun.remark = remarkOn(read);
    if (begun.review.document() != id)
        begun.contract.reset();
    begun.review.begin(id, std::move(read.facts), std::move(read.properties.seals));
    if (id == document_) {
        refresh();
        if (!begun.review.facts().empty()) {
            tree_->showFact(0);
            tree_->setFocus();
        }
    } else if (asked_ == 1) {
        workspace_.inform(tr("The facts of “%1” are recognised.").arg(document->title));
    }
}

QString FactReviewPanel::remarkOn(const RecognisedDocument& read) const
{
    QStringList sentences;
    if (!read.lost.empty())
        sentences << tr("%n page(s) could not be read.", nullptr, int(read.lost.size()));
    if (!read.pagesWithoutText.empty())
        sentences << tr("%n page(s) have no text: what they say is not proposed.", nullptr,
                        int(read.pagesWithoutText.size()));
    if (!read.scannedPages.empty())
        sentences << tr("%n page(s) were read from their picture: look at the words.", nullptr,
                        int(read.scannedPages.size()));
    if (read.unread)
        sentences << read.unread->line();
    return sentences.join(u' ');
}

/// Deciding the same again takes the decision back.
void FactReviewPanel::decideSelected(Decision decision)
{
    FactReview* known = current();
    if (!known)
        return;
    const std::vector<std::size_t> facts = tree_->selectedFacts();
    const bool isTaken =
        std::ranges::all_of(facts, [&](std::size_t fact) { return known->facts()[fact].decision == decision; });
    for (const std::size_t fact : facts)
        known->decide(fact, isTaken ? Decision::Open : decision);
    if (facts.size() == 1 && decision == Decision::Accepted && !isTaken)
        warnOfObstacle(known->facts()[facts.front()]);
    showFacts();
}

/// Why the fact was not accepted, if it was not.
void FactReviewPanel::warnOfObstacle(const ReviewedFact& fact)
{
    if (!fact.proposal.obstacle.isEmpty())
        workspace_.warn(fact.proposal.obstacle);
    else if (fact.decision != Decision::Accepted && !fact.proposal.isProved())
        workspace_.warn(tr("This axis belongs to one that was refused: accept that, too."));
}

void FactReviewPanel::accept()
{
    decideSelected(Decision::Accepted);
}

void FactReviewPanel::refuse()
{
    decideSelected(Decision::Refused);
}

void FactReviewPanel::acceptCertain()
{
    if (FactReview* known = current()) {
        const int count = known->acceptCertain();
        showFacts();
        const auto saveThese = [this, id = document_] {
            if (document_ == id)
                save_->trigger();
        };
        workspace_.inform(tr("%n fact(s) accepted; nothing is written yet.", nullptr, count),
                          save_->isEnabled() ? save_->text() : QString(), saveThese);
    }
}

void FactReviewPanel::takeSelection()
{
    const DocumentSelection selected = view_.selection();
    const int fact = tree_->currentFact();
    if (selected.page > 0 && fact >= 0)
        correct(fact, selected.text, {{selected.page, selected.text, selected.boxes}});
}

void FactReviewPanel::correct(int fact, const QString& typed, const std::vector<PrintedPlace>& places)
{
    FactReview* known = current();
    if (!known || fact < 0 || fact >= int(known->facts().size()))
        return;
    workspace_.attempt([&] { known->correct(std::size_t(fact), typed, places); });
    // Not from within the editor that has just changed the line.
    QMetaObject::invokeMethod(this, &FactReviewPanel::showFacts, Qt::QueuedConnection);
}

void FactReviewPanel::complete(int fact, const QString& typed)
{
    FactReview* known = current();
    if (!known || fact < 0 || fact >= int(known->facts().size()))
        return;
    workspace_.attempt([&] { known->complete(workspace_.records(), std::size_t(fact), typed); });
    QMetaObject::invokeMethod(this, &FactReviewPanel::showFacts, Qt::QueuedConnection);
}

void FactReviewPanel::save()
{
    const FactReview* known = review();
    if (!known)
        return;
    const ReviewedFacts decided = known->decided();
    const auto write = [&](Transaction& tx, const Register& records) {
        writeReview(tx, records, decided, workspace_.today());
    };
    if (!workspace_.edit(write))
        return;
    QStringList said;
    if (!decided.accepted.empty())
        said << tr("%n fact(s) recorded with their source.", nullptr, int(decided.accepted.size()));
    if (!decided.refused.empty())
        said << tr("%n fact(s) will not be proposed again.", nullptr, int(decided.refused.size()));
    informUndoable(workspace_, said.join(u' '));
    tree_->setFocus();
}

} // namespace parvis
