// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_table.h"

#include "cli/json.h"
#include "cli/session.h"
#include "cli/text_grid.h"
#include "domain/figures/funding_amounts.h"
#include "domain/figures/funding_axes.h"
#include "domain/figures/funding_sums.h"
#include "domain/translate.h"

#include <map>

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

/// The axes of --by. Kinds of credit are never added up: their axis is always there.
std::vector<FundingAxis> wantedAxes(const Arguments& arguments)
{
    QStringList names =
        arguments.has("--by") ? arguments.value("--by").split(u',', Qt::SkipEmptyParts) : QStringList{u"year"_s};
    if (const QString kind = identifier(FundingAxis::CreditKind); !names.contains(kind))
        names << kind;
    QStringList known;
    for (const auto& each : EnumNames<FundingAxis>::all)
        known << identifier(each.value);
    std::vector<FundingAxis> wanted;
    for (const QString& name : names) {
        const auto axis = parseIdentifier<FundingAxis>(name.trimmed().toLower());
        if (!axis)
            throw UsageError(translate("cli", "--by: “%1” is no dimension.").arg(name), {},
                             translate("cli", "It may be: %1.").arg(known.join(u", "_s)));
        wanted.push_back(*axis);
    }
    return wanted;
}

/// Where a line stands in the pivot: its value along each axis.
struct PivotPlace
{
    const std::vector<FundingAxis>* by = nullptr;
    std::vector<AxisValue> values;

    friend bool operator<(const PivotPlace& a, const PivotPlace& b)
    {
        for (std::size_t i = 0; i < a.values.size(); ++i) {
            if (comesBefore((*a.by)[i], a.values[i], b.values[i]))
                return true;
            if (comesBefore((*a.by)[i], b.values[i], a.values[i]))
                return false;
        }
        return false;
    }
};

using Pivot = std::map<PivotPlace, FundingSums>;

Pivot pivotOf(const Register& records, const std::vector<FundingAxis>& by)
{
    std::map<std::vector<qint64>, FundingSums> byKeys;
    std::vector<FundingAxisReader> readers;
    for (const FundingAxis axis : by)
        readers.emplace_back(records, axis);
    for (const FundingLine& line : records.all<FundingLine>()) {
        std::vector<qint64> keys;
        for (const FundingAxisReader& reader : readers)
            keys.push_back(reader.keyOf(line));
        byKeys[keys].add(line);
    }
    Pivot pivot;
    for (const auto& [keys, sums] : byKeys) {
        PivotPlace place{&by, {}};
        for (std::size_t i = 0; i < readers.size(); ++i)
            place.values.push_back(readers[i].value(keys[i]));
        pivot.emplace(std::move(place), sums);
    }
    return pivot;
}

/// A year is a number, everything else its code; null: not stated.
QJsonValue axisJson(FundingAxis axis, const AxisValue& value)
{
    return axis == FundingAxis::Year && value.key > 0 ? QJsonValue(value.key) : toJson(value.code);
}

QJsonArray pivotJson(const Pivot& pivot, const std::vector<FundingAxis>& by)
{
    QJsonArray rows;
    for (const auto& [place, sums] : pivot) {
        QJsonObject row{{u"lines"_s, sums.lines},
                        {u"planned_cents"_s, toJson(sums.planned.money())},
                        {u"committed_cents"_s, toJson(sums.committed.money())},
                        {u"paid_cents"_s, toJson(sums.paid.money())},
                        {u"theoretical_cents"_s, toJson(sums.theoretical.money())},
                        {u"posts"_s, toJson(sums.postsOfOneYear())}};
        QStringList id;
        for (std::size_t i = 0; i < by.size(); ++i) {
            row.insert(identifier(by[i]), axisJson(by[i], place.values[i]));
            id << place.values[i].code;
        }
        row.insert(u"id"_s, id.join(u'/'));
        rows.append(row);
    }
    return rows;
}

QString pivotText(const Pivot& pivot, const std::vector<FundingAxis>& by, const QLocale& locale)
{
    std::vector<TextGrid::Column> columns;
    for (const FundingAxis axis : by)
        columns.push_back({label(axis), TextGrid::Align::Left, 40});
    for (const QString& title : {translate("cli", "Lines"), translate("cli", "Posts"),
                                 shortLabel(FundingAmount::Planned), shortLabel(FundingAmount::Committed),
                                 shortLabel(FundingAmount::Paid), shortLabel(FundingAmount::Theoretical)})
        columns.push_back({title, TextGrid::Align::Right});
    TextGrid grid(columns);
    const auto money = [&](const KnownSum& sum) { return sum.known > 0 ? sum.money()->text(locale) : QString(); };
    for (const auto& [place, sums] : pivot) {
        QStringList cells;
        for (std::size_t i = 0; i < by.size(); ++i)
            cells << (by[i] == FundingAxis::Contract && place.values[i].key != 0 ? place.values[i].code
                                                                                 : place.values[i].name);
        cells << QString::number(sums.lines) << postsText(sums, locale) << money(sums.planned) << money(sums.committed)
              << money(sums.paid) << money(sums.theoretical);
        grid.add(cells);
    }
    return grid.isEmpty() ? translate("cli", "No funding line is recorded.") : grid.text();
}

Answer summary(Session& session, const Arguments& arguments)
{
    const std::vector<FundingAxis> by = wantedAxes(arguments);
    const Register records = session.readRegister();
    const Pivot pivot = pivotOf(records, by);
    return {pivotJson(pivot, by), pivotText(pivot, by, session.locale())};
}

} // namespace

std::vector<Command> fundingCommands()
{
    return {
        {.path = "funding summary",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("cli", "the amounts by year, funder, device, contract…; kinds of credit apart"),
         .options = {{"--by", QT_TRANSLATE_NOOP("cli", "LIST"),
                      QT_TRANSLATE_NOOP("cli",
                                        "year,funder,device,contract,epci,departement,credit_kind,priority,qpv")}},
         .run = summary}};
}

} // namespace parvis::cli
