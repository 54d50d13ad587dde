// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/press.h"

#include <QStringList>

// What two articles have in common, and one made of both. Any thread.

namespace parvis {

/// Articles of one title are two when they were published on two days.
bool mayBeSame(const Article& a, const Article& b);
/// Two pages, as far as their addresses tell: an address that is missing or a home page tells nothing.
bool haveOtherAddresses(const Article& a, const Article& b);
/// False where one of them names none.
bool haveSamePublisher(const Article& a, const Article& b);

/// `known` with what `other` has and it has not, or states otherwise: title, publisher and date are taken from `other`
/// where it has them, anything else only where `known` has nothing.
Article merged(const Article& known, const Article& other);
/// The translated names of the fields in which they differ.
QStringList differingFields(const Article& known, const Article& other);

} // namespace parvis
