// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/change.h"

#include <QLocale>

#include <stop_token>

namespace parvis {

class TakenBack;

/// How the changes of an action are written.
struct ChangesHtml
{
    QString faint; ///< the colour of old values
    /// Each changed value that can be set back, and was not yet, has a link (restoreLink); null: none has.
    const TakenBack* restoring = nullptr;
    std::size_t limit = 60; ///< records; beyond them it says how many are left out
};

/// What an action changed, record by record and field by field, as rich text: the old value struck through, then the
/// new one; records that still exist are links (recordOfLink). Any thread.
QString changesHtml(const Register& records, const std::vector<RowChange>& changes, const QLocale& locale,
                    const ChangesHtml& style, std::stop_token stop = {});

/// The value that a link of changesHtml offers to set back.
struct RestorableValue
{
    RecordRef record;
    QString column;
};
std::optional<RestorableValue> restorableOfLink(const QString& link);

} // namespace parvis
