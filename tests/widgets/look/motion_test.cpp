// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/motion.h"

#include "tests/support/kept_look.h"
#include "tests/support/workspace_page_fixture.h"
#include "widgets/look/look.h"

#include <QAbstractAnimation>
#include <QDir>
#include <QProgressBar>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

struct KeptMotion
{
    const test::KeptLook look;
    ~KeptMotion() { setMotion(Motion::System); }
};

/// A bar that does not know how long it takes, shown and painted once.
std::unique_ptr<QProgressBar> busyBar()
{
    auto bar = std::make_unique<QProgressBar>();
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->resize(200, 20);
    bar->show();
    REQUIRE(QTest::qWaitForWindowExposed(bar.get()));
    bar->grab();
    return bar;
}

} // namespace

TEST_CASE("where motion is reduced, a bar of a job of unknown length stands still and is seen all the same")
{
    const KeptMotion kept;
    for (const Look::Mode mode : {Look::Mode::Light, Look::Mode::Dark}) {
        Look::setMode(mode);
        setMotion(Motion::System);
        CHECK_FALSE(busyBar()->findChildren<QAbstractAnimation*>().isEmpty());
        setMotion(Motion::Reduced);
        const auto bar = busyBar();
        CHECK(bar->findChildren<QAbstractAnimation*>().isEmpty());
        const QImage picture = bar->grab().toImage();
        const QColor accent = Look::ink(Look::Ink::Accent);
        int drawn = 0;
        for (int x = 0; x < picture.width(); ++x)
            drawn += picture.pixelColor(x, picture.height() / 2).rgb() == accent.rgb();
        CHECK(drawn > picture.width() / 5);
        CHECK(drawn < picture.width() * 4 / 5); // a bar without gaps would say that it is done
        CHECK_FALSE(QApplication::isEffectEnabled(Qt::UI_AnimateMenu));
    }
}

TEST_CASE("the choice stays after a restart")
{
    const KeptMotion kept;
    CHECK(keptMotion() == Motion::System);
    setMotion(Motion::Reduced);
    CHECK(keptMotion() == Motion::Reduced);
    CHECK(isMotionReduced());
    setMotion(Motion::System);
    CHECK_FALSE(isMotionReduced());
}

#if defined(Q_OS_LINUX)
TEST_CASE("the wish of the desktop counts")
{
    const KeptMotion kept;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    const std::pair<QString, QByteArray> wishes[] = {
        {u"kdeglobals"_s, "[KDE]\nAnimationDurationFactor=0\n"},
        {u"gtk-3.0/settings.ini"_s, "[Settings]\ngtk-enable-animations=false\n"},
        {u"gtk-3.0/settings.ini"_s, "[Settings]\ngtk-enable-animations=0\n"}};
    for (const auto& [name, text] : wishes) {
        CAPTURE(text.toStdString());
        const QString path = folder + u'/' + name;
        REQUIRE(QDir().mkpath(QFileInfo(path).path()));
        REQUIRE_FALSE(QFile::exists(path));
        test::writeFile(path, text);
        applyMotion();
        CHECK(isMotionReduced());
        REQUIRE(QFile::remove(path));
        applyMotion();
        CHECK_FALSE(isMotionReduced());
    }
}
#endif
