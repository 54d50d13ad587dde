// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;

namespace parvis {

class CheckedLine;
class ContractBox;

/// Asks for the title and the code of a priority, and of a new axis for its contract. GUI thread.
class PriorityDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param priority  what the fields show at first; without a key it is new
    PriorityDialog(const Register& records, const Priority& priority, QWidget* parent);

    Priority typed() const;

private:
    void check();

    Priority priority_;
    CheckedLine* title_;
    QLineEdit* code_;
    ContractBox* contract_ = nullptr; ///< of a new axis only
    QDialogButtonBox* buttons_;
};

} // namespace parvis
