// SPDX-License-Identifier: GPL-3.0-or-later
// The look is changed while everything is open: nothing may break, and everything stays readable.
#include "app/shell/main_window.h"
#include "tests/support/contrast.h"
#include "tests/support/kept_look.h"
#include "tests/support/workspace_page_fixture.h"
#include "widgets/controls/checked_line.h"
#include "widgets/look/look.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStyle>
#include <QTextBlock>
#include <QTextDocument>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

#include <set>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

constexpr Look::Mode modes[] = {Look::Mode::Light, Look::Mode::Dark};
constexpr int sizes[] = {100, 125, 150, 200};

/// A window with a database; the look of before comes back at its end.
struct OpenWindow
{
    const test::KeptLook kept;
    test::WorkspacePageFixture app;
    DatabaseOpener opener{app.workspace};
    MainWindow window{app.workspace, opener};

    OpenWindow()
    {
        Q_EMIT app.workspace.databaseChanged();
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        app.settle();
    }
};

/// The label that the toolkit shows as a tip, as a picture.
QImage shownTip(QWidget* widget, const QString& text)
{
    QToolTip::showText(widget->mapToGlobal(QPoint(20, 20)), text, widget);
    QImage picture;
    test::waitFor([&] {
        for (QWidget* top : QApplication::topLevelWidgets()) {
            if (top->inherits("QTipLabel") && top->isVisible())
                picture = top->grab().toImage();
        }
        return !picture.isNull();
    });
    QToolTip::hideText();
    return picture;
}

/// How many links the texts of a widget hold, each in the colour of the palette of now.
int checkedLinksIn(const QWidget& root)
{
    int count = 0;
    for (const QTextDocument* text : root.findChildren<QTextDocument*>()) {
        for (QTextBlock block = text->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const QTextCharFormat format = part.fragment().charFormat();
                if (!format.isAnchor())
                    continue;
                CAPTURE(part.fragment().text().toStdString());
                CHECK(format.foreground().color() == QApplication::palette().color(QPalette::Link));
                ++count;
            }
        }
    }
    return count;
}

} // namespace

TEST_CASE("links are read in the colours of another palette as soon as it comes, on each page and in a dialog")
{
    OpenWindow open;
    Look::setMode(Look::Mode::Light);
    QDialog beside;
    auto* label = new QLabel(u"<p>See <a href=\"a\">one</a>, <b>and</b> <a href=\"b\">two</a></p>"_s, &beside);
    beside.show();
    REQUIRE(QTest::qWaitForWindowExposed(&beside));
    int links = 0;
    for (const PageEntry& page : pageList()) {
        open.window.showPage(page.id);
        open.app.settle();
        if (checkedLinksIn(*open.window.currentPage()) == 0)
            continue;
        for (const Look::Mode mode : {Look::Mode::Dark, Look::Mode::Light}) {
            CAPTURE(page.id.toStdString(), int(mode));
            Look::setMode(mode);
            links += checkedLinksIn(open.window);
            CHECK(checkedLinksIn(*label) == 2);
            open.app.settle();
        }
    }
    CHECK(links > 0);
}

TEST_CASE("with every page visited, each size of text and each palette comes at once, and there and back")
{
    OpenWindow open;
    MainWindow& window = open.window;
    for (const PageEntry& page : pageList()) {
        window.showPage(page.id);
        open.app.settle();
    }
    for (const Look::Mode mode : modes) {
        Look::setMode(mode);
        for (const int size : sizes) {
            Look::setTextPercent(size);
            for (const PageEntry& page : pageList()) {
                CAPTURE(page.id, size);
                window.showPage(page.id);
                open.app.settle();
                CHECK(window.currentPage()->font().pointSizeF() == Approx(QApplication::font().pointSizeF()));
                CHECK_FALSE(window.grab().isNull());
            }
        }
    }
}

TEST_CASE("tips can be read in both palettes, over any kind of widget")
{
    OpenWindow open;
    MainWindow& window = open.window;
    for (const Look::Mode mode : modes) {
        Look::setMode(mode);
        std::set<std::string> seen;
        for (const PageEntry& page : pageList()) {
            window.showPage(page.id);
            open.app.settle();
            for (QWidget* widget : window.findChildren<QWidget*>()) {
                const std::string kind = widget->metaObject()->className();
                if (!widget->isVisible() || widget->isWindow() || widget->toolTip().isEmpty() || // no tip over a tip
                    !seen.insert(kind).second)
                    continue;
                CAPTURE(kind, int(mode));
                const QImage tip = shownTip(widget, widget->toolTip());
                REQUIRE_FALSE(tip.isNull());
                CHECK(test::contrastIn(tip) >= 7);
            }
        }
        CHECK(seen.size() >= 4);
    }
}

TEST_CASE("what cannot be used now is read in both palettes")
{
    const test::KeptLook kept;
    for (const Look::Mode mode : modes) {
        Look::setMode(mode);
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* box = new QComboBox;
        box->addItem(u"Notification"_s);
        auto* number = new QSpinBox;
        number->setValue(88);
        auto* tool = new QToolButton;
        tool->setText(u"Notification"_s);
        auto* bare = new QToolButton;
        bare->setText(u"Notification"_s);
        bare->setAutoRaise(true);
        const std::vector<QWidget*> widgets{new QPushButton(u"Notification"_s),
                                            new QCheckBox(u"Notification"_s),
                                            new QRadioButton(u"Notification"_s),
                                            new QLineEdit(u"Notification"_s),
                                            new QPlainTextEdit(u"Notification"_s),
                                            new QLabel(u"Notification"_s),
                                            box,
                                            number,
                                            tool,
                                            bare};
        for (QWidget* widget : widgets) {
            column->addWidget(widget);
            widget->setEnabled(false);
        }
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        for (QWidget* widget : widgets) {
            CAPTURE(widget->metaObject()->className(), int(mode));
            CHECK(test::contrastIn(window.grab(widget->geometry()).toImage()) >= 4.5);
        }
    }
}

TEST_CASE("a cell that is not accepted is read in both palettes, and so is its reason")
{
    OpenWindow open;
    for (const Look::Mode mode : modes) {
        CAPTURE(int(mode));
        Look::setMode(mode);
        CheckedLine line;
        line.setProblem([](const QString&) { return u"This is no date."_s; });
        line.setText(u"99/99/2024"_s);
        line.resize(300, 40);
        line.show();
        REQUIRE(QTest::qWaitForWindowExposed(&line));
        REQUIRE(line.property("invalid").toBool());
        CHECK(test::contrastIn(line.grab().toImage().copy(8, 8, 280, 24)) >= 4.5);
        const QImage tip = shownTip(&line, line.problem());
        REQUIRE_FALSE(tip.isNull());
        CHECK(test::contrastIn(tip) >= 7);
    }
}

TEST_CASE("a toggle that is down looks so, and the icons of dialogs are lines in the colour of the text")
{
    const test::KeptLook kept;
    for (const Look::Mode mode : modes) {
        CAPTURE(int(mode));
        Look::setMode(mode);
        for (const bool bare : {false, true}) {
            QToolButton toggle;
            toggle.setText(u"Table"_s);
            toggle.setAutoRaise(bare);
            toggle.setCheckable(true);
            toggle.move(400, 400); // away from the mouse
            toggle.show();
            REQUIRE(QTest::qWaitForWindowExposed(&toggle));
            const QImage up = toggle.grab().toImage();
            toggle.setChecked(true);
            const QImage down = toggle.grab().toImage();
            const QColor selected = QApplication::palette().color(QPalette::Highlight);
            const auto share = [&](const QImage& picture) {
                int count = 0;
                for (int y = 0; y < picture.height(); ++y) {
                    for (int x = 0; x < picture.width(); ++x)
                        count += picture.pixelColor(x, y).rgb() == selected.rgb();
                }
                return double(count) / (picture.width() * picture.height());
            };
            CHECK(share(up) < 0.1);
            CHECK(share(down) > 0.4);
        }
        for (const QStyle::StandardPixmap kind :
             {QStyle::SP_DialogOkButton, QStyle::SP_DialogCancelButton, QStyle::SP_DialogCloseButton,
              QStyle::SP_DialogSaveButton, QStyle::SP_MessageBoxWarning, QStyle::SP_MessageBoxQuestion}) {
            const QImage icon = QApplication::style()->standardIcon(kind).pixmap(24, 24).toImage();
            const QColor text = QApplication::palette().color(QPalette::Text);
            int strokes = 0;
            for (int y = 0; y < icon.height(); ++y) {
                for (int x = 0; x < icon.width(); ++x) {
                    const QColor pixel = icon.pixelColor(x, y);
                    if (pixel.alpha() < 255)
                        continue;
                    ++strokes;
                    CHECK(pixel.rgb() == text.rgb());
                }
            }
            CHECK(strokes > 0);
        }
    }
}

TEST_CASE("the title of each page grows and shrinks with the text at once")
{
    OpenWindow open;
    int percent = 100;
    for (const PageEntry& page : pageList()) {
        CAPTURE(page.id.toStdString(), percent);
        open.window.showPage(page.id);
        open.app.settle();
        auto* title = open.window.currentPage()->findChild<QLabel*>(u"title"_s);
        const int before = title->height();
        percent = percent == 100 ? 200 : 100;
        Look::setTextPercent(percent);
        open.app.settle();
        CHECK((percent == 200 ? title->height() > before * 3 / 2 : title->height() < before * 2 / 3));
        CHECK(title->width() >= title->sizeHint().width());
    }
}
