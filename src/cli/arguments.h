// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace parvis::cli {

/// The options that go with every command.
const std::vector<Option>& globalOptions();

/// The command that these words name, options between them ignored; null when there is none.
const Command* findCommand(const QStringList& words);

/// Reads a command line; options may stand before, between and behind the words. Throws UsageError.
Arguments parseArguments(const QStringList& words);

} // namespace parvis::cli
