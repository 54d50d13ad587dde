// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/job_page.h"

#include "tests/catch.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

template <class T>
T* child(const JobPage& page, const char* name)
{
    return page.findChild<T*>(QLatin1StringView(name));
}

} // namespace

TEST_CASE("a message says why there is no answer, a trouble in another colour")
{
    JobPage page;
    page.showMessage(u"Nothing yet"_s, u"Open a file."_s);
    page.show();
    auto* title = child<QLabel>(page, "messageTitle");
    CHECK(title->text() == u"Nothing yet");
    CHECK(child<QLabel>(page, "messageText")->text() == u"Open a file.");
    const QColor usual = title->palette().color(QPalette::WindowText);
    page.showMessage(u"Broken"_s, {}, true);
    CHECK(title->palette().color(QPalette::WindowText) != usual);
    page.showMessage(u"Nothing yet"_s, {});
    CHECK(title->palette().color(QPalette::WindowText) == usual);
}

TEST_CASE("progress moves to and fro until its share is known, and ends with the next message")
{
    JobPage page;
    page.show();
    auto* progress = child<QProgressBar>(page, "progress");
    CHECK_FALSE(progress->isVisible());
    page.showProgress();
    CHECK(progress->isVisible());
    CHECK(progress->maximum() == 0);
    page.setShare(-1);
    CHECK(progress->maximum() == 0);
    page.setShare(0.25);
    CHECK(progress->maximum() == 100);
    CHECK(progress->value() == 25);
    page.showMessage(u"Done"_s, {});
    CHECK_FALSE(progress->isVisible());
}

TEST_CASE("a job can be stopped where that is allowed, while it runs")
{
    JobPage page;
    page.show();
    const QSignalSpy stopped(&page, &JobPage::stopRequested);
    page.showProgress();
    CHECK_FALSE(page.stopButton()->isVisible());
    page.setStoppable(true);
    REQUIRE(page.stopButton()->isVisible());
    page.stopButton()->click();
    CHECK(stopped.size() == 1);
    page.hideProgress();
    CHECK_FALSE(page.stopButton()->isVisible());
}
