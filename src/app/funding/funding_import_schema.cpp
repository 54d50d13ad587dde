// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/funding/funding_import_schema.h"

#include "app/funding/funding_schema.h"
#include "domain/figures/funding_amounts.h"
#include "domain/names.h"
#include "domain/translate.h"
#include "widgets/tables/table_columns.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

struct ImportedRow
{
    std::size_t place = 0;
    const PlannedFunding* planned = nullptr;
    QString contract;
    QString device;
    QString funder;
    QString action;
};

QString importRemarks(const PlannedFunding& planned)
{
    QStringList texts;
    if (!planned.reason.isEmpty())
        texts << planned.reason;
    if (!planned.changes.isEmpty())
        texts << translate("app", "Differs in: %1.").arg(planned.changes.join(u", "_s));
    return (texts + planned.remarks).join(u' ');
}

ImportedRow importedRow(const Register& records, const FundingPlan& plan, std::size_t place)
{
    const PlannedFunding& planned = plan.lines[place];
    const FundingLine& line = planned.record;
    ImportedRow row{.place = place, .planned = &planned};
    row.contract = contractName(records, line.contract);
    row.device = planned.newDevice ? plan.devices[*planned.newDevice].title : deviceText(records, line);
    row.funder = funderText(records, line);
    const Action* action = records.find(line.action);
    row.action = planned.newAction ? plan.actions[*planned.newAction].title : action ? action->title : QString();
    return row;
}

TableColumn importText(const char* id, const char* title, int width)
{
    return column(id, translate("app", title), CellKind::Text, width);
}

} // namespace

std::pair<Shape, Tone> StateLook<FundingFate>::of(FundingFate fate)
{
    switch (fate) {
    case FundingFate::New:
        return {Shape::Check, Tone::Good};
    case FundingFate::Changed:
        return {Shape::HalfCircle, Tone::Active};
    case FundingFate::Refused:
        return {Shape::Diamond, Tone::Caution};
    case FundingFate::Identical:
        break;
    }
    return {Shape::Dash, Tone::Muted};
}

TableSchema fundingImportSchema()
{
    using Plan = std::shared_ptr<const FundingPlan>;
    using Row = ImportedRow;
    const auto rows = [](const Register& records, const TableSubject& subject) {
        const auto plan = subject.as<Plan>();
        std::vector<Row> made;
        for (std::size_t i = 0; plan && i < plan->lines.size(); ++i)
            made.push_back(importedRow(records, *plan, i));
        return made;
    };
    SchemaOf<Row> schema(u"funding_import"_s, {}, SchemaOf<Row>::RowsOfSubject(rows),
                         [](const Row& row) { return qint64(row.place) + 1; });
    schema
        .add(column("line", translate("app", "Line"), CellKind::Integer, 8),
             [](const Row& row) { return cellOf(row.planned->line); })
        .add(stateColumn<FundingFate>("fate", translate("app", "Found"), 20),
             [](const Row& row) { return cellOf(row.planned->fate); })
        .add(importText("remarks", QT_TRANSLATE_NOOP("app", "Remarks"), 40),
             [](const Row& row) { return cellOf(importRemarks(*row.planned)); })
        .add(column("year", translate("app", "Year"), CellKind::Date, 9),
             [](const Row& row) { return cellOf(PartialDate::year(row.planned->record.year)); })
        .add(importText("contract", QT_TRANSLATE_NOOP("app", "Contract"), 24),
             [](const Row& row) { return cellOf(row.contract); })
        .add(importText("funder", QT_TRANSLATE_NOOP("app", "Funder"), 14),
             [](const Row& row) { return cellOf(row.funder); })
        .add(importText("device", QT_TRANSLATE_NOOP("app", "Device"), 16),
             [](const Row& row) { return cellOf(row.device); })
        .add(importText("action", QT_TRANSLATE_NOOP("app", "Action"), 22),
             [](const Row& row) { return cellOf(row.action); });
    for (const FundingAmount amount : amountsInTime)
        schema.add(column(identifier(amount), shortLabel(amount), CellKind::Money, 14),
                   [amount](const Row& row) { return cellOf(amountIn(row.planned->record, amount)); });
    return schema
        .add(column("posts", translate("app", "Posts"), CellKind::Integer, 8),
             [](const Row& row) { return cellOf(row.planned->record.posts); })
        .estimate([](const Register&, const TableSubject& subject) {
            const auto plan = subject.as<Plan>();
            return plan ? plan->lines.size() : 0;
        })
        .build();
}

} // namespace parvis
