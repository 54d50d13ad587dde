// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/protocol/page_reader.h"

#include <memory>

namespace parvis {

/// The reader of the module beside this program. Null: module, library or language is not installed.
std::unique_ptr<PageReader> loadPageReader();

} // namespace parvis
