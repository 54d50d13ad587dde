// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/language.h"

namespace parvis {

/// That of the settings ("fr", "en"), or else that of the system.
Language preferredLanguage();

} // namespace parvis
