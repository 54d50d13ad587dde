// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dashboard/dashboard_page.h"

#include "app/dashboard/dashboard_charts.h"
#include "app/dashboard/dashboard_schema.h"
#include "domain/deadlines.h"
#include "domain/milestone_kinds.h"
#include "tasks/signatory_edits.h"
#include "tests/support/still_widgets.h"
#include "tests/support/workspace_page_fixture.h"
#include "widgets/look/domain_marks.h"
#include "widgets/tables/chart_card.h"

#include <QAbstractButton>
#include <QTimer>
#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QLineSeries>

#include <set>

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

struct DashboardFixture : WorkspacePageFixture
{
    DashboardFixture()
    {
        QObject::connect(&workspace.requests(), &Requests::pageRequested,
                         [this](const QString& id, const Filters& given) {
                             page = id;
                             filters = given;
                         });
    }

    /// With its charts, which come after the first frame.
    std::unique_ptr<DashboardPage> showAll()
    {
        auto dashboard = show<DashboardPage>();
        REQUIRE(QTest::qWaitFor([&] { return dashboard->findChild<QGraphicsView*>() != nullptr; }, 5000));
        settle();
        return dashboard;
    }

    QString page;
    Filters filters;
};

QAbstractButton* buttonSaying(const QWidget& parent, const QString& name)
{
    for (auto* button : parent.findChildren<QAbstractButton*>()) {
        if (button->accessibleName().startsWith(name))
            return button;
    }
    return nullptr;
}

ChartCard* cardCalled(const QWidget& parent, const QString& title)
{
    for (auto* card : parent.findChildren<ChartCard*>()) {
        if (card->accessibleName() == title)
            return card;
    }
    return nullptr;
}

QList<QBarSet*> barSets(const StateBarsChart& chart)
{
    return static_cast<QHorizontalStackedBarSeries*>(chart.chart()->series().front())->barSets();
}

} // namespace

TEST_CASE_METHOD(DashboardFixture, "a figure of the dashboard opens the rows behind it, by keyboard too")
{
    const auto dashboard = showAll();
    auto* signing = buttonSaying(*dashboard, u"Being signed, 14"_s);
    REQUIRE(signing);
    signing->setFocus();
    QTest::keyClick(signing, Qt::Key_Space);
    CHECK(page == u"contracts"_s);
    CHECK(filters == Filters{{u"state"_s, u"signing"_s}});

    auto* overdue = buttonSaying(*dashboard, u"Overdue, 23"_s);
    REQUIRE(overdue);
    QTest::mouseClick(overdue, Qt::LeftButton);
    CHECK(page == u"deadlines"_s);
    CHECK(filters == Filters{{u"urgency"_s, u"overdue"_s}});
}

TEST_CASE_METHOD(DashboardFixture, "the charts wait until the figures are painted")
{
    DashboardPage dashboard(workspace, nullptr);
    auto* charts = dashboard.findChild<QTimer*>(u"charts"_s);
    REQUIRE(charts);
    dashboard.resize(1400, 800);
    dashboard.refresh(nullptr);
    QCoreApplication::processEvents();
    CHECK(buttonSaying(dashboard, u"Being signed, 14"_s));
    CHECK_FALSE(charts->isActive());
    dashboard.grab();
    CHECK(charts->isActive());
    CHECK_FALSE(dashboard.findChild<QGraphicsView*>());
    const Places before = placesIn(dashboard, {});
    charts->setInterval(0);
    REQUIRE(waitFor([&] { return dashboard.findChildren<QGraphicsView*>().size() == 3; }));
    dashboard.grab();
    CHECK(movedSince(before, dashboard).join(u'\n').toStdString() == "");
}

TEST_CASE_METHOD(DashboardFixture, "what is due first stands on the dashboard and leads to its record")
{
    const auto dashboard = showAll();
    const DueItem first = dueItems(records(), workspace.today()).front();
    const QString link = u"contract/%1"_s.arg(first.record);
    QLabel* due = nullptr;
    for (QLabel* label : dashboard->findChildren<QLabel*>()) {
        if (label->text().contains(link))
            due = label;
    }
    REQUIRE(due);
    CHECK(due->text().contains(u"31 mars 2024"_s));
    CHECK(due->text().count(u"href"_s) == 6);
    Q_EMIT due->linkActivated(link);
    REQUIRE(opened.size() == 1);
    CHECK(opened.front() == refOf(Id<Contract>{first.record}));
}

TEST_CASE_METHOD(DashboardFixture, "what comes up is named, and what has no title by its kind")
{
    Milestone committee;
    committee.kind = u"steering_committee"_s;
    committee.planned = PartialDate::parse(u"2025-03-04");
    REQUIRE(workspace.edit(u"Étape"_s, [&](Transaction& tx) { tx.insert(committee); }));
    const auto dashboard = showAll();
    CHECK(textOf(*dashboard).contains(milestoneKindText(committee.kind) + u"\n4 mars 2025"_s));
}

TEST_CASE_METHOD(DashboardFixture, "the dashboard follows a signature that is recorded")
{
    const auto dashboard = showAll();
    const Contract& contract = *records().all<Contract>().begin();
    REQUIRE(buttonSaying(*dashboard, u"To be filled in, 23"_s));
    const SignatoryChange signature{.signedOn = PartialDate::parse(u"2025-02-03")};
    REQUIRE(workspace.edit([&](Transaction& tx, const Register& records) {
        editBody(tx, records, {contract.id, expectedSignatories(records, contract).front(), signature},
                 workspace.today());
    }));
    settle();
    CHECK(buttonSaying(*dashboard, u"To be filled in, 22"_s));
    CHECK(buttonSaying(*dashboard, u"Being signed, 15"_s));
}

TEST_CASE_METHOD(DashboardFixture, "the curve of signatures rises to the dated contracts and names what has no date")
{
    const auto dashboard = showAll();
    auto* chart = dashboard->findChild<SignatureCurveChart*>();
    const auto series = chart->chart()->series();
    REQUIRE(series.size() == 3);
    auto* contracts = static_cast<QLineSeries*>(series[0]);
    CHECK(contracts->name() == u"Signed contracts"_s);
    CHECK(contracts->points().back().y() == Approx(100.0 * 14 / 39));
    CHECK(QDateTime::fromMSecsSinceEpoch(qint64(contracts->points().back().x())).date() == QDate(2025, 3, 3));
    CHECK(textOf(*cardCalled(*dashboard, u"Signatures over time"_s)).contains(u"2 signed contract(s)"_s));
    CHECK(textOf(*cardCalled(*dashboard, u"Signatures over time"_s)).contains(u"of the contracts (39)"_s));

    Q_EMIT contracts->clicked(contracts->points()[1]);
    CHECK(page == u"contracts"_s);
    REQUIRE(filters.contains(u"signed_on"_s));
    CHECK(filters[u"signed_on"_s].startsWith(u"<="_s));
}

TEST_CASE_METHOD(DashboardFixture, "a part of a bar opens what it counts")
{
    const auto dashboard = showAll();
    const auto charts = dashboard->findChildren<StateBarsChart*>();
    REQUIRE(charts.size() == 2);
    const auto statuses = barSets(*charts[0]);
    REQUIRE_FALSE(statuses.empty());
    CHECK(statuses[0]->label() == u"Signed"_s);
    Q_EMIT statuses[0]->clicked(2); // the axis grows upwards: the first class is the last category
    CHECK(page == u"signatories"_s);
    CHECK(filters == Filters{{u"class"_s, u"concluding"_s}, {u"status"_s, u"signed"_s}});
    Q_EMIT statuses.back()->clicked(2);
    CHECK(page == u"contracts"_s);
    CHECK(filters == Filters{{u"missing"_s, u"!"_s}});

    const auto states = barSets(*charts[1]);
    double contracts = 0;
    for (const QBarSet* set : states)
        contracts += set->sum();
    CHECK(contracts == 39);
    Q_EMIT states[0]->clicked(states[0]->count() - 1);
    CHECK(page == u"contracts"_s);
    CHECK(filters[u"departement"_s] == u"Aisne"_s);
}

TEST_CASE("no two states of a chart have one pattern: colour is never alone")
{
    const auto marksOf = []<class E>(E) {
        std::vector<const StateMark*> marks;
        for (const auto& name : EnumNames<E>::all)
            marks.push_back(markOf(name.value));
        return marks;
    };
    std::vector<const StateMark*> statuses = marksOf(SignatoryStatus());
    statuses.push_back(&unrecordedMark());
    for (const auto& marks : {marksOf(ContractState()), statuses}) {
        StateBarsChart chart(nullptr);
        chart.show(marks, {{u"Aisne"_s, std::vector<int>(marks.size(), 1)}});
        std::set<Qt::BrushStyle> patterns;
        for (const QBarSet* set : barSets(chart))
            patterns.insert(set->brush().style());
        CHECK(patterns.size() == marks.size());
    }
}

TEST_CASE_METHOD(DashboardFixture, "a chart changes into a table of the same figures, walked by keyboard, and stays so")
{
    {
        const auto dashboard = showAll();
        ChartCard* card = cardCalled(*dashboard, u"Contracts by département"_s);
        REQUIRE(card);
        CHECK_FALSE(card->table()->isVisible());
        auto* toggle = buttonSaying(*card, u"Contracts by département: as a table"_s);
        toggle->setFocus();
        QTest::keyClick(toggle, Qt::Key_Space);
        REQUIRE(card->table()->isVisible());
        CHECK_FALSE(card->findChild<StateBarsChart*>()->isVisible());
        const auto* model = card->table()->recordModel();
        REQUIRE(model->rowCount() == 5);
        CHECK(model->text(1, 0) == u"Nord"_s);
        int contracts = 0;
        for (int row = 0; row < 5; ++row)
            contracts += model->text(row, 1).toInt();
        CHECK(contracts == 39);
        card->table()->showId(model->idAt(1));
        QTest::keyClick(card->table(), Qt::Key_Return);
        CHECK(page == u"contracts"_s);
        CHECK(filters == Filters{{u"departement"_s, u"Nord"_s}});
    }
    const auto again = showAll();
    CHECK(cardCalled(*again, u"Contracts by département"_s)->table()->isVisible());
}

TEST_CASE_METHOD(DashboardFixture, "what changed since the last steering committee says when none is recorded")
{
    const auto dashboard = show<DashboardPage>();
    messages.clear();
    actionOf(*dashboard, u"Since the last steering committee…"_s)->trigger();
    CHECK(page == u"history"_s);
    REQUIRE(messages.size() == 1);
    CHECK(lastMessage().contains(u"No steering committee is recorded"_s));

    Milestone committee;
    committee.kind = u"steering_committee"_s;
    committee.done = PartialDate::parse(u"2025-02-11");
    REQUIRE(workspace.edit(u"Étape"_s, [&](Transaction& tx) { tx.insert(committee); }));
    messages.clear();
    actionOf(*dashboard, u"Since the last steering committee…"_s)->trigger();
    CHECK(messages.empty());
}
