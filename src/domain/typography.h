// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace parvis {

/// A text on one line, without blanks at its ends, as QString::simplified() makes it, but with its no-break blanks.
QString onOneLine(const QString& text);

/// A text as printed: one kind of apostrophe (’) and, in French, the no-break spaces of its typography inside « » and
/// before : ; ! ? % €, and behind "n°". Spaces that a writer left out are put in where nothing else can be meant; times
/// (12:30), addresses and file names keep their signs. Blanks and line ends stay otherwise. Whoever prints calls it;
/// what is stored is never changed.
QString polished(const QString& text, const QLocale& locale);

/// The same on one line, without blanks at its ends.
QString typeset(const QString& text, const QLocale& locale);

/// A date that stands in its ISO form as a word of its own ("2024-04-19"), written as the locale writes it; that of a
/// file name or a reference stays.
QString withWrittenDates(const QString& text, const QLocale& locale);

} // namespace parvis
