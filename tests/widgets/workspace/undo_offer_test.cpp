// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/undo_offer.h"

#include "tests/support/workspace_page_fixture.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

struct OfferFixture : WorkspacePageFixture
{
    /// Each is an action of its own.
    void decline(std::size_t row)
    {
        Signatory signatory = records().all<Signatory>()[row];
        signatory.status = SignatoryStatus::Declined;
        REQUIRE(workspace.edit(u"Decline"_s, [&](Transaction& tx) { tx.update(signatory); }));
    }
    bool isDeclined(std::size_t row) { return records().all<Signatory>()[row].status == SignatoryStatus::Declined; }
    /// Writes the note of the first bodies.
    void annotate(std::size_t count, const QString& note)
    {
        editUndoably(workspace, count, u"Annotated"_s, [&](Transaction& tx, const Register& records) {
            tx.setTitle(u"Annotate"_s);
            for (std::size_t i = 0; i < count; ++i) {
                Organisation body = records.all<Organisation>()[i];
                body.note = note;
                tx.update(body);
            }
        });
    }
};

} // namespace

TEST_CASE_METHOD(OfferFixture, "what was done is said with a button that undoes it")
{
    decline(0);
    informUndoable(workspace, u"Declined"_s, Message::Kind::Warning);
    REQUIRE(messages.size() == 1);
    const Message offer = messages[0];
    CHECK(offer.kind == Message::Kind::Warning);
    CHECK(offer.text == u"Declined");
    CHECK(offer.actionText == u"Undo");
    offer.action();
    CHECK_FALSE(isDeclined(0));
    CHECK(lastMessage().contains(u"Decline"));
}

TEST_CASE_METHOD(OfferFixture, "the button undoes nothing else: neither a later action nor the one before")
{
    decline(0);
    decline(1);
    informUndoable(workspace, u"Declined"_s);
    const Message offer = messages.back();
    SECTION("something was done since")
    {
        decline(2);
        offer.action();
        CHECK(isDeclined(2));
        CHECK(isDeclined(1));
    }
    SECTION("it was undone already")
    {
        workspace.undo();
        REQUIRE_FALSE(isDeclined(1));
        offer.action();
        CHECK(isDeclined(0));
    }
    CHECK(lastMessage().contains(u"Other changes were made since"));
}

TEST_CASE_METHOD(OfferFixture, "the button of one database does nothing to another that is opened later")
{
    const QString other = folder.filePath(u"autre.parvis"_s);
    REQUIRE(QFile::copy(path(), other));
    decline(0);
    informUndoable(workspace, u"Declined"_s);
    const Message offer = messages.back();
    workspace.setDatabase(nullptr);
    workspace.setDatabase(std::make_unique<Database>(other, Access::ReadWrite, ticking()));
    decline(0); // an action of the same number
    offer.action();
    CHECK(isDeclined(0));
}

TEST_CASE_METHOD(OfferFixture, "where nothing can be undone, no button is offered")
{
    workspace.setDatabase(nullptr);
    informUndoable(workspace, u"Looked at"_s);
    REQUIRE(messages.size() == 1);
    CHECK(messages[0].text == u"Looked at");
    CHECK(messages[0].actionText.isEmpty());
    CHECK_FALSE(messages[0].action);
}

TEST_CASE("a button that outlives the workspace does nothing")
{
    const DatabaseFixture files;
    Message offer;
    {
        Workspace workspace;
        workspace.setDatabase(files.open());
        QObject::connect(&workspace, &Workspace::messageSaid, [&](const Message& message) { offer = message; });
        REQUIRE(workspace.edit(u"Decline"_s, [&](Transaction& tx) { tx.update(changedSignatory(dataset())); }));
        informUndoable(workspace, u"Declined"_s);
    }
    REQUIRE(offer.action);
    offer.action();
    CHECK(files.open()->undoState().undo->title == u"Decline");
}

TEST_CASE_METHOD(OfferFixture, "a few records are written at once, many in the background, and said when they are")
{
    const std::size_t count = GENERATE(backgroundRecords - 1, backgroundRecords);
    REQUIRE(records().all<Organisation>().size() >= backgroundRecords);
    annotate(count, u"vu"_s);
    const bool background = count == backgroundRecords;
    CHECK(workspace.database()->isBusy() == background);
    CHECK(messages.empty() == background);
    REQUIRE(waitFor([&] { return !messages.empty(); }));
    CHECK(messages[0].text == u"Annotated");
    CHECK(records().all<Organisation>()[count - 1].note == u"vu");
    messages[0].action();
    CHECK(records().all<Organisation>()[count - 1].note != u"vu");
}

TEST_CASE_METHOD(OfferFixture, "an edit that is refused is not said to be done")
{
    const std::size_t count = GENERATE(std::size_t(1), backgroundRecords);
    editUndoably(workspace, count, u"Annotated"_s,
                 [](Transaction&, const Register&) { throw Error(u"It may not be."_s); });
    CHECK_FALSE(workspace.database()->isBusy());
    REQUIRE(messages.size() == 1);
    CHECK(messages[0].kind == Message::Kind::Error);
    CHECK(messages[0].text == u"It may not be.");
}

TEST_CASE_METHOD(OfferFixture, "an edit that changed nothing does not offer to undo what was done before it")
{
    decline(0);
    annotate(1, records().all<Organisation>()[0].note);
    REQUIRE(messages.size() == 1);
    CHECK(messages[0].text == u"Annotated");
    CHECK_FALSE(messages[0].action);
}

TEST_CASE_METHOD(OfferFixture, "whoever waits for the end of an edit is told whether it was written")
{
    const std::size_t count = GENERATE(std::size_t(1), backgroundRecords);
    const bool isRefused = GENERATE(false, true);
    std::optional<bool> told;
    std::size_t said = 0; // messages, when it was told
    editUndoably(
        workspace, count, u"Annotated"_s,
        [&](Transaction& tx, const Register& records) {
            Organisation body = records.all<Organisation>()[0];
            body.note = u"vu"_s;
            tx.update(body);
            if (isRefused)
                throw Error(u"It may not be."_s);
        },
        [&](bool isWritten) {
            told = isWritten;
            said = messages.size();
        });
    REQUIRE(waitFor([&] { return told.has_value(); }));
    CHECK(*told != isRefused);
    CHECK(said == 1);
}
