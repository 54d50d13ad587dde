// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace parvis {

/// The kinds of documents that are offered; any other may be typed. Values of the data, in its language.
QStringList documentKinds();

} // namespace parvis
