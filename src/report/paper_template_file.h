// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/papers/paper_template.h"

#include <QByteArray>

namespace parvis {

// A template of papers as a file of its own, which goes from one database to another: JSON with "format" first, and the
// logo within.

inline constexpr qint64 largestTemplateFile = 2'000'000; ///< bytes

QByteArray templateFile(const PaperTemplate& paper);

/// The template of such a file, its logo painted anew. Whatever the bytes are, it is sound or there is an Error:
/// the file is larger than largestTemplateFile, is no JSON, of another format, has members that no template has, or
/// values that a template may not have (domain/papers/paper_templates.h).
/// @param name  of the file, for the messages
PaperTemplate readTemplateFile(const QByteArray& bytes, const QString& name);
/// The same of a file. Throws Error when it cannot be read, too.
PaperTemplate openTemplateFile(const QString& path);

} // namespace parvis
