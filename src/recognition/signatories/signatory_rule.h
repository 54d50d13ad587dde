// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognition/document_reading.h"

namespace parvis {

/// Who signs the document, by the ways in which that is printed: a table of signatories; a block for each ("Pour la
/// commune de Denain, / Le Maire de Denain"); a list ("le Préfet du Nord, pour l'État"); the parties of a convention
/// ("la Région, représentée par son président"). A signatory that has no date of its own has none here.
/// @param isDecision  of an assembly: its mayor signs the extract, and no contract
/// @param fields  for electronic signatures; each is of the signatory above it or beside it
std::vector<Recognised<RecognisedSignatory>> recogniseSignatories(const DocumentReading& reading,
                                                                  const std::vector<SignatureField>& fields,
                                                                  bool isDecision = false);

} // namespace parvis
