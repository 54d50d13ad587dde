#pragma once

namespace parvis {

/// French, unless the settings or the user's locale ask for English; a locale without a language is French. Sets the
/// default QLocale and installs the translations of Parvis and Qt. Called once, before the first window.
void installLanguage();

} // namespace parvis
