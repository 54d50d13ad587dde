// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What is no table, whatever its name says. Private to the layer.

namespace parvis {

/// Throws Error when the text was a picture, an archive or other bytes that are none.
void requireText(const QString& text, const QString& name);

/// Throws Error when it is XML, HTML or JSON: programs save such under the names of tables, "export.xls" that is a web
/// page, a flat sheet, points as GeoJSON.
void refuseMarkup(const QString& text, const QString& name);

/// Throws Error: a spreadsheet is locked by a password.
[[noreturn]] void throwLocked(const QString& path);

} // namespace parvis
