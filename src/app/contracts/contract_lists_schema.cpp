// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contracts/contract_lists_schema.h"

#include "domain/actions/action_rules.h"
#include "domain/figures/funding_amounts.h"
#include "domain/names.h"
#include "domain/programme/priority_tree.h"
#include "domain/translate.h"
#include "tasks/evidence.h"
#include "widgets/look/domain_marks.h"
#include "widgets/tables/table_columns.h"

#include <set>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// A record of a list, with the register that its names are read from.
template <class T>
struct ListedRow
{
    const T* record = nullptr;
    const Register* records = nullptr;
    QString page = {}; ///< of a priority
};

template <class T>
std::vector<ListedRow<T>> ownRows(const Register& records, const TableSubject& subject)
{
    std::vector<ListedRow<T>> rows;
    for (const T& record : records.all<T>().of(subject.as<Id<Contract>>()))
        rows.push_back({&record, &records});
    return rows;
}

template <class T>
qint64 listedKey(const ListedRow<T>& row)
{
    return row.record->id.value;
}

/// Articles on the contract, its EPCI, its communes or its neighbourhoods.
std::vector<ListedRow<Article>> articleRows(const Register& records, const TableSubject& subject)
{
    const auto id = subject.as<Id<Contract>>();
    const Contract* contract = records.find(id);
    std::set<Id<Article>> about;
    for (const ArticleTerritory& place : records.all<ArticleTerritory>()) {
        const Qpv* qpv = records.find(place.qpv);
        const Commune* commune = records.find(place.commune);
        if (contract && (place.contract == id || place.epci == contract->epci || (qpv && qpv->contract == id) ||
                         (commune && commune->epci == contract->epci)))
            about.insert(place.article);
    }
    std::vector<ListedRow<Article>> rows;
    for (const Id<Article> article : about)
        rows.push_back({records.find(article), &records});
    return rows;
}

QString proofPage(const Register& records, const RecordRef& record)
{
    const auto proofs = allEvidenceOf(records, record);
    return proofs.empty() ? QString() : translate("app", "p. %1").arg(proofs.front()->page);
}

std::vector<ListedRow<Priority>> priorityRows(const Register& records, const TableSubject& subject)
{
    const auto id = subject.as<Id<Contract>>();
    std::vector<ListedRow<Priority>> rows;
    for (const Priority* root : rootsOf(records, id)) {
        for (const Id<Priority> each : subtreeOf(records, root->id))
            rows.push_back({records.find(each), &records, proofPage(records, refOf(each))});
    }
    for (const ContractPriority& answer : records.all<ContractPriority>().of(id)) {
        const QString page = proofPage(records, refOf(answer.id));
        const QString own = answer.page ? translate("app", "p. %1").arg(*answer.page) : QString();
        if (const Priority* priority = records.find(answer.priority))
            rows.push_back({priority, &records, page.isEmpty() ? own : page});
    }
    return rows;
}

TableColumn text(const char* id, const char* title, int width)
{
    return column(id, translate("app", title), CellKind::Text, width);
}

} // namespace

TableSchema contractDocumentSchema()
{
    using Row = ListedRow<Document>;
    return SchemaOf<Row>(u"contract_documents"_s, recordOf<Document>().table, &ownRows<Document>, &listedKey<Document>)
        .add(text("title", QT_TRANSLATE_NOOP("app", "Title"), 28),
             [](const Row& row) { return cellOf(row.record->title); })
        .add(text("kind", QT_TRANSLATE_NOOP("app", "Kind"), 14),
             [](const Row& row) { return cellOf(row.record->kind); })
        .add(dateColumn("date", translate("app", "Date")), [](const Row& row) { return cellOf(row.record->date); })
        .add(column("pages", translate("app", "Pages"), CellKind::Integer, 6),
             [](const Row& row) { return cellOf(row.record->pages); })
        .build();
}

TableSchema contractArticleSchema()
{
    using Row = ListedRow<Article>;
    return SchemaOf<Row>(u"contract_articles"_s, recordOf<Article>().table, &articleRows, &listedKey<Article>)
        .add(dateColumn("date", translate("app", "Date")),
             [](const Row& row) { return cellOf(row.record->publishedOn); })
        .add(text("title", QT_TRANSLATE_NOOP("app", "Title"), 30),
             [](const Row& row) { return cellOf(row.record->title); })
        .add(text("publisher", QT_TRANSLATE_NOOP("app", "Publisher"), 14),
             [](const Row& row) { return cellOf(row.record->publisher); })
        .build();
}

TableSchema contractPrioritySchema()
{
    using Row = ListedRow<Priority>;
    return SchemaOf<Row>(u"contract_priorities"_s, recordOf<Priority>().table, &priorityRows, &listedKey<Priority>)
        .add(column("code", translate("app", "Code"), CellKind::Code, 10),
             [](const Row& row) { return cellOf(row.record->code); })
        .add(text("title", QT_TRANSLATE_NOOP("app", "Title"), 32),
             [](const Row& row) { return cellOf(row.record->title); })
        .add(text("family", QT_TRANSLATE_NOOP("app", "Kind"), 14),
             [](const Row& row) { return cellOf(row.record->family); })
        .add(narrowColumn("page", translate("app", "Proof"), 8), [](const Row& row) { return cellOf(row.page); })
        .build();
}

TableSchema contractActionSchema()
{
    using Row = ListedRow<Action>;
    return SchemaOf<Row>(u"contract_actions"_s, recordOf<Action>().table, &ownRows<Action>, &listedKey<Action>)
        .add(text("title", QT_TRANSLATE_NOOP("app", "Action"), 26),
             [](const Row& row) { return cellOf(row.record->title); })
        .add(text("carrier", QT_TRANSLATE_NOOP("app", "Carrier"), 16),
             [](const Row& row) { return cellOf(row.record->carrier); })
        .add(narrowColumn("years", translate("app", "Years"), 10),
             [](const Row& row) { return cellOf(actionYearsText(*row.record)); })
        .add(stateColumn<ActionState>("state", translate("app", "State"), 16),
             [](const Row& row) { return cellOf(row.record->state); })
        .build();
}

TableSchema contractMoneySchema()
{
    using Row = ListedRow<FundingLine>;
    const auto titled = [](const auto* record) { return record ? cellOf(record->title) : CellValue(); };
    return SchemaOf<Row>(u"contract_money"_s, recordOf<FundingLine>().table, &ownRows<FundingLine>,
                         &listedKey<FundingLine>)
        .add(column("year", translate("app", "Year"), CellKind::Date, 6),
             [](const Row& row) { return cellOf(PartialDate::year(row.record->year)); })
        .add(text("device", QT_TRANSLATE_NOOP("app", "Device"), 16),
             [titled](const Row& row) { return titled(row.records->find(row.record->device)); })
        .add(text("funder", QT_TRANSLATE_NOOP("app", "Funder"), 12),
             [titled](const Row& row) { return titled(row.records->find(row.record->funder)); })
        .add(withTip(column("theoretical", shortLabel(FundingAmount::Theoretical), CellKind::Money, 12),
                     translate("app", "Posts × flat rate: what the posts would cost, not what was paid")),
             [](const Row& row) { return cellOf(row.record->theoretical); })
        .add(column("planned", translate("app", "Planned"), CellKind::Money, 12),
             [](const Row& row) { return cellOf(row.record->planned); })
        .add(column("committed", translate("app", "Committed"), CellKind::Money, 12),
             [](const Row& row) { return cellOf(row.record->committed); })
        .add(column("paid", translate("app", "Paid"), CellKind::Money, 12),
             [](const Row& row) { return cellOf(row.record->paid); })
        .build();
}

TableSchema contractHistorySchema()
{
    using Actions = std::shared_ptr<const std::vector<JournalAction>>;
    using Row = JournalAction;
    const auto rows = [](const Register&, const TableSubject& subject) {
        const auto actions = subject.as<Actions>();
        return actions ? *actions : std::vector<Row>();
    };
    return SchemaOf<Row>(u"contract_history"_s, u"journal_action"_s, rows, [](const Row& row) { return row.id; })
        .add(dateColumn("at", translate("app", "Date")),
             [](const Row& row) { return cellOf(PartialDate::day(row.at.toLocalTime().date())); })
        .add(text("title", QT_TRANSLATE_NOOP("app", "What was done"), 34),
             [](const Row& row) { return cellOf(row.title); })
        .add(narrowColumn("actor", translate("app", "Who"), 14), [](const Row& row) { return cellOf(row.actor); })
        .build();
}

} // namespace parvis
