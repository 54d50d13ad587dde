// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace parvis {

/// A data set that its producer publishes, in its latest vintage that was known when this Parvis was made. It comes
/// with the program: it is no record, and nobody edits it.
struct Publication
{
    QString title;     ///< as an import calls it
    QStringList names; ///< other titles that sources of a register have for it
    QString producer;
    QString vintage; ///< "2021", "2024-12-31", "2024-2025"; empty: none is stated
    QString url;

    friend bool operator==(const Publication&, const Publication&) = default;
};

using Publications = std::vector<Publication>;

/// Those that the program knows (data/publications.csv), read once. Any thread.
const Publications& embeddedPublications();

/// Reads publications.csv in a folder.
/// @throws Error  naming file and line: one has no title, producer or address
Publications readPublications(const QString& directory);

} // namespace parvis
