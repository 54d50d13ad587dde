// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/workspace.h"

#include <QWidget>

class QAction;
class QLabel;
class QScrollArea;
class QTabWidget;

namespace parvis {

class ContractFacts;
class ContractHead;
class ContractLists;
class ContractPapers;
class FittedTable;
class FollowUpPanel;
class SignatoryPanel;
class TimelinePanel;

/// Everything about one contract: its state above, then by tab its signatories, the timeline of its life, what follows
/// the signature, its facts, and lists of its documents, articles, priorities, actions, money and history. The tab is
/// remembered. GUI thread.
class ContractSheet : public QWidget
{
    Q_OBJECT

public:
    ContractSheet(Workspace& workspace, QWidget* parent);
    ~ContractSheet() override;

    void showContract(Id<Contract> id);
    void refresh();
    Id<Contract> contract() const { return contract_; }
    FittedTable* signatories() const;
    SignatoryPanel* signatoryPanel() const { return signatories_; }
    TimelinePanel* timeline() const { return timeline_; }
    ContractHead* head() const { return head_; }
    ContractPapers* papers() const { return papers_; }
    QTabWidget* tabs() const { return tabs_; }
    QAction* addAction() const;

    QSize sizeHint() const override;

private:
    void updateLook();
    void addTab(const char* id, QWidget* page, const QString& title);

    Workspace& workspace_;
    Id<Contract> contract_;
    QLabel* hint_;
    QScrollArea* scroll_;
    QWidget* record_;
    ContractHead* head_;
    ContractPapers* papers_;
    QTabWidget* tabs_;
    SignatoryPanel* signatories_;
    TimelinePanel* timeline_ = nullptr;
    FollowUpPanel* followUp_ = nullptr;
    ContractFacts* facts_;
    ContractLists* lists_ = nullptr;
};

} // namespace parvis
