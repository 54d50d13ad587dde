// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/actions/action_rules.h"
#include "domain/error.h"
#include "domain/partial_date.h"
#include "domain/programme.h"

#include <QStringList>

#include <stop_token>

namespace parvis {

/// One action as a table has it: names as they are written, nothing held against the register.
struct ReadAction
{
    int line = 0;          ///< of the file, from 1
    QStringList contracts; ///< codes, EPCI, SIREN: whatever the row names the contract by
    QString title;
    QString carrier;
    std::optional<int> firstYear;
    std::optional<int> lastYear;
    std::optional<bool> multiYear;
    QStringList qpvs; ///< codes or names
    QString priority;
    QString device;
    std::optional<ActionState> state;
    bool isStateDerived = false; ///< no column states it: that of the latest date
    StateDates dates;
    std::optional<PartialDate> loneDate = {}; ///< of the state, which the row leaves blank
    QString note;
    QString refusal = {}; ///< why the row is no action, a sentence; empty: it is one
};

struct ActionFile
{
    QString name;
    QString sheet; ///< empty: the file is a text
    bool hasCarrier = false;
    std::vector<ReadAction> actions;
    Notices notices;
};

/// Reads the actions of a table (CSV, ODS, XLSX, XLS), its columns recognised by their titles, French or English:
/// contract, title, carrier, years, multi-year agreement, neighbourhoods, priority, device, state and its date, one
/// column for the date of each state, note. Any thread.
/// @param sheet  name or number; empty: the first that has such titles
/// @throws Error  the file cannot be read, or is no table of actions; Cancelled
ActionFile readActions(const QString& path, const QString& sheet = {}, const std::stop_token& stop = {});
/// The same of a text in memory, such as copied cells; `name` is what messages call it.
ActionFile parseActions(const QByteArray& bytes, const QString& name, const std::stop_token& stop = {});

/// "Déposée", "retenu", "notified": the words of users, of the screen and of files, whatever case and accents.
std::optional<ActionState> actionStateOfWord(const QString& word);

} // namespace parvis
