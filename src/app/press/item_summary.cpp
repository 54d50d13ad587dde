// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/press/item_summary.h"

#include "app/press/summary_spelling.h"
#include "tasks/articles/issue_edits.h"
#include "widgets/controls/written_text.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/workspace/error_text.h"
#include "widgets/workspace/workspace.h"
#include "widgets/workspace/write_obstacle.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int shownLines = 3;

QString articleSummary(const Register& records, const PressReviewItem& item)
{
    const Article* article = records.find(item.article);
    return article ? article->summary.trimmed() : QString();
}

} // namespace

ItemSummary::ItemSummary(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , caption_(new QLabel(this))
    , text_(new QPlainTextEdit(this))
    , reset_(new QPushButton(tr("As in the article"), this))
{
    caption_->setBuddy(text_);
    caption_->setObjectName(u"caption"_s);
    text_->setObjectName(u"itemSummary"_s);
    text_->setAccessibleName(tr("Summary in this issue"));
    text_->setTabChangesFocus(true);
    text_->installEventFilter(this);
    reset_->setObjectName(u"resetSummary"_s);
    reset_->setAutoDefault(false);
    auto* head = new QHBoxLayout;
    head->addWidget(caption_, 1);
    head->addWidget(reset_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(text_);
    Look::follow(this,
                 [this] { text_->setFixedHeight(text_->fontMetrics().lineSpacing() * shownLines + Look::unit() * 2); });
    new SummarySpelling(workspace_, *text_); // belongs to the text
    connect(reset_, &QPushButton::clicked, this, [this] { record({}); });
    connect(text_, &QPlainTextEdit::textChanged, this, [this] {
        // Underlining says that the text has changed, too.
        if (std::exchange(seen_, writtenText(*text_)) != writtenText(*text_) && !isFilling_)
            Q_EMIT edited();
    });
    updateState();
}

void ItemSummary::showItem(std::optional<Id<PressReviewItem>> item)
{
    const bool isOther = !shown_ || !item || shown_->id != *item;
    if (isOther)
        leave();
    const PressReviewItem* found = workspace_.records().find(item);
    shown_ = found ? std::optional(*found) : std::nullopt;
    QString text;
    if (shown_)
        text = shown_->summary.isEmpty() ? articleSummary(workspace_.records(), *shown_) : shown_->summary;
    if (isOther || writtenText(*text_) == filled_)
        fill(text);
    if (const auto words = shown_ ? unwritten_.find(shown_->id) : unwritten_.end(); words != unwritten_.end()) {
        const QScopedValueRollback filling(isFilling_, true);
        text_->setPlainText(words->second);
        unwritten_.erase(words);
    }
    updateState();
}

/// Words that cannot be written now are kept for when the item is shown again.
void ItemSummary::leave()
{
    write();
    if (shown_ && writtenText(*text_) != filled_)
        unwritten_.insert_or_assign(shown_->id, writtenText(*text_));
}

void ItemSummary::fill(const QString& text)
{
    const QScopedValueRollback filling(isFilling_, true);
    filled_ = text;
    if (writtenText(*text_) != text)
        text_->setPlainText(text);
}

std::optional<PressReviewItem> ItemSummary::typed() const
{
    std::optional<PressReviewItem> item = shown_;
    if (item && writtenText(*text_) != filled_)
        item->summary = writtenText(*text_).trimmed();
    return item;
}

void ItemSummary::write()
{
    if (shown_ && writtenText(*text_) != filled_)
        record(writtenText(*text_));
}

void ItemSummary::record(const QString& summary)
{
    if (!workspace_.isWritable() || !shown_ || !workspace_.records().find(shown_->id))
        return;
    const Id<PressReviewItem> item = shown_->id;
    // Before the edit: its signal shows what is recorded then.
    const QString before = std::exchange(filled_, writtenText(*text_));
    try {
        workspace_.editOrThrow(
            [&](Transaction& tx, const Register& records) { summarizeItem(tx, records, item, summary); });
    } catch (const Error& problem) {
        filled_ = before; // what is typed is not written
        Q_EMIT failed(errorText(problem));
    }
}

void ItemSummary::updateState()
{
    const bool isOwn = shown_ && !shown_->summary.isEmpty();
    caption_->setText(isOwn ? tr("Su&mmary, of this issue alone") : tr("Su&mmary, as in the article"));
    const QString unchosen = unless(shown_.has_value(), tr("Select one article of the issue first."));
    const QString obstacle = firstOf({writeObstacle(workspace_), unchosen});
    setObstacle(text_, obstacle);
    setObstacle(reset_, firstOf({obstacle, unless(isOwn, tr("This issue says it as the article does."))}));
}

bool ItemSummary::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        write();
    return QWidget::eventFilter(watched, event);
}

} // namespace parvis
