// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/workspace.h"

#include "tests/support/workspace_page_fixture.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

struct Fixture : WorkspacePageFixture
{
    Fixture()
    {
        QObject::connect(&workspace, &Workspace::recordsChanged,
                         [this](const ChangeSet& changes) { heard << changes.title; });
    }
    const Signatory& first() const { return *records().all<Signatory>().begin(); }
    bool decline(const QString& title)
    {
        return workspace.edit(title, [&](Transaction& tx) { tx.update(changedSignatory(records())); });
    }

    QStringList heard;
};

/// A verb that names its action.
void declineFirst(Transaction& tx, const Register& records)
{
    tx.setTitle(u"Decline the first"_s);
    tx.update(changedSignatory(records));
}

} // namespace

TEST_CASE_METHOD(Fixture, "an edit is one action that every page hears of")
{
    CHECK(decline(u"Decline"_s));
    CHECK(first().status == SignatoryStatus::Declined);
    CHECK(heard == QStringList{u"Decline"_s});
    CHECK(messages.empty());
    CHECK(workspace.edit([](Transaction& tx, const Register& records) {
        tx.setTitle(u"Note"_s);
        Signatory signatory = *records.all<Signatory>().begin();
        signatory.note = u"vu"_s;
        tx.update(signatory);
    }));
    CHECK(workspace.database()->undoState().undo->title == u"Note"); // the verb names it
    CHECK(heard.size() == 2);
}

TEST_CASE_METHOD(Fixture, "an edit that fails on its way writes nothing and is said", "[bad input]")
{
    const Signatory before = first();
    const auto fill = [&](Transaction& tx) {
        tx.update(changedSignatory(records()));
        throw Error(u"It may not be."_s);
    };
    SECTION("at once")
    {
        CHECK_FALSE(workspace.edit(u"Decline"_s, fill));
    }
    SECTION("with a verb")
    {
        CHECK_FALSE(workspace.edit([&](Transaction& tx, const Register&) { fill(tx); }));
    }
    SECTION("in the background")
    {
        bool done = false;
        workspace.editInBackground(u"Decline"_s, fill, [&] { done = true; });
        CHECK_FALSE(workspace.database()->isBusy());
        CHECK_FALSE(done);
    }
    REQUIRE(messages.size() == 1);
    CHECK(messages[0].kind == Message::Kind::Error);
    CHECK(messages[0].text == u"It may not be.");
    CHECK(first() == before);
    CHECK(heard.isEmpty());
    CHECK_FALSE(workspace.database()->undoState().undo);
}

TEST_CASE_METHOD(Fixture, "a caller that shows the error itself gets it")
{
    workspace.editOrThrow(&declineFirst);
    CHECK(first().status == SignatoryStatus::Declined);
    CHECK_THROWS_AS(workspace.editOrThrow([](Transaction&, const Register&) { throw Error(u"No."_s); }), Error);
    CHECK(messages.empty());
}

TEST_CASE_METHOD(Fixture, "an edit in the background is told once it is written")
{
    bool done = false;
    workspace.editInBackground(&declineFirst, [&] { done = true; });
    CHECK(workspace.database()->isBusy());
    CHECK(first().status != SignatoryStatus::Declined);
    CHECK_FALSE(done);
    CHECK_FALSE(decline(u"Too soon"_s)); // and said: nothing is lost silently
    CHECK(messages.size() == 1);
    REQUIRE(waitFor([&] { return done; }));
    CHECK(first().status == SignatoryStatus::Declined);
    CHECK(heard == QStringList{u"Decline the first"_s});
}

TEST_CASE("without a database the register is empty, and an edit says what to do first", "[bad input]")
{
    Workspace workspace;
    std::vector<Message> messages;
    QObject::connect(&workspace, &Workspace::messageSaid, [&](const Message& message) { messages.push_back(message); });
    CHECK(workspace.records().all<Contract>().empty());
    CHECK_FALSE(workspace.isWritable());
    bool called = false;
    CHECK_FALSE(workspace.edit(u"Edit"_s, [&](Transaction&) { called = true; }));
    workspace.editInBackground(u"Edit"_s, [&](Transaction&) { called = true; });
    workspace.undo();
    workspace.redo();
    CHECK_FALSE(called);
    REQUIRE(messages.size() == 2);
    for (const Message& message : messages)
        CHECK(message.text.contains(u"No database is open"));
}

TEST_CASE_METHOD(Fixture, "undo and redo say what they did, each with the way back")
{
    workspace.undo(); // the creation of the database is not undone
    workspace.redo();
    CHECK(messages.empty());
    const Signatory before = first();
    decline(u"Decline"_s);
    workspace.undo();
    CHECK(first() == before);
    REQUIRE(messages.size() == 1);
    CHECK(messages[0].text.contains(u"Decline"));
    messages[0].action();
    CHECK(first().status == SignatoryStatus::Declined);
    REQUIRE(messages.size() == 2);
    CHECK(messages[1].text.contains(u"Decline"));
    CHECK(messages[1].text != messages[0].text);
    messages[1].action();
    CHECK(first() == before);
}

TEST_CASE_METHOD(Fixture, "another database takes away the selection, and the one before is heard no more")
{
    workspace.selection().setContracts({contract("CN06209I").id}, nullptr);
    int changed = 0;
    QObject::connect(&workspace, &Workspace::databaseChanged, [&] {
        ++changed;
        CHECK(workspace.selection().contracts().empty());
    });
    workspace.setDatabase(nullptr);
    CHECK(records().all<Contract>().empty());
    workspace.setDatabase(open(Access::ReadOnly));
    CHECK(changed == 2);
    CHECK(records().all<Contract>().size() == 39);
    CHECK_FALSE(workspace.isWritable());
    CHECK_FALSE(decline(u"Decline"_s));
    CHECK(lastMessage().contains(u"reading only"));
    CHECK(heard.isEmpty());
}

TEST_CASE_METHOD(Fixture, "what goes wrong is said in its own words, and what was cancelled is not")
{
    CHECK(workspace.attempt([] {}));
    CHECK_FALSE(workspace.attempt([] { throw Cancelled(); }));
    CHECK(messages.empty());
    CHECK_FALSE(workspace.attempt([] { throw Error(u"The disk is full."_s, u"carte.pdf"_s, u"Free some space."_s); }));
    CHECK(lastMessage() == u"The disk is full. Free some space. (carte.pdf)");
    CHECK_FALSE(workspace.attempt([] { throw std::runtime_error("a slip"); }));
    CHECK(lastMessage().contains(u"a slip"));
    for (const Message& message : messages)
        CHECK(message.kind == Message::Kind::Error);
    CHECK(messages.size() == 2);
}

TEST_CASE_METHOD(Fixture, "a job that fails and has nobody to tell is said in the window")
{
    workspace.jobs().run(
        &workspace, u"Reading"_s, [](const JobControl&) { throw Error(u"The file is empty."_s); }, [] {});
    settle();
    REQUIRE(messages.size() == 1);
    CHECK(messages[0].text == u"The file is empty.");
}

TEST_CASE_METHOD(Fixture, "a message has its kind, and a button only when one is asked for")
{
    bool pressed = false;
    workspace.inform(u"Written."_s, u"Open"_s, [&] { pressed = true; });
    workspace.warn(u"On a share."_s);
    REQUIRE(messages.size() == 2);
    CHECK(messages[0].kind == Message::Kind::Information);
    CHECK(messages[0].actionText == u"Open");
    messages[0].action();
    CHECK(pressed);
    CHECK(messages[1].kind == Message::Kind::Warning);
    CHECK(messages[1].actionText.isEmpty());
}
