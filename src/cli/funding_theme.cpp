// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/funding_theme.h"

#include "cli/lookup.h"
#include "domain/translate.h"

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

/// "2023 specific theoretical", as the options want it.
QString wordsOf(const FundingSlice& slice)
{
    return u"%1 %2 %3"_s.arg(QString::number(slice.year), identifier(slice.kind), identifier(slice.amount));
}

/// Throws UsageError when one is given.
void requireNone(const Arguments& arguments)
{
    QStringList themes;
    for (const auto& name : EnumNames<ThemeId>::all) {
        if (showsFunding(name.value))
            themes << QLatin1StringView(name.identifier);
    }
    for (const Option& option : fundingThemeOptions()) {
        if (arguments.has(option.name))
            throw UsageError(
                translate("cli", "%1 is for a map of amounts.").arg(QLatin1StringView(option.name)), {},
                translate("cli", "Leave it out, or choose one of these themes: %1.").arg(themes.join(u", "_s)));
    }
}

/// The latest slice that is as the options say.
FundingSlice chosenSlice(const Arguments& arguments, const Register& records)
{
    const auto year = numberOption(arguments, "--year");
    const auto kind = enumOption<CreditKind>(arguments, "--credit-kind");
    const auto amount = enumOption<FundingAmount>(arguments, "--amount");
    const auto isWanted = [&](const FundingSlice& slice) {
        return (!year || slice.year == *year) && (!kind || slice.kind == *kind) && (!amount || slice.amount == *amount);
    };
    if (const auto usual = latestFunding(records); usual && isWanted(*usual))
        return *usual;
    QStringList known;
    for (const FundingSlice& slice : fundingSlices(records)) {
        if (isWanted(slice))
            return slice;
        known << wordsOf(slice);
    }
    throw Error(translate("cli", "No contract has such amounts."), {},
                known.isEmpty() ? QString() : translate("cli", "There are these: %1.").arg(known.join(u", "_s)));
}

} // namespace

std::vector<Option> fundingThemeOptions()
{
    return {{"--year", QT_TRANSLATE_NOOP("cli", "YEAR"),
             QT_TRANSLATE_NOOP("cli", "of the amounts, for a map of funding (the last one)")},
            {"--credit-kind", QT_TRANSLATE_NOOP("cli", "KIND"),
             QT_TRANSLATE_NOOP("cli", "of the same: common_law, specific… (an unknown one lists all)")},
            {"--amount", QT_TRANSLATE_NOOP("cli", "AMOUNT"),
             QT_TRANSLATE_NOOP("cli", "of the same: paid, committed, planned or theoretical")},
            {"--money-of", QT_TRANSLATE_NOOP("cli", "TERRITORY"),
             QT_TRANSLATE_NOOP("cli", "whose amounts a neighbourhood shows: of its contract, of its epci or of the qpv "
                                      "alone (contract)")}};
}

void chooseFunding(const Arguments& arguments, const Register& records, ThemeId theme, ThemeSetting& setting)
{
    if (!showsFunding(theme))
        return requireNone(arguments);
    setting.place = enumOption<FundingPlace>(arguments, "--money-of").value_or(FundingPlace::Contract);
    if (arguments.has("--year") || arguments.has("--credit-kind") || arguments.has("--amount"))
        setting.slice = chosenSlice(arguments, records);
}

} // namespace parvis::cli
