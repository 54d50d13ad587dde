// SPDX-License-Identifier: GPL-3.0-or-later
// Every dialog stays on the screen, and comes back where it was left: none is unknown to what places them.
#include "tests/app/shell/every_dialog.h"
#include "tests/support/kept_look.h"
#include "widgets/controls/dialog_places.h"
#include "widgets/controls/note_label.h"
#include "widgets/controls/tall_dialog.h"
#include "widgets/look/look.h"
#include "widgets/look/settings.h"

#include <QLabel>
#include <QScreen>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

/// As the program runs: with what places its dialogs.
struct PlacedDialogs
{
    PlacedDialogs() { forgetSettings(u"dialogs"_s); }
    ~PlacedDialogs() { forgetSettings(u"dialogs"_s); }

    void show(QDialog& dialog)
    {
        dialog.show();
        REQUIRE(QTest::qWaitForWindowExposed(&dialog));
        app.settle();
    }

    const test::KeptLook look;
    const DialogPlaces places;
    test::WorkspacePageFixture app;
};

/// The part of a screen of 1280 × 720 beside bars and frames, and of the one that is there.
QSize smallRoom()
{
    return QSize(1280, 680).boundedTo(QGuiApplication::primaryScreen()->availableSize());
}

/// What its labels say, and in which size.
std::map<QString, double> sizesOf(const QDialog& dialog)
{
    std::map<QString, double> sizes;
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        if (!label->text().isEmpty())
            sizes[label->text()] = label->font().pointSizeF();
    }
    return sizes;
}

} // namespace

TEST_CASE_METHOD(PlacedDialogs, "every dialog stays on the screen however large it wants to be and the text is")
{
    const int percent = GENERATE(100, 200);
    Look::setTextPercent(percent);
    const QSize screen = QGuiApplication::primaryScreen()->availableSize();
    for (const auto& [name, make] : test::everyDialog()) {
        CAPTURE(name, percent);
        const std::unique_ptr<QDialog> dialog(make(app));
        dialog->resize(5000, 5000);
        show(*dialog);
        CHECK(dialog->width() <= std::max(screen.width(), dialog->minimumSizeHint().width()));
        CHECK(dialog->height() <= std::max(screen.height(), dialog->minimumSizeHint().height()));
        CHECK(dialog->minimumSizeHint().width() <= 1280);
        CHECK(dialog->minimumSizeHint().height() <= smallRoom().height());
    }
}

TEST_CASE_METHOD(PlacedDialogs, "every dialog that is open grows with the text, all of it, and stays on the screen")
{
    const QSize screen = QGuiApplication::primaryScreen()->availableSize();
    for (const auto& [name, make] : test::everyDialog()) {
        CAPTURE(name);
        Look::setTextPercent(100);
        const std::unique_ptr<QDialog> dialog(make(app));
        show(*dialog);
        Look::setTextPercent(200);
        app.settle();
        const auto most = [&] { return screen.expandedTo(dialog->minimumSizeHint()); };
        // On a busy machine the window system answers later.
        test::waitFor([&] { return dialog->size().boundedTo(most()) == dialog->size(); });
        CHECK(dialog->width() <= most().width());
        CHECK(dialog->height() <= most().height());
        forgetSettings(u"dialogs"_s);
        const std::unique_ptr<QDialog> made(make(app)); // at that size
        show(*made);
        forgetSettings(u"dialogs"_s);
        const auto grown = sizesOf(*dialog);
        for (const auto& [text, size] : sizesOf(*made)) {
            const auto found = grown.find(text);
            CAPTURE(text);
            CHECK((found == grown.end() || found->second == size)); // what comes later is another text
        }
    }
}

TEST_CASE_METHOD(PlacedDialogs, "what a dialog says is not cut in large text")
{
    Look::setTextPercent(200);
    for (const auto& [name, make] : test::everyDialog()) {
        CAPTURE(name);
        const std::unique_ptr<QDialog> dialog(make(app));
        dialog->resize(dialog->size().boundedTo(smallRoom()));
        show(*dialog);
        for (const NoteLabel* note : dialog->findChildren<NoteLabel*>()) {
            CAPTURE(note->text());
            CHECK((note->isHidden() || !note->isCut()));
        }
    }
}

TEST_CASE_METHOD(PlacedDialogs, "no dialog begins with a scroll bar where the screen has room for all of it")
{
    Look::setTextPercent(100);
    for (const auto& [name, make] : test::everyDialog()) {
        CAPTURE(name);
        const std::unique_ptr<QDialog> dialog(make(app));
        show(*dialog);
        for (const TallArea* area : dialog->findChildren<TallArea*>()) {
            const int hidden = area->verticalScrollBar()->maximum();
            CAPTURE(dialog->height());
            CHECK((hidden == 0 || dialog->height() + hidden > smallRoom().height()));
        }
    }
}

TEST_CASE_METHOD(PlacedDialogs, "every dialog comes back where and as large as it was left")
{
    for (const auto& [name, make] : test::everyDialog()) {
        CAPTURE(name);
        forgetSettings(u"dialogs"_s);
        QRect left;
        {
            const std::unique_ptr<QDialog> dialog(make(app));
            show(*dialog);
            dialog->setGeometry(7, 9, std::min(dialog->width(), 700), std::max(dialog->height() - 30, 200));
            QCoreApplication::processEvents();
            left = dialog->geometry();
            dialog->hide();
        }
        const std::unique_ptr<QDialog> again(make(app));
        show(*again);
        CHECK((again->geometry() == left));
    }
}
