// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/theme_options.h"

#include "widgets/look/settings.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// What is kept of one theme.
struct KeptLook
{
    explicit KeptLook(ThemeId theme)
        : group(u"map/themes/%1/"_s.arg(identifier(theme)))
    {
    }

    QString group;
    Setting<QString> method{group + u"method"_s};
    Setting<int> classes{group + u"classes"_s, themeClasses};
    Setting<QString> breaks{group + u"breaks"_s};
    Setting<QString> slice{group + u"slice"_s};
    Setting<QString> place{group + u"place"_s};
    Setting<bool> symbolsByValue{group + u"symbols_by_value"_s};
};

QString identifierOf(const FundingSlice& slice)
{
    return u"%1/%2/%3"_s.arg(QString::number(slice.year), identifier(slice.kind), identifier(slice.amount));
}

std::optional<FundingSlice> parseSlice(const QString& text)
{
    const QStringList parts = text.split(u'/');
    if (parts.size() != 3)
        return std::nullopt;
    const auto kind = parseIdentifier<CreditKind>(parts[1]);
    const auto amount = parseIdentifier<FundingAmount>(parts[2]);
    bool isYear = false;
    const int year = parts[0].toInt(&isYear);
    return isYear && kind && amount ? std::optional(FundingSlice{year, *kind, *amount}) : std::nullopt;
}

} // namespace

ThemeSetting savedThemeSetting(ThemeId theme)
{
    const KeptLook kept(theme);
    ThemeSetting setting;
    setting.method = parseIdentifier<ClassMethod>(kept.method.value());
    setting.classes = std::clamp(kept.classes.value(), 2, themeClasses);
    setting.breaks = parseBreaks(kept.breaks.value()).value_or(std::vector<double>());
    setting.slice = parseSlice(kept.slice.value());
    setting.place = parseIdentifier<FundingPlace>(kept.place.value()).value_or(FundingPlace::Contract);
    setting.symbolsByValue = kept.symbolsByValue.value();
    return setting;
}

void saveThemeSetting(ThemeId theme, const ThemeSetting& setting)
{
    const KeptLook kept(theme);
    kept.method.keep(setting.method ? identifier(*setting.method) : QString());
    kept.classes.keep(setting.classes);
    kept.breaks.keep(breaksText(setting.breaks, QLocale::c()));
    kept.slice.keep(setting.slice ? identifierOf(*setting.slice) : QString());
    kept.place.keep(identifier(setting.place));
    kept.symbolsByValue.keep(setting.symbolsByValue);
}

std::optional<std::vector<double>> parseBreaks(const QString& text)
{
    std::vector<double> breaks;
    for (QString part : text.split(u';', Qt::SkipEmptyParts)) {
        part.remove(u' ').remove(QChar(0x00a0)).remove(QChar(0x202f)).replace(u',', u'.');
        if (part.isEmpty())
            continue;
        bool isNumber = false;
        const double value = part.toDouble(&isNumber);
        if (!isNumber || !qIsFinite(value))
            return std::nullopt;
        breaks.push_back(value);
    }
    std::ranges::sort(breaks);
    breaks.erase(std::unique(breaks.begin(), breaks.end()), breaks.end());
    return breaks.size() < themeClasses ? std::optional(breaks) : std::nullopt;
}

QString breaksText(const std::vector<double>& breaks, const QLocale& locale)
{
    QStringList parts;
    for (const double value : breaks)
        parts << locale.toString(value, 'g', 10);
    return parts.join(u"; "_s);
}

QString sliceText(const FundingSlice& slice)
{
    return u"%1 · %2 · %3"_s.arg(QString::number(slice.year), label(slice.kind), label(slice.amount));
}

} // namespace parvis
