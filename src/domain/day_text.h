// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>

namespace parvis {

/// "3 mars 2025". A day that no record can have (a file or a journal of another program may name any) is said by its
/// numbers; one that is none, as an unknown one.
QString dayText(QDate day, const QLocale& locale = QLocale());
/// "3 mars 2025 à 09:41", in local time.
QString momentText(const QDateTime& moment, const QLocale& locale = QLocale());

} // namespace parvis
