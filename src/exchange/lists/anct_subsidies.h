// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lists/funding_field.h"

#include <QStringList>

// What the ANCT publishes of the subsidies of the politique de la ville: tables that are recognised by their titles.
// Private to the layer.

namespace parvis {

enum class AnctTable {
    None,
    Posts,      ///< adult-relay or Fonjep posts, a row each
    Subsidies,  ///< of actions, a row each, with the contract
    Conventions ///< as decree 2017-779 wants them: they name no contract
};

AnctTable anctTable(const QStringList& titles);
/// What a column of such a table holds.
FundingColumn anctColumn(AnctTable table, const QString& title);
/// What was recognised, a sentence; empty for None.
QString recognisedText(AnctTable table);

/// What all rows of such a table have in common.
struct AnctCommon
{
    QString funder;
    QString funderDetail;
    QString creditKind;
    QString producer;
    QString licence;
};
AnctCommon anctCommon();

/// The device of posts, where a name says it: "adultes_relais_2023.csv", "Fonjep". Empty: it does not.
QString postDevice(const QString& text);

/// The contract of 2024 that followed on from one of 2015, named by its code ("CV191"). Empty: it is no such code, or
/// the territory has no contract any more.
QString successorOfContract(const QString& written);

} // namespace parvis
