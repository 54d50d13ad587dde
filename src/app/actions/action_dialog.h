// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/transaction.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLineEdit;
class QListWidget;

namespace parvis {

class CheckedLine;
class ContractBox;
class NoteLabel;
class SearchedBox;

/// Asks for a new action, or shows every field of one to be edited; until it can be accepted it says what is missing.
/// GUI thread.
class ActionDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param action  what the fields show at first; without a key it is new
    ActionDialog(const Register& records, const Action& action, const std::vector<Id<Qpv>>& qpvs, QWidget* parent);

    /// Adds the action, or writes it over. A device that nobody has named yet becomes a new one. Throws Error.
    Id<Action> write(Transaction& tx, const Register& records) const;

private:
    void addFields();
    void fill();
    void offerOfContract();
    void fitPlaces();
    void offerPlaces();
    void remind();
    void check();
    std::vector<Id<Qpv>> chosenPlaces() const;

    Register records_;
    Action action_;
    std::vector<Id<Qpv>> qpvs_;
    CheckedLine* title_;
    ContractBox* contract_;
    QLineEdit* carrier_;
    CheckedLine* first_;
    CheckedLine* last_;
    QCheckBox* multiYear_;
    QListWidget* places_;
    SearchedBox* priority_;
    QComboBox* device_;
    NoteLabel* reminders_; ///< of the device: theme, eligibility
    QLineEdit* note_;
    NoteLabel* problem_;
    QDialogButtonBox* buttons_;
};

/// The priorities that an action of the contract may answer, the contract's own axes first; the first entry is none.
void setPriorities(QComboBox& box, const Register& records, const std::optional<Id<Contract>>& contract);
std::optional<Id<Priority>> priorityOf(const QComboBox& box);

} // namespace parvis
