// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/locate/locate_output.h"

#include "tests/support/workspace_page_fixture.h"

#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

/// Two located points, and what their output told.
struct Output : WorkspacePageFixture
{
    Output()
    {
        const Locator locator(records());
        points = std::make_shared<const LocatedPoints>(
            locateQuestion({u"48.0, 2.0\n50.63, 3.06"_s, {}, {}}, records(), locator));
        QObject::connect(&output, &LocateOutput::told, [this](const QString& html) { told << html; });
        QObject::connect(&workspace.requests(), &Requests::placesShown,
                         [this](const std::vector<ShownPlace>& places, const std::vector<Id<Qpv>>& ids) {
                             pins = places;
                             qpvs = ids;
                         });
    }

    QWidget dialog;
    LocateOutput output{workspace, &dialog};
    LocateOutput::Points points;
    QStringList told;
    std::vector<ShownPlace> pins;
    std::vector<Id<Qpv>> qpvs;
};

} // namespace

TEST_CASE("points become pins with their QPV, ids that are none do not", "[bad input]")
{
    Output o;
    CHECK_FALSE(o.output.showOnMap(*o.points, {}));
    CHECK_FALSE(o.output.showOnMap(*o.points, {0, 3, -1}));
    CHECK(o.pins.empty());
    CHECK(o.output.showOnMap(*o.points, {7, 2}));
    CHECK(o.pins == std::vector{shownPlace(*o.points, 2)});
    CHECK(o.qpvs == qpvsOf(*o.points, 2));
}

TEST_CASE("more pins than a map can bear are not shown")
{
    Output o;
    const std::vector<qint64> many(600, 1);
    CHECK(o.output.showOnMap(*o.points, many));
    CHECK(o.pins.size() == 500);
}

TEST_CASE("a file that is asked for gets the ending of its format, and its folder is kept")
{
    Output o;
    const QString wanted = o.folder.filePath(u"reponses"_s);
    answerFileDialog(wanted);
    o.output.save(o.points, {});
    o.settle();
    CHECK(QFileInfo::exists(wanted + u".ods"_s));
    CHECK(o.told.back().contains(u"reponses.ods"));
    CHECK(QDir(pointFolder().path()) == QDir(o.folder.path()));
}

TEST_CASE("a file that the user did not agree to replace is kept until he does, over the dialog")
{
    Output o;
    const QString path = o.folder.filePath(u"reponses.ods"_s);
    writeFile(path, "ancien");
    o.dialog.show();
    const auto answer = [&](const std::function<void(QMessageBox&)>& act) {
        answerFileDialog(o.folder.filePath(u"reponses"_s)); // the dialog knows no such file, and asks nothing
        o.output.save(o.points, {});
        bool answered = false;
        whenOpen<QMessageBox>([&](QMessageBox& box) {
            act(box);
            answered = true;
        });
        REQUIRE(waitFor([&] { return answered && o.workspace.jobs().isIdle(); }));
    };
    answer([](QMessageBox& box) { box.button(QMessageBox::Cancel)->click(); });
    CHECK(bytesOf(path) == "ancien");
    CHECK(o.told.back().contains(u"exists already"));
    answer([](QMessageBox& box) {
        for (QAbstractButton* button : box.buttons()) {
            if (box.buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        }
    });
    CHECK(bytesOf(path).startsWith("PK"));
    CHECK(o.told.back().contains(u"Written"));
    CHECK(o.messages.empty());
}

TEST_CASE("the table that was read is not overwritten, and a place that cannot be written is told", "[bad input]")
{
    Output o;
    const QString path = o.folder.filePath(u"lieux.csv"_s);
    writeFile(path, "lon;lat\n3.06;50.63\n");
    o.output.saveTo({path, true}, o.points, path);
    o.settle();
    CHECK(o.told.size() == 1);
    CHECK(o.told.back().contains(u"another name"));
    CHECK(bytesOf(path) == "lon;lat\n3.06;50.63\n");
    o.output.saveTo({o.folder.filePath(u"absent/x.ods"_s)}, o.points, path);
    o.settle();
    CHECK(o.told.back().contains(u"cannot be written"));
    CHECK(o.messages.empty());
}
