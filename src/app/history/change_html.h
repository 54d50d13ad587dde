// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/change.h"

#include <QLocale>

#include <stop_token>

namespace parvis {

/// What an action changed, record by record and field by field, as rich text: the old value struck through, then the
/// new one; records that still exist are links (recordOfLink). Beyond `limit` records it says how many are left out.
/// Any thread.
/// @param faint  the colour of old values
QString changesHtml(const Register& records, const std::vector<RowChange>& changes, const QLocale& locale,
                    const QString& faint, std::size_t limit = 60, std::stop_token stop = {});

} // namespace parvis
