// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/programme/programme_tree.h"
#include "domain/register.h"
#include "widgets/workspace/workspace.h"

#include <QAction>

#include <functional>

namespace parvis {

/// What the tree of the programme does with priorities: adding, renaming, moving (by command or dragged), removing with
/// what hangs on them. Its commands stand in the menu of the tree. GUI thread.
class ProgrammeEdits : public QObject
{
    Q_OBJECT

public:
    /// @param current  the record of the current line, if it is one
    ProgrammeEdits(Workspace& workspace, ProgrammeTree& tree, std::function<std::optional<RecordRef>()> current);

    QAction* addAction() const { return add_; }
    void update();

Q_SIGNALS:
    void added(parvis::Id<parvis::Priority> id); ///< or moved: to be shown

private:
    QAction* command(const QString& icon, const QString& text, const QKeySequence& keys, void (ProgrammeEdits::*run)());
    const Priority* current() const;
    void add();
    void addUnder();
    void ask(const Priority& priority);
    void rename();
    void remove();
    void moveUp();
    void moveDown();
    void moveIn();
    void moveOut();
    void moveBy(int places);
    /// Where movePriority puts the current one; nothing where it stands or may not stand.
    struct Move
    {
        std::optional<Id<Priority>> parent;
        std::size_t place = 0;
    };
    std::optional<Move> moveTo(const ProgrammeTree::Place& place) const;
    void move(const Move& to);

    Workspace& workspace_;
    ProgrammeTree& tree_;
    std::function<std::optional<RecordRef>()> current_;
    QAction* add_;
    QAction* addUnder_;
    QAction* rename_;
    QAction* up_;
    QAction* down_;
    QAction* in_;
    QAction* out_;
    QAction* remove_;
};

} // namespace parvis
