// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/dialog_places.h"

#include "tests/catch.h"
#include "widgets/look/settings.h"

#include <QApplication>
#include <QDialog>
#include <QScreen>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace parvis {

/// Stands for any dialog of the program.
class SampleDialog : public QDialog
{
    Q_OBJECT

public:
    using QDialog::QDialog;
};

} // namespace parvis

namespace {

struct Places
{
    Places() { forgetSettings(u"dialogs"_s); }
    ~Places() { forgetSettings(u"dialogs"_s); }

    static void show(QDialog& dialog)
    {
        dialog.show();
        REQUIRE(QTest::qWaitForWindowExposed(&dialog));
        QCoreApplication::processEvents();
    }

    DialogPlaces places;
};

} // namespace

TEST_CASE("a dialog comes back where and as large as it was left")
{
    Places places;
    const QRect left(120, 90, 333, 222);
    {
        SampleDialog dialog;
        Places::show(dialog);
        dialog.setGeometry(left);
        dialog.close();
    }
    SampleDialog again;
    Places::show(again);
    CHECK(again.geometry() == left);
}

TEST_CASE("a dialog that nobody moved keeps no place")
{
    Places places;
    {
        SampleDialog dialog;
        dialog.resize(300, 200);
        Places::show(dialog);
        dialog.close();
    }
    SampleDialog again;
    again.resize(350, 250);
    Places::show(again);
    CHECK(again.size() == QSize(350, 250));
}

TEST_CASE("a dialog is never larger than the screen nor beyond it", "[bad input]")
{
    Places places;
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    const QRect kept = GENERATE(QRect(-5000, -5000, 300, 200), QRect(9000, 9000, 300, 200), QRect(10, 10, 9000, 9000),
                                QRect(9000, 10, 9000, 100), QRect());
    keepValue(u"dialogs/SampleDialog/place_100"_s, kept);
    SampleDialog dialog;
    dialog.resize(20000, 300);
    Places::show(dialog);
    CHECK(dialog.width() <= screen.width());
    CHECK(dialog.height() <= screen.height());
    if (kept.isValid())
        CHECK(screen.contains(dialog.geometry()));
    CHECK(placedOn(QRect(0, 0, 1280, 720), QRect(1200, 700, 300, 200)) == QRect(980, 520, 300, 200));
}

TEST_CASE("a dialog that needed more room than there is for a moment comes back onto the screen")
{
    Places places;
    SampleDialog dialog;
    auto* column = new QVBoxLayout(&dialog);
    auto* body = new QWidget;
    column->addWidget(body);
    body->setMinimumSize(200, 100);
    Places::show(dialog);
    const int screen = dialog.screen()->availableGeometry().width();
    body->setMinimumWidth(screen + 300);
    REQUIRE(QTest::qWaitFor([&] { return dialog.width() >= screen + 300; }));
    QTest::qWait(50); // what holds it has done what it can
    body->setMinimumWidth(200);
    CHECK(QTest::qWaitFor([&] { return dialog.width() <= screen; }));
}

TEST_CASE("a dialog that stands beside the window as a plain window stays on the screen, too")
{
    Places places;
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    SampleDialog dialog;
    dialog.setWindowFlags(Qt::Window);
    dialog.resize(20000, 20000);
    Places::show(dialog);
    CHECK(dialog.width() <= screen.width());
    CHECK(dialog.height() <= screen.height());
}

TEST_CASE("windows that are no dialogs of the program are left alone")
{
    Places places;
    {
        QDialog dialog;
        Places::show(dialog);
        dialog.setGeometry(120, 90, 333, 222);
        dialog.close();
    }
    CHECK_FALSE(isValueKept(u"dialogs/QDialog/place_100"_s));
}

#include "dialog_places_test.moc"
