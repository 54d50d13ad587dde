#pragma once

namespace parvis::cli {

/// French, unless the user's locale is English: texts of Parvis and Qt, numbers and dates. Needs the application.
void installLanguage();

} // namespace parvis::cli
