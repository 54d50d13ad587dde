// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to the room: the ways in which signatories are printed, one function each.

#include "recognition/document_reading.h"

namespace parvis {

using FoundSignatory = Recognised<RecognisedSignatory>;

/// Rows under titles such as "Organisme | Qualité | Date | Signature", also over several pages.
std::vector<FoundSignatory> signatoriesInTables(const DocumentReading& reading);
/// "Structure : Commune de Denain / Qualité : Maire / Date : 10/04/2024 / Signature :", a block each.
std::vector<FoundSignatory> signatoriesInSheets(const DocumentReading& reading);
/// "Commune de Denain", and behind a wide gap "Signé le 10/04/2024" or "En cours de signature": rows below each other.
std::vector<FoundSignatory> signatoriesByState(const DocumentReading& reading);
/// "Pour la commune de Denain, / Le Maire de Denain / Fait à Lille, le 10 avril 2024", in one column or several.
std::vector<FoundSignatory> signatoriesInBlocks(const DocumentReading& reading);
/// "Le Maire de Denain" over a name, behind "Fait à …": the function tells for whom.
std::vector<FoundSignatory> signatoriesByFunction(const DocumentReading& reading);
/// "COMMUNE DE DENAIN / Le Maire / Prénom NOM", where a document is signed: a block without "Pour".
std::vector<FoundSignatory> signatoriesByBody(const DocumentReading& reading);
/// Items behind words that announce signatures: "le Préfet du Nord, pour l'État", "État : le Préfet de l'Aisne".
std::vector<FoundSignatory> signatoriesInLists(const DocumentReading& reading);
/// "la Région, dont le siège est …, représentée par son président".
std::vector<FoundSignatory> partiesIn(const DocumentReading& reading);

/// "la Commune de Lens," → "Commune de Lens".
QString bodyAsNamed(const QString& printed);
/// The kind of a body, and behind a blank what tells it from others of its kind: the same for "Ville de Lens" and
/// "commune de Lens". "la Commune" has its kind alone.
QString bodyKey(const QString& body);

} // namespace parvis
