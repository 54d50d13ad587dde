// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/transaction.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;

namespace parvis {

class CheckedLine;
class ContractBox;
class NoteLabel;
class SearchedBox;

/// Asks for a new funding line, or shows every field of one to be edited. It can be accepted once the year is one and
/// every amount an amount or empty, which is unknown; until then it says what is missing. GUI thread.
class FundingLineDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param line  what the fields show at first; without a key it is new
    FundingLineDialog(const Register& records, const FundingLine& line, QWidget* parent);

    /// Adds the line, or writes it over. A funder or device that nobody has named yet becomes a new one. Throws Error.
    Id<FundingLine> write(Transaction& tx, const Register& records) const;

private:
    void addFields();
    void addAmounts(QFormLayout* form);
    void fill();
    void offerActions();
    void check();
    FundingLine typed() const;

    Register records_;
    FundingLine line_;
    CheckedLine* year_;
    ContractBox* contract_;
    SearchedBox* action_;
    QComboBox* funder_;
    QLineEdit* funderDetail_;
    QComboBox* device_;
    QComboBox* kind_;
    std::vector<std::pair<CheckedLine*, std::optional<Money> FundingLine::*>> amounts_;
    CheckedLine* posts_;
    QLineEdit* note_;
    QComboBox* source_;
    NoteLabel* problem_;
    QDialogButtonBox* buttons_;
};

} // namespace parvis
