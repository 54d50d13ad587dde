// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/organisations/organisation_dialogs.h"
#include "app/organisations/organisations_page.h"
#include "app/organisations/personal_data_dialog.h"
#include "app/printing/view_tables.h"
#include "app/shell/table_output.h"
#include "tasks/organisations/organisation_edits.h"
#include "tests/support/files.h"
#include "tests/support/opened_addresses.h"
#include "tests/support/user_input.h"
#include "widgets/tables/fitted_table.h"
#include "widgets/workspace/record_list.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QMessageBox>
#include <QMimeData>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

TEST_CASE_METHOD(WorkspacePageFixture, "a body is added to the directory, with a contact that is a function")
{
    const auto page = show<OrganisationsPage>();
    CHECK(page->table()->recordModel()->rowCount() == int(records().all<Organisation>().size()));
    whenOpen<OrganisationDialog>([&](OrganisationDialog& dialog) {
        CHECK_FALSE(okOf(dialog)->isEnabled());
        type(&dialog, "name", u"Régie d’essai"_s);
        type(&dialog, "email", u"accueil"_s);
        CHECK_FALSE(okOf(dialog)->isEnabled());
        type(&dialog, "email", u"accueil@exemple.fr"_s);
        pressOk(dialog);
    });
    actionOf(*page, u"Add a body…"_s)->trigger();
    settle();
    const Organisation body = records().all<Organisation>().rows().back();
    CHECK(body.name == u"Régie d’essai");
    CHECK(page->table()->currentId() == body.id.value);
    whenOpen<ContactDialog>([&](ContactDialog& dialog) {
        type(&dialog, "email", u"zenobie.ardillon@exemple.fr"_s);
        CHECK(textOf(dialog).contains(u"reads like that of a person"_s));
        type(&dialog, "person", u"Zénobie Ardillon"_s);
        CHECK(dialog.findChild<QCheckBox*>(u"personal"_s)->isChecked());
        type(&dialog, "person", {});
        type(&dialog, "email", u"ville@exemple.fr"_s);
        type(&dialog, "role", u"direction"_s);
        dialog.findChild<QCheckBox*>(u"personal"_s)->setChecked(false);
        pressOk(dialog);
    });
    page->contacts()->addAction()->trigger();
    settle();
    REQUIRE(records().all<Contact>().of(body.id).size() == 1);
    CHECK_FALSE(records().all<Contact>()[0].isPersonal);
    CHECK(page->contacts()->table()->recordModel()->rowCount() == 1);
    workspace.undo();
    CHECK(records().all<Contact>().empty());
}

TEST_CASE_METHOD(WorkspacePageFixture, "a body that signs contracts cannot be deleted, and says why")
{
    const auto page = show<OrganisationsPage>();
    select(page->table(), records().all<Signatory>()[0].organisation.value);
    QAction* remove = actionOf(*page, u"Delete the body"_s);
    REQUIRE(remove);
    CHECK_FALSE(remove->isEnabled());
    CHECK(remove->toolTip().contains(u"signatory of"_s));
}

TEST_CASE_METHOD(WorkspacePageFixture,
                 "what is held of a person is listed, and erased for good once that was confirmed")
{
    REQUIRE(workspace.edit([&](Transaction& tx, const Register& before) {
        saveContact(tx, before,
                    {.organisation = before.all<Organisation>()[0].id,
                     .role = u"direction"_s,
                     .person = u"Zénobie Ardillon"_s,
                     .telephone = u"03 00 00 00 00"_s});
    }));
    PersonalDataDialog dialog(workspace, u"Ardillon"_s, nullptr);
    dialog.show();
    settle();
    CHECK(textOf(dialog).contains(u"1 text"_s));
    auto* erase = dialog.findChild<QPushButton*>(u"erase"_s);
    QString asked;
    bool confirms = false;
    const auto answer = [&] {
        whenOpen<QMessageBox>([&](QMessageBox& question) {
            asked = question.text();
            for (QAbstractButton* button : question.buttons()) {
                if ((question.buttonRole(button) == QMessageBox::DestructiveRole) == confirms)
                    return button->click();
            }
        });
        QTest::mouseClick(erase, Qt::LeftButton);
    };
    answer();
    CHECK(asked.contains(u"cannot be undone"_s));
    CHECK(asked.contains(u"1 text(s) that name “Ardillon”"_s));
    CHECK_FALSE(records().all<Contact>()[0].person.isEmpty());
    confirms = true;
    answer();
    CHECK(workspace.database()->isBusy()); // written aside, while the window goes on
    CHECK_FALSE(erase->isEnabled());
    REQUIRE(waitFor([&] { return !workspace.database()->isBusy(); }));
    settle();
    CHECK(records().all<Contact>()[0].person.isEmpty());
    CHECK(records().all<Contact>()[0].telephone.isEmpty());
    CHECK(records().all<Contact>()[0].role == u"direction");
    CHECK(textOf(dialog).contains(u"Nothing is held"_s));
    CHECK_FALSE(erase->isEnabled());
}

TEST_CASE_METHOD(WorkspacePageFixture, "of what names a person only what is selected is erased, contacts at first")
{
    REQUIRE(workspace.edit([&](Transaction& tx, const Register& before) {
        tx.setTitle(u"Ajout de l’atelier Ardillon"_s);
        saveContact(tx, before, {.organisation = before.all<Organisation>()[0].id, .person = u"Zénobie Ardillon"_s});
        Action about{.contract = before.all<Contract>()[0].id, .title = u"Atelier Ardillon"_s};
        tx.insert(about);
    }));
    PersonalDataDialog dialog(workspace, u"Ardillon"_s, nullptr);
    dialog.show();
    settle();
    auto* table = dialog.findChild<RecordTableView*>();
    auto* erase = dialog.findChild<QPushButton*>(u"erase"_s);
    CHECK(table->recordModel()->rowCount() == 3); // the title of the history, too
    CHECK(table->selectedIds().size() == 1);
    CHECK(erase->isEnabled());
    table->clearSelection();
    settle();
    CHECK_FALSE(erase->isEnabled());
    table->selectAll();
    settle();
    CHECK(erase->isEnabled());
    type(&dialog, "name", u"Ardillo"_s);
    CHECK_FALSE(erase->isEnabled());
    CHECK(table->recordModel()->rowCount() == 0);
    type(&dialog, "name", u"Ardillon"_s);
    QTest::mouseClick(dialog.findChild<QPushButton*>(u"search"_s), Qt::LeftButton);
    settle();
    whenOpen<QMessageBox>([&](QMessageBox& question) {
        for (QAbstractButton* button : question.buttons()) {
            if (question.buttonRole(button) == QMessageBox::DestructiveRole)
                return button->click();
        }
    });
    QTest::mouseClick(erase, Qt::LeftButton);
    settle();
    REQUIRE(waitFor([&] { return !workspace.database()->isBusy(); }));
    settle();
    CHECK(records().all<Contact>()[0].person.isEmpty());
    CHECK(std::ranges::any_of(records().all<Action>(),
                              [](const Action& action) { return action.title == u"Atelier Ardillon"; }));
    CHECK(table->recordModel()->rowCount() == 2);
}

TEST_CASE_METHOD(WorkspacePageFixture, "the draft to a body has its address encoded, and it is said when none opens")
{
    Organisation body = records().all<Organisation>()[0];
    body.email = u"ville#quartiers+pv@exemple.fr"_s;
    REQUIRE(workspace.edit([&](Transaction& tx, const Register& before) { saveOrganisation(tx, before, body); }));
    const auto page = show<OrganisationsPage>();
    select(page->table(), body.id.value);
    QAction* write = actionOf(*page, u"Write an e-mail…"_s);
    REQUIRE(write);
    {
        OpenedAddresses taken;
        QDesktopServices::setUrlHandler(u"mailto"_s, &taken, "take");
        write->trigger();
        QDesktopServices::unsetUrlHandler(u"mailto"_s);
        REQUIRE(taken.urls.size() == 1);
        CHECK(taken.urls[0].toEncoded() == "mailto:ville%23quartiers%2Bpv@exemple.fr");
    }
    messages.clear();
    write->trigger();
    CHECK(lastMessage().contains(u"No e-mail program"_s));
}

TEST_CASE_METHOD(WorkspacePageFixture,
                 "what leads to a person is in no exported table, on no paper and not copied, unless that is asked for")
{
    Organisation body = records().all<Organisation>()[0];
    body.email.clear();
    REQUIRE(workspace.edit([&](Transaction& tx, const Register& before) {
        saveOrganisation(tx, before, body);
        saveContact(tx, before,
                    {.organisation = body.id, .person = u"Zénobie Ardillon"_s, .email = u"z.ardillon@exemple.fr"_s});
    }));
    const auto page = show<OrganisationsPage>();
    select(page->table(), body.id.value);
    const RecordTableModel& bodies = *page->table()->recordModel();
    const auto address = [&] {
        return bodies.text(bodies.rowOf(body.id.value), bodies.schema().indexOf(u"address"_s));
    };
    CHECK_FALSE(address().contains(u"ardillon"_s));
    REQUIRE(workspace.edit([&](Transaction& tx, const Register& before) {
        saveContact(tx, before,
                    {.organisation = body.id, .service = u"Pôle ville"_s, .email = u"pole-ville@exemple.fr"_s});
    }));
    settle();
    CHECK(address() == u"pole-ville@exemple.fr");
    RecordTableView* contacts = page->findChild<RecordList*>()->table();
    REQUIRE(contacts->recordModel()->rowCount() == 2);
    QString printed;
    for (const QStringList& row : viewTableOf(*contacts).rows)
        printed += row.join(u'|') + u'\n';
    CHECK(printed.contains(u"pole-ville@exemple.fr"_s));
    CHECK_FALSE(printed.contains(u"rdillon"_s));
    CHECK(tableNotes(*contacts, records()).contains(u"Personal data are left out."_s));
    CHECK_FALSE(tableNotes(*page->table(), records()).contains(u"Personal data are left out."_s));
    contacts->selectAll();
    contacts->copySelection();
    const auto copied = [] {
        return QGuiApplication::clipboard()->text() + QGuiApplication::clipboard()->mimeData()->html();
    };
    CHECK(copied().contains(u"pole-ville@exemple.fr"_s));
    CHECK_FALSE(copied().contains(u"rdillon"_s));
    CHECK(QGuiApplication::clipboard()->text().count(u'\n') == 2); // its line is there, without what is personal
    const auto actions = contacts->actions();
    const auto asked = std::ranges::find(actions, u"Copy with the personal data"_s, &QAction::text);
    REQUIRE(asked != actions.end());
    (*asked)->trigger();
    CHECK(copied().contains(u"Zénobie Ardillon"_s));
    const QString path = folder.filePath(u"contacts.csv"_s);
    page->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(page.get()));
    contacts->setFocus();
    answerFileDialog(path);
    exportTableInView(workspace, page.get());
    settle();
    const QByteArray written = bytesOf(path);
    CHECK(written.contains("pole-ville@exemple.fr"));
    CHECK_FALSE(written.contains("rdillon"));
}
