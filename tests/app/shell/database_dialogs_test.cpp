// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backups/backups_dialog.h"
#include "app/shell/check_report.h"
#include "app/shell/database_opener.h"
#include "app/shell/main_window.h"
#include "store/check/check.h"
#include "store/connection.h"
#include "tests/support/files.h"
#include "tests/support/ordinary_user.h"
#include "tests/support/raw_database.h"
#include "tests/support/workspace_page_fixture.h"
#include "widgets/workspace/error_text.h"
#include "widgets/workspace/message_bar.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

// The dialogs of the File menu, as the user works with them, on good and on bad files.

using namespace parvis;
using parvis::test::whenOpen;

namespace {

struct FileMenu
{
    test::WorkspacePageFixture app;
    DatabaseOpener opener{app.workspace};
    MainWindow window{app.workspace, opener};

    FileMenu()
    {
        Q_EMIT app.workspace.databaseChanged();
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
    }
    QString file(const char* name) const { return app.folder.filePath(QString::fromLatin1(name)); }
    /// Another database of the dataset, and what is done to its file.
    QString database(const char* name) const
    {
        const QString path = file(name);
        REQUIRE(QFile::copy(app.path(), path));
        return path;
    }
    void trigger(const char* action)
    {
        window.findChild<QAction*>(QString::fromLatin1(action))->trigger();
        REQUIRE(app.waitForJobs());
    }
    /// Chooses an action of the menu and types a file name into its dialog; no name cancels the dialog.
    void choose(const char* action, const QString& path)
    {
        bool shown = false;
        whenOpen<QFileDialog>([&shown, path](QFileDialog& dialog) {
            shown = true;
            auto* line = dialog.findChild<QLineEdit*>(u"fileNameEdit"_s);
            REQUIRE(line);
            line->setText(path);
            QTest::keyClick(line, path.isEmpty() ? Qt::Key_Escape : Qt::Key_Return);
        });
        trigger(action);
        CHECK(shown);
    }
    QString openPath() const { return app.workspace.database()->path(); }
    QString said() const
    {
        const auto* bar = window.findChild<MessageBar*>();
        return bar->text();
    }
    bool stillTheFirst() const { return openPath() == app.path() && app.records().all<Qpv>().size() == 204; }
};

/// By a key, or by the button with such a text.
void answerBox(QMessageBox& box, const QString& answer)
{
    if (answer == u"enter") {
        QTest::keyClick(&box, Qt::Key_Return);
    } else if (answer == u"escape") {
        QTest::keyClick(&box, Qt::Key_Escape);
    } else {
        for (QAbstractButton* button : box.buttons()) {
            if (button->text().contains(answer))
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }
}

} // namespace

TEST_CASE("Open shows the database that is chosen and closes the one before")
{
    FileMenu menu;
    const QString other = menu.database("autre.parvis");
    menu.choose("actionOpen", other);
    CHECK(menu.openPath() == other);
    CHECK(menu.window.windowTitle() == u"autre.parvis – Parvis"_s);
    CHECK_FALSE(menu.app.workspace.database()->isReadOnly());
    CHECK_NOTHROW(openFile(menu.app.path(), Access::ReadWrite));
}

TEST_CASE("Open for reading changes nothing and leaves no file beside the database")
{
    FileMenu menu;
    const QString other = menu.database("autre.parvis");
    menu.choose("actionOpenReadOnly", other);
    CHECK(menu.openPath() == other);
    CHECK(menu.window.windowTitle().contains(u"[read-only]"_s));
    menu.app.workspace.setDatabase(nullptr);
    CHECK_FALSE(QFile::exists(other + u"-wal"_s));
    CHECK_FALSE(QFile::exists(other + u"-shm"_s));
}

TEST_CASE("a cancelled dialog changes nothing")
{
    FileMenu menu;
    for (const char* action : {"actionOpen", "actionOpenReadOnly", "actionNew", "actionSaveCopy"})
        menu.choose(action, {});
    CHECK(menu.stillTheFirst());
    CHECK(menu.said().isEmpty());
}

TEST_CASE("a damaged database is not opened: one line says what to do, and the one before stays", "[bad input]")
{
    FileMenu menu;
    const QString other = menu.database("autre.parvis");
    QFile file(other);
    REQUIRE(file.open(QIODevice::ReadWrite));
    SECTION("its first page is overwritten")
    {
        file.seek(100);
        file.write(QByteArray(3000, '\x55'));
    }
    SECTION("it is cut")
    {
        REQUIRE(file.resize(file.size() / 3));
    }
    file.close();
    menu.choose("actionOpen", other);
    CHECK(menu.stillTheFirst());
    CHECK(menu.said().contains(u"The database is damaged. Restore the latest backup."_s));
}

TEST_CASE("what is no database is not opened", "[bad input]")
{
    FileMenu menu;
    const QString other = menu.file("note.parvis");
    QFile file(other);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Ceci n'est pas une base.");
    file.close();
    menu.choose("actionOpen", other);
    CHECK(menu.stillTheFirst());
    CHECK(menu.said().contains(u"not a Parvis database"_s));
}

TEST_CASE("a database of a newer version is not opened", "[bad input]")
{
    FileMenu menu;
    const QString other = menu.database("autre.parvis");
    {
        Connection connection(other, Connection::Mode::ReadWrite);
        connection.run(u"PRAGMA user_version = 999"_s);
    }
    menu.choose("actionOpen", other);
    CHECK(menu.stillTheFirst());
    CHECK(menu.said().contains(u"newer version"_s));
}

TEST_CASE("a database that another holds is offered for reading, and then read", "[bad input]")
{
    FileMenu menu;
    const QString other = menu.database("autre.parvis");
    const OpenedFile held = openFile(other, Access::ReadWrite);
    menu.choose("actionOpen", other);
    CHECK(menu.stillTheFirst());
    auto* button = menu.window.findChild<MessageBar*>()->actionButton();
    REQUIRE(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    REQUIRE(menu.app.waitForJobs());
    CHECK(menu.openPath() == other);
    CHECK(menu.app.workspace.database()->isReadOnly());
}

TEST_CASE("a database that another computer has locked is opened only after a question")
{
    FileMenu menu;
    const QString other = menu.database("autre.parvis");
    test::writeFile(other + u".lock"_s, "4711\nparvis\nvieux-poste\n0123456789abcdef\nfedcba9876543210\n");
    const QString answer = GENERATE(as<QString>{}, u"enter"_s, u"escape"_s, u"Take the lock"_s, u"reading only"_s);
    menu.choose("actionOpen", other);
    auto* box = menu.window.findChild<QMessageBox*>();
    REQUIRE(test::waitFor([&] { return box && box->isVisible(); }));
    CHECK(menu.stillTheFirst());
    CHECK(box->text().contains(u"vieux-poste"_s));
    CHECK(placeAtEnd(box->text()) == other); // what happened comes first
    CHECK(box->defaultButton() == box->button(QMessageBox::Cancel));
    answerBox(*box, answer);
    REQUIRE(menu.app.waitForJobs());
    if (answer == u"enter" || answer == u"escape") {
        CHECK(menu.stillTheFirst());
        CHECK(menu.said().contains(u"vieux-poste"_s));
        return;
    }
    CHECK(menu.openPath() == other);
    CHECK(menu.app.workspace.database()->isReadOnly() == (answer != u"Take the lock"));
}

TEST_CASE("what another program made in a database is taken out, or the file is only read, after a question")
{
    FileMenu menu;
    const QString other = menu.database("autre.parvis");
    test::tamper(other, {u"CREATE INDEX by_population ON qpv (population)"_s});
    const QString answer = GENERATE(as<QString>{}, u"enter"_s, u"escape"_s, u"Take out"_s, u"reading only"_s);
    menu.choose("actionOpen", other);
    auto* box = menu.window.findChild<QMessageBox*>();
    REQUIRE(test::waitFor([&] { return box && box->isVisible(); }));
    CHECK(menu.stillTheFirst());
    CHECK(box->text().contains(u"by_population"_s));
    CHECK(placeAtEnd(box->text()) == other); // what happened comes first
    answerBox(*box, answer);
    REQUIRE(menu.app.waitForJobs());
    if (answer == u"enter" || answer == u"escape") {
        CHECK(menu.stillTheFirst());
        CHECK(menu.said().contains(u"by_population"_s));
        return;
    }
    CHECK(menu.openPath() == other);
    CHECK(menu.app.workspace.database()->isReadOnly() == (answer != u"Take out"));
    const QStringList kept = QDir(menu.app.folder.path()).entryList({u"autre.parvis.as_found_*"_s});
    CHECK(kept.size() == (answer == u"Take out" ? 1 : 0));
    CHECK((kept.empty() || menu.app.messages.front().text.contains(kept.front())));
}

TEST_CASE("a database that may only be read says so, and is read with Open for reading", "[bad input]")
{
    FileMenu menu;
    const QString other = menu.database("autre.parvis");
    const auto all = QFileDevice::ReadOwner | QFileDevice::ReadGroup;
    REQUIRE(QFile::setPermissions(other, all));
    REQUIRE(QFile::setPermissions(menu.app.folder.path(), all | QFileDevice::WriteOwner | QFileDevice::WriteGroup |
                                                              QFileDevice::ExeOwner | QFileDevice::ExeGroup));
    const test::OrdinaryUser user;
    menu.choose("actionOpen", other);
    CHECK(menu.stillTheFirst());
    INFO(menu.said().toStdString());
    CHECK(menu.said().contains(u"only be read"_s));
    auto* button = menu.window.findChild<MessageBar*>()->actionButton();
    REQUIRE(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    REQUIRE(menu.app.waitForJobs());
    CHECK(menu.openPath() == other);
    CHECK(menu.app.workspace.database()->isReadOnly());
}

TEST_CASE("New makes a database of the dataset under the name that was typed, with the suffix")
{
    FileMenu menu;
    menu.choose("actionNew", menu.file("neuf"));
    CHECK(menu.openPath() == menu.file("neuf.parvis"));
    CHECK(menu.app.records().all<Contract>().size() == 39);
    CHECK(menu.app.workspace.database()->undoState().undo == std::nullopt);
}

TEST_CASE("New does not overwrite a file", "[bad input]")
{
    FileMenu menu;
    const QString other = menu.file("notes.parvis");
    test::writeFile(other, "précieux");
    menu.choose("actionNew", other);
    CHECK(menu.stillTheFirst());
    CHECK(menu.said().contains(u"is not overwritten"_s));
    CHECK(test::bytesOf(other) == "précieux");
}

TEST_CASE("New and Save a copy say when they may not write there, and leave nothing", "[bad input]")
{
    FileMenu menu;
    for (const QString& target : {u"/proc/neuf.parvis"_s, u"/proc/copie.parvis"_s}) {
        menu.choose(target.contains(u"neuf"_s) ? "actionNew" : "actionSaveCopy", target);
        INFO(menu.said().toStdString());
        CHECK(menu.stillTheFirst());
        CHECK(menu.window.findChild<MessageBar*>()->property("kind").toString() == u"error"_s);
        CHECK(menu.said().contains(target));
    }
}

TEST_CASE("Save a copy writes a checked copy and goes on with the database")
{
    FileMenu menu;
    menu.choose("actionSaveCopy", menu.file("copie"));
    CHECK(menu.stillTheFirst());
    CHECK(menu.said().contains(u"copie.parvis"_s));
    CHECK(checkDatabase(menu.file("copie.parvis")).isSound());
    CHECK(openFile(menu.file("copie.parvis"), Access::ReadOnly).records.all<Qpv>().size() == 204);
}

TEST_CASE("Save a copy replaces a file only when the user says so")
{
    FileMenu menu;
    const QString target = menu.file("copie.parvis");
    test::writeFile(target, "ancienne");
    SECTION("no")
    {
        whenOpen<QMessageBox>([](QMessageBox& box) {
            box.button(QMessageBox::No)->click();
            whenOpen<QFileDialog>([](QFileDialog& dialog) { dialog.reject(); }); // it asks for another name
        });
        menu.choose("actionSaveCopy", target);
        CHECK(test::bytesOf(target) == "ancienne");
    }
    SECTION("yes")
    {
        whenOpen<QMessageBox>([](QMessageBox& box) { box.button(QMessageBox::Yes)->click(); });
        menu.choose("actionSaveCopy", target);
        CHECK(checkDatabase(target).isSound());
        CHECK_FALSE(QFile::exists(target + u".previous"_s));
    }
    CHECK(menu.stillTheFirst());
}

TEST_CASE("Save a copy refuses the name of the open database", "[bad input]")
{
    FileMenu menu;
    whenOpen<QMessageBox>([](QMessageBox& box) { box.button(QMessageBox::Yes)->click(); });
    menu.choose("actionSaveCopy", menu.app.path());
    CHECK(menu.said().contains(u"belongs to the open database"_s));
    CHECK(checkDatabase(menu.app.path()).isSound());
}

namespace {

/// What the window of a check said.
struct CheckWindow
{
    QString verdict;
    QStringList findings;
};

CheckReportDialog* openCheck(FileMenu& menu)
{
    menu.window.findChild<QAction*>(u"actionCheck"_s)->trigger();
    REQUIRE(test::waitFor([&] { return menu.window.findChild<CheckReportDialog*>() != nullptr; }));
    return menu.window.findChild<CheckReportDialog*>();
}

CheckWindow checked(FileMenu& menu)
{
    CheckWindow said;
    CheckReportDialog* dialog = openCheck(menu);
    said.verdict = dialog->findChild<QLabel*>()->text();
    const auto* list = dialog->findChild<QTreeWidget*>();
    for (int row = 0; row < list->topLevelItemCount(); ++row)
        said.findings << list->topLevelItem(row)->text(0);
    dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Close)->click();
    return said;
}

} // namespace

TEST_CASE("the check of a sound database says so and lists what the register lacks")
{
    FileMenu menu;
    const CheckWindow said = checked(menu);
    CHECK(said.verdict == u"The file is sound."_s);
    CHECK_FALSE(said.findings.isEmpty());
}

TEST_CASE("the check of a database that another program has damaged says so, with the damage first", "[bad input]")
{
    FileMenu menu;
    {
        Connection connection(menu.app.path(), Connection::Mode::ReadWrite);
        connection.run(u"PRAGMA foreign_keys = OFF"_s);
        connection.run(u"UPDATE qpv SET contract_id = 99999 WHERE id = 1"_s);
        connection.run(u"DELETE FROM search_entry"_s);
    }
    const CheckWindow said = checked(menu);
    CHECK(said.verdict.contains(u"damaged"_s));
    REQUIRE_FALSE(said.findings.isEmpty());
    INFO(said.findings.join(u'\n').toStdString());
    CHECK(said.findings.first().contains(u"does not exist"_s));
    CHECK(said.findings.join(u'\n').contains(u"The search index does not say what the records say"_s));
}

TEST_CASE("what a check found leads to its records, by Enter and by double click, and to the backups")
{
    FileMenu menu;
    {
        Connection connection(menu.app.path(), Connection::Mode::ReadWrite);
        connection.run(u"UPDATE qpv SET population = NULL WHERE id = 7"_s);
    }
    menu.app.workspace.setDatabase(nullptr); // gives the lock back
    menu.app.workspace.setDatabase(menu.app.open());
    menu.app.settle();
    CheckReportDialog* dialog = openCheck(menu);
    auto* list = dialog->findChild<QTreeWidget*>();
    QTreeWidgetItem* record = nullptr;
    for (int row = 0; row < list->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = list->topLevelItem(row);
        if (item->text(0).contains(u"population"_s) && item->childCount() > 0)
            record = item->child(0);
    }
    REQUIRE(record);
    list->expandAll();
    list->setCurrentItem(record);
    list->setFocus();
    RecordRef opened;
    QObject::connect(&menu.app.workspace.requests(), &Requests::recordRequested, dialog,
                     [&](const RecordRef& wanted) { opened = wanted; });
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(opened == refOf(Id<Qpv>{7}));
    CHECK(dialog->isVisible());
    opened = {};
    list->scrollToItem(record);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(record).center());
    QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(record).center());
    CHECK(opened == refOf(Id<Qpv>{7}));
    for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
        if (button->text() == u"&Copy as text")
            button->click();
    }
    CHECK(QGuiApplication::clipboard()->text().contains(record->text(0)));
    for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
        if (button->text() == u"&Backups…")
            button->click();
    }
    CHECK(menu.window.findChild<BackupsDialog*>());
}
