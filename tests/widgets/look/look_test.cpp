// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/look.h"

#include "tests/catch.h"
#include "tests/support/folders.h"
#include "tests/support/kept_look.h"
#include "widgets/workspace/page.h"

#include <QApplication>
#include <QDirIterator>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;
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

/// Of everything in src/.
QString sourceText()
{
    QString text;
    QDirIterator it(test::sourceFolder() + u"/src"_s, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        text += QString::fromUtf8(file.readAll());
    }
    return text;
}

/// The names that the sources give to Look::icon, and those of the pages.
QStringList iconsAskedFor()
{
    QStringList names;
    static const QRegularExpression call(u"Look::icon\\((?:QStringLiteral\\(|u)\"(\\w+)\""_s);
    for (auto match = call.globalMatch(sourceText()); match.hasNext();)
        names << match.next().captured(1);
    names.removeDuplicates();
    for (const PageEntry& page : pageList())
        names << page.icon;
    return names;
}

bool isSeen(const QImage& picture)
{
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (qAlpha(picture.pixel(x, y)) > 128)
                return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("every text keeps the contrast AA, light and dark")
{
    constexpr double readable = 4.5;
    const test::KeptLook kept;
    for (const auto mode : {Look::Mode::Light, Look::Mode::Dark}) {
        Look::setMode(mode);
        const QPalette palette = QApplication::palette();
        INFO((mode == Look::Mode::Dark ? "dark" : "light"));
        for (const auto background : {QPalette::Base, QPalette::Window, QPalette::Highlight, QPalette::AlternateBase}) {
            CHECK(contrast(palette.color(QPalette::Text), palette.color(background)) >= readable);
            CHECK(contrast(Look::ink(Look::Ink::Faint), palette.color(background)) >= readable);
            for (const auto tone : {Tone::Neutral, Tone::Good, Tone::Active, Tone::Caution, Tone::Bad, Tone::Muted}) {
                INFO(int(background) << " tone " << int(tone));
                CHECK(contrast(Look::tone(tone), palette.color(background)) >=
                      (background == QPalette::Highlight ? 3.0 : readable));
            }
        }
        for (const auto fill : {Look::Ink::ErrorFill, Look::Ink::WarningFill, Look::Ink::InformationFill})
            CHECK(contrast(palette.color(QPalette::Text), Look::ink(fill)) >= readable);
        CHECK(contrast(Look::ink(Look::Ink::ErrorText), palette.color(QPalette::Base)) >= readable);
        CHECK(contrast(Look::ink(Look::Ink::Accent), palette.color(QPalette::Base)) >= readable);
    }
}

TEST_CASE("the size of text is kept and changes the font and the spacing")
{
    const test::KeptLook kept;
    Look::setTextPercent(100);
    const double normal = QApplication::font().pointSizeF();
    const int unit = Look::unit();
    Look::setTextPercent(200);
    CHECK(QApplication::font().pointSizeF() == Approx(normal * 2));
    CHECK(Look::unit() == unit * 2);
    Look::setTextPercent(100);
    CHECK(QApplication::font().pointSizeF() == Approx(normal));
}

TEST_CASE("every icon of the program exists")
{
    QStringList names;
    for (const QFileInfo& file : QDir(test::sourceFolder() + u"/resources/icons"_s).entryInfoList({u"*.svg"_s}))
        names << file.completeBaseName();
    CHECK(names.size() > 30);
    const QStringList asked = iconsAskedFor();
    CHECK(asked.size() > 30);
    for (const QString& name : names + asked) {
        CAPTURE(name);
        const QImage picture = Look::icon(name).pixmap(16, 16).toImage();
        CHECK(isSeen(picture));
    }
    CHECK(Look::icon(u"no such icon"_s).isNull());
}

TEST_CASE("no icon is left that nobody asks for")
{
    const QString sources = sourceText();
    for (const QFileInfo& file : QDir(test::sourceFolder() + u"/resources/icons"_s).entryInfoList({u"*.svg"_s})) {
        CAPTURE(file.completeBaseName());
        CHECK(sources.contains(u'"' + file.completeBaseName() + u'"'));
    }
}
