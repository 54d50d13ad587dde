// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/districts/indicator_import_schema.h"

#include "domain/translate.h"
#include "widgets/tables/table_columns.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

struct ImportedFigure
{
    qint64 key = 0;
    int line = 0;
    FigureFate fate = FigureFate::New;
    QString code;
    QString place;
    QString indicator;
    std::optional<double> value;
    QString vintage;
    QString reason;
};

std::vector<ImportedFigure> importedFigures(const Register& records, const TableSubject& subject)
{
    const auto plan = subject.as<std::shared_ptr<const IndicatorPlan>>();
    std::vector<ImportedFigure> rows;
    if (!plan)
        return rows;
    const auto add = [&](ImportedFigure row) {
        row.key = qint64(rows.size()) + 1;
        if (row.fate != FigureFate::Elsewhere)
            rows.push_back(std::move(row));
    };
    for (const PlannedFigure& figure : plan->figures) {
        const Qpv* qpv = records.find(figure.record.qpv);
        add({0, figure.line, figure.fate, qpv ? qpv->code.text() : QString(), qpv ? qpv->name : QString(),
             plan->indicators[figure.indicator].title, figure.record.value, figure.record.vintage, figure.reason});
    }
    for (const PlannedSuccession& each : plan->successions) {
        const Qpv* qpv = records.qpv(each.record.to);
        add({0,
             each.line,
             each.fate,
             each.record.to.text(),
             qpv ? qpv->name : QString(),
             translate("app", "follows on from %1").arg(each.record.from.text()),
             each.record.sharedHa,
             {},
             {}});
    }
    return rows;
}

} // namespace

std::pair<Shape, Tone> StateLook<FigureFate>::of(FigureFate fate)
{
    switch (fate) {
    case FigureFate::New:
        return {Shape::Check, Tone::Good};
    case FigureFate::Changed:
        return {Shape::HalfCircle, Tone::Active};
    case FigureFate::Refused:
        return {Shape::Diamond, Tone::Caution};
    case FigureFate::Identical:
    case FigureFate::Elsewhere:
        break;
    }
    return {Shape::Dash, Tone::Muted};
}

TableSchema indicatorImportSchema()
{
    using Row = ImportedFigure;
    return SchemaOf<Row>(u"indicator_import"_s, {}, SchemaOf<Row>::RowsOfSubject(&importedFigures),
                         [](const Row& row) { return row.key; })
        .add(column("line", translate("app", "Line"), CellKind::Integer, 8),
             [](const Row& row) { return cellOf(row.line); })
        .add(stateColumn<FigureFate>("fate", translate("app", "Found"), 20),
             [](const Row& row) { return cellOf(row.fate); })
        .add(column("code", translate("app", "Code"), CellKind::Code, 12),
             [](const Row& row) { return cellOf(row.code); })
        .add(column("place", translate("app", "Neighbourhood"), CellKind::Text, 26),
             [](const Row& row) { return cellOf(row.place); })
        .add(column("indicator", translate("app", "Indicator"), CellKind::Text, 40),
             [](const Row& row) { return cellOf(row.indicator); })
        .add(decimalColumn("value", translate("app", "Value"), 12, 2), [](const Row& row) { return cellOf(row.value); })
        .add(column("vintage", translate("app", "Vintage"), CellKind::Text, 12),
             [](const Row& row) { return cellOf(row.vintage); })
        .add(column("remarks", translate("app", "Remarks"), CellKind::Text, 40),
             [](const Row& row) { return cellOf(row.reason); })
        .estimate([](const Register&, const TableSubject& subject) {
            const auto plan = subject.as<std::shared_ptr<const IndicatorPlan>>();
            return plan ? plan->figures.size() + plan->successions.size() : 0;
        })
        .build();
}

} // namespace parvis
