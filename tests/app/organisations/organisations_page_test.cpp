// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/organisations/organisation_dialogs.h"
#include "app/organisations/organisations_page.h"
#include "app/organisations/personal_data_dialog.h"
#include "tasks/organisations/organisation_edits.h"
#include "tests/support/user_input.h"
#include "widgets/tables/fitted_table.h"
#include "widgets/workspace/record_list.h"

#include <QAction>
#include <QCheckBox>
#include <QMessageBox>

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
        settle();
    };
    answer();
    CHECK(asked.contains(u"cannot be undone"_s));
    CHECK_FALSE(records().all<Contact>()[0].person.isEmpty());
    confirms = true;
    answer();
    CHECK(records().all<Contact>()[0].person.isEmpty());
    CHECK(records().all<Contact>()[0].telephone.isEmpty());
    CHECK(records().all<Contact>()[0].role == u"direction");
    CHECK(textOf(dialog).contains(u"Nothing is held"_s));
    CHECK_FALSE(erase->isEnabled());
}
