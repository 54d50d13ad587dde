// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/review/fact_tree.h"

#include "tests/app/documents/review/fact_keys.h"
#include "tests/support/user_input.h"
#include "tests/tasks/review/review_fixture.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

using namespace parvis;
using namespace parvis::test;

namespace {

/// The facts of a contract as they are shown, until they are shown anew with others before them.
struct TreeFixture : ReviewFixture
{
    TreeFixture()
    {
        facts.signatureDate = said(day(2024, 4, 19));
        facts.signaturePlace = said(u"Lens"_s);
        show();
        tree.resize(900, 500);
        tree.setVisible(true);
        tree.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&tree));
        QObject::connect(&tree, &FactTree::corrected, &tree, [this](int fact, const QString& typed) {
            corrected = {review.facts()[std::size_t(fact)].proposal.key, typed};
        });
    }

    void show()
    {
        review.begin(document, facts);
        review.compare(records(), contract().id);
        tree.show(review.facts(), true);
    }
    void showWithOthersBefore()
    {
        facts.title = said(u"Contrat de ville « Cœur de quartier »"_s);
        show();
    }
    std::size_t placeOf(const QString& key) const
    {
        const auto it = std::ranges::find(review.facts(), key, [](const auto& fact) { return fact.proposal.key; });
        REQUIRE(it != review.facts().end());
        return std::size_t(it - review.facts().begin());
    }
    QString keyOf(std::size_t fact) const { return review.facts().at(fact).proposal.key; }

    FactReview review;
    FactTree tree;
    std::pair<QString, QString> corrected;
};

} // namespace

TEST_CASE_METHOD(TreeFixture, "the facts that are selected stay so when others come before them")
{
    tree.showFact(placeOf(signedOn));
    const std::size_t before = placeOf(signedOn);
    showWithOthersBefore();
    REQUIRE(placeOf(signedOn) != before);
    REQUIRE(tree.currentFact() >= 0);
    CHECK(keyOf(std::size_t(tree.currentFact())) == signedOn);
    REQUIRE(tree.selectedFacts().size() == 1);
    CHECK(keyOf(tree.selectedFacts()[0]) == signedOn);
}

TEST_CASE_METHOD(TreeFixture, "a group that is folded or selected stays so when the facts are shown anew")
{
    tree.topLevelItem(0)->setExpanded(false);
    tree.setCurrentItem(tree.topLevelItem(1));
    showWithOthersBefore();
    CHECK_FALSE(tree.topLevelItem(0)->isExpanded());
    CHECK(tree.topLevelItem(1)->isExpanded());
    CHECK(tree.currentItem() == tree.topLevelItem(1));
    CHECK(tree.topLevelItem(1)->isSelected());
}

TEST_CASE_METHOD(TreeFixture, "what is being typed into a fact is still there when the facts are shown anew")
{
    tree.showFact(placeOf(signedOn));
    QTest::keyClick(&tree, Qt::Key_F2);
    auto* line = tree.findChild<QLineEdit*>();
    REQUIRE(line);
    line->selectAll();
    QTest::keyClicks(line, u"2/5/2024"_s);
    QTest::keyClick(line, Qt::Key_Left);
    showWithOthersBefore();
    CHECK(corrected.first.isEmpty());
    auto* again = qobject_cast<QLineEdit*>(tree.itemWidget(tree.currentItem(), FactTree::ProposedColumn));
    REQUIRE(again);
    CHECK(again->hasFocus());
    CHECK(again->text() == u"2/5/2024");
    QTest::keyClick(again, Qt::Key_Backspace); // where the cursor was
    QTest::keyClicks(again, u"3"_s);
    QTest::keyClick(again, Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(corrected.first == signedOn);
    CHECK(corrected.second == u"2/5/2034");
}

TEST_CASE_METHOD(TreeFixture, "a choice that was not confirmed yet is still there when the facts are shown anew")
{
    tree.showFact(placeOf(u"document kind"_s));
    QTest::keyClick(&tree, Qt::Key_F2);
    auto* box = tree.findChild<QComboBox*>();
    REQUIRE(box);
    box->setCurrentText(u"avenant"_s);
    showWithOthersBefore();
    auto* again = qobject_cast<QComboBox*>(tree.itemWidget(tree.currentItem(), FactTree::ProposedColumn));
    REQUIRE(again);
    CHECK(again->currentText() == u"avenant");
}
