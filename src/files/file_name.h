// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis {

/// A file name that Linux, Windows and macOS take, from any text: "Suivi : avenant n° 1/2" → "Suivi - avenant n° 1-2".
/// What no name may hold becomes a hyphen; the device names of Windows (CON, NUL, COM1…) get an underscore; dots and
/// spaces at either end go; a long name is cut between letters; from nothing comes "document".
/// @param ending  "pdf"; empty: the name gets none
/// @return at most 143 bytes of UTF-8 with the ending, which is what an encrypted home folder (eCryptfs) holds
QString safeFileName(const QString& text, const QString& ending = {});

} // namespace parvis
