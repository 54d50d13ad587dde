// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/facts/facts_schema.h"

#include "widgets/tables/table_columns.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

struct FactTexts
{
    Q_DECLARE_TR_FUNCTIONS(parvis::Facts)
};

struct NumberedFact
{
    qint64 key = 0;
    FactRow fact;
};

} // namespace

const std::vector<StateMark>& factFateMarks()
{
    static const std::vector<StateMark> marks{
        {u"added"_s, FactTexts::tr("New"), Shape::Check, Tone::Good, 0},
        {u"changed"_s, FactTexts::tr("Brought up to date"), Shape::HalfCircle, Tone::Active, 1},
        {u"kept"_s, FactTexts::tr("You changed this: it stays"), Shape::Diamond, Tone::Caution, 2},
        {u"withdrawn"_s, FactTexts::tr("You removed this: it stays away"), Shape::Dash, Tone::Muted, 3}};
    return marks;
}

std::vector<FactRow> factRows(const Register& records, const DatasetUpdate& update, const Dataset& newer,
                              const QLocale& locale)
{
    const Register after = previewed(records, update);
    std::vector<FactRow> rows;
    const auto add = [&](const Register& names, const std::vector<RowChange>& changes, FactFate fate) {
        for (ComparedRecord& record : compareRecords(names, changes, locale))
            rows.push_back({fate, std::move(record)});
    };
    add(after, update.added, FactFate::Added);
    add(after, update.changed, FactFate::Changed);
    add(after, update.kept, FactFate::Kept);
    add(newer.toRegister(), update.withdrawn, FactFate::Withdrawn);
    return rows;
}

TableSchema factsSchema(std::shared_ptr<const std::vector<FactRow>> facts)
{
    auto rows = [facts](const Register&) {
        std::vector<NumberedFact> numbered;
        for (const FactRow& fact : *facts)
            numbered.push_back({qint64(numbered.size()) + 1, fact});
        return numbered;
    };
    using Row = NumberedFact;
    return SchemaOf<Row>(u"newer_facts"_s, {}, rows, [](const Row& row) { return row.key; })
        .add(markColumn("fate", FactTexts::tr("What happens"), 26, factFateMarks()),
             [](const Row& row) { return &factFateMarks()[std::size_t(row.fact.fate)]; })
        .add(column("record", FactTexts::tr("Record"), CellKind::Text, 44),
             [](const Row& row) { return cellOf(row.fact.record.label); })
        .add(column("fields", FactTexts::tr("Values"), CellKind::Text, 70),
             [](const Row& row) { return cellOf(fieldsText(row.fact.record)); })
        .build();
}

} // namespace parvis
