#include "app/theme.h"

#include "tests/catch.h"

#include <QApplication>
#include <QSettings>

#include <cmath>

using namespace parvis;

namespace {

double luminance(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// WCAG 2.1 contrast ratio.
double contrast(const QColor& a, const QColor& b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

TEST_CASE("every text keeps the contrast AA, light and dark")
{
    constexpr double readable = 4.5;
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        Theme::setMode(mode);
        const QPalette palette = QApplication::palette();
        INFO((Theme::isDark() ? "dark" : "light"));
        for (const auto background : {QPalette::Base, QPalette::Window, QPalette::Highlight, QPalette::AlternateBase}) {
            CHECK(contrast(palette.color(QPalette::Text), palette.color(background)) >= readable);
            CHECK(contrast(Theme::ink(Theme::Ink::Faint), palette.color(background)) >= readable);
            for (const auto tone : {Tone::Neutral, Tone::Good, Tone::Active, Tone::Caution, Tone::Bad, Tone::Muted}) {
                INFO(int(background) << " tone " << int(tone));
                CHECK(contrast(Theme::tone(tone), palette.color(background)) >=
                      (background == QPalette::Highlight ? 3.0 : readable));
            }
        }
        for (const auto fill : {Theme::Ink::ErrorFill, Theme::Ink::WarningFill, Theme::Ink::InformationFill})
            CHECK(contrast(palette.color(QPalette::Text), Theme::ink(fill)) >= readable);
        CHECK(contrast(Theme::ink(Theme::Ink::ErrorText), palette.color(QPalette::Base)) >= readable);
        CHECK(contrast(Theme::ink(Theme::Ink::Accent), palette.color(QPalette::Base)) >= readable);
    }
    Theme::setMode(Theme::Mode::Light);
}

TEST_CASE("the size of text is kept and changes the font and the spacing")
{
    Theme::setTextPercent(100);
    const double normal = QApplication::font().pointSizeF();
    const int unit = Theme::unit();
    Theme::setTextPercent(200);
    CHECK(QApplication::font().pointSizeF() == Approx(normal * 2));
    CHECK(Theme::unit() == unit * 2);
    Theme::setTextPercent(100);
    CHECK(QApplication::font().pointSizeF() == Approx(normal));
}

TEST_CASE("every icon of the program exists")
{
    for (const char* name : {"dashboard", "contract", "district", "map", "search", "undo", "redo", "close", "warning"})
        CHECK_FALSE(Theme::icon(QString::fromLatin1(name)).isNull());
    CHECK(Theme::icon(QStringLiteral("no such icon")).isNull());
}
