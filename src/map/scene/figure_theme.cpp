// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/scene/figure_theme.h"

#include "domain/names.h"
#include "domain/partial_date.h"
#include "domain/translate.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// From pale to deep on a light ground, from deep to bright on a dark one: steps of lightness, which hold for
/// colour-blind eyes and in grey. Quantities run from yellow to blue, what needs attention from yellow to brown.
struct Ramp
{
    QRgb light[themeClasses];
    QRgb dark[themeClasses];
};

constexpr Ramp quantity{{0xfff2eeb4, 0xffa3d6b5, 0xff4fb0c1, 0xff2c79b5, 0xff27348f},
                        {0xff37507f, 0xff3377a5, 0xff3d9aab, 0xff86cba4, 0xfff3eeb0}};
constexpr Ramp attention{{0xfffaedb6, 0xfffac766, 0xffee9134, 0xffc65a12, 0xff803009},
                         {0xff5c3a26, 0xff94501f, 0xffcc7426, 0xfff0a850, 0xfffae9a8}};

/// The lines run closer as the figure grows, so that a print without colour keeps the order.
constexpr Hatch hatches[themeClasses] = {Hatch::None, Hatch::Dots, Hatch::Horizontal, Hatch::Vertical, Hatch::Cross};

/// Inhabitants; the size of the symbol of the highest value.
constexpr double largestSymbol = 15000;

struct FigureStyle
{
    ThemeId id;
    QpvFigure figure;
    const char* title;
    int decimals;
    const Ramp& ramp;
    ClassMethod method = ClassMethod::NaturalBreaks;
};

constexpr FigureStyle styles[] = {
    {ThemeId::Completeness, QpvFigure::Completeness, QT_TRANSLATE_NOOP("map", "Completeness of the signatures (%)"), 0,
     quantity},
    {ThemeId::Late, QpvFigure::DaysLate, QT_TRANSLATE_NOOP("map", "Days late"), 0, attention},
    {ThemeId::Population, QpvFigure::Population, QT_TRANSLATE_NOOP("map", "Population (inhabitants)"), 0, quantity,
     ClassMethod::Quantile},
    {ThemeId::Density, QpvFigure::Density, QT_TRANSLATE_NOOP("map", "Density (inhabitants per km²)"), 0, quantity},
    {ThemeId::Poverty, QpvFigure::Poverty, QT_TRANSLATE_NOOP("map", "Poverty rate (%)"), 1, attention},
    {ThemeId::Employment, QpvFigure::Employment, QT_TRANSLATE_NOOP("map", "Employment rate (%)"), 1, quantity},
    {ThemeId::Funding, QpvFigure::Funding, QT_TRANSLATE_NOOP("map", "Funding per inhabitant (€)"), 2, quantity},
    {ThemeId::FundingTotal, QpvFigure::FundingTotal, QT_TRANSLATE_NOOP("map", "Funding (€)"), 0, quantity},
    {ThemeId::Articles, QpvFigure::Articles, QT_TRANSLATE_NOOP("map", "Press articles"), 0, quantity},
    {ThemeId::Missing, QpvFigure::Missing, QT_TRANSLATE_NOOP("map", "Figures to be filled in"), 0, attention}};

const FigureStyle& styleOf(ThemeId id)
{
    const auto* style = std::ranges::find(styles, id, &FigureStyle::id);
    Q_ASSERT(style != std::end(styles));
    return *style;
}

double rounded(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    return std::round(value * scale) / scale;
}

/// Not late is one class by itself: how much ahead of the day is another question.
Classification lateClasses(const std::vector<double>& values, ClassMethod method, int count)
{
    std::vector<double> late = values;
    std::erase_if(late, [](double days) { return days <= 0; });
    if (late.size() == values.size())
        return classify(values, method, count);
    std::vector<double> breaks = classify(late, method, count - 1).breaks;
    if (!late.empty() && count > 1)
        breaks.push_back(1);
    return classifyByHand(values, breaks);
}

Classification chosenClasses(ThemeId id, const std::vector<double>& values, const ThemeSetting& setting)
{
    const int count = std::clamp(setting.classes, 1, themeClasses);
    const ClassMethod method = setting.method.value_or(styleOf(id).method);
    if (!setting.breaks.empty()) {
        std::vector<double> breaks = setting.breaks;
        breaks.resize(std::min(breaks.size(), std::size_t(themeClasses - 1)));
        return classifyByHand(values, breaks);
    }
    if (id == ThemeId::Completeness && !setting.method)
        return classifyByHand(values, {25, 50, 75, 100});
    return id == ThemeId::Late ? lateClasses(values, method, count) : classify(values, method, count);
}

/// With breaks that are written in full with these decimals.
Classification classesOf(ThemeId id, const std::vector<double>& values, int decimals, const ThemeSetting& setting)
{
    Classification classes = chosenClasses(id, values, setting);
    const double scale = std::pow(10.0, decimals);
    for (double& value : classes.breaks)
        value = std::ceil(value * scale - 1e-6) / scale;
    return classifyByHand(values, classes.breaks);
}

/// "1 000 – 2 499": from the lowest value or the break, to just before the next break or the highest value.
QString rangeText(const Classification& classes, int index, int decimals, const QLocale& locale)
{
    const auto i = std::size_t(index);
    const double step = std::pow(10.0, -decimals);
    const auto bound = [&](std::size_t k) { return classes.breaks[k]; };
    const double from =
        index == 0 ? std::min(classes.lowest, classes.breaks.empty() ? classes.lowest : bound(0)) : bound(i - 1);
    const bool last = i == classes.breaks.size();
    const double to = std::max(from, last ? classes.highest : bound(i) - step);
    const auto text = [&](double value) { return locale.toString(rounded(value, decimals), 'f', decimals); };
    return text(from) == text(to) ? text(from) : u"%1 – %2"_s.arg(text(from), text(to));
}

QString className(ThemeId id, const Classification& classes, int index, int decimals, const QLocale& locale)
{
    if (id == ThemeId::Late && index == 0 &&
        (classes.breaks.empty() ? classes.highest : classes.breaks.front() - 1) <= 0)
        return translate("map", "On time");
    const QString range = rangeText(classes, index, decimals, locale);
    return id == ThemeId::Missing && range == u"0" ? translate("map", "0 (all known)") : range;
}

/// Whose money it is; year and kind of credit are to follow.
QString placeNote(FundingPlace place)
{
    switch (place) {
    case FundingPlace::Epci:
        return translate("map", "of the EPCI, %1: %2");
    case FundingPlace::Qpv:
        return translate("map", "of the projects of this neighbourhood alone, %1: %2");
    case FundingPlace::Contract:
        break;
    }
    return translate("map", "of the contract, %1: %2");
}

QString noteOf(ThemeId id, const QpvFigures& figures, const ThemeSetting& setting)
{
    const QString dated =
        figures.vintages.isEmpty() ? vintageText({}) : translate("map", "vintage %1").arg(figures.vintages.join(u", "));
    switch (id) {
    case ThemeId::Completeness:
        return translate("map", "bodies that must sign the contract");
    case ThemeId::Late: {
        const auto day = PartialDate::day(setting.today);
        const QString against = translate("map", "against the deadline of the contract");
        return day ? translate("map", "%1, on %2").arg(against, day->text(setting.locale)) : against;
    }
    case ThemeId::Poverty:
        return translate("map", "threshold of 60 %, %1").arg(dated);
    case ThemeId::Employment:
        return translate("map", "aged 15 to 64, %1").arg(dated);
    case ThemeId::Funding:
    case ThemeId::FundingTotal:
        return figures.slice
                   ? placeNote(setting.place).arg(QString::number(figures.slice->year), label(figures.slice->kind))
                   : translate("map", "no amount is recorded");
    case ThemeId::Articles:
        return translate("map", "on it, its communes or its contract");
    case ThemeId::Missing:
        return translate("map", "out of %1").arg(figures.outOf);
    default:
        return dated;
    }
}

/// The kind of amount stands in the title, which the legend never drops: a theoretical one must not be read as paid.
QString titleOf(const FigureStyle& style, const QpvFigures& figures)
{
    if (figures.slice)
        return (style.id == ThemeId::Funding ? translate("map", "%1 per inhabitant (€)") : translate("map", "%1 (€)"))
            .arg(label(figures.slice->amount));
    return translate("map", style.title);
}

} // namespace

std::optional<QpvFigure> figureOf(ThemeId id)
{
    const auto* style = std::ranges::find(styles, id, &FigureStyle::id);
    return style == std::end(styles) ? std::nullopt : std::optional(style->figure);
}

MapTheme figureTheme(ThemeId id, const Register& records, const ThemeSetting& setting)
{
    const FigureStyle& style = styleOf(id);
    QpvFigures figures = qpvFigures(records, style.figure, {setting.today, setting.slice, setting.place});
    std::vector<double> values;
    for (double& value : figures.values) {
        value = rounded(value, style.decimals); // as shown, so that no value is outside the range of its own class
        values.push_back(value);
    }
    const Classification classes = classesOf(id, values, style.decimals, setting);

    MapTheme theme;
    theme.title = titleOf(style, figures);
    theme.note = noteOf(id, figures, setting);
    theme.sources = figures.sources;
    for (int i = 0; i < classes.count(); ++i) {
        // Few classes spread over the whole ramp.
        const int shade = classes.count() == 1 ? themeClasses / 2 : i * (themeClasses - 1) / (classes.count() - 1);
        theme.classes.push_back({.id = QString::number(i + 1),
                                 .label = className(id, classes, i, style.decimals, setting.locale),
                                 .light = QColor::fromRgb(style.ramp.light[shade]),
                                 .dark = QColor::fromRgb(style.ramp.dark[shade]),
                                 .hatch = hatches[shade]});
    }
    theme.classes.push_back(noDataClass());
    theme.values = figures.values;
    theme.decimals = style.decimals;
    if (setting.symbolsByValue && classes.highest > 0)
        theme.symbolUnit = largestSymbol / classes.highest;
    for (auto it = figures.values.cbegin(); it != figures.values.cend(); ++it)
        theme.classOf.insert(it.key(), classes.classOf(it.value()));
    return theme;
}

} // namespace parvis
