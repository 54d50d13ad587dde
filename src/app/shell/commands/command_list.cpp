// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/commands/command_list.h"

#include "app/shell/commands/choice_commands.h"
#include "domain/fold.h"
#include "domain/translate.h"
#include "widgets/look/obstacle.h"

#include <QAbstractButton>
#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// The record that its page shows: what does so wears the bin.
bool deletes(const QAction& action)
{
    return action.icon().name() == u"delete";
}

QString keysOf(const QAction& action)
{
    QStringList keys;
    for (const QKeySequence& sequence : action.shortcuts())
        keys << sequence.toString(QKeySequence::NativeText);
    return keys.join(u", "_s);
}

/// A place in a menu or on a page: "Affichage › Pages".
QString inside(const QString& path, const QString& name)
{
    return path.isEmpty() ? name : name.isEmpty() ? path : u"%1 › %2"_s.arg(path, name);
}

/// Of an action that stands in the menu of a button only: what the button is called.
QString buttonOf(const QAction& action)
{
    const auto* menu = qobject_cast<QMenu*>(action.parent());
    const auto* button = menu ? qobject_cast<QAbstractButton*>(menu->parentWidget()) : nullptr;
    if (!button)
        return {};
    return withoutMnemonic(button->accessibleName().isEmpty() ? button->text() : button->accessibleName());
}

class Collector
{
public:
    void addMenu(const QList<QAction*>& actions, const QString& path)
    {
        for (QAction* action : actions) {
            const QString text = withoutMnemonic(action->text());
            if (!action->isVisible())
                continue;
            if (const QMenu* menu = action->menu())
                addMenu(menu->actions(), inside(path, text));
            else if (add(action, path))
                inMenus_.insert(text);
        }
    }

    void addPage(const CommandPage& page)
    {
        for (QAction* action : page.widget->findChildren<QAction*>()) {
            const bool mayBeThere = action->isVisible() || !page.isUpToDate;
            const QString button = buttonOf(*action);
            if (action->menu() || !mayBeThere || inMenus_.contains(withoutMnemonic(action->text())) ||
                !add(action, inside(page.title, button)))
                continue;
            WindowCommand& command = commands.back();
            command.neededPage = page.id;
            command.enabled |= !page.isUpToDate;
            if (!page.id.isEmpty() && deletes(*action)) {
                command.enabled = false;
                command.obstacle =
                    translate("app", "First show the page “%1”, to see what is deleted.").arg(page.title);
            }
        }
        std::ranges::move(choiceCommands(page), std::back_inserter(commands));
    }

    /// False: it is there already, or is nothing to be run.
    bool add(QAction* action, const QString& path)
    {
        const QString text = withoutMnemonic(action->text());
        if (action->isSeparator() || text.isEmpty() || !known_.insert(action).second)
            return false;
        commands.push_back(
            {action, text, path, keysOf(*action), action->icon(), action->isEnabled(), obstacleOf(*action), {}});
        return true;
    }

    std::vector<WindowCommand> commands;

private:
    std::set<const QAction*> known_;
    std::set<QString> inMenus_; ///< a button of a page that reads so does the same
};

/// How well a command answers, from 0 on; nothing: a word is missing.
std::optional<int> rankOf(const WindowCommand& command, const QStringList& words)
{
    const QString text = fold(command.text);
    const QString all = text + u' ' + fold(command.path) + u' ' + fold(command.keys);
    int rank = 0;
    for (const QString& word : words) {
        if (!all.contains(word))
            return std::nullopt;
        const qsizetype at = text.indexOf(word);
        const bool begins = at >= 0 && (at == 0 || text.contains(u' ' + word) || text.contains(u'’' + word));
        rank = std::max(rank, at == 0 ? 0 : begins ? 1 : at > 0 ? 2 : 3);
    }
    return rank;
}

} // namespace

std::vector<WindowCommand> commandsOf(const QMenuBar& menus, const std::vector<CommandPage>& pages)
{
    Collector collector;
    collector.addMenu(menus.actions(), {});
    for (const CommandPage& page : pages)
        collector.addPage(page);
    return collector.commands;
}

std::vector<WindowCommand> commandsFor(const std::vector<WindowCommand>& commands, const QString& typed)
{
    const QStringList words = fold(typed).split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, const WindowCommand*>> found;
    for (const WindowCommand& command : commands) {
        if (words.empty() && !command.choice.isEmpty())
            continue;
        if (const auto rank = rankOf(command, words))
            found.emplace_back(*rank, &command);
    }
    std::ranges::stable_sort(found, {}, [](const auto& hit) { return hit.first; });
    std::vector<WindowCommand> answer;
    for (const auto& [rank, command] : found)
        answer.push_back(*command);
    return answer;
}

} // namespace parvis
