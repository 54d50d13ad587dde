// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_table.h"

#include "cli/json.h"
#include "cli/session.h"
#include "cli/text_grid.h"
#include "domain/translate.h"
#include "exchange/indicators/indicator_reader.h"
#include "tasks/indicators/indicator_import.h"

#include <map>

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

QJsonObject figureJson(const Register& records, const IndicatorPlan& plan, const PlannedFigure& planned)
{
    const Qpv* qpv = records.find(planned.record.qpv);
    return {{u"line"_s, planned.line},
            {u"fate"_s, toJson(planned.fate)},
            {u"qpv"_s, qpv ? toJson(qpv->code.text()) : QJsonValue()},
            {u"indicator"_s, toJson(plan.indicators[planned.indicator].code)},
            {u"value"_s, planned.record.value},
            {u"vintage"_s, toJson(planned.record.vintage)},
            {u"reason"_s, toJson(planned.reason)}};
}

QJsonArray successionsJson(const IndicatorPlan& plan)
{
    QJsonArray rows;
    for (const PlannedSuccession& planned : plan.successions)
        rows.append(QJsonObject{{u"line"_s, planned.line},
                                {u"fate"_s, toJson(planned.fate)},
                                {u"from"_s, toJson(planned.record.from.text())},
                                {u"to"_s, toJson(planned.record.to.text())}});
    return rows;
}

QJsonObject indicatorsJson(const Register& records, const IndicatorFile& file, const IndicatorPlan& plan, bool preview)
{
    QJsonArray figures;
    for (const PlannedFigure& planned : plan.figures) {
        if (planned.fate != FigureFate::Elsewhere)
            figures.append(figureJson(records, plan, planned));
    }
    return {{u"recognised"_s, toJson(file.recognised)},
            {u"written"_s, preview ? 0 : plan.written()},
            {u"new"_s, plan.count(FigureFate::New)},
            {u"changed"_s, plan.count(FigureFate::Changed)},
            {u"identical"_s, plan.count(FigureFate::Identical)},
            {u"elsewhere"_s, plan.count(FigureFate::Elsewhere)},
            {u"refused"_s, plan.count(FigureFate::Refused)},
            {u"withheld"_s, file.withheld},
            {u"figures"_s, figures},
            {u"successions"_s, successionsJson(plan)},
            {u"notices"_s, toJson(file.notices)}};
}

/// One line an indicator and vintage: how many values, of which how many are news.
QString indicatorsText(const IndicatorFile& file, const IndicatorPlan& plan)
{
    std::map<std::pair<QString, QString>, std::pair<int, int>> counts;
    for (const PlannedFigure& planned : plan.figures) {
        if (planned.fate == FigureFate::Elsewhere)
            continue;
        auto& [all, news] = counts[{plan.indicators[planned.indicator].title, planned.record.vintage}];
        ++all;
        news += planned.fate == FigureFate::New || planned.fate == FigureFate::Changed;
    }
    TextGrid grid({{translate("cli", "Indicator"), TextGrid::Align::Left, 60},
                   {translate("cli", "Vintage")},
                   {translate("cli", "Values"), TextGrid::Align::Right},
                   {translate("cli", "New or changed"), TextGrid::Align::Right}});
    for (const auto& [key, count] : counts)
        grid.add({key.first, key.second, QString::number(count.first), QString::number(count.second)});
    QStringList ends;
    for (const auto& name : EnumNames<FigureFate>::all) {
        if (const int count = plan.count(name.value); count > 0)
            ends << translate("cli", "%1: %2").arg(label(name.value)).arg(count);
    }
    if (file.withheld > 0)
        ends << translate("cli", "%n value(s) are not published.", nullptr, file.withheld);
    return file.recognised + u'\n' + (grid.isEmpty() ? QString() : grid.text() + u'\n') + ends.join(u'\n');
}

Answer importFigures(Session& session, const Arguments& arguments)
{
    const IndicatorFile file = readIndicators(arguments.operands.first(), arguments.value("--sheet"),
                                              arguments.value("--vintage"), session.stop());
    const bool preview = arguments.has("--preview");
    const auto database = session.open(preview ? Access::ReadOnly : Access::ReadWrite);
    const Register before = database->records();
    const IndicatorPlan plan = planIndicators(before, file, session.stop());
    if (!preview) {
        Transaction tx(*database);
        importIndicators(tx, before, plan);
        tx.commit();
    }
    const QString end = preview               ? translate("cli", "Nothing was written: this is a preview.")
                        : plan.written() == 0 ? translate("cli", "Nothing was written.")
                                              : translate("cli", "Written as one action; “undo” takes it back.");
    return {indicatorsJson(before, file, plan, preview),
            noticeLines(file.notices) + indicatorsText(file, plan) + u'\n' + end};
}

} // namespace

std::vector<Command> indicatorCommands()
{
    return {
        {.path = "indicator import",
         .operands = QT_TRANSLATE_NOOP("cli", "FILE"),
         .minOperands = 1,
         .maxOperands = 1,
         .summary = QT_TRANSLATE_NOOP("cli", "adds the figures of a table of Insee about the neighbourhoods of 2024, "
                                             "or the correspondence with those of 2015"),
         .options = {{"--preview", nullptr, QT_TRANSLATE_NOOP("cli", "shows what would change and writes nothing")},
                     {"--sheet", QT_TRANSLATE_NOOP("cli", "NAME"),
                      QT_TRANSLATE_NOOP("cli", "the sheet of a spreadsheet, by name or number; without it, the first "
                                               "with figures")},
                     {"--vintage", QT_TRANSLATE_NOOP("cli", "YEAR"),
                      QT_TRANSLATE_NOOP("cli", "of the values, where neither the file nor its columns tell it")}},
         .run = importFigures}};
}

} // namespace parvis::cli
