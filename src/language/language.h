// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parvis {

/// What Parvis speaks. The texts of the sources are English; resources/translations holds the French ones.
enum class Language { French, English };

/// English if the locale of the user's system is, else French: a locale without a language ("C") is French too.
Language systemLanguage();

/// Sets the default QLocale and installs the translations of Parvis and Qt. Called once, on the thread of the
/// application object, which must exist.
void installLanguage(Language language);

} // namespace parvis
