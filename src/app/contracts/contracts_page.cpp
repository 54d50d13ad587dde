// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contracts/contracts_page.h"

#include "app/contracts/contract_bulk_dialog.h"
#include "app/contracts/contract_dialogs.h"
#include "app/contracts/contract_papers.h"
#include "app/contracts/contract_schema.h"
#include "app/contracts/contract_sheet.h"
#include "app/documents/value_origins.h"
#include "domain/figures/register_summary.h"
#include "widgets/look/look.h"
#include "widgets/tables/fitted_table.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/workspace/touched_records.h"
#include "widgets/workspace/write_obstacle.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace parvis {

ContractsPage::ContractsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, u"contracts"_s, parent)
    , model_(new RecordTableModel(contractSchema([&workspace] { return workspace.today(); })))
    , sheet_(new ContractSheet(workspace, this))
    , edit_(new QAction(Look::icon(u"edit"_s), tr("Edit the contracts…"), this))
    , add_(new QAction(Look::icon(u"add"_s), tr("Add a contract…"), this))
    , declare_(new QAction(Look::icon(u"signature"_s), tr("Declared state…"), this))
    , end_(new QAction(tr("End of the contract…"), this))
{
    setTitle(tr("Contracts"));
    auto* view = new RecordTableView(this);
    view->setAccessibleName(tr("Contracts"));
    model_->setSortKeys({{model_->schema().indexOf(u"epci"_s), Qt::AscendingOrder}});
    view->setRecordModel(model_);
    setTable(view);
    new ValueOrigins(workspace, *view);
    setSheet(sheet_, 480, 600);
    edit_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    edit_->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    edit_->setToolTip(tr("Sets the target date of the selected contracts, or the status of one body in all of them "
                         "(Ctrl+E)"));
    view->addAction(edit_);
    addHeaderAction(edit_);
    view->addActions({add_, declare_, end_});
    connect(add_, &QAction::triggered, this, &ContractsPage::addContract);
    connect(declare_, &QAction::triggered, this, [this] { openForShown<DeclarationDialog>(); });
    connect(end_, &QAction::triggered, this, [this] { openForShown<EndContractDialog>(); });
    connect(edit_, &QAction::triggered, this, &ContractsPage::editSelected);
    connect(view, &RecordTableView::currentIdChanged, this, [this](qint64 id) {
        sheet_->showContract({id});
        updateActions();
    });
    connect(view, &RecordTableView::activatedId, this, [this] { sheet_->signatories()->setFocus(); });
}

void ContractsPage::refresh(const ChangeSet* changes)
{
    const bool touched = touchesList<Contract, Signatory, Qpv, Organisation, Evidence>(changes);
    if (touched)
        model_->refresh(workspace().records());
    const RegisterSummary summary = summariseRegister(workspace().records(), workspace().today());
    const QString declared = tr("%n declared signed", nullptr, summary.declaredSigned);
    const QString dated = tr("%n dated", nullptr, summary.declaredDated);
    const int complete = summary.contractsByState.at(ContractState::Signed);
    setFigures({{summary.declaredSigned, summary.declaredDated == 0 ? declared : u"%1 (%2)"_s.arg(declared, dated)},
                {complete, tr("%n signed by all", nullptr, complete)}});
    if (summary.contracts == 0)
        showEmptyState(tr("No contract yet"),
                       tr("Create a new database from the File menu: it starts with the 39 contracts of "
                          "Hauts-de-France."),
                       add_);
    else
        showEmptyState({});
    table()->showFirstIfNone();
    sheet_->showContract({table()->currentId()});
    updateActions();
}

void ContractsPage::updateActions()
{
    const QString unwritable = writeObstacle(workspace());
    for (QAction* action : {edit_, add_})
        setObstacle(action, unwritable);
    const QString none = selectionObstacle(workspace().records().find(sheet_->contract()) ? 1 : 0);
    for (QAction* action : {declare_, end_})
        setObstacle(action, firstOf({unwritable, none}));
}

void ContractsPage::showRecord(const RecordRef& record)
{
    const Register& records = workspace().records();
    const auto show = [this](Id<Contract> id) { Page::showRecord(refOf(id)); };
    if (record.table == u"signatory") {
        if (const Signatory* signatory = records.find(Id<Signatory>{record.id})) {
            show(signatory->contract);
            sheet_->signatories()->showId(record.id);
        }
    } else if (record.table == u"epci") {
        if (const Contract* contract = records.contractOf({record.id}))
            show(contract->id);
    } else {
        Page::showRecord(record);
    }
}

void ContractsPage::addContract()
{
    NewContractDialog dialog(workspace(), this);
    if (dialog.exec() == QDialog::Accepted)
        showRecord(refOf(dialog.added()));
}

template <class Dialog>
void ContractsPage::openForShown()
{
    const Contract* contract = workspace().records().find(sheet_->contract());
    if (!contract || !workspace().isWritable())
        return;
    auto* dialog = new Dialog(workspace(), *contract, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ContractsPage::editSelected()
{
    std::vector<Id<Contract>> contracts;
    for (const qint64 id : table()->selectedIds())
        contracts.push_back({id});
    if (contracts.empty())
        return;
    auto* dialog = new ContractBulkDialog(workspace(), contracts, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

std::vector<Printout> ContractsPage::printouts() const
{
    return sheet_->papers()->printouts();
}

} // namespace parvis
