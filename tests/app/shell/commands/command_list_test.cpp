// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/commands/command_list.h"

#include "tests/catch.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

QStringList textsOf(const std::vector<WindowCommand>& commands)
{
    QStringList texts;
    for (const WindowCommand& command : commands)
        texts << command.text;
    return texts;
}

std::vector<WindowCommand> sampleCommands()
{
    const auto command = [](const QString& text, const QString& path, const QString& keys = {}) {
        return WindowCommand{nullptr, text, path, keys, {}, true};
    };
    return {command(u"Ouvrir…"_s, u"Fichier"_s, u"Ctrl+O"_s), command(u"Vérifier la base…"_s, u"Outils"_s),
            command(u"Exporter l’agenda…"_s, u"Outils"_s), command(u"Contrats"_s, u"Affichage › Pages"_s, u"Ctrl+2"_s),
            command(u"Modifier des contrats…"_s, u"Contrats"_s)};
}

} // namespace

TEST_CASE("every action of the menus and of the page is a command, once, with its keys and its way")
{
    QMenuBar menus;
    QWidget page;
    QMenu* file = menus.addMenu(u"&Fichier"_s);
    QAction* open = file->addAction(u"&Ouvrir…"_s);
    open->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_O), QKeySequence(Qt::Key_F3)});
    file->addSeparator();
    QMenu* inner = file->addMenu(u"Texte && taille"_s);
    inner->addAction(u"100 %"_s)->setEnabled(false);
    inner->addAction(u"caché"_s)->setVisible(false);
    auto* own = new QAction(u"Ajouter"_s, &page);
    page.addAction(open);
    page.addAction(own);
    new QAction(&page); // nameless, as that of a line's own button
    const auto commands = commandsOf(menus, {{&page, u"Presse"_s, {}}});
    CHECK(textsOf(commands) == QStringList{u"Ouvrir…"_s, u"100 %"_s, u"Ajouter"_s});
    CHECK(commands[0].path == u"Fichier");
    CHECK(commands[0].keys == u"Ctrl+O, F3");
    CHECK(commands[1].path == u"Fichier › Texte & taille");
    CHECK_FALSE(commands[1].enabled);
    CHECK(commands[2].path == u"Presse");
    CHECK(commands[2].action == own);
}

TEST_CASE("what a page offers under the words of a menu is one command, the one of the menu")
{
    QMenuBar menus;
    QWidget page;
    menus.addMenu(u"&Outils"_s)->addAction(u"Cette &adresse est-elle dans un QPV ?"_s);
    new QAction(u"&Cette adresse est-elle dans un QPV ?"_s, &page);
    new QAction(u"Ajouter…"_s, &page);
    QWidget other;
    new QAction(u"Ajouter…"_s, &other);
    const auto commands = commandsOf(menus, {{&page, u"Carte"_s, {}}, {&other, u"Presse"_s, u"press"_s}});
    CHECK(textsOf(commands) == QStringList{u"Cette adresse est-elle dans un QPV ?"_s, u"Ajouter…"_s, u"Ajouter…"_s});
    CHECK(commands[0].path == u"Outils");
}

TEST_CASE("a page that is not up to date does not know yet what its commands can do")
{
    const QMenuBar menus;
    QWidget page;
    auto* edit = new QAction(u"Modifier"_s, &page);
    setObstacle(edit, u"Rien n’est choisi."_s);
    (new QAction(u"Annuler"_s, &page))->setVisible(false);
    new QAction(Look::icon(u"delete"_s), u"Supprimer"_s, &page);
    const auto known = commandsOf(menus, {{&page, u"Presse"_s, u"press"_s, true}});
    CHECK(textsOf(known) == QStringList{u"Modifier"_s, u"Supprimer"_s});
    CHECK_FALSE(known[0].enabled);
    CHECK(known[0].obstacle == u"Rien n’est choisi.");
    CHECK(known[0].neededPage == u"press");
    CHECK_FALSE(known[1].enabled);
    CHECK(known[1].obstacle.contains(u"Presse"));
    const auto unknown = commandsOf(menus, {{&page, u"Presse"_s, u"press"_s, false}});
    CHECK(textsOf(unknown) == QStringList{u"Modifier"_s, u"Annuler"_s, u"Supprimer"_s});
    CHECK(unknown[0].enabled);
    CHECK_FALSE(unknown[2].enabled);
    CHECK(commandsOf(menus, {{&page, u"Presse"_s, {}}})[1].enabled);
}

TEST_CASE("the words that are typed are found anywhere, without accents, in any order")
{
    CHECK(textsOf(commandsFor(sampleCommands(), u"verif"_s)) == QStringList{u"Vérifier la base…"_s});
    CHECK(textsOf(commandsFor(sampleCommands(), u"AGENDA exp"_s)) == QStringList{u"Exporter l’agenda…"_s});
    CHECK(textsOf(commandsFor(sampleCommands(), u"outils base"_s)) == QStringList{u"Vérifier la base…"_s});
    CHECK(textsOf(commandsFor(sampleCommands(), u"ctrl+o"_s)) == QStringList{u"Ouvrir…"_s});
    CHECK(commandsFor(sampleCommands(), u"verif zzz"_s).empty());
    CHECK(commandsFor(sampleCommands(), {}).size() == sampleCommands().size());
}

TEST_CASE("what begins so comes first, then a word within, then what only stands in such a menu")
{
    CHECK(textsOf(commandsFor(sampleCommands(), u"contrats"_s)) ==
          QStringList{u"Contrats"_s, u"Modifier des contrats…"_s});
    CHECK(textsOf(commandsFor(sampleCommands(), u"o"_s)).front() == u"Ouvrir…");
    CHECK(textsOf(commandsFor(sampleCommands(), u"agenda"_s)).front() == u"Exporter l’agenda…");
}

TEST_CASE("what is chosen in the menu of a button bears the name of that button")
{
    const QMenuBar menus;
    QWidget page;
    QPushButton button(&page);
    button.setAccessibleName(u"Filtrer sur Statut"_s);
    auto* menu = new QMenu(&button);
    menu->addAction(u"Signé"_s);
    button.setMenu(menu);
    const auto commands = commandsOf(menus, {{&page, u"Signataires"_s, {}}});
    REQUIRE(textsOf(commands) == QStringList{u"Signé"_s});
    CHECK(commands[0].path == u"Signataires › Filtrer sur Statut");
}

TEST_CASE("entries of lists answer to words, and are no part of the list that stands before a word is typed")
{
    const QMenuBar menus;
    QWidget page;
    QWidget sheet(&page);
    auto* theme = new QComboBox(&page);
    auto* label = new QLabel(u"&Thème"_s, &page);
    label->setBuddy(theme);
    theme->addItems({u"Pauvreté"_s, u"Population"_s});
    auto* ofRecord = new QComboBox(&sheet);
    ofRecord->setAccessibleName(u"Statut"_s);
    ofRecord->addItem(u"Signé"_s);
    const auto commands = commandsOf(menus, {{&page, u"Carte"_s, {}, true, &sheet}});
    CHECK(commandsFor(commands, {}).empty());
    CHECK(textsOf(commandsFor(commands, u"theme pop"_s)).size() == 1);
    CHECK(textsOf(commandsFor(commands, u"carte"_s)).size() == 2);
    CHECK(commandsFor(commands, u"signe"_s).empty());
}
