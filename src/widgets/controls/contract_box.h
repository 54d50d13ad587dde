// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "widgets/controls/searched_box.h"

#include <optional>
#include <utility>
#include <vector>

namespace parvis {

/// Contracts by the name of their EPCI, in the order of the user's language; those that share one bear their code too.
std::vector<std::pair<QString, Id<Contract>>> contractsByName(const Register& records);

/// Chooses one contract, or none. GUI thread.
class ContractBox : public SearchedBox
{
    Q_OBJECT

public:
    explicit ContractBox(QWidget* parent = nullptr);

    /// Fills the box; the contract that was chosen stays, if there is still one such.
    /// @param none  the first entry, which chooses no contract; empty: "none"
    void setContracts(const Register& records, const QString& none = {});
    /// One that the box does not hold chooses none.
    void setContract(std::optional<Id<Contract>> contract);
    std::optional<Id<Contract>> contract() const;
};

} // namespace parvis
