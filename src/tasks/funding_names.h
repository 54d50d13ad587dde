// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "exchange/lists/name_finder.h"

#include <QHash>
#include <QMultiHash>
#include <QSet>

#include <optional>

namespace parvis {

/// The contract that a table names, or why there is none.
struct NamedContract
{
    std::optional<Id<Contract>> contract; ///< nothing and no problem: the table names none
    QString problem = {};                 ///< a sentence
};

/// The family of a funder, and the words that say more than it.
struct NamedFunder
{
    std::optional<Id<Funder>> funder;
    QString detail = {};
};

/// The code of a device or a funder that is known by its title alone: "Ville vie vacances" → "VILLE_VIE_VACANCES", with
/// a number where another has it. Adds it to those that are taken.
QString ownCode(const QString& title, QSet<QString>& taken);

/// The codes that the register has of devices or funders.
template <class T>
QSet<QString> codesIn(const Register& records)
{
    QSet<QString> codes;
    for (const T& each : records.all<T>())
        codes.insert(each.code);
    return codes;
}

/// Finds what tables of funding name, by the words that people write. Answers are kept: columns repeat their words. One
/// thread.
class FundingNames
{
public:
    explicit FundingNames(const Register& records);

    /// By code ("CN05905M", also within other words), by the SIREN or the name of the EPCI, with or without its kind
    /// ("CA de Cambrai", "Cambrai"). A name that several have is a problem that lists their codes.
    /// @param written  all that the row says of it: two different contracts are a problem
    const NamedContract& contract(const QStringList& written);

    /// "ETAT", "État (programme 147)", "Conseil départemental du Nord", "Ville de Chauny".
    const NamedFunder& funder(const QString& written);

    /// By code or title, plural or not.
    std::optional<Id<Device>> device(const QString& written);

    /// "Droit commun", "crédits spécifiques", "common_law"; nothing for other words.
    std::optional<CreditKind> creditKind(const QString& written);

private:
    NamedContract contractOf(const QString& written) const;
    NamedContract contractOfName(const QString& written) const;
    NamedFunder familyOf(const QString& written) const;
    std::optional<Id<Funder>> funderCalled(const QString& written) const;

    const Register& records_;
    QMultiHash<QString, std::int64_t> contracts_; ///< by the words of the name of the EPCI
    NameFinder nearest_;
    QHash<QString, std::int64_t> funders_;
    QHash<QString, std::int64_t> devices_;
    QHash<QString, NamedContract> knownContracts_;
    QHash<QString, NamedFunder> knownFunders_;
    QHash<QString, std::optional<Id<Device>>> knownDevices_;
    QHash<QString, std::optional<CreditKind>> knownKinds_;
};

} // namespace parvis
