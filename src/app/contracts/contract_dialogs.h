// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/contract_edits.h"
#include "widgets/workspace/workspace.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;

namespace parvis {

class CheckedLine;
class NoteLabel;
class SearchedBox;

/// What a source declares of a contract: signed or not, when and where, who says so and how sure that is. GUI thread.
class DeclarationDialog : public QDialog
{
    Q_OBJECT

public:
    DeclarationDialog(Workspace& workspace, const Contract& contract, QWidget* parent);

    void accept() override;

private:
    void fill(const Contract& contract);
    void check();
    ContractDeclaration typed() const;

    Workspace& workspace_;
    Id<Contract> contract_;
    QComboBox* state_;
    CheckedLine* date_;
    QLineEdit* place_;
    SearchedBox* source_;
    QLineEdit* newSource_;
    QComboBox* confidence_;
    NoteLabel* problem_;
    QDialogButtonBox* buttons_;
};

/// A contract that the register has not: its code, EPCI, title and target date. GUI thread.
class NewContractDialog : public QDialog
{
    Q_OBJECT

public:
    NewContractDialog(Workspace& workspace, QWidget* parent);

    void accept() override;
    Id<Contract> added() const { return added_; }

private:
    void check();

    Workspace& workspace_;
    Id<Contract> added_;
    CheckedLine* code_;
    SearchedBox* epci_;
    QLineEdit* title_;
    CheckedLine* target_;
    NoteLabel* problem_;
    QDialogButtonBox* buttons_;
};

/// When a contract came to its end; an empty day lets it run again. GUI thread.
class EndContractDialog : public QDialog
{
    Q_OBJECT

public:
    EndContractDialog(Workspace& workspace, const Contract& contract, QWidget* parent);

    void accept() override;

private:
    Workspace& workspace_;
    Id<Contract> contract_;
    CheckedLine* date_;
    QDialogButtonBox* buttons_;
};

} // namespace parvis
