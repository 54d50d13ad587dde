// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/organisations/organisation_edits.h"

#include "tests/catch.h"
#include "tests/tasks/verb_fixture.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

struct DirectoryFixture : VerbFixture
{
    Id<Organisation> body = records().all<Organisation>()[0].id;

    Id<Contact> add(Contact contact)
    {
        Id<Contact> id;
        contact.organisation = body;
        run([&](auto& tx, auto& before) { id = saveContact(tx, before, contact); });
        return id;
    }
};

} // namespace

TEST_CASE_METHOD(DirectoryFixture, "a body is added, renamed and removed with its contacts")
{
    run([&](auto& tx, auto& before) { body = saveOrganisation(tx, before, {.name = u" Régie  d’essai "_s}); });
    CHECK(records().find(body)->name == u"Régie d’essai");
    add({.role = u"direction"_s});
    CHECK(removalProblem(records(), body).isEmpty());
    run([&](auto& tx, auto& before) { removeOrganisation(tx, before, body); });
    CHECK(records().all<Contact>().empty());
    database->undo();
    CHECK(records().all<Contact>().size() == 1);
}

TEST_CASE_METHOD(DirectoryFixture, "a body without a name, with that of another, or that signs stays as it is",
                 "[bad input]")
{
    Transaction tx(*database);
    CHECK_FALSE(errorOf([&] { saveOrganisation(tx, records(), {.name = u" "_s}); }).isEmpty());
    CHECK_FALSE(errorOf([&] {
                    saveOrganisation(tx, records(), {.name = records().all<Organisation>()[0].name.toUpper()});
                }).isEmpty());
    Organisation wrong = records().all<Organisation>()[0];
    wrong.email = u"accueil"_s;
    CHECK_FALSE(errorOf([&] { saveOrganisation(tx, records(), wrong); }).isEmpty());
    const Id<Organisation> signing = records().all<Signatory>()[0].organisation;
    CHECK_FALSE(errorOf([&] { removeOrganisation(tx, records(), signing); }).isEmpty());
}

TEST_CASE_METHOD(DirectoryFixture, "a contact is a function; who names a person marks it as personal data")
{
    const auto function = add({.service = u"Pôle ville"_s, .email = u"ville@exemple.fr"_s});
    CHECK_FALSE(records().find(function)->isPersonal);
    const auto person = add({.role = u"directrice"_s, .person = u" Zénobie  Ardillon "_s});
    CHECK(records().find(person)->isPersonal);
    CHECK(records().find(person)->person == u"Zénobie Ardillon");
    Transaction tx(*database);
    CHECK_FALSE(errorOf([&] { saveContact(tx, records(), {.organisation = body}); }).isEmpty());
    CHECK_FALSE(errorOf([&] {
                    saveContact(tx, records(), {.organisation = body, .role = u"a"_s, .email = u"b"_s});
                }).isEmpty());
    CHECK_FALSE(tx.title().contains(u"Ardillon"));
}

TEST_CASE_METHOD(DirectoryFixture, "what is held of a person is erased with all that leads to them; the function stays")
{
    const auto id = add({.role = u"directrice"_s,
                         .person = u"Zénobie Ardillon"_s,
                         .email = u"contact@exemple.fr"_s,
                         .telephone = u"03 00 00 00 00"_s});
    const auto found = textsNaming(path(), records(), u"ardillon"_s);
    REQUIRE(found.size() == 1);
    CHECK(erasedWith(found).size() == 4);
    bool isDone = false;
    erasePersonalTexts(*database, found, [&](std::exception_ptr error) {
        CHECK_FALSE(error);
        isDone = true;
    });
    while (!isDone)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const Contact& contact = *records().find(id);
    CHECK(contact.role == u"directrice");
    CHECK(contact.person.isEmpty());
    CHECK(contact.email.isEmpty());
    CHECK(contact.telephone.isEmpty());
    CHECK_FALSE(contact.isPersonal);
    CHECK(textsNaming(path(), records(), u"ardillon"_s).empty());
    database->undo(); // takes the mark back, and nobody's name
    CHECK(records().find(id)->person.isEmpty());
}
