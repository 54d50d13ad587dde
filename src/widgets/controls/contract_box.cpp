// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/contract_box.h"

#include "domain/names.h"

#include <QCollator>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace parvis {

std::vector<std::pair<QString, Id<Contract>>> contractsByName(const Register& records)
{
    std::vector<std::pair<QString, Id<Contract>>> contracts;
    QHash<QString, int> uses;
    for (const Contract& contract : records.all<Contract>()) {
        contracts.emplace_back(contractName(records, contract.id), contract.id);
        ++uses[contracts.back().first];
    }
    for (auto& [name, id] : contracts) {
        const QString code = records.find(id)->code.text();
        if (uses.value(name) > 1 && name != code)
            name = u"%1 (%2)"_s.arg(name, code);
    }
    const QCollator collator;
    std::ranges::sort(contracts, [&](const auto& a, const auto& b) { return collator.compare(a.first, b.first) < 0; });
    return contracts;
}

ContractBox::ContractBox(QWidget* parent)
    : SearchedBox(parent)
{
}

void ContractBox::setContracts(const Register& records, const QString& none)
{
    const QSignalBlocker quiet(this);
    const auto chosen = contract();
    clear();
    addItem(none.isEmpty() ? tr("none") : none, qint64(0));
    for (const auto& [name, id] : contractsByName(records))
        addItem(name, qint64(id.value));
    setContract(chosen);
}

void ContractBox::setContract(std::optional<Id<Contract>> contract)
{
    setCurrentIndex(std::max(0, findData(qint64(contract ? contract->value : 0))));
}

std::optional<Id<Contract>> ContractBox::contract() const
{
    const qint64 id = currentData().toLongLong();
    return id > 0 ? std::optional(Id<Contract>{id}) : std::nullopt;
}

} // namespace parvis
