// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contracts/contract_sheet.h"

#include "app/contracts/contract_facts.h"
#include "app/contracts/contract_head.h"
#include "app/contracts/contract_lists.h"
#include "app/contracts/contract_papers.h"
#include "app/contracts/follow_up_panel.h"
#include "app/contracts/timeline_panel.h"
#include "app/signatories/signatory_panel.h"
#include "widgets/controls/sticking_tabs.h"
#include "widgets/controls/tall_dialog.h"
#include "widgets/look/accessible_role.h"
#include "widgets/look/look.h"
#include "widgets/look/settings.h"
#include "widgets/tables/fitted_table.h"

#include <QAction>
#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const Setting<QString> tabSetting(u"pages/contracts/tab"_s);

} // namespace

ContractSheet::ContractSheet(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , hint_(new QLabel(tr("Choose a contract in the list to see its signatories, timeline and funding."), this))
    , scroll_(new TallArea(this))
    , record_(new QWidget(scroll_))
    , head_(new ContractHead(workspace, record_))
    , papers_(new ContractPapers(workspace, this))
    , tabs_(new QTabWidget(record_))
    , signatories_(new SignatoryPanel(workspace, tabs_))
    , facts_(new ContractFacts(workspace, tabs_))
{
    setObjectName(u"sheetBody"_s);
    setAttribute(Qt::WA_StyledBackground);
    hint_->setObjectName(u"hint"_s);
    hint_->setWordWrap(true);
    hint_->setAlignment(Qt::AlignCenter);
    auto* zoom = new QAction(Look::icon(u"zoom"_s), tr("Show on the map"), this);
    head_->addAction(zoom);
    head_->addAction(papers_->action());
    connect(zoom, &QAction::triggered, this, [this] {
        std::vector<Id<Qpv>> qpvs;
        for (const Qpv& qpv : workspace_.records().all<Qpv>().of(contract_))
            qpvs.push_back(qpv.id);
        workspace_.requests().zoomToQpvs(qpvs);
    });
    tabs_->setDocumentMode(true);
    addTab("signatories", signatories_, tr("Signatories"));
    timeline_ = new TimelinePanel(workspace, tabs_);
    followUp_ = new FollowUpPanel(workspace, tabs_);
    addTab("timeline", timeline_, tr("Timeline"));
    addTab("follow_up", followUp_, tr("After signature"));
    addTab("facts", facts_, tr("Sheet"));
    lists_ = new ContractLists(workspace, *tabs_);
    const QString kept = tabSetting.value();
    for (int tab = 0; tab < tabs_->count(); ++tab) {
        if (tabs_->widget(tab)->objectName() == kept)
            tabs_->setCurrentIndex(tab);
    }
    connect(tabs_, &QTabWidget::currentChanged, this,
            [this] { tabSetting.keep(tabs_->currentWidget()->objectName()); });

    auto* inner = new QVBoxLayout(record_);
    inner->addWidget(head_);
    inner->addWidget(tabs_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(hint_);
    column->addWidget(scroll_, 1);
    scroll_->setWidget(record_);
    stickTabBar(*tabs_, *scroll_);
    scroll_->setFocusPolicy(Qt::StrongFocus); // its keys scroll the sheet
    scroll_->setAccessibleName(tr("Sheet of the contract"));
    setAccessibleRole(scroll_, QAccessible::Grouping);
    scroll_->viewport()->setObjectName(u"sheetViewport"_s);
    record_->setObjectName(u"sheetBody"_s);
    Look::follow(this, [this] { updateLook(); });
    refresh();
}

ContractSheet::~ContractSheet() = default;

void ContractSheet::addTab(const char* id, QWidget* page, const QString& title)
{
    page->setObjectName(QString::fromLatin1(id));
    page->setAccessibleName(title);
    tabs_->addTab(page, title);
}

/// With large text on a small screen the tabs keep a height that can be worked in, and the sheet scrolls.
void ContractSheet::updateLook()
{
    const int unit = Look::unit();
    record_->layout()->setContentsMargins(unit * 2, unit * 3 / 2, unit * 2, unit);
    record_->layout()->setSpacing(unit);
    tabs_->setMinimumHeight(unit * 36);
    setMinimumWidth(unit * 30);
}

QSize ContractSheet::sizeHint() const
{
    return {Look::unit() * 80, Look::unit() * 60};
}

FittedTable* ContractSheet::signatories() const
{
    return signatories_->table();
}

QAction* ContractSheet::addAction() const
{
    return signatories_->addAction();
}

void ContractSheet::showContract(Id<Contract> id)
{
    contract_ = id;
    refresh();
}

void ContractSheet::refresh()
{
    const Contract* contract = workspace_.records().find(contract_);
    hint_->setVisible(!contract);
    scroll_->setVisible(contract != nullptr);
    papers_->setContract(contract_);
    signatories_->showContract(contract_);
    timeline_->showContract(contract_);
    followUp_->showContract(contract_);
    lists_->showContract(contract_);
    if (!contract)
        return;
    head_->showContract(*contract);
    facts_->showContract(*contract);
}

} // namespace parvis
