// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace parvis {

/// "what advice (where)", as the window says it: what happened comes first, and a long path can be shortened. The
/// command line says Error::line instead.
QString errorText(const Error& error);
/// The place that such a text ends with; empty: it names none.
QString placeAtEnd(const QString& errorText);

} // namespace parvis
