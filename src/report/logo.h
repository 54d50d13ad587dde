// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace parvis {

// Pictures that users choose for the papers: whatever they hold, they become small pictures or an Error.

/// A logo from a PNG, JPEG or SVG file, made smaller where it is larger than papers need. Any thread. Throws Error when
/// it is none of them, cannot be read, or would need too much memory or time.
QImage readLogo(const QString& path);

/// A picture as the template of papers keeps it: a PNG in base64, small enough for it.
QString logoText(const QImage& logo);
/// The picture of such a text; null when it is empty, or no sound PNG.
QImage logoOf(const QString& text);

} // namespace parvis
