#pragma once

#include "domain/register.h"
#include "store/change.h"

#include <QLocale>

#include <stop_token>

namespace parvis {

/// One change on one line: "Statut : pressenti → signé ; Date de signature : 19 avril 2024". Any thread.
QString changeSummary(const Register& records, const RowChange& change, const QLocale& locale);

/// What an action changed, record by record and field by field, as rich text: the old value struck through, then the
/// new one; records that still exist are links (recordOfLink). Beyond `limit` records it says how many are left out.
/// Any thread.
/// @param faint  the colour of old values
QString changesHtml(const Register& records, const std::vector<RowChange>& changes, const QLocale& locale,
                    const QString& faint, std::size_t limit = 60, std::stop_token stop = {});

} // namespace parvis
