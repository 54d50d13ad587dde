// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/personal_texts.h"

#include "store/check/check.h"
#include "store/connection.h"
#include "store/history.h"
#include "tests/catch.h"
#include "tests/support/database_fixture.h"
#include "tests/support/files.h"

#include <QCoreApplication>
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

    /// Any byte of the file or its log.
    bool fileHolds(const char* text) const
    {
        return std::ranges::any_of(QStringList{path(), path() + u"-wal"_s}, [text](const QString& name) {
            return QFile::exists(name) && bytesOf(name).contains(text);
        });
    }

    /// Done in the background; throws what it reports.
    void erase(const std::vector<ErasedText>& texts)
    {
        std::optional<std::exception_ptr> result;
        database->erase(texts, u"Erase"_s, [&](std::exception_ptr error) { result = error; });
        CHECK(database->isBusy());
        while (!result)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (*result)
            std::rethrow_exception(*result);
    }

    static std::vector<ErasedText> toErase(const std::vector<FoundText>& found)
    {
        std::vector<ErasedText> texts;
        for (const FoundText& text : found)
            texts.push_back({text.place, text.text});
        return texts;
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
    CHECK(found[0].place == FieldPlace{refOf(kept), u"person"_s});
    CHECK(found[0].isPresent);
    CHECK(found[1].place == FieldPlace{refOf(gone), u"person"_s});
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
    std::vector<ErasedText> texts;
    for (const QString& column : {u"person"_s, u"email"_s, u"note"_s})
        texts.push_back({{refOf(id), column}});
    const auto undo = database->undoState().undo;
    erase(texts);
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
    CHECK_FALSE(fileHolds("rdillon"));
    CHECK_FALSE(checkDatabase(path()).isDamaged());
}

TEST_CASE_METHOD(ContactFixture, "what stood in pages that were freed before is erased with the rest")
{
    const auto id = add(person);
    Contact contact = *database->records().find(id);
    contact.note = QString(20000, u'x') + person; // several pages, then none
    edit(contact);
    contact.note.clear();
    edit(contact);
    erase(toErase(textsNaming(path(), database->records(), u"ardillon"_s)));
    database.reset();
    CHECK_FALSE(fileHolds("rdillon"));
}

TEST_CASE_METHOD(ContactFixture, "an older text that names a person goes, the one of today stays")
{
    const auto id = add({});
    Contact contact = *database->records().find(id);
    contact.email.clear();
    contact.note = u"Voir %1"_s.arg(person);
    edit(contact);
    contact.note = u"Appeler le matin"_s;
    edit(contact);
    erase(toErase(textsNaming(path(), database->records(), person)));
    CHECK(database->records().find(id)->note == u"Appeler le matin");
    database->undo();
    CHECK(database->records().find(id)->note.isEmpty());
    database->redo();
    CHECK(database->records().find(id)->note == u"Appeler le matin");
}

TEST_CASE_METHOD(ContactFixture,
                 "titles of the history lose the person, too, and titles of records say that they were erased")
{
    Transaction tx(*database, u"Add the article “%1”"_s.arg(person));
    Article article = database->records().all<Article>()[0];
    article.title = u"%1, portrait"_s.arg(person);
    tx.update(article);
    tx.commit();
    const auto found = textsNaming(path(), database->records(), person);
    REQUIRE(found.size() == 2);
    CHECK(found[1].place.record.table == historyTable);
    erase(toErase(found));
    CHECK(textsNaming(path(), database->records(), person).empty());
    CHECK(database->records().find(article.id)->title.contains(QString::number(article.id.value)));
    database.reset();
    CHECK_FALSE(fileHolds("rdillon"));
    CHECK_FALSE(checkDatabase(path()).isDamaged());
}

TEST_CASE_METHOD(ContactFixture, "a part of a word, a code, a date and a checksum name nobody")
{
    add(person);
    for (const QString& word : {u"ardill"_s, u"CN05901M"_s, u"signed"_s, u"2024-03-31"_s, u"fee"_s})
        CHECK(textsNaming(path(), database->records(), word).empty());
}

TEST_CASE_METHOD(ContactFixture, "an erasure is refused when another program has changed the file")
{
    const auto id = add(person);
    {
        Connection other(path(), Connection::Mode::ReadWrite);
        other.run(u"INSERT INTO journal_action (at, actor, title, kind, undone) "
                  "VALUES ('2026-01-01T00:00:00.000Z', '', 'x', 'edit', 0)"_s);
    }
    CHECK(errorOf([&] { erase({{{refOf(id), u"person"_s}}}); }).contains(u"Another program"));
    CHECK(database->records().find(id)->person == person);
}

TEST_CASE_METHOD(ContactFixture, "a database that is read only erases nothing", "[bad input]")
{
    const auto id = add(person);
    database.reset();
    const auto reader = open(Access::ReadOnly);
    CHECK_FALSE(errorOf([&] {
                    reader->erase({{{refOf(id), u"person"_s}}}, u"Erase"_s, [](std::exception_ptr) {});
                }).isEmpty());
    CHECK(reader->records().find(id)->person == person);
}
