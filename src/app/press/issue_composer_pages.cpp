// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/press/issue_composer.h"
#include "app/press/issue_tree.h"
#include "app/press/item_summary.h"
#include "app/press/paper_preview.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

// What the composer makes of its issue: the pages beside it, files, and what is said of its articles.

namespace parvis {

void IssueComposer::exportIssue()
{
    write();
    PressExport request{.review = typed(), .output = output_->output()};
    if (!request.review.issuedOn)
        request.review.issuedOn = PartialDate::day(workspace_.today());
    request.target = chooseFileToWrite(
        this, reviewChoice(tr("Press review no. %1").arg(request.review.number), request.output.format));
    if (request.target.path.isEmpty())
        return;
    output_->remember();
    Q_EMIT exportRequested(request);
}

/// With the day of issue that a file of today would bear.
void IssueComposer::showPreview()
{
    if (!shown_) {
        preview_->showMessage(tr("No issue yet: begin one with “New issue”."));
    } else if (tree_->topLevelItemCount() == 0) {
        preview_->showMessage(tr("The issue holds no article yet: add those that are selected or shown in the list."));
    } else {
        PressReview issue = typed();
        if (!issue.issuedOn)
            issue.issuedOn = PartialDate::day(workspace_.today());
        preview_->showIssue(issue, typedRecords());
    }
}

Register IssueComposer::typedRecords() const
{
    const Register& records = workspace_.records();
    const std::optional<PressReviewItem> item = summary_->typed();
    const PressReviewItem* stored = item ? records.find(item->id) : nullptr;
    if (!stored || stored->summary == item->summary)
        return records;
    std::vector<PressReviewItem> items = records.all<PressReviewItem>().rows();
    items[std::size_t(stored - records.all<PressReviewItem>().rows().data())] = *item;
    return records.with(Table<PressReviewItem>(std::move(items)));
}

/// What the buttons take, what is doubtful, and how much was quoted in the year.
void IssueComposer::showCounts()
{
    addSelected_->setText(tr("Add the &selected articles (%1)").arg(inView_.selected.size()));
    addShown_->setText(
        (inView_.isFiltered ? tr("Add those that the &filters leave (%1)") : tr("Add &all of the list (%1)"))
            .arg(inView_.shown.size()));
    QStringList texts;
    if (!doubts_.empty())
        texts << tr("%n summary(ies) may quote too much: see the marked lines.", nullptr, int(doubts_.size()));
    const std::optional<int> known = shown_ ? yearOfIssue(*shown_) : std::nullopt;
    const int year = known.value_or(workspace_.today().year());
    QuotedInYear quoted = quotedIn(workspace_.records(), year);
    if (shown_ && !known) // one without a date would be of this year
        quoted.articles += int(orderOf(workspace_.records(), shown_->id).size());
    texts << tr("Quoted in %1, for the yearly declaration: %n article(s)", nullptr, quoted.articles).arg(year);
    tell(texts.join(u' '));
    updateActions();
}

} // namespace parvis
