// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/press/paper_preview.h"
#include "domain/papers/paper_templates.h"

namespace parvis {

/// A sheet of the first contract or neighbourhood, with the template of the records: what a template is tried on. It
/// throws Error, when it is composed, where there is none.
PaperPreview::Compose samplePaper(PaperKind kind, const Register& records, QDate today);

} // namespace parvis
