// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/lookup.h"

#include "domain/fold.h"
#include "domain/translate.h"
#include "report/logo.h"

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

QString comparable(const QString& name)
{
    return fold(name).replace(u'-', u' ').simplified();
}

/// "caf du nord" in "caf caisse d'allocations familiales du nord": every word begins one of the text's.
bool holdsWords(const QString& text, const QString& wanted)
{
    const QString words = u' ' + text;
    return std::ranges::all_of(wanted.split(u' '), [&](const QString& word) { return words.contains(u' ' + word); });
}

using Candidates = std::vector<const Organisation*>;

template <class Matches>
Candidates organisationsThat(const Register& records, Matches matches)
{
    Candidates found;
    for (const Organisation& organisation : records.all<Organisation>()) {
        if (matches(comparable(organisation.name), organisation))
            found.push_back(&organisation);
    }
    return found;
}

[[noreturn]] void throwAmbiguous(const QString& text, const Candidates& candidates)
{
    constexpr std::size_t shown = 8;
    QStringList names;
    for (std::size_t i = 0; i < std::min(shown, candidates.size()); ++i)
        names << u"%1 (%2)"_s.arg(candidates[i]->name).arg(candidates[i]->id.value);
    if (candidates.size() > shown)
        names << u"…"_s;
    throw Error(translate("cli", "Several organisations match “%1”: %2.").arg(text, names.join(u", "_s)), {},
                translate("cli", "Give the whole name, or the number in brackets."));
}

} // namespace

const Contract& contractCalled(const Register& records, const QString& code)
{
    const auto parsed = ContractCode::parse(code);
    const Contract* contract = parsed ? records.contract(*parsed) : nullptr;
    if (!contract)
        throw Error(translate("cli", "No contract has the code “%1”.").arg(code), {},
                    translate("cli", "“parvis-cli contract list” shows them all."));
    return *contract;
}

const Qpv& qpvCalled(const Register& records, const QString& code)
{
    const auto parsed = QpvCode::parse(code);
    const Qpv* qpv = parsed ? records.qpv(*parsed) : nullptr;
    if (!qpv)
        throw Error(translate("cli", "No QPV has the code “%1”.").arg(code), {},
                    translate("cli", "“parvis-cli qpv list” shows them all."));
    return *qpv;
}

const Departement& departementCalled(const Register& records, const QString& text)
{
    const auto code = DepartementCode::parse(text);
    for (const Departement& departement : records.all<Departement>()) {
        if ((code && departement.code == *code) || comparable(departement.name) == comparable(text))
            return departement;
    }
    QStringList known;
    for (const Departement& departement : records.all<Departement>())
        known << u"%1 (%2)"_s.arg(departement.code.text(), departement.name);
    throw Error(translate("cli", "The register has no département “%1”.").arg(text), {},
                translate("cli", "It has: %1.").arg(known.join(u", "_s)));
}

const Organisation& organisationCalled(const Register& records, const QString& text)
{
    bool isKey = false;
    if (const auto key = text.toLongLong(&isKey); isKey) {
        if (const Organisation* organisation = records.find(Id<Organisation>{key}))
            return *organisation;
    }
    const QString wanted = comparable(text);
    Candidates found;
    if (!wanted.isEmpty()) {
        const auto tryNames = [&](auto matches) {
            if (found.empty())
                found = organisationsThat(records, matches);
        };
        tryNames([&](const QString& name, auto&) { return name == wanted; });
        tryNames([&](const QString& name, auto&) { return name.startsWith(wanted); });
        tryNames([&](const QString& name, auto&) { return name.contains(wanted); });
        tryNames([&](const QString& name, const Organisation& organisation) {
            return holdsWords(comparable(organisation.kind) + u' ' + name, wanted);
        });
    }
    if (found.empty())
        throw Error(translate("cli", "No organisation of the register matches “%1”.").arg(text), {},
                    translate("cli", "“parvis-cli search” finds its name."));
    if (found.size() > 1)
        throwAmbiguous(text, found);
    return *found.front();
}

std::optional<PartialDate> dateOption(const Arguments& arguments, const char* option)
{
    if (!arguments.has(option))
        return std::nullopt;
    if (const auto date = PartialDate::parseTyped(arguments.value(option)))
        return date;
    throw UsageError(
        translate("cli", "%1: “%2” is not a date.").arg(QLatin1StringView(option), arguments.value(option)), {},
        translate("cli", "Write 2024-04-19, 19/04/2024, 2024-04 or 2024."));
}

std::optional<int> numberOption(const Arguments& arguments, const char* option)
{
    if (!arguments.has(option))
        return std::nullopt;
    bool isNumber = false;
    const int number = arguments.value(option).toInt(&isNumber);
    if (!isNumber || number < 1)
        throw UsageError(translate("cli", "%1: “%2” is not a whole number of at least 1.")
                             .arg(QLatin1StringView(option), arguments.value(option)));
    return number;
}

QImage logoOption(const Arguments& arguments)
{
    return arguments.has("--logo") ? readLogo(arguments.value("--logo")) : QImage();
}

void throwUnknownValue(const char* option, const QString& value, const QStringList& allowed)
{
    throw UsageError(translate("cli", "%1: “%2” is not a known value.").arg(QLatin1StringView(option), value), {},
                     translate("cli", "It may be: %1.").arg(allowed.join(u", "_s)));
}

} // namespace parvis::cli
