// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/look.h"

#include "widgets/look/focus_ring.h"
#include "widgets/look/link_colours.h"
#include "widgets/look/look_style.h"
#include "widgets/look/motion.h"
#include "widgets/look/settings.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPointer>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const Setting<QString> modeSetting(u"look/mode"_s);
const Setting<int> textSetting(u"look/text_percent"_s, 100);

bool dark = false;
int textSize = 0; ///< percent; 0: not read yet

QColor pick(const char* light, const char* darkColour)
{
    return QColor(QLatin1StringView(dark ? darkColour : light));
}

/// What the desktop says, read before Parvis sets a palette of its own.
bool systemIsDark()
{
    static const bool answer = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return answer;
}

QFont systemFont()
{
    static const QFont font = QApplication::font();
    return font;
}

/// Draws an SVG whose strokes are `currentColor` in the colour of the palette of the moment, at any size.
class SvgIconEngine : public QIconEngine
{
public:
    SvgIconEngine(QString name, QByteArray svg)
        : name_(std::move(name))
        , svg_(std::move(svg))
    {
    }

    QString iconName() override { return name_; }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const QPalette palette = QApplication::palette();
        QColor colour = palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, QPalette::Text);
        if (state == QIcon::On)
            colour = Look::ink(Look::Ink::Accent);
        QByteArray coloured = svg_;
        coloured.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer(coloured).render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new SvgIconEngine(name_, svg_); }

private:
    QString name_;
    QByteArray svg_;
};

QFont sized(double factor, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

using Follower = std::pair<QPointer<QObject>, std::function<void()>>;

std::vector<Follower>& followers()
{
    static std::vector<Follower> all;
    return all;
}

} // namespace

Look::Mode Look::mode()
{
    const QString name = modeSetting.value();
    return name == u"light" ? Mode::Light : name == u"dark" ? Mode::Dark : Mode::System;
}

void Look::setMode(Mode mode)
{
    modeSetting.keep(mode == Mode::Light ? u"light"_s : mode == Mode::Dark ? u"dark"_s : u"system"_s);
    apply();
}

/// Margins and fonts ask for it thousands of times while a page is made.
int Look::textPercent()
{
    if (textSize == 0)
        textSize = std::clamp(textSetting.value(), 75, 300);
    return textSize;
}

void Look::setTextPercent(int percent)
{
    textSetting.keep(percent);
    apply();
}

void Look::apply()
{
    const bool systemDark = systemIsDark();
    QFont font = systemFont();
    textSize = 0; // read anew
    font.setPointSizeF(font.pointSizeF() * textPercent() / 100.0);
    dark = mode() == Mode::Dark || (mode() == Mode::System && systemDark);
    applyMotion();
    showFocusRing();
    qApp->setStyleSheet({}); // from none, a style and a sheet are set five times as fast as over another sheet
    QApplication::setStyle(new LookStyle({unit(), ink(Ink::Accent), ink(Ink::Faint), &Look::icon}));
    QApplication::setPalette(palette(dark));
    QApplication::setFont(font);
    qApp->setStyleSheet(styleSheet());
    recolourLinks();
    const auto present = followers(); // a follower may make others
    for (const auto& [owner, dress] : present) {
        if (owner)
            dress();
    }
}

void Look::follow(QObject* owner, const std::function<void()>& dress)
{
    std::erase_if(followers(), [](const Follower& follower) { return !follower.first; });
    followers().emplace_back(owner, dress);
    dress();
}

void Look::keepFont(QWidget* widget, QFont (*font)())
{
    follow(widget, [widget, font] { widget->setFont(font()); });
}

QColor Look::ink(Ink ink)
{
    switch (ink) {
    case Ink::Accent:
        return pick("#0f6570", "#63c5cf");
    case Ink::Faint:
        return pick("#5a6470", "#b1bac4");
    case Ink::Line:
        return pick("#d8dde3", "#3a4149");
    case Ink::Raised:
        return pick("#f4f6f8", "#22272d");
    case Ink::Navigation:
        return pick("#e9edf0", "#14171b");
    case Ink::ErrorText:
        return pick("#a8201a", "#f4958d");
    case Ink::ErrorFill:
        return pick("#fbe9e7", "#43201e");
    case Ink::WarningFill:
        return pick("#fdf3dc", "#3d3216");
    case Ink::InformationFill:
        return pick("#e2f0f2", "#17363a");
    }
    return {};
}

QColor Look::tone(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return pick("#4a5561", "#b9c2cc");
    case Tone::Good:
        return pick("#1d7a3d", "#70cf8e");
    case Tone::Active:
        return pick("#1f5fa8", "#86b8f2");
    case Tone::Caution:
        return pick("#955800", "#ebb453");
    case Tone::Bad:
        return pick("#b3261e", "#f4958d");
    case Tone::Muted:
        return pick("#646e7a", "#98a2ae");
    }
    return {};
}

QPalette Look::palette(bool darkPalette)
{
    const auto colour = [darkPalette](const char* light, const char* darkColour) {
        return QColor(QLatin1StringView(darkPalette ? darkColour : light));
    };
    const QColor text = colour("#1b2026", "#e7eaee");
    const QColor disabled = colour("#616973", "#929ca7"); // AA: what cannot be done now is read, too
    QPalette palette;
    palette.setColor(QPalette::Window, colour("#f7f8fa", "#1b1f24"));
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, colour("#ffffff", "#1f2429"));
    palette.setColor(QPalette::AlternateBase, colour("#f8f9fb", "#23282e"));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, colour("#67717d", "#98a2ad"));
    palette.setColor(QPalette::Button, colour("#f0f2f5", "#2a3037"));
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, colour("#20262c", "#e7eaee"));
    palette.setColor(QPalette::ToolTipText, colour("#ffffff", "#1b1f24"));
    palette.setColor(QPalette::Highlight, colour("#cde5e8", "#1f4d53"));
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Link, colour("#0f6570", "#63c5cf"));
    palette.setColor(QPalette::LinkVisited, colour("#0f6570", "#63c5cf"));
    palette.setColor(QPalette::Mid, colour("#d8dde3", "#3a4149"));
    palette.setColor(QPalette::Dark, colour("#b6bec7", "#525b66"));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

QIcon Look::icon(const QString& name)
{
    static QHash<QString, QByteArray> known;
    auto it = known.find(name);
    if (it == known.end()) {
        QFile file(u":/icons/%1.svg"_s.arg(name));
        it = known.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return it->isEmpty() ? QIcon() : QIcon(new SvgIconEngine(name, *it));
}

int Look::unit()
{
    return std::max(6, qRound(8.0 * textPercent() / 100.0));
}

QFont Look::titleFont()
{
    return sized(1.6, QFont::DemiBold);
}

QFont Look::sectionFont()
{
    return sized(1.1, QFont::DemiBold);
}

QFont Look::smallFont()
{
    return sized(0.9, QFont::Normal);
}

QFont Look::codeFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QApplication::font().pointSizeF());
    return font;
}

QString Look::styleSheet()
{
    QFile file(u":/look/parvis.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<const char*, QString> words[] = {
        {"@accent", ink(Ink::Accent).name()},
        {"@faint", ink(Ink::Faint).name()},
        {"@line", ink(Ink::Line).name()},
        {"@raised", ink(Ink::Raised).name()},
        {"@navigation", ink(Ink::Navigation).name()},
        {"@error-text", ink(Ink::ErrorText).name()},
        {"@error-fill", ink(Ink::ErrorFill).name()},
        {"@warning-fill", ink(Ink::WarningFill).name()},
        {"@information-fill", ink(Ink::InformationFill).name()},
        {"@tip-text", palette(dark).color(QPalette::ToolTipText).name()},
        {"@tip", palette(dark).color(QPalette::ToolTipBase).name()},
        {"@disabled", palette(dark).color(QPalette::Disabled, QPalette::Text).name()},
        {"@border", palette(dark).color(QPalette::Dark).name()},
        {"@arrow-room", u"%1px"_s.arg(unit() * 5 / 2)},
        {"@arrow", u"%1px"_s.arg(unit() * 3 / 2)},
        {"@bar", u"%1px"_s.arg(unit() + unit() / 2)},
        {"@focus-side", u"%1px"_s.arg(unit() - 1)},
        {"@focus", u"2px %1px"_s.arg(unit() - 1)},
        {"@window", palette(dark).color(QPalette::Window).name()},
        {"@text", palette(dark).color(QPalette::Text).name()},
        {"@base", palette(dark).color(QPalette::Base).name()},
        {"@selected", palette(dark).color(QPalette::Highlight).name()},
        {"@half", u"%1px"_s.arg(unit() / 2)},
        {"@unit", u"%1px"_s.arg(unit())},
    };
    for (const auto& [word, value] : words)
        sheet.replace(QLatin1StringView(word), value);
    return sheet;
}

} // namespace parvis
