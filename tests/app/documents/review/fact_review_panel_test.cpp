// SPDX-License-Identifier: GPL-3.0-or-later
// A generated contract from its drop to the facts that a person accepts, and back.

#include "app/documents/document_search_panel.h"
#include "app/documents/document_view.h"
#include "app/documents/documents_page.h"
#include "app/documents/review/fact_review_panel.h"
#include "app/documents/review/fact_tree.h"
#include "app/documents/value_origins.h"
#include "app/signatories/signatories_page.h"
#include "tasks/evidence.h"
#include "tasks/signatory_edits.h"
#include "tests/app/documents/review/fact_keys.h"
#include "tests/recognition/contract_generator.h"
#include "tests/support/workspace_page_fixture.h"
#include "widgets/controls/action_row.h"
#include "widgets/look/obstacle.h"

#include <QDir>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

struct ReviewWindow : WorkspacePageFixture
{
    explicit ReviewWindow(Access access = Access::ReadWrite)
        : WorkspacePageFixture(access)
    {
        page.resize(1400, 800);
        page.show();
        page.refresh(nullptr);
        QObject::connect(&workspace, &Workspace::recordsChanged, &page,
                         [this](const ChangeSet& changes) { page.refresh(&changes); });
        REQUIRE(QTest::qWaitForWindowExposed(&page));
    }

    void settle()
    {
        REQUIRE(waitFor([&] { return workspace.jobs().isIdle() && !workspace.database()->isBusy(); }));
        QCoreApplication::processEvents();
    }

    const Contract& arras() const { return contract("CN06209I"); }

    /// A contract of Arras as a table of signatories prints it.
    GeneratedDocument generated() const
    {
        DocumentForm form;
        form.kind = u"contrat"_s;
        form.signatories = SignatoryLayout::Table;
        return generateDocument(records(), *records().find(arras().epci), form, 7);
    }

    void dropFiles(const QStringList& paths)
    {
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls << QUrl::fromLocalFile(path);
        QMimeData files;
        files.setUrls(urls);
        QDragEnterEvent enter({20, 200}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&page, &enter);
        QDropEvent event(QPointF(20, 200), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&page, &event);
        settle();
        REQUIRE(qsizetype(records().all<Document>().size()) == paths.size());
    }
    void drop(const QByteArray& pdf)
    {
        const QString path = folder.filePath(u"numerisation.pdf"_s);
        writeFile(path, pdf);
        dropFiles({path});
    }
    void recognise()
    {
        REQUIRE(panel().recogniseAction()->isEnabled());
        panel().recogniseAction()->trigger();
        settle();
        REQUIRE(panel().review());
    }
    void dropAndRecognise()
    {
        drop(generated().pdf);
        recognise();
    }

    FactReviewPanel& panel() { return *page.review(); }
    FactTree& tree() { return *panel().tree(); }
    std::size_t factOf(const QString& key)
    {
        const auto& facts = panel().review()->facts();
        for (std::size_t i = 0; i < facts.size(); ++i) {
            if (facts[i].proposal.key == key)
                return i;
        }
        FAIL(key.toStdString());
        return 0;
    }
    const ReviewedFact& fact(const QString& key) { return panel().review()->facts()[factOf(key)]; }
    /// Goes to a fact as with the arrow keys.
    void walkTo(const QString& key)
    {
        tree().showFact(factOf(key));
        QCoreApplication::processEvents();
    }
    void press(int key) { QTest::keyClick(&tree(), Qt::Key(key)); }
    /// Draws the mouse over the words of a place on the page that is shown.
    void selectWords(const PrintedPlace& place)
    {
        REQUIRE(waitFor([&] { return page.view()->isUpToDate() && page.view()->page() == place.page; }));
        const PageCanvas* canvas = page.view()->canvas();
        const QRect words = canvas->onViewport(place.page, place.boxes.front());
        const QPoint from(words.left() + 1, words.center().y());
        const QPoint to(words.right() - 1, words.center().y());
        QTest::mousePress(canvas->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(canvas->viewport(), to);
        QTest::mouseRelease(canvas->viewport(), Qt::LeftButton, {}, to);
    }
    /// Presses the button of a command, in the menu that holds what has no room, if need be.
    void click(QAction* action)
    {
        REQUIRE(action->isEnabled());
        for (auto* button : page.findChildren<QToolButton*>()) {
            if (button->defaultAction() == action && button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        for (auto* menu : panel().findChildren<QMenu*>()) {
            if (menu->actions().contains(action)) {
                menu->popup({});
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                return;
            }
        }
        FAIL(action->text().toStdString());
    }
    QAction* command(const QString& text)
    {
        for (QAction* action : panel().actions()) {
            if (action->text().startsWith(text))
                return action;
        }
        FAIL(text.toStdString());
        return nullptr;
    }

    DocumentsPage page{workspace, nullptr};
};

} // namespace

TEST_CASE("a contract goes from its drop to accepted facts, and one undo takes all of them back")
{
    ReviewWindow f;
    f.dropAndRecognise();
    CHECK(f.panel().isVisible());
    CHECK(f.tree().topLevelItemCount() >= 4);
    CHECK(f.records().all<Evidence>().empty()); // nothing is written unasked

    f.command(u"Accept what"_s)->trigger();
    const int accepted = f.panel().review()->count(Decision::Accepted);
    CHECK(accepted > 8);
    CHECK(f.records().all<Evidence>().empty());
    f.panel().saveAction()->trigger();
    f.settle();
    CHECK(f.lastMessage().contains(u"recorded with their source"));
    CHECK(int(f.records().all<Evidence>().size()) >= accepted);
    CHECK(f.records().all<Document>()[0].contract == f.arras().id);
    CHECK(f.fact(u"document kind"_s).proposal.isProved());
    CHECK(f.panel().review()->count(Decision::Accepted) == 0);
    CHECK_FALSE(f.panel().saveAction()->isEnabled());

    f.workspace.undo();
    CHECK(f.records().all<Evidence>().empty());
    CHECK_FALSE(f.records().all<Document>()[0].contract);
    CHECK(f.panel().review()->count(Decision::Accepted) == accepted); // as it was before it was saved
    if (const QString kept = qEnvironmentVariable("PARVIS_KEEP_PICTURES"); !kept.isEmpty()) { // a folder, to look at it
        f.walkTo(signedOn);
        REQUIRE(waitFor([&] { return f.page.view()->isUpToDate(); }));
        f.page.grab().save(kept + u"/review.png"_s);
    }
}

TEST_CASE("whatever the layout, a document goes from its drop to accepted facts by its buttons, and back by one undo")
{
    const unsigned number = GENERATE(range(0u, 8u)); // each kind, and each layout of signatories
    ReviewWindow f;
    const GeneratedDocument made =
        generateDocument(f.records(), *f.records().find(f.arras().epci), formOf(number), number);
    INFO(made.name.toStdString());
    f.drop(made.pdf);
    f.click(f.panel().recogniseAction());
    f.settle();
    REQUIRE(f.panel().review());
    REQUIRE_FALSE(f.panel().review()->facts().empty());
    CHECK(f.fact(u"document kind"_s).proposal.value == made.truth[u"kind"].toString());
    f.click(f.command(u"Accept what"_s));
    f.walkTo(u"document kind"_s);
    if (f.fact(u"document kind"_s).decision != Decision::Accepted)
        f.press(Qt::Key_Space);
    const auto accepted = f.panel().review()->decided().accepted;
    f.click(f.panel().saveAction());
    f.settle();
    CHECK(f.records().all<Document>()[0].kind == made.truth[u"kind"].toString());
    CHECK(f.panel().review()->count(Decision::Accepted) == 0);
    for (const FactProposal& each : accepted) {
        INFO(each.key.toStdString());
        if (std::get_if<FundingFact>(&each.subject))
            continue; // numbered anew among the lines that it has now
        CHECK(f.fact(each.key).proposal.isProved());
    }
    f.workspace.undo();
    CHECK(f.records().all<Evidence>().empty());
    CHECK(f.records().all<Document>()[0].kind.isEmpty());
}

TEST_CASE("the documents of the shared folder go from their drop to accepted facts, and back by one undo")
{
    if (sharedFolder().isEmpty())
        return;
    const QDir folder(sharedFolder() + u"/documents"_s);
    for (const QString& name : folder.entryList({u"*.pdf"_s})) {
        INFO(name.toStdString());
        ReviewWindow f;
        f.page.resize(1080, 630); // the page of a window of 1280 by 720
        f.drop(bytesOf(folder.filePath(name)));
        f.click(f.panel().recogniseAction());
        REQUIRE(QTest::qWaitFor([&] { return f.workspace.jobs().isIdle(); }, 180000)); // a scan is recognised
        REQUIRE(f.panel().review());
        f.click(f.command(u"Accept what"_s));
        const int accepted = f.panel().review()->count(Decision::Accepted);
        CHECK(accepted > 0);
        if (const QString kept = qEnvironmentVariable("PARVIS_KEEP_PICTURES"); !kept.isEmpty())
            f.page.grab().save(kept + u'/' + name + u".png"_s);
        f.click(f.panel().saveAction());
        f.settle();
        CHECK(int(f.records().all<Evidence>().size()) >= accepted);
        f.workspace.undo();
        CHECK(f.records().all<Evidence>().empty());
    }
}

TEST_CASE("in a small window, too, what was accepted is saved by a button in sight, or from the message")
{
    ReviewWindow f;
    f.page.resize(1060, 600);
    f.dropAndRecognise();
    const auto* buttons = f.panel().findChild<ActionRow*>();
    REQUIRE(buttons);
    CHECK(buttons->isOnLine(f.command(u"Accept what"_s)));
    f.click(f.command(u"Accept what"_s));
    CHECK(buttons->isOnLine(f.panel().saveAction()));
    REQUIRE(f.messages.back().action);
    CHECK(f.messages.back().actionText == f.panel().saveAction()->text());
    f.messages.back().action();
    f.settle();
    CHECK_FALSE(f.records().all<Evidence>().empty());
}

TEST_CASE("walking through the facts shows the place of each on its page")
{
    ReviewWindow f;
    f.dropAndRecognise();
    f.walkTo(u"document kind"_s);
    const int first = f.page.view()->page();
    f.walkTo(signedOn);
    CHECK(f.page.view()->page() == f.fact(signedOn).proposal.places.front().page);
    CHECK(f.page.view()->page() != first);
    REQUIRE(waitFor(
        [&] { return f.page.view()->isUpToDate() && !f.page.view()->marksOn(f.page.view()->page()).places.empty(); }));
}

TEST_CASE("Space accepts, Delete refuses, and what was refused is not proposed again until it is asked for")
{
    ReviewWindow f;
    f.dropAndRecognise();
    f.walkTo(signedOn);
    f.press(Qt::Key_Space);
    CHECK(f.fact(signedOn).decision == Decision::Accepted);
    f.press(Qt::Key_Space);
    CHECK(f.fact(signedOn).decision == Decision::Open);
    f.press(Qt::Key_Delete);
    CHECK(f.fact(signedOn).decision == Decision::Refused);
    f.panel().saveAction()->trigger();
    f.settle();
    CHECK(f.records().all<RefusedFact>().size() == 1);
    f.recognise();
    const auto isShown = [&] {
        return std::ranges::any_of(f.panel().review()->facts(),
                                   [](const ReviewedFact& fact) { return fact.proposal.key == signedOn; });
    };
    CHECK_FALSE(isShown());
    f.command(u"Show refused"_s)->trigger();
    REQUIRE(isShown());
    CHECK(f.fact(signedOn).proposal.isRefused);
}

TEST_CASE("a value is corrected by typing, and what is no such value is said")
{
    ReviewWindow f;
    f.dropAndRecognise();
    const auto type = [&](const QString& text) {
        f.walkTo(signedOn);
        f.press(Qt::Key_F2);
        auto* line = f.tree().findChild<QLineEdit*>();
        REQUIRE(line);
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::processEvents();
    };
    type(u"bientot"_s);
    CHECK(f.lastMessage().contains(u"bientot"));
    CHECK(f.fact(signedOn).decision == Decision::Open);
    type(u"2/5/2024"_s);
    CHECK(f.fact(signedOn).proposal.value == u"2024-05-02");
    CHECK(f.fact(signedOn).decision == Decision::Accepted);
    REQUIRE(waitFor([&] { return f.panel().saveAction()->isEnabled(); }));
    f.panel().saveAction()->trigger();
    f.settle();
    CHECK(f.arras().declaredOn == PartialDate::day(QDate(2024, 5, 2)));
    CHECK(f.fact(signedOn).proposal.isProved());
}

TEST_CASE("the words that are selected on the page become the value, with their place")
{
    ReviewWindow f;
    f.dropAndRecognise();
    f.walkTo(u"contract declared_place"_s);
    CHECK_FALSE(f.command(u"Take the selection"_s)->isEnabled());
    const PrintedPlace place = f.fact(signedOn).proposal.places.front();
    f.page.view()->goToPage(place.page);
    f.selectWords(place);
    f.command(u"Take the selection"_s)->trigger();
    CHECK(f.fact(u"contract declared_place"_s).decision == Decision::Accepted);
    CHECK(f.fact(u"contract declared_place"_s).proposal.value == place.text.simplified());
    CHECK(f.fact(u"contract declared_place"_s).proposal.places.front().page == place.page);
    QCoreApplication::processEvents();
    f.panel().saveAction()->trigger();
    f.settle();
    CHECK(f.arras().declaredPlace == place.text.simplified());
}

TEST_CASE("facts that were recognised or decided in one database are not offered in another that is opened meanwhile")
{
    ReviewWindow f;
    const QString other = f.folder.filePath(u"autre.parvis"_s);
    SECTION("while they are recognised")
    {
        f.drop(f.generated().pdf);
        f.panel().recogniseAction()->trigger();
    }
    SECTION("once they are decided")
    {
        f.dropAndRecognise();
        f.command(u"Accept what"_s)->trigger();
    }
    const QString path = f.workspace.database()->path();
    f.workspace.setDatabase(nullptr);
    for (const QString& part : {QString(), u"-wal"_s}) // which has the same document
        REQUIRE((QFile::copy(path + part, other + part) || !QFile::exists(path + part)));
    f.workspace.setDatabase(std::make_unique<Database>(other, Access::ReadWrite, ticking()));
    f.page.refresh(nullptr);
    f.settle();
    REQUIRE(f.records().all<Document>().size() == 1);
    CHECK_FALSE(f.panel().review());
    CHECK_FALSE(f.panel().saveAction()->isEnabled());
}

TEST_CASE("while the past is looked at, facts are seen and nothing can be decided")
{
    ReviewWindow f;
    f.dropAndRecognise();
    f.workspace.lookBack(QDate(2025, 3, 3), f.records());
    f.page.refresh(nullptr);
    f.walkTo(signedOn);
    CHECK_FALSE(obstacleOf(*f.panel().saveAction()).isEmpty());
    f.press(Qt::Key_Space);
    CHECK(f.fact(signedOn).decision == Decision::Open);
}

TEST_CASE("a proof opens the page with its rectangle, from the line that it proves")
{
    ReviewWindow f;
    f.dropAndRecognise();
    f.command(u"Accept what"_s)->trigger();
    f.panel().saveAction()->trigger();
    f.settle();
    const auto page = f.show<SignatoriesPage>();
    RecordTableView* table = page->table();
    const auto* origins = table->findChild<ValueOrigins*>();
    REQUIRE(origins);
    std::vector<RecordRef> opened;
    QObject::connect(&f.workspace.requests(), &Requests::recordRequested, table,
                     [&](const RecordRef& record) { opened.push_back(record); });
    const Evidence* proof = nullptr;
    for (const Evidence& each : f.records().all<Evidence>()) {
        if (each.recordTable == u"signatory" &&
            allEvidenceOf(f.records(), {each.recordTable, each.recordId}).size() == 1)
            proof = &each;
    }
    if (proof) {
        table->showId(proof->recordId);
        origins->askAction()->trigger();
        REQUIRE(opened == std::vector{refOf(proof->id)});
    }
    const Evidence& any = *f.records().all<Evidence>().begin();
    f.page.showRecord(refOf(any.id));
    CHECK(f.page.view()->page() == any.page);

    origins->filterAction()->trigger();
    f.settle();
    for (const qint64 id : table->recordModel()->shownIds())
        CHECK(allEvidenceOf(f.records(), refOf(Id<Signatory>{id})).empty());
}

TEST_CASE("the message on added files offers to recognise their facts")
{
    ReviewWindow f;
    f.drop(f.generated().pdf);
    REQUIRE(f.messages.back().actionText == u"Recognise the facts");
    f.messages.back().action();
    f.settle();
    REQUIRE(f.panel().review());
    CHECK(f.panel().review()->facts().size() > 8);
}

TEST_CASE("several documents that are dropped at once are recognised one after the other, and can be cancelled")
{
    ReviewWindow f;
    QStringList paths;
    for (const int seed : {1, 2, 3}) {
        DocumentForm form;
        form.kind = u"contrat"_s;
        const QString path = f.folder.filePath(u"contrat%1.pdf"_s.arg(seed));
        writeFile(path, generateDocument(f.records(), *f.records().find(f.arras().epci), form, unsigned(seed)).pdf);
        paths << path;
    }
    f.dropFiles(paths);
    REQUIRE(f.messages.back().actionText == u"Recognise the facts");
    const auto offered = f.messages.back().action;

    offered();
    REQUIRE(f.workspace.jobs().jobs().size() >= 1);
    CHECK(f.workspace.jobs().jobs().back().title.endsWith(u"(1 of 3)"));
    f.workspace.jobs().cancel(f.workspace.jobs().jobs().back().id);
    f.settle();
    CHECK_FALSE(f.panel().review()); // nor any of those behind it

    offered();
    REQUIRE(waitFor([&] { return f.lastMessage().startsWith(u"The facts of 3 document(s) are recognised"); }));
    for (const Document& document : f.records().all<Document>()) {
        f.page.showDocument(document.id);
        REQUIRE(f.panel().review());
        CHECK(f.panel().review()->document() == document.id);
        CHECK(f.panel().review()->facts().size() > 4);
    }
    f.page.table()->selectAll();
    CHECK(f.panel().recogniseAction()->text() == u"Recognise the facts of 3 document(s)…");
}

TEST_CASE("an amount without a year is given one in its cell, and can be accepted then")
{
    ReviewWindow f;
    RecognisedFacts facts;
    facts.kind = {u"contrat"_s, 0.9, u"rule"_s, {}};
    facts.epci = {f.arras().epci, 0.9, u"rule"_s, {}};
    facts.amounts = {{RecognisedAmount{u"Emploi"_s, {}, u"REGION"_s, CreditKind::Specific, Money::fromCents(90000)},
                      0.5,
                      u"rule"_s,
                      {}}};
    f.drop(f.generated().pdf);
    FactReview review;
    review.begin(f.records().all<Document>()[0].id, facts);
    review.compare(f.records(), f.arras().id);
    FactTree tree;
    tree.show(review.facts(), true);
    tree.resize(900, 400);
    tree.setVisible(true);
    QObject::connect(&tree, &FactTree::completed, &tree,
                     [&](int fact, const QString& typed) { review.complete(f.records(), std::size_t(fact), typed); });
    const auto amount = [&] {
        const auto it = std::ranges::find_if(
            review.facts(), [](const ReviewedFact& fact) { return fact.proposal.group() == FactGroup::Funding; });
        return std::size_t(it - review.facts().begin());
    };
    review.decide(amount(), Decision::Accepted);
    CHECK(review.facts()[amount()].decision == Decision::Open);
    tree.showFact(amount());
    QTest::keyClick(&tree, Qt::Key_F2);
    auto* line = tree.findChild<QLineEdit*>();
    REQUIRE(line);
    CHECK(line->text().isEmpty());
    QTest::keyClicks(line, u"2026"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(review.facts()[amount()].decision == Decision::Accepted);
    CHECK(std::get<FundingFact>(review.facts()[amount()].proposal.subject).year == 2026);
}
