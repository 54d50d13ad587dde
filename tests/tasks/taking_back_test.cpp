// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/taking_back/taking_back.h"

#include "store/documents.h"
#include "tasks/event_edits.h"
#include "tasks/press_edits.h"
#include "tasks/reminders.h"
#include "tasks/signatory_edits.h"
#include "tasks/taking_back/taken_back.h"
#include "tests/catch.h"
#include "tests/support/days.h"
#include "tests/tasks/verb_fixture.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

struct TakingBackFixture : VerbFixture
{
    qint64 lastAction() { return History(path()).actions(1).front().id; }
    qint64 edit(const SignatoryChange& change)
    {
        run([&](Transaction& tx, const Register& all) { editSignatory(tx, all, signatory, change, today); });
        return lastAction();
    }
    QString takeBack(qint64 action)
    {
        History history(path());
        return run([&](Transaction& tx, const Register& all) { takeBackAction(tx, all, history, action, today); });
    }
    QString restore(qint64 action, const RecordRef& record, const QString& column)
    {
        History history(path());
        return run([&](Transaction& tx, const Register& all) {
            restoreValue(tx, all, history, action, record, column, today);
        });
    }
    const Signatory& stored() const { return *records().find(signatory); }

    Id<Signatory> signatory = records().all<Signatory>().begin()->id;
};

} // namespace

TEST_CASE_METHOD(TakingBackFixture, "an older action is taken back alone, and what came later stays")
{
    const QString before = stored().representative;
    const qint64 older = edit({.representative = u"Le maire"_s});
    edit({.note = u"relancé"_s});
    CHECK(takeBack(older).contains(History(path()).action(older)->title));
    CHECK(stored().representative == before);
    CHECK(stored().note == u"relancé");
    CHECK(History(path()).actions(1).front().target == older);

    database->undo(); // the taking back is an action like any other
    CHECK(stored().representative == u"Le maire");
    CHECK(stored().note == u"relancé");
    database->redo();
    CHECK(stored().representative == before);
}

TEST_CASE_METHOD(TakingBackFixture,
                 "a value that was changed later stops the taking back, which names the later action")
{
    const qint64 older = edit({.representative = u"Le maire"_s});
    edit({.representative = u"La maire"_s, .note = u"relancé"_s});
    const QString later = History(path()).actions(1).front().title;
    const QString error = errorOf([&] { takeBack(older); });
    CHECK(error.contains(later));
    CHECK(stored().representative == u"La maire");
    CHECK(errorOf([&] { restore(older, refOf(signatory), u"representative"_s); }).contains(later));

    edit({.representative = u"Le maire"_s}); // it is again as the action left it
    CHECK(errorOf([&] { takeBack(older); }).isEmpty());
}

TEST_CASE_METHOD(TakingBackFixture, "what was undone, taken back already or never was cannot be taken back")
{
    const qint64 older = edit({.representative = u"Le maire"_s});
    takeBack(older);
    CHECK(errorOf([&] { takeBack(older); }).contains(u"taken back already"_s));
    const qint64 undone = edit({.note = u"x"_s});
    database->undo();
    CHECK(errorOf([&] { takeBack(undone); }).contains(u"undone already"_s));
    CHECK(errorOf([&] { takeBack(lastAction()); }).contains(u"only a change"_s));
    CHECK(errorOf([&] { takeBack(creationAction); }).contains(u"creation"_s));
    CHECK(errorOf([&] { takeBack(99); }).contains(u"99"_s));
}

TEST_CASE_METHOD(TakingBackFixture, "one value of an action is restored, its others stay")
{
    const QString before = stored().representative;
    const qint64 older = edit({.representative = u"Le maire"_s, .note = u"relancé"_s});
    const QString title = restore(older, refOf(signatory), u"representative"_s);
    CHECK(title.contains(u"Restore the former value"_s));
    CHECK(stored().representative == before);
    CHECK(stored().note == u"relancé");
    CHECK(errorOf([&] { restore(older, refOf(signatory), u"status"_s); }).contains(u"did not change"_s));
    CHECK(errorOf([&] { restore(older, refOf(signatory), u"nothing"_s); }).contains(u"did not change"_s));
}

TEST_CASE_METHOD(TakingBackFixture, "a value is not restored to a state that cannot be true")
{
    edit({.status = SignatoryStatus::Expected,
          .deliberatedOn = SignatoryChange::Date(),
          .signedOn = SignatoryChange::Date()});
    const qint64 older = edit({.status = SignatoryStatus::Signed, .signedOn = PartialDate::parse(u"2024-05-17")});
    CHECK(errorOf([&] { restore(older, refOf(signatory), u"status"_s); }).contains(u"contradicts"_s));
    takeBack(older);
    CHECK(stored().status == SignatoryStatus::Expected);
    CHECK_FALSE(stored().signedOn);
}

TEST_CASE_METHOD(TakingBackFixture, "an added record goes, unless something that was added later names it")
{
    Article article;
    article.title = u"Un titre"_s;
    Id<Article> added;
    run([&](Transaction& tx, const Register& all) {
        added = addArticle(tx, all, article, records().all<Contract>().begin()->id, today);
    });
    const qint64 adding = lastAction();
    PressReview issue;
    issue.number = 1;
    run([&](Transaction& tx, const Register&) {
        tx.setTitle(u"Classer l’article"_s);
        PressReviewItem item;
        item.review = tx.insert(issue);
        item.article = added;
        tx.insert(item);
    });
    const qint64 naming = lastAction();
    CHECK(errorOf([&] { takeBack(adding); }).contains(u"Classer l’article"_s));
    CHECK(records().find(added));
    takeBack(naming);
    takeBack(adding);
    CHECK_FALSE(records().find(added));
    CHECK(records().all<ArticleTerritory>().of(added).empty()); // it was added with the article
}

TEST_CASE_METHOD(TakingBackFixture, "removed records come back with their keys, unless what they name is gone")
{
    Reminder reminder;
    reminder.signatory = signatory;
    run([&](Transaction& tx, const Register&) {
        tx.setTitle(u"Relancer"_s);
        tx.insert(reminder);
    });
    const Signatory kept = stored();
    const std::vector<Id<Reminder>> reminders{reminder.id};
    const std::vector<Id<Signatory>> signatories{signatory};
    run([&](Transaction& tx, const Register& all) { removeReminders(tx, all, reminders); });
    const qint64 first = lastAction();
    run([&](Transaction& tx, const Register& all) { removeSignatories(tx, all, signatories); });
    const qint64 second = lastAction();
    CHECK(errorOf([&] { takeBack(first); }).contains(History(path()).action(second)->title));
    takeBack(second);
    CHECK(stored() == kept);
    takeBack(first);
    CHECK(records().find(reminder.id));
}

TEST_CASE_METHOD(TakingBackFixture, "what was taken back is told apart: one value, the rest, and that again")
{
    const auto left = [&](qint64 action) {
        History history(path());
        return TakenBack(history, action).obstacle(records(), *history.action(action), history.changesOf(action));
    };
    const Signatory before = stored();
    const qint64 older = edit({.representative = u"Le maire"_s, .note = u"relancé"_s});
    restore(older, refOf(signatory), u"note"_s);
    const qint64 part = lastAction();
    CHECK(left(older).isEmpty());
    CHECK(errorOf([&] { restore(older, refOf(signatory), u"note"_s); }).contains(u"taken back already"_s));
    edit({.note = u"autre"_s});
    takeBack(older); // its other value
    const qint64 rest = lastAction();
    CHECK(stored().representative == before.representative);
    CHECK(stored().note == u"autre");
    CHECK(left(older).contains(QString::number(rest)));
    CHECK(errorOf([&] { takeBack(older); }).contains(u"taken back already"_s));

    takeBack(rest); // the action stands again, but for the first value
    CHECK(stored().representative == u"Le maire");
    CHECK(left(older).isEmpty());
    CHECK_FALSE(left(rest).isEmpty());
    History history(path());
    CHECK(TakenBack(history, older).by().front().id == part);
    CHECK_FALSE(TakenBack(history, older).holdsAll(history.changesOf(older)));
}

TEST_CASE_METHOD(TakingBackFixture, "nothing is left of an action that another one reversed by hand")
{
    const QString before = stored().representative;
    const qint64 older = edit({.representative = u"Le maire"_s});
    edit({.representative = before});
    History history(path());
    CHECK(TakenBack(history, older)
              .obstacle(records(), *history.action(older), history.changesOf(older))
              .contains(u"left to take back"_s));
    CHECK(errorOf([&] { takeBack(older); }).contains(u"left to take back"_s));
}

TEST_CASE_METHOD(TakingBackFixture, "a record that was added, taken back and brought back can be taken back again")
{
    Article article;
    article.title = u"Un titre"_s;
    run([&](Transaction& tx, const Register&) {
        tx.setTitle(u"Ajouter"_s);
        tx.insert(article);
    });
    const qint64 adding = lastAction();
    takeBack(adding);
    const qint64 gone = lastAction();
    CHECK(errorOf([&] { takeBack(adding); }).contains(u"taken back already"_s));
    takeBack(gone);
    CHECK(records().find(article.id));
    takeBack(adding);
    CHECK_FALSE(records().find(article.id));
}
