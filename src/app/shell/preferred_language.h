#pragma once

#include "language/language.h"

namespace parvis {

/// That of the settings ("fr", "en"), or else that of the system.
Language preferredLanguage();

} // namespace parvis
