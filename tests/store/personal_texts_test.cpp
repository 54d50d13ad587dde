// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/personal_texts.h"

#include "store/check/check.h"
#include "store/history.h"
#include "tests/catch.h"
#include "tests/support/database_fixture.h"
#include "tests/support/files.h"

#include <QFile>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

/// Invented; it stands in no fact.
const QString person = u"Zénobie Ardillon"_s;

struct ContactFixture : DatabaseFixture
{
    std::unique_ptr<Database> database = open();

    Id<Contact> add(const QString& name)
    {
        Transaction tx(*database, u"Add"_s);
        Contact contact{.organisation = database->records().all<Organisation>()[0].id,
                        .role = u"cheffe de projet"_s,
                        .person = name,
                        .email = u"z.ardillon@exemple.fr"_s,
                        .isPersonal = true};
        const auto id = tx.insert(contact);
        tx.commit();
        return id;
    }

    void edit(Contact contact)
    {
        Transaction tx(*database, u"Edit"_s);
        tx.update(contact);
        tx.commit();
    }
};

} // namespace

TEST_CASE_METHOD(ContactFixture, "a person is found in records and in the history of those that are gone")
{
    const auto kept = add(person);
    const auto gone = add(person.toUpper());
    Transaction tx(*database, u"Remove"_s);
    tx.remove(gone);
    tx.commit();
    const auto found = textsNaming(path(), database->records(), u"ardillon zenobie"_s);
    REQUIRE(found.size() == 2);
    CHECK(found[0].place == TextPlace{refOf(kept), u"person"_s});
    CHECK(found[0].isPresent);
    CHECK(found[1].place == TextPlace{refOf(gone), u"person"_s});
    CHECK_FALSE(found[1].isPresent);
    CHECK(textsNaming(path(), database->records(), u" "_s).empty());
}

TEST_CASE_METHOD(ContactFixture, "what is erased is in no record, no history and no byte of the file, and stays erased")
{
    const auto id = add(person);
    Contact contact = *database->records().find(id);
    contact.note = u"Joindre %1 le matin"_s.arg(person);
    edit(contact);
    contact.role = u"directrice"_s;
    edit(contact);
    database->undo();
    std::vector<TextPlace> places;
    for (const QString& column : {u"person"_s, u"email"_s, u"note"_s})
        places.push_back({refOf(id), column});
    const auto undo = database->undoState().undo;
    database->erase(places, u"Erase"_s);
    CHECK(database->records().find(id)->person.isEmpty());
    CHECK(database->records().find(id)->role == u"cheffe de projet");
    CHECK(textsNaming(path(), database->records(), u"ardillon"_s).empty());
    CHECK(database->undoState().undo->id == undo->id); // the erasure is not to be undone
    database->redo();
    CHECK(database->records().find(id)->role == u"directrice");
    CHECK(database->records().find(id)->person.isEmpty());
    database->undo();
    database->undo(); // the note
    CHECK(database->records().find(id)->note.isEmpty());
    database.reset();
    for (const QString& suffix : {QString(), u"-wal"_s})
        CHECK_FALSE((QFile::exists(path() + suffix) && bytesOf(path() + suffix).contains("Ardillon")));
    CHECK_FALSE(checkDatabase(path()).isDamaged());
}

TEST_CASE_METHOD(ContactFixture, "a database that is read only erases nothing", "[bad input]")
{
    const auto id = add(person);
    database.reset();
    const auto reader = open(Access::ReadOnly);
    CHECK_FALSE(errorOf([&] { reader->erase({{refOf(id), u"person"_s}}, u"Erase"_s); }).isEmpty());
    CHECK(reader->records().find(id)->person == person);
}
