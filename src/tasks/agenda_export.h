// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

#include <QByteArray>
#include <QDateTime>
#include <QLocale>
#include <QString>

#include <vector>

namespace parvis {

/// What of the calendar goes into an agenda file, and how it reminds.
struct AgendaRequest
{
    std::optional<Id<Contract>> contract; ///< none: everything
    std::vector<int> alarms{7, 1};        ///< days before; none: no reminder
    QDate today;                          ///< that "late" is about
    QDateTime now;
    QLocale locale;
};

struct Agenda
{
    QByteArray bytes; ///< of the .ics file
    int entries = 0;
    int undated = 0; ///< left out, for want of a date
};

/// The agenda file of a register. @param database  the file it was read from: its identity and journal make the keys
/// and the versions of the entries. Any thread; throws Error.
Agenda composeAgenda(const QString& database, const Register& records, const AgendaRequest& request);

} // namespace parvis
