#include "app/theme_options.h"

#include <QSettings>

namespace parvis {

namespace {

QString keyOf(ThemeId theme, const char* what)
{
    return QStringLiteral("map/themes/%1/%2").arg(identifier(theme), QLatin1StringView(what));
}

QString identifierOf(const FundingSlice& slice)
{
    return QStringLiteral("%1/%2/%3")
        .arg(QString::number(slice.year), identifier(slice.kind), identifier(slice.amount));
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
    const QSettings settings;
    ThemeSetting setting;
    setting.method = parseIdentifier<ClassMethod>(settings.value(keyOf(theme, "method")).toString());
    setting.classes = std::clamp(settings.value(keyOf(theme, "classes"), themeClasses).toInt(), 2, themeClasses);
    setting.breaks = parseBreaks(settings.value(keyOf(theme, "breaks")).toString()).value_or(std::vector<double>());
    setting.slice = parseSlice(settings.value(keyOf(theme, "slice")).toString());
    setting.symbolsByValue = settings.value(keyOf(theme, "symbols_by_value")).toBool();
    return setting;
}

void saveThemeSetting(ThemeId theme, const ThemeSetting& setting)
{
    QSettings settings;
    settings.setValue(keyOf(theme, "method"), setting.method ? identifier(*setting.method) : QString());
    settings.setValue(keyOf(theme, "classes"), setting.classes);
    settings.setValue(keyOf(theme, "breaks"), breaksText(setting.breaks, QLocale::c()));
    settings.setValue(keyOf(theme, "slice"), setting.slice ? identifierOf(*setting.slice) : QString());
    settings.setValue(keyOf(theme, "symbols_by_value"), setting.symbolsByValue);
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
    return parts.join(QStringLiteral("; "));
}

QString sliceText(const FundingSlice& slice)
{
    return QStringLiteral("%1 · %2 · %3").arg(QString::number(slice.year), label(slice.kind), label(slice.amount));
}

} // namespace parvis
