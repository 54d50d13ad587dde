// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace parvis::test {

/// What a program can tell against PDF/UA-1 (ISO 14289-1), each once: content outside of the structure, headings that
/// leave out a level, figures without words, heads without a scope, links without a text, no title, no language …
QStringList accessibilityFaults(const QByteArray& pdf);

/// The structure in reading order: "H1", "P", "Figure: Map of 3 …", "TH", …
QStringList structureOf(const QByteArray& pdf);

/// The text of the packet of metadata (XMP).
QString metadataOf(const QByteArray& pdf);

} // namespace parvis::test
