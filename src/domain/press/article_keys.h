// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis {

// By what two articles are known to be the same. Any thread.

/// The address without what says nothing of the page: http or https, "www.", a slash at its end, the fragment, and what
/// sites add to follow readers (utm_…, at_…, xtor, fbclid, gclid …). Empty for an address that cannot be opened, and
/// for the home page of a site, which is that of none of its articles.
QString addressKey(const QString& url);

/// The title in small letters without accents, punctuation and doubled blanks. Empty when no letter is left.
QString titleKey(const QString& title);

} // namespace parvis
