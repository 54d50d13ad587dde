// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/press/issue_composer.h"

#include "app/press/issue_tree.h"
#include "app/press/item_summary.h"
#include "app/press/paper_preview.h"
#include "app/press/press_schema.h"
#include "domain/press/press_issue.h"
#include "domain/typed_date.h"
#include "tasks/articles/issue_edits.h"
#include "widgets/controls/action_row.h"
#include "widgets/controls/checked_line.h"
#include "widgets/controls/note_label.h"
#include "widgets/controls/written_text.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/workspace/error_text.h"
#include "widgets/workspace/write_obstacle.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QInputDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>

using namespace Qt::StringLiterals;

// What the composer does; how it is built stands in issue_composer_parts.cpp.

namespace parvis {

namespace {

/// "No. 12 — Press review (March 2024)"
QString issueText(const PressReview& issue)
{
    const QString number = IssueComposer::tr("No. %1").arg(issue.number);
    return issue.title.isEmpty() ? number : u"%1 — %2"_s.arg(number, issue.title);
}

QString typedOrNone(const std::optional<PartialDate>& date)
{
    return date ? typedDate(*date) : QString();
}

} // namespace

void IssueComposer::setInView(const TakenArticles& articles)
{
    inView_ = articles;
    showCounts();
}

void IssueComposer::showIssue(Id<PressReview> issue)
{
    if (shown_ && shown_->id != issue)
        write();
    const PressReview* found = workspace_.records().find(issue);
    shown_ = found ? std::optional(*found) : std::nullopt;
    if (found)
        fill(*found);
    refresh();
}

/// What was recorded elsewhere, or undone, shows at once; what is being typed stays.
void IssueComposer::refresh()
{
    const Register& records = workspace_.records();
    const PressReview* stored = shown_ ? records.find(shown_->id) : nullptr;
    if (!stored && !records.all<PressReview>().empty())
        stored = &*std::ranges::max_element(records.all<PressReview>(), {}, &PressReview::number);
    if (stored && (!shown_ || *stored != *shown_))
        fill(*stored);
    shown_ = stored ? std::optional(*stored) : std::nullopt;
    refreshIssues();
    tree_->setEditable(workspace_.isWritable());
    tree_->showIssue(records, shown_ ? orderOf(records, shown_->id) : IssueOrder());
    summary_->showItem(tree_->chosenItem());
    showCounts();
    showPreview();
}

/// While the tree is filled anew, what it had chosen comes back.
void IssueComposer::showChosen()
{
    if (tree_->isFilling())
        return;
    summary_->showItem(tree_->chosenItem());
    updateActions();
}

void IssueComposer::refreshIssues()
{
    const QScopedValueRollback filling(isFilling_, true);
    std::vector<PressReview> all(workspace_.records().all<PressReview>().begin(),
                                 workspace_.records().all<PressReview>().end());
    std::ranges::sort(all, std::greater(), &PressReview::number);
    issues_->clear();
    for (const PressReview& issue : all)
        issues_->addItem(issueText(issue), qint64(issue.id.value));
    issues_->setCurrentIndex(shown_ ? issues_->findData(qint64(shown_->id.value)) : -1);
}

void IssueComposer::fill(const PressReview& issue)
{
    const QScopedValueRollback filling(isFilling_, true);
    const bool isOther = !shown_ || shown_->id != issue.id;
    const PressReview before = isOther ? issue : *shown_;
    number_->setValue(issue.number);
    // A text that nobody recorded since stays as it is being typed.
    const auto set = [&](auto* field, const QString& old, const QString& now, const QString& text, auto write) {
        if ((isOther || text == old || !field->hasFocus()) && text != now)
            write(now);
    };
    for (const auto& [line, old, now] :
         {std::tuple(title_, before.title, issue.title),
          std::tuple(static_cast<QLineEdit*>(from_), typedOrNone(before.from), typedOrNone(issue.from)),
          std::tuple(static_cast<QLineEdit*>(to_), typedOrNone(before.to), typedOrNone(issue.to))})
        set(line, old, now, line->text(), [field = line](const QString& text) { field->setText(text); });
    set(edito_, before.edito, issue.edito, writtenText(*edito_),
        [this](const QString& text) { edito_->setPlainText(text); });
}

PressReview IssueComposer::typed() const
{
    PressReview issue = *shown_;
    issue.number = number_->value();
    issue.title = title_->text().trimmed();
    if (from_->isAcceptable())
        issue.from = readDate(from_->text());
    if (to_->isAcceptable())
        issue.to = readDate(to_->text());
    issue.edito = writtenText(*edito_).trimmed();
    return issue;
}

void IssueComposer::write()
{
    summary_->write();
    if (!shown_ || isFilling_ || !workspace_.isWritable() || !workspace_.records().find(shown_->id))
        return;
    const PressReview issue = typed();
    if (issue == *shown_)
        return;
    const bool isWritten = change([&](Transaction& tx, const Register& records) { updateIssue(tx, records, issue); });
    if (!isWritten) {
        const QScopedValueRollback filling(isFilling_, true);
        number_->setValue(shown_->number);
    }
}

/// One action; what stands in its way is said here, where the user looks.
bool IssueComposer::change(const Fill& fill)
{
    try {
        workspace_.editOrThrow(fill);
        return true;
    } catch (const Error& problem) {
        tell(errorText(problem));
        return false;
    }
}

void IssueComposer::tell(const QString& text)
{
    note_->setText(text);
}

void IssueComposer::addIssue()
{
    write();
    Id<PressReview> added;
    if (change([&](Transaction& tx, const Register& records) { added = parvis::addIssue(tx, records); }))
        showIssue(added);
    title_->setFocus();
}

void IssueComposer::duplicate()
{
    write();
    Id<PressReview> added;
    const auto fill = [&](Transaction& tx, const Register& records) {
        added = duplicateIssue(tx, records, shown_->id);
    };
    if (change(fill))
        showIssue(added);
}

void IssueComposer::removeIssue()
{
    const int number = shown_->number;
    const Id<PressReview> id = shown_->id;
    if (change([&](Transaction& tx, const Register& records) { parvis::removeIssue(tx, records, id); }))
        tell(tr("Issue no. %1 is deleted; Undo brings it back.").arg(number));
}

void IssueComposer::add(std::span<const Id<Article>> articles, const std::optional<IssuePlace>& place)
{
    if (!shown_)
        return tell(tr("No issue yet: begin one with “New issue”."));
    int added = 0;
    const auto fill = [&](Transaction& tx, const Register& records) {
        added = addToIssue(tx, records, shown_->id, articles, place);
    };
    if (change(fill))
        tell(tr("%n article(s) added.", nullptr, added));
}

void IssueComposer::arrange(const IssueOrder& order)
{
    if (!shown_)
        return;
    const bool isChanged = order != orderOf(workspace_.records(), shown_->id);
    if (isChanged)
        change([&](Transaction& tx, const Register& records) { arrangeIssue(tx, records, shown_->id, order); });
    if (!isChanged || !workspace_.isWritable())
        refresh(); // the tree shows what is recorded
}

/// Rubrics of the issue first, then those that articles have; or a new one.
void IssueComposer::chooseRubric()
{
    const auto items = tree_->chosenItems();
    const IssueOrder order = orderOf(workspace_.records(), shown_->id);
    QStringList rubrics = rubricsIn(order) + rubricsOf(workspace_.records());
    rubrics.removeAll({});
    rubrics.removeDuplicates();
    QInputDialog dialog(this);
    dialog.setWindowTitle(tr("Rubric"));
    dialog.setLabelText(tr("Put %n article(s) into this rubric:", nullptr, int(items.size())));
    dialog.setComboBoxItems(rubrics);
    dialog.setComboBoxEditable(true);
    if (dialog.exec() == QDialog::Accepted && !dialog.textValue().trimmed().isEmpty())
        arrange(movedItems(order, items, rubricTitle(dialog.textValue())));
}

void IssueComposer::removeItems()
{
    const auto items = tree_->chosenItems();
    if (!items.empty())
        change([&](Transaction& tx, const Register& records) { removeFromIssue(tx, records, items); });
}

void IssueComposer::updateActions()
{
    const QString unwritable = writeObstacle(workspace_);
    const QString none = unless(shown_.has_value(), tr("No issue yet: begin one with “New issue”."));
    const QString empty =
        firstOf({none, unless(tree_->topLevelItemCount() > 0, tr("The issue holds no article yet."))});
    const QString unchosen =
        unless(!tree_->chosenItems().empty(), tr("Select rubrics or articles of the issue first."));
    setObstacle(new_, unwritable);
    for (QAction* action : {duplicate_, delete_})
        setObstacle(action, firstOf({unwritable, none}));
    for (QAction* action : {up_, down_, rename_, rubric_, remove_})
        setObstacle(action, firstOf({unwritable, empty, unchosen}));
    setObstacle(addSelected_, firstOf({unwritable, none,
                                       unless(!inView_.selected.empty(), tr("No article is selected in the list."))}));
    setObstacle(addShown_,
                firstOf({unwritable, none, unless(!inView_.shown.empty(), tr("The list shows no article."))}));
    for (QWidget* control : std::initializer_list<QWidget*>{export_, print_, output_})
        setObstacle(control, empty);
    for (QWidget* field : std::initializer_list<QWidget*>{number_, title_, from_, to_, edito_})
        setObstacle(field, firstOf({unwritable, none}));
}

bool IssueComposer::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        write();
    return QDialog::eventFilter(watched, event);
}

void IssueComposer::done(int result)
{
    write();
    QDialog::done(result);
}

} // namespace parvis
