// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;

namespace parvis {

class CheckedLine;
class NoteLabel;

/// A body of the directory: its name, kind, place in contracts and addresses. GUI thread.
class OrganisationDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param organisation  what the fields show at first; without a key it is new
    OrganisationDialog(const Register& records, const Organisation& organisation, QWidget* parent);

    Organisation typed() const;

private:
    void check();

    Organisation organisation_;
    CheckedLine* name_;
    QComboBox* kind_;
    QComboBox* class_;
    QLineEdit* scope_;
    CheckedLine* email_;
    QLineEdit* website_;
    QLineEdit* note_;
    QDialogButtonBox* buttons_;
};

/// A contact of a body: a function, and a person only where there is no other way; says what that means. GUI thread.
class ContactDialog : public QDialog
{
    Q_OBJECT

public:
    ContactDialog(const Contact& contact, QWidget* parent);

    Contact typed() const;

private:
    void check();

    Contact contact_;
    QLineEdit* role_;
    QLineEdit* service_;
    CheckedLine* email_;
    QLineEdit* telephone_;
    QLineEdit* person_;
    QCheckBox* personal_;
    QLineEdit* note_;
    NoteLabel* remark_;
    QDialogButtonBox* buttons_;
};

} // namespace parvis
