// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/press/issue_tree.h"

#include "app/press/article_table.h"
#include "domain/typography.h"
#include "widgets/controls/drag_origin.h"
#include "widgets/look/look.h"

#include <QDragEnterEvent>
#include <QHeaderView>
#include <QScopedValueRollback>

#include <set>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int publisherWidth = 16; ///< characters that a column begins with
constexpr int summaryWidth = 18;
constexpr int itemRole = Qt::UserRole;       ///< the key of the item
constexpr int rubricRole = Qt::UserRole + 1; ///< the name of the rubric, which may be empty

Id<PressReviewItem> itemOf(const QTreeWidgetItem& line)
{
    return {line.data(0, itemRole).toLongLong()};
}

QString rubricOf(const QTreeWidgetItem& line)
{
    return (line.parent() ? line.parent() : &line)->data(0, rubricRole).toString();
}

constexpr int longestShown = 200; ///< characters of a summary on its line
constexpr int longestTip = 1000;

QString doubtText(const QuotationDoubt& doubt)
{
    if (doubt.kind == QuotationDoubt::Kind::LongQuotation)
        return IssueTree::tr("Quotes %n character(s) in a row: more than is usual.", nullptr, doubt.length);
    return IssueTree::tr("Repeats at least %n word(s) of the private note.", nullptr, doubt.length);
}

} // namespace

IssueTree::IssueTree(QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(u"items"_s);
    setAccessibleName(tr("Rubrics and articles of the issue"));
    setHeaderLabels({tr("Article"), tr("Publisher"), tr("Summary")});
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::Interactive);
    header()->setSectionResizeMode(2, QHeaderView::Interactive);
    Look::follow(this, [this] {
        header()->resizeSection(1, fontMetrics().averageCharWidth() * publisherWidth);
        header()->resizeSection(2, fontMetrics().averageCharWidth() * summaryWidth);
    });
    setSelectionMode(ExtendedSelection);
    setDragDropMode(InternalMove);
    setUniformRowHeights(true);
    setEditTriggers(EditKeyPressed);
    setExpandsOnDoubleClick(false);
    connect(this, &QTreeWidget::itemChanged, this, &IssueTree::takeName);
}

QTreeWidgetItem* IssueTree::addRubric(const QString& rubric)
{
    auto* line = new QTreeWidgetItem(this, {rubric.isEmpty() ? tr("Other articles") : rubric});
    line->setData(0, rubricRole, rubric);
    QFont bold = font();
    bold.setBold(true);
    line->setFont(0, bold);
    line->setExpanded(true);
    line->setFlags(line->flags().setFlag(Qt::ItemIsEditable, isEditable_));
    return line;
}

void IssueTree::addLine(QTreeWidgetItem* rubric, const Register& records, Id<PressReviewItem> item)
{
    const PressReviewItem& placed = *records.find(item);
    const Article& article = *records.find(placed.article);
    const QString title = typeset(article.title.simplified(), QLocale());
    const QString summary = typeset(placed.summary.isEmpty() ? article.summary : placed.summary, QLocale());
    auto* line = new QTreeWidgetItem(rubric, {title, article.publisher, summary.left(longestShown)});
    line->setToolTip(2, summary.left(longestTip));
    line->setData(0, itemRole, qint64(item.value));
    line->setToolTip(0, title);
    line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled);
}

void IssueTree::showIssue(const Register& records, const IssueOrder& order)
{
    const QScopedValueRollback filling(isFilling_, true);
    std::set<qint64> selected;
    for (const Id<PressReviewItem> id : chosenRubric() ? std::vector<Id<PressReviewItem>>() : chosenItems())
        selected.insert(id.value);
    const std::optional<QString> rubric = chosenRubric() ? std::optional(rubricOf(*chosenRubric())) : std::nullopt;
    order_ = order;
    clear();
    QTreeWidgetItem* under = nullptr;
    for (const PlacedItem& placed : order) {
        if (!under || rubricOf(*under) != placed.rubric)
            under = addRubric(placed.rubric);
        addLine(under, records, placed.id);
    }
    QTreeWidgetItem* current = nullptr;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem* line = topLevelItem(i);
        line->setText(1, tr("%n article(s)", nullptr, line->childCount()));
        if (rubricOf(*line) == rubric)
            current = line;
        for (int k = 0; k < line->childCount() && !current; ++k) {
            if (selected.contains(itemOf(*line->child(k)).value))
                current = line->child(k);
        }
    }
    if (current)
        setCurrentItem(current);
    for (const qint64 id : selected) {
        if (QTreeWidgetItem* line = lineOf({id}))
            line->setSelected(true);
    }
}

void IssueTree::showDoubts(const std::vector<QuotationDoubt>& doubts)
{
    const QScopedValueRollback filling(isFilling_, true);
    for (const QuotationDoubt& doubt : doubts) {
        if (QTreeWidgetItem* line = lineOf(doubt.item)) {
            line->setIcon(0, Look::icon(u"warning"_s));
            line->setToolTip(0, line->toolTip(0) + u'\n' + doubtText(doubt));
            line->setData(0, Qt::AccessibleDescriptionRole, doubtText(doubt));
        }
    }
}

void IssueTree::setEditable(bool isEditable)
{
    isEditable_ = isEditable;
    setDragEnabled(isEditable);
    setAcceptDrops(isEditable);
}

QTreeWidgetItem* IssueTree::lineOf(Id<PressReviewItem> item) const
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        for (int k = 0; k < topLevelItem(i)->childCount(); ++k) {
            if (itemOf(*topLevelItem(i)->child(k)) == item)
                return topLevelItem(i)->child(k);
        }
    }
    return nullptr;
}

QTreeWidgetItem* IssueTree::chosenRubric() const
{
    const auto lines = selectedItems();
    return lines.size() == 1 && !lines.front()->parent() ? lines.front() : nullptr;
}

std::vector<Id<PressReviewItem>> IssueTree::chosenItems() const
{
    std::vector<Id<PressReviewItem>> items;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const QTreeWidgetItem* rubric = topLevelItem(i);
        for (int k = 0; k < rubric->childCount(); ++k) {
            if (rubric->isSelected() || rubric->child(k)->isSelected())
                items.push_back(itemOf(*rubric->child(k)));
        }
    }
    return items;
}

std::optional<Id<PressReviewItem>> IssueTree::chosenItem() const
{
    const auto lines = selectedItems();
    return lines.size() == 1 && lines.front()->parent() ? std::optional(itemOf(*lines.front())) : std::nullopt;
}

void IssueTree::step(Step step)
{
    const QTreeWidgetItem* rubric = chosenRubric();
    const IssueOrder after =
        rubric ? steppedRubric(order_, rubricOf(*rubric), step) : steppedItems(order_, chosenItems(), step);
    if (after != order_)
        Q_EMIT arranged(after);
}

void IssueTree::renameRubric()
{
    QTreeWidgetItem* line = currentItem();
    if (line)
        editItem(line->parent() ? line->parent() : line);
}

/// A name that says nothing is not taken: the tree shows the old one again. The tree is filled anew once its editor is
/// closed.
void IssueTree::takeName(const QTreeWidgetItem* line)
{
    if (isFilling_ || line->parent())
        return;
    const IssueOrder after =
        line->text(0).trimmed().isEmpty() ? order_ : renamedRubric(order_, rubricOf(*line), line->text(0));
    QMetaObject::invokeMethod(
        this, [this, after] { Q_EMIT arranged(after); }, Qt::QueuedConnection);
}

/// Those of their list are copied; what the tree itself drags is Qt's.
bool IssueTree::acceptsArticles(QDropEvent& event) const
{
    if (!isEditable_ || !event.mimeData() || articlesIn(*event.mimeData()).empty())
        return false;
    event.setDropAction(Qt::CopyAction);
    event.accept();
    return true;
}

void IssueTree::dragEnterEvent(QDragEnterEvent* event)
{
    if (!acceptsArticles(*event))
        isDraggedHere(*event->mimeData()) ? QTreeWidget::dragEnterEvent(event) : event->ignore();
}

void IssueTree::dragMoveEvent(QDragMoveEvent* event)
{
    if (!acceptsArticles(*event))
        isDraggedHere(*event->mimeData()) ? QTreeWidget::dragMoveEvent(event) : event->ignore();
}

QMimeData* IssueTree::mimeData(const QList<QTreeWidgetItem*>& lines) const
{
    QMimeData* dragged = QTreeWidget::mimeData(lines);
    if (dragged)
        markDragOrigin(*dragged);
    return dragged;
}

/// What was dragged is taken from the selection; Qt, which would move lines itself, is told that it has been done.
void IssueTree::dropEvent(QDropEvent* event)
{
    if (acceptsArticles(*event)) {
        Q_EMIT articlesDropped(articlesIn(*event->mimeData()), placeAt(event->position().toPoint()));
        return;
    }
    if (!isDraggedHere(*event->mimeData()))
        return event->ignore();
    const IssueOrder after = droppedAt(event->position().toPoint());
    event->setDropAction(Qt::TargetMoveAction);
    event->accept();
    setState(NoState);
    viewport()->update(); // without the mark of the place
    if (isEditable_ && after != order_)
        Q_EMIT arranged(after);
}

/// On the heading of a rubric it is the first place in it, beyond all lines none.
std::optional<IssuePlace> IssueTree::placeAt(const QPoint& place) const
{
    const QTreeWidgetItem* line = itemAt(place);
    if (!line)
        return std::nullopt;
    const QTreeWidgetItem* rubric = line->parent() ? line->parent() : line;
    const bool isBelow = line->parent() && place.y() > visualItemRect(line).center().y();
    const int next = line->parent() ? rubric->indexOfChild(const_cast<QTreeWidgetItem*>(line)) + (isBelow ? 1 : 0) : 0;
    IssuePlace found{rubricOf(*rubric)};
    if (next < rubric->childCount())
        found.before = itemOf(*rubric->child(next));
    return found;
}

IssueOrder IssueTree::droppedAt(const QPoint& place) const
{
    const QTreeWidgetItem* line = itemAt(place);
    const bool isBelow = line && place.y() > visualItemRect(line).center().y();
    if (const QTreeWidgetItem* rubric = chosenRubric())
        return rubricDroppedAt(rubricOf(*rubric), line, isBelow);
    const auto items = chosenItems();
    if (items.empty())
        return order_;
    if (!line)
        return movedItems(order_, items, order_.back().rubric);
    const QTreeWidgetItem* rubric = line->parent() ? line->parent() : line;
    int next = line->parent() ? rubric->indexOfChild(const_cast<QTreeWidgetItem*>(line)) + isBelow : 0;
    while (next < rubric->childCount() && std::ranges::find(items, itemOf(*rubric->child(next))) != items.end())
        ++next; // before itself is where it is
    return next < rubric->childCount() ? movedItems(order_, items, rubricOf(*rubric), itemOf(*rubric->child(next)))
                                       : movedItems(order_, items, rubricOf(*rubric));
}

/// Over the upper half of a rubric's heading it comes before that rubric, anywhere else behind it.
IssueOrder IssueTree::rubricDroppedAt(const QString& rubric, const QTreeWidgetItem* line, bool isBelow) const
{
    if (!line)
        return movedRubric(order_, rubric, {});
    if (rubricOf(*line) == rubric)
        return order_;
    if (!line->parent() && !isBelow)
        return movedRubric(order_, rubric, rubricOf(*line));
    const QStringList rubrics = rubricsIn(order_);
    const qsizetype next = rubrics.indexOf(rubricOf(*line)) + 1;
    return next < rubrics.size() ? movedRubric(order_, rubric, rubrics[next]) : movedRubric(order_, rubric, {});
}

} // namespace parvis
