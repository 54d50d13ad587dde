// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programme/programme_edits.h"

#include "app/programme/priority_dialog.h"
#include "app/programme/programme_model.h"
#include "domain/programme/priority_tree.h"
#include "tasks/programme/programme_edits.h"
#include "widgets/look/look.h"
#include "widgets/workspace/undo_offer.h"
#include "widgets/workspace/write_obstacle.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

std::size_t placeOf(const std::vector<const Priority*>& siblings, Id<Priority> id)
{
    return std::size_t(std::ranges::find(siblings, id, &Priority::id) - siblings.begin());
}

} // namespace

ProgrammeEdits::ProgrammeEdits(Workspace& workspace, ProgrammeTree& tree,
                               std::function<std::optional<RecordRef>()> current)
    : QObject(&tree)
    , workspace_(workspace)
    , tree_(tree)
    , current_(std::move(current))
    , add_(command(u"add"_s, tr("Add a priority or an axis…"), {}, &ProgrammeEdits::add))
    , addUnder_(command(u"add"_s, tr("Add under this one…"), Qt::Key_Insert, &ProgrammeEdits::addUnder))
    , rename_(command(u"edit"_s, tr("Rename…"), Qt::Key_F2, &ProgrammeEdits::rename))
    , up_(command({}, tr("Move up"), Qt::CTRL | Qt::SHIFT | Qt::Key_Up, &ProgrammeEdits::moveUp))
    , down_(command({}, tr("Move down"), Qt::CTRL | Qt::SHIFT | Qt::Key_Down, &ProgrammeEdits::moveDown))
    , in_(command({}, tr("Put under the one above"), Qt::CTRL | Qt::SHIFT | Qt::Key_Right, &ProgrammeEdits::moveIn))
    , out_(command({}, tr("Put one level up"), Qt::CTRL | Qt::SHIFT | Qt::Key_Left, &ProgrammeEdits::moveOut))
    , remove_(command(u"delete"_s, tr("Delete…"), Qt::Key_Delete, &ProgrammeEdits::remove))
{
    add_->setIconText(tr("Add…"));
    tree_.setAccepts([this](const ProgrammeTree::Place& place) { return moveTo(place).has_value(); });
    connect(&tree_, &ProgrammeTree::dropped, this, [this](const ProgrammeTree::Place& place) {
        if (const auto to = moveTo(place))
            move(*to);
    });
    update();
}

QAction* ProgrammeEdits::command(const QString& icon, const QString& text, const QKeySequence& keys,
                                 void (ProgrammeEdits::*run)())
{
    auto* action = new QAction(icon.isEmpty() ? QIcon() : Look::icon(icon), text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, run);
    tree_.addAction(action);
    return action;
}

const Priority* ProgrammeEdits::current() const
{
    const auto record = current_();
    return record && record->table == recordOf<Priority>().table ? workspace_.records().find(Id<Priority>{record->id})
                                                                 : nullptr;
}

void ProgrammeEdits::update()
{
    const QString unwritable = writeObstacle(workspace_);
    const Priority* priority = current();
    const QString none = unless(priority, tr("Select a priority first."));
    setObstacle(add_, unwritable);
    tree_.setDragEnabled(unwritable.isEmpty());
    for (QAction* action : {addUnder_, rename_, remove_})
        setObstacle(action, firstOf({unwritable, none}));
    const auto siblings = priority ? siblingsOf(workspace_.records(), *priority) : std::vector<const Priority*>();
    const std::size_t place = priority ? placeOf(siblings, priority->id) : 0;
    const QString first = unless(place > 0, tr("It is the first already."));
    setObstacle(up_, firstOf({unwritable, none, first}));
    setObstacle(down_, firstOf({unwritable, none, unless(place + 1 < siblings.size(), tr("It is the last already."))}));
    setObstacle(in_, firstOf({unwritable, none, first}));
    setObstacle(out_, firstOf({unwritable, none,
                               unless(priority && workspace_.records().find(priority->parent),
                                      tr("It stands on the highest level."))}));
}

/// Of the contract whose tree the current line is in.
void ProgrammeEdits::add()
{
    Priority priority;
    if (const qint64 contract = tree_.currentIndex().data(ProgrammeModel::ContractRole).toLongLong(); contract > 0)
        priority.contract = Id<Contract>{contract};
    ask(priority);
}

void ProgrammeEdits::addUnder()
{
    const Priority* above = current();
    if (!above)
        return;
    Priority priority;
    priority.parent = above->id;
    priority.contract = above->contract;
    ask(priority);
}

void ProgrammeEdits::ask(const Priority& priority)
{
    PriorityDialog dialog(workspace_.records(), priority, &tree_);
    if (!workspace_.isWritable() || dialog.exec() != QDialog::Accepted)
        return;
    Id<Priority> id;
    const auto add = [&](Transaction& tx, const Register& records) { id = addPriority(tx, records, dialog.typed()); };
    if (workspace_.edit(add))
        Q_EMIT added(id);
}

void ProgrammeEdits::rename()
{
    const Priority* priority = current();
    if (!priority || !workspace_.isWritable())
        return;
    PriorityDialog dialog(workspace_.records(), *priority, &tree_);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Priority typed = dialog.typed();
    workspace_.edit([&](Transaction& tx, const Register& records) {
        renamePriority(tx, records, typed.id, typed.title, typed.code);
    });
}

/// Asks only where something hangs on it, and says what.
void ProgrammeEdits::remove()
{
    const Priority* priority = current();
    if (!priority || !workspace_.isWritable())
        return;
    const Id<Priority> id = priority->id;
    const QString title = priority->title;
    if (const PriorityUses uses = usesOf(workspace_.records(), id); !uses.isEmpty()) {
        QMessageBox question(QMessageBox::Question, tr("Delete the priority"),
                             tr("Delete “%1”? With it go, or lose it: %2.").arg(title, usesText(uses)),
                             QMessageBox::Cancel, &tree_);
        QPushButton* yes = question.addButton(tr("Delete"), QMessageBox::AcceptRole);
        question.setDefaultButton(QMessageBox::Cancel);
        question.exec();
        if (question.clickedButton() != yes)
            return;
    }
    if (workspace_.edit([&](Transaction& tx, const Register& records) { removePriority(tx, records, id); }))
        informUndoable(workspace_, tr("“%1” was deleted.").arg(title));
}

void ProgrammeEdits::moveUp()
{
    moveBy(-1);
}

void ProgrammeEdits::moveDown()
{
    moveBy(1);
}

void ProgrammeEdits::moveBy(int places)
{
    if (const Priority* priority = current()) {
        const auto siblings = siblingsOf(workspace_.records(), *priority);
        const int place = int(placeOf(siblings, priority->id)) + places;
        if (place >= 0 && place < int(siblings.size()))
            move({priority->parent, std::size_t(place)});
    }
}

/// As the last under the one above it.
void ProgrammeEdits::moveIn()
{
    if (const Priority* priority = current()) {
        const auto siblings = siblingsOf(workspace_.records(), *priority);
        const std::size_t place = placeOf(siblings, priority->id);
        if (place > 0)
            move({siblings[place - 1]->id, childrenOf(workspace_.records(), siblings[place - 1]->id).size()});
    }
}

/// Right behind the one that it stood under.
void ProgrammeEdits::moveOut()
{
    const Priority* priority = current();
    const Priority* parent = priority ? workspace_.records().find(priority->parent) : nullptr;
    if (parent)
        move({parent->parent, placeOf(siblingsOf(workspace_.records(), *parent), parent->id) + 1});
}

/// On a priority it becomes the last under it, between two it stands there, on the name of its contract it becomes the
/// last axis. It stays in its tree, and of what all contracts share in its family.
std::optional<ProgrammeEdits::Move> ProgrammeEdits::moveTo(const ProgrammeTree::Place& place) const
{
    const Register& records = workspace_.records();
    const Priority* moved = current();
    const qint64 tree = moved && moved->contract ? moved->contract->value : 0;
    if (!moved || !workspace_.isWritable() || !place.line.isValid() ||
        place.line.data(ProgrammeModel::ContractRole).toLongLong() != tree)
        return std::nullopt;
    const bool isPriority = place.line.data(ProgrammeModel::TableRole).toString() == recordOf<Priority>().table;
    const Priority* target =
        isPriority ? records.find(Id<Priority>{place.line.data(ProgrammeModel::KeyRole).toLongLong()}) : nullptr;
    if (!target)
        return tree > 0 && moved->parent ? std::optional(Move{{}, rootsOf(records, moved->contract).size()})
                                         : std::nullopt;
    const auto below = subtreeOf(records, moved->id);
    if (std::ranges::find(below, target->id) != below.end())
        return std::nullopt;
    if (place.side == ProgrammeTree::Side::On)
        return moved->parent == target->id ? std::nullopt
                                           : std::optional(Move{target->id, childrenOf(records, target->id).size()});
    if (!target->parent && tree == 0 && (moved->parent || moved->family != target->family))
        return std::nullopt;
    auto siblings = siblingsOf(records, *target);
    const bool isSibling = std::erase(siblings, records.find(moved->id)) > 0;
    const Move to{target->parent, placeOf(siblings, target->id) + (place.side == ProgrammeTree::Side::Below ? 1 : 0)};
    if (isSibling && placeOf(siblingsOf(records, *moved), moved->id) == to.place)
        return std::nullopt;
    return to;
}

void ProgrammeEdits::move(const Move& to)
{
    const Id<Priority> id = current()->id;
    if (workspace_.edit(
            [&](Transaction& tx, const Register& records) { movePriority(tx, records, id, to.parent, to.place); }))
        Q_EMIT added(id);
}

} // namespace parvis
