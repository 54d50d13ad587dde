// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "pdf/pdf_word.h"
#include "recognition/recognised_facts.h"

#include <stop_token>

namespace parvis {

/// What a document seems to say, from the words of its pages (first page first, all of them; a page without words is
/// empty) and the names that the register knows. Writes nothing. Any thread.
/// @param fields  for electronic signatures: whoever they belong to has signed, or not yet
/// @throws Cancelled
RecognisedFacts recognise(const Register& records, std::vector<std::vector<PdfWord>> pages, std::stop_token stop = {},
                          const std::vector<SignatureField>& fields = {});

} // namespace parvis
