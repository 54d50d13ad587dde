// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis {

/// A title that a program has written into a PDF and nobody has chosen, in French or English: the name of the file that
/// it was printed from ("contrat.docx", "C:\Users\contrat"), an address, or what the program calls a document that has
/// no name ("Présentation PowerPoint", "Mise en page 1", "Document1", "Sans titre"). An empty one, or one without a
/// letter, too.
bool isDefaultTitle(const QString& title);

/// The title of a document in the library: the one that it states, unless that is a default; else its file's name.
QString documentTitle(const QString& stated, const QString& fileName);

} // namespace parvis
