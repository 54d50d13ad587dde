// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contract_state.h"
#include "widgets/workspace/workspace.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;

namespace parvis {

class FlowLayout;
class NoteLabel;
class StateLabel;

/// What one contract is and how far it has come: name, computed state beside the declared one with its source, and in
/// one sentence who is missing. GUI thread.
class ContractHead : public QWidget
{
    Q_OBJECT

public:
    explicit ContractHead(Workspace& workspace, QWidget* parent);

    void addAction(QAction* action);
    void showContract(const Contract& contract);

private:
    void showStates(const Contract& contract, const ContractSummary& summary);
    void updateLook();

    Workspace& workspace_;
    QLabel* title_;
    QLabel* subtitle_;
    StateLabel* computed_;
    StateLabel* declared_;
    NoteLabel* missing_; ///< over lines that are always its own: what is below stays when somebody signs
    QBoxLayout* top_;
    FlowLayout* actions_;
};

/// Who is missing, in one sentence: the required bodies first; optional partners apart, as they hold
/// nothing back. Empty when nobody is.
QString missingSentence(const Register& records, const Contract& contract, const ContractSummary& summary);

} // namespace parvis
