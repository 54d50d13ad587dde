// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis {

/// The address as a link may carry it: http or https with a host, encoded, without user and password. Empty for any
/// other, and for one of more than 2000 signs.
QString webLink(const QString& url);

} // namespace parvis
