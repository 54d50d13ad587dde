// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/database_opener.h"

#include "app/shell/main_window.h"
#include "tests/support/workspace_page_fixture.h"
#include "widgets/controls/card.h"

#include <QTimer>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

/// Calls a function before the first time that a widget is painted.
class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget* widget, std::function<void()> act)
        : act_(std::move(act))
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && act_)
            std::exchange(act_, nullptr)();
        return false;
    }

private:
    std::function<void()> act_;
};

} // namespace

TEST_CASE("a database that was read before the window is shown is in its first "
          "picture, which stays as it is")
{
    test::WorkspacePageFixture app;
    app.workspace.setDatabase(nullptr);
    DatabaseOpener opener(app.workspace);
    opener.open(app.path());
    MainWindow window(app.workspace, opener);
    opener.waitBriefly(0); // too short, perhaps: no harm
    opener.waitBriefly(20000);
    REQUIRE(window.currentPage());
    window.currentPage()->findChild<QTimer*>(u"charts"_s)->setInterval(1000'000);
    const auto places = [&] {
        std::map<QString, QRect> cards;
        for (const Card* card : window.findChildren<Card*>())
            cards[card->accessibleName()] = QRect(card->mapTo(&window, QPoint()), card->size());
        return cards;
    };
    std::map<QString, QRect> painted;
    FirstPaint first(window.currentPage()->findChild<Card*>(), [&] { painted = places(); });
    window.show();
    REQUIRE(test::waitFor([&] { return !painted.empty(); }));
    CHECK(painted.size() == 7);
    app.settle();
    CHECK(places() == painted);
}
