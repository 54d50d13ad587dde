// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/main_window.h"
#include "tests/app/shell/every_dialog.h"
#include "tests/support/folders.h"
#include "tests/support/french_texts.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QGroupBox>
#include <QMenuBar>
#include <QPointer>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

/// Of the buttons that are seen, those whose word another one bears, too.
QStringList wordsSeenTwice(const QWidget& dialog)
{
    QStringList seen;
    QStringList twice;
    for (const QAbstractButton* button : dialog.findChildren<QAbstractButton*>()) {
        QString word = button->text();
        word.remove(u'&');
        const auto* tool = qobject_cast<const QToolButton*>(button);
        const bool isIcon = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
        if (word.isEmpty() || isIcon || !button->isVisibleTo(&dialog) || button->isCheckable())
            continue;
        (seen.contains(word) ? twice : seen) << word;
    }
    return twice;
}

/// The letters of the keyboard that more than one control that is seen answers to: the first press would only move the
/// focus.
QStringList keysOfTwo(const QWidget& window)
{
    QMap<QString, QStringList> found;
    const auto add = [&](const QString& text) {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            found[key.toString()] << text;
    };
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            add(button->text());
        else if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
            add(label->text());
        else if (const auto* group = qobject_cast<const QGroupBox*>(widget))
            add(group->title());
        else if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                add(tabs->tabText(tab));
        else if (const auto* menus = qobject_cast<const QMenuBar*>(widget))
            for (const QAction* menu : menus->actions())
                add(menu->text());
    }
    QStringList twice;
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        if (it->size() > 1)
            twice << it.key() + u": "_s + it->join(u" / "_s);
    }
    return twice;
}

} // namespace

TEST_CASE("in each dialog and on each page a letter of the keyboard leads to one control")
{
    const test::FrenchTexts french;
    test::WorkspacePageFixture app;
    DatabaseOpener opener(app.workspace);
    MainWindow window(app.workspace, opener);
    Q_EMIT app.workspace.databaseChanged();
    window.resize(1440, 900);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    QStringList faults;
    for (const PageEntry& entry : pageList()) {
        window.showPage(entry.id);
        app.settle();
        for (const QString& keys : keysOfTwo(window))
            faults << u"%1: %2"_s.arg(entry.id, keys);
    }
    for (const test::NamedDialog& each : test::everyDialog()) {
        const std::unique_ptr<QDialog> dialog(each.make(app));
        dialog->show();
        app.settle();
        const auto bars = dialog->findChildren<QTabBar*>();
        const int tabs = bars.isEmpty() ? 1 : bars.front()->count();
        for (int tab = 0; tab < tabs; ++tab) {
            if (!bars.isEmpty())
                bars.front()->setCurrentIndex(tab);
            app.settle();
            for (const QString& keys : keysOfTwo(*dialog))
                faults << u"%1: %2"_s.arg(QString::fromLatin1(each.name), keys);
        }
    }
    faults.removeDuplicates();
    CHECK(faults.join(u'\n').toStdString() == "");
}

TEST_CASE("what takes back a change and what leaves a dialog bear two words")
{
    const test::FrenchTexts french;
    test::WorkspacePageFixture app;
    DatabaseOpener opener(app.workspace);
    MainWindow window(app.workspace, opener);
    Q_EMIT app.workspace.databaseChanged();
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    REQUIRE(app.workspace.edit(u"Signature"_s, [&](Transaction& tx) {
        Contract contract = *app.records().all<Contract>().begin();
        contract.note = u"Une note"_s;
        tx.update(contract);
    }));
    for (const test::NamedDialog& each : test::everyDialog()) {
        const QPointer<QDialog> dialog(each.make(app)); // one that the undoing leaves without its record closes
        dialog->setModal(true);
        dialog->show();
        app.settle();
        const QStringList before = wordsSeenTwice(*dialog);
        app.workspace.undo();
        app.workspace.redo(); // which offers to undo it
        CAPTURE(each.name);
        if (dialog)
            CHECK(wordsSeenTwice(*dialog) == before);
        app.settle();
        if (dialog)
            dialog->hide();
        delete dialog;
    }
}

TEST_CASE("the file dialog of Qt speaks French, in its table, too")
{
    const test::FrenchTexts french;
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir(u"Annexes"_s));
    QFileDialog dialog(nullptr, u"Ouvrir"_s, folder.path());
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setViewMode(QFileDialog::Detail);
    dialog.show();
    const auto* tree = dialog.findChild<QTreeView*>();
    REQUIRE(tree);
    const QAbstractItemModel& rows = *tree->model();
    REQUIRE(test::waitFor([&] { return rows.rowCount(tree->rootIndex()) == 1; }));
    QStringList texts;
    for (int column = 0; column < rows.columnCount(); ++column) {
        texts << rows.headerData(column, Qt::Horizontal).toString();
        texts << rows.index(0, column, tree->rootIndex()).data().toString();
    }
    for (const QAbstractButton* button : dialog.findChildren<QAbstractButton*>())
        texts << button->text().remove(u'&') << button->toolTip();
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        texts << label->text().remove(u'&');
    CHECK(texts.contains(u"Dossier"_s));
    for (const char* english : {"Folder", "File", "Name", "Type", "Date Modified", "Open", "Cancel", "Back",
                                "Look in:", "Directory:", "Files of type:", "List View"}) {
        CAPTURE(english);
        if (QByteArray(english) != "Type")
            CHECK_FALSE(texts.contains(QString::fromLatin1(english)));
    }
}
