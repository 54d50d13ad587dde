// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis {

/// The address as a link may carry it: http or https with a host, encoded, without user and password; "www.…" is taken
/// for https. Empty for any other, and for one of more than 2000 signs.
QString webLink(const QString& url);

/// An address that a user typed, as it is kept: "www.…" with its https://, any other as it is.
QString completedAddress(const QString& typed);

/// The address as it is read on paper and typed again: with its scheme, letters in place of "%C3%A9" where they mean
/// the same, without user and password; nothing else of it is left out. Empty where webLink is.
QString readableAddress(const QString& url);

} // namespace parvis
