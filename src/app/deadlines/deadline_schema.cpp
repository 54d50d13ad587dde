// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deadlines/deadline_schema.h"

#include "domain/names.h"
#include "domain/translate.h"
#include "widgets/look/domain_marks.h"
#include "widgets/tables/table_columns.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr qint64 kinds = 4;

/// One thing to be done in one computation.
struct DeadlineRow
{
    const Register* records;
    DueItem item;
    QDate today;

    const Signatory* signatory() const
    {
        return item.kind == DueKind::Signatory ? records->find(Id<Signatory>{item.record}) : nullptr;
    }
    QString departement() const { return departementName(*records, item.contract); }
    /// A step and a commitment were never due on that day.
    bool isSignature() const { return item.kind == DueKind::Contract || item.kind == DueKind::Signatory; }
    std::optional<PartialDate> reminded() const
    {
        std::optional<PartialDate> last;
        if (signatory()) {
            for (const Reminder& reminder : records->all<Reminder>().of(signatory()->id))
                last = last && *last > reminder.on ? last : reminder.on;
        }
        return last;
    }
};

/// What is not known here simply does not apply.
TableColumn dueColumn(const char* id, const QString& title, CellKind kind, int width, const QString& tip = {})
{
    TableColumn made = withTip(column(id, title, kind, width), tip);
    made.unknown = u"–"_s;
    return made;
}

CellValue daysIf(bool wanted, int days)
{
    return wanted ? CellValue(qint64(days)) : CellValue();
}

} // namespace

qint64 deadlineId(DueKind kind, std::int64_t record)
{
    return record * kinds + qint64(kind);
}

DueKind deadlineKind(qint64 id)
{
    return DueKind(id % kinds);
}

std::int64_t deadlineKey(qint64 id)
{
    return id / kinds;
}

RecordRef deadlineRecord(const Register& records, qint64 id)
{
    const std::int64_t key = deadlineKey(id);
    switch (deadlineKind(id)) {
    case DueKind::Contract:
        return refOf(Id<Contract>{key});
    case DueKind::Signatory:
        return refOf(Id<Signatory>{key});
    case DueKind::Milestone:
        return refOf(Id<Milestone>{key});
    case DueKind::Commitment:
        break;
    }
    const Commitment* commitment = records.find(Id<Commitment>{key});
    return commitment ? refOf(commitment->contract) : refOf(Id<Commitment>{key});
}

int daysAfterNational(QDate today)
{
    const auto [year, month, day] = nationalDeadline;
    return int(QDate(year, month, day).daysTo(today));
}

UrgentDeadlines countDeadlines(const Register& records, QDate today)
{
    UrgentDeadlines counts;
    for (const DueItem& item : dueItems(records, today)) {
        counts.overdue += item.urgency == Urgency::Overdue;
        counts.soon += item.urgency == Urgency::Soon;
        counts.later += item.urgency == Urgency::Later;
    }
    return counts;
}

TableSchema deadlineSchema(QDate today)
{
    const auto rows = [today](const Register& records) {
        std::vector<DeadlineRow> made;
        for (DueItem& item : dueItems(records, today))
            made.push_back({&records, std::move(item), today});
        return made;
    };
    return SchemaOf<DeadlineRow>(u"deadlines"_s, u"deadline"_s, rows,
                                 [](const auto& row) { return deadlineId(row.item.kind, row.item.record); })
        .add(dueColumn("contract", translate("app", "Contract"), CellKind::Text, 22),
             [](const auto& row) {
                 return row.item.contract ? cellOf(contractName(*row.records, row.item.contract))
                                          : CellValue(translate("app", "all"));
             })
        .add(stateColumn<Urgency>("urgency", translate("app", "Urgency"), 12),
             [](const auto& row) { return cellOf(row.item.urgency); })
        .add(dueColumn("due", translate("app", "Due on"), CellKind::Date, 16),
             [](const auto& row) { return cellOf(row.item.due); })
        .add(dueColumn("days_late", translate("app", "Days late"), CellKind::Integer, 8,
                       translate("app", "Days since the day that is named, the contract’s or the signatory’s own")),
             [](const auto& row) { return daysIf(row.item.daysLate > 0, row.item.daysLate); })
        .add(dueColumn("text", translate("app", "What is due"), CellKind::Text, 40),
             [](const auto& row) { return cellOf(dueText(*row.records, row.item)); })
        .add(dueColumn("days_left", translate("app", "Days left"), CellKind::Integer, 8),
             [](const auto& row) { return daysIf(row.item.daysLate <= 0, -row.item.daysLate); })
        .add(dueColumn("national", translate("app", "Since 31/03/2024"), CellKind::Integer, 10,
                       translate("app", "Days since the day by which the contracts of 2024 were to be signed")),
             [](const auto& row) { return daysIf(row.isSignature(), daysAfterNational(row.today)); })
        .add(dueColumn("reminded_on", translate("app", "Last reminder"), CellKind::Date, 14),
             [](const auto& row) { return cellOf(row.reminded()); })
        .add(stateColumn<DueKind>("kind", translate("app", "Kind of deadline"), 12),
             [](const auto& row) { return cellOf(row.item.kind); })
        .add(dueColumn("departement", translate("app", "Département"), CellKind::Text, 13),
             [](const auto& row) { return cellOf(row.departement()); })
        .places([](const DeadlineRow& row, auto& places) {
            if (row.item.contract)
                places.push_back({.contract = *row.item.contract});
        })
        .estimate([](const Register& records) {
            return records.all<Contract>().size() + records.all<Signatory>().size() + records.all<Milestone>().size() +
                   records.all<Commitment>().size();
        })
        .build();
}

} // namespace parvis
