// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_table.h"

#include "cli/change_output.h"
#include "cli/json.h"
#include "cli/session.h"
#include "cli/text_grid.h"
#include "domain/translate.h"
#include "store/record.h"
#include "tasks/data_sets.h"
#include "tasks/dataset_update.h"

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

QJsonArray changesJson(const Register& records, const std::vector<RowChange>& changes)
{
    QJsonArray rows;
    for (const RowChange& change : changes)
        rows.append(changeJson(records, change));
    return rows;
}

QString section(const QString& title, const Register& records, const std::vector<RowChange>& changes,
                const QLocale& locale)
{
    if (changes.empty())
        return {};
    QString text = title + u'\n';
    for (const RowChange& change : changes)
        text += changeText(records, change, locale);
    return text + u'\n';
}

QString planText(const Register& records, const Register& newer, const DatasetUpdate& plan, const QLocale& locale)
{
    const auto count = [](const std::vector<RowChange>& changes) { return int(changes.size()); };
    return section(translate("cli", "New (%n):", nullptr, count(plan.added)), records, plan.added, locale) +
           section(translate("cli", "Changed (%n):", nullptr, count(plan.changed)), records, plan.changed, locale) +
           section(translate("cli", "You changed this, it stays as it is (%n):", nullptr, count(plan.kept)), records,
                   plan.kept, locale) +
           section(translate("cli", "You removed this, it stays away (%n):", nullptr, count(plan.withdrawn)), newer,
                   plan.withdrawn, locale) +
           translate("cli", "Identical: %n", nullptr, plan.identical);
}

Answer update(Session& session, const Arguments& arguments)
{
    const bool preview = arguments.has("--preview");
    const auto database = session.open(preview ? Access::ReadOnly : Access::ReadWrite);
    const DatasetUpdate plan = planDatasetUpdate(database->path(), database->records());
    const Register after = previewed(database->records(), plan);
    const Register newer = readEmbeddedDataset().toRegister();
    if (!preview) {
        Transaction tx(*database);
        updateDataset(tx, database->records(), plan);
        tx.commit();
    }
    const QJsonObject json{
        {u"written"_s, !preview && !plan.isEmpty()},          {u"added"_s, changesJson(after, plan.added)},
        {u"changed"_s, changesJson(after, plan.changed)},     {u"kept"_s, changesJson(after, plan.kept)},
        {u"withdrawn"_s, changesJson(newer, plan.withdrawn)}, {u"identical"_s, plan.identical}};
    const QString end = plan.isEmpty() ? translate("cli", "The file has all facts that this Parvis brings.")
                        : preview      ? translate("cli", "Nothing was written: this is a preview.")
                                       : translate("cli", "Written as one action; “undo” takes it back.");
    return {json, planText(after, newer, plan, session.locale()) + u'\n' + end};
}

QJsonObject setJson(const DataSet& set)
{
    const auto newer = [&]() -> QJsonValue {
        if (!set.newer)
            return {};
        return QJsonObject{
            {u"vintage"_s, set.newer->vintage}, {u"producer"_s, set.newer->producer}, {u"url"_s, set.newer->url}};
    };
    QJsonObject records;
    for (const auto& [table, count] : set.records)
        records.insert(table, count);
    return {{u"id"_s, set.source ? QJsonValue(qint64(set.source->value)) : QJsonValue()},
            {u"title"_s, toJson(set.said.title)},
            {u"producer"_s, toJson(set.said.producer)},
            {u"vintage"_s, toJson(set.said.vintage)},
            {u"licence"_s, toJson(set.said.licence)},
            {u"url"_s, toJson(set.said.url)},
            {u"origin"_s, identifier(set.origin)},
            {u"records"_s, records},
            {u"newer"_s, newer()}};
}

Answer list(Session& session, const Arguments&)
{
    QJsonArray rows;
    TextGrid grid({{translate("cli", "Data set"), TextGrid::Align::Left, 60},
                   {translate("cli", "Producer"), TextGrid::Align::Left, 24},
                   {translate("cli", "Vintage"), TextGrid::Align::Left, 20},
                   {translate("cli", "In this file"), TextGrid::Align::Left, 20},
                   {translate("cli", "Newer"), TextGrid::Align::Left, 30},
                   {translate("cli", "Licence"), TextGrid::Align::Left, 24}});
    for (const DataSet& set : dataSetsOf(session.readRegister())) {
        rows.append(setJson(set));
        grid.add(
            {set.said.title, set.said.producer, set.said.vintage, label(set.origin), newerText(set), set.said.licence});
    }
    return {rows, grid.text()};
}

} // namespace

std::vector<Command> datasetCommands()
{
    return {
        {.path = "dataset list",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("cli", "the data sets of the file and those published: vintage, what is newer"),
         .run = list},
        {.path = "dataset update",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("cli", "takes over the newer facts of Parvis, but nothing that you changed"),
         .options = {{"--preview", nullptr, QT_TRANSLATE_NOOP("cli", "shows what would change and writes nothing")}},
         .run = update}};
}

} // namespace parvis::cli
