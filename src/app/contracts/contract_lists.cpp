// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contracts/contract_lists.h"

#include "app/contracts/contract_devices_schema.h"
#include "app/contracts/contract_lists_schema.h"
#include "widgets/tables/fitted_table.h"

#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int mostActions = 2000; ///< of the file, that are looked through for the contract

/// Newest first, those that touched the contract or what belongs to it.
std::vector<JournalAction> actionsOfContract(const QString& path, const Register& records, Id<Contract> contract,
                                             const std::stop_token& stop)
{
    History history(path);
    const auto territories = history.territories(records, stop);
    std::vector<JournalAction> found;
    for (const JournalAction& action : history.actions(mostActions)) {
        const auto territory = territories.find(action.id);
        if (territory != territories.end() && territory->second.contracts.contains(contract))
            found.push_back(action);
    }
    return found;
}

} // namespace

ContractLists::ContractLists(Workspace& workspace, QTabWidget& tabs)
    : QObject(&tabs)
    , workspace_(workspace)
    , tabs_(tabs)
{
    add("documents", tr("Documents"), contractDocumentSchema(), u"title"_s, {u"pages"_s, u"kind"_s})
        ->setEmptyText(tr("The library has no document of this contract yet. Add PDF files on the page Documents."));
    add("articles", tr("Articles"), contractArticleSchema(), u"title"_s, {u"publisher"_s})
        ->setEmptyText(tr("No article names this contract yet. Its territories are chosen on the page Press review."));
    add("priorities", tr("Priorities"), contractPrioritySchema(), u"title"_s, {u"family"_s, u"code"_s})
        ->setEmptyText(
            tr("No answer to a priority is recorded yet. They are given in the matrix of the page Programme."));
    add("actions", tr("Actions"), contractActionSchema(), u"title"_s, {u"years"_s, u"carrier"_s})
        ->setEmptyText(tr("No action of this contract is recorded yet. Add or import them on the page Actions."));
    FittedTable* money =
        add("money", tr("Money"), contractMoneySchema(), u"device"_s, {u"funder"_s, u"paid"_s, u"committed"_s});
    money->setEmptyText(
        tr("No funding line of this contract is recorded yet. Add or import them on the page Funding."));
    money->setFoldedWhenEmpty({u"theoretical"_s, u"planned"_s, u"committed"_s, u"paid"_s});
    add("devices", tr("Devices"), contractDeviceSchema(), u"fit"_s, {u"source"_s, u"found"_s});
    history_ = add("history", tr("History"), contractHistorySchema(), u"title"_s, {u"actor"_s});
    connect(&tabs_, &QTabWidget::currentChanged, this, &ContractLists::fill);
}

FittedTable* ContractLists::add(const char* id, const QString& title, TableSchema schema, const QString& fills,
                                const QStringList& leastFirst)
{
    auto* list = new FittedTable(&tabs_);
    list->setRecordModel(new RecordTableModel(std::move(schema)));
    list->setFit(fills, leastFirst);
    list->setObjectName(QString::fromLatin1(id));
    list->setAccessibleName(title);
    tabs_.addTab(list, title);
    connect(list, &RecordTableView::activatedId, this, [this, list](qint64 key) {
        workspace_.requests().openRecord({list->recordModel()->schema().table, key});
    });
    lists_.push_back(list);
    return list;
}

void ContractLists::showContract(Id<Contract> contract)
{
    contract_ = contract;
    fill();
}

void ContractLists::fill()
{
    const auto shown = std::ranges::find(lists_, tabs_.currentWidget());
    if (shown == lists_.end())
        return;
    if (*shown == history_)
        return fillHistory();
    (*shown)->recordModel()->setSubject(TableSubject(contract_));
    (*shown)->recordModel()->refresh(workspace_.records());
}

void ContractLists::fillHistory()
{
    job_.cancel();
    if (!workspace_.database())
        return;
    const auto work = [path = workspace_.database()->path(), records = workspace_.records(),
                       contract = contract_](const JobControl& control) {
        return actionsOfContract(path, records, contract, control.stop);
    };
    const auto show = [this](std::vector<JournalAction> actions) {
        using Actions = std::shared_ptr<const std::vector<JournalAction>>;
        history_->recordModel()->setSubject(
            TableSubject(Actions(std::make_shared<const std::vector<JournalAction>>(std::move(actions)))));
        history_->recordModel()->refresh(workspace_.records());
    };
    job_.run(tr("Read the history of the contract"), work, show);
}

} // namespace parvis
