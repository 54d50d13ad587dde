// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

// PDF files that are made to hold a reader, to break it, or to have it do what it must not.

namespace parvis::test {

/// A page tree of one branch that is so deep, with a page at its end, or the root again.
QByteArray deepTree(int depth, bool endsInRoot);

/// A form that draws itself, or so many that draw each other in a ring.
QByteArray drawingEachOther(int forms);

/// Its table names as the one before it `previous`, as a byte of the file; -1: itself.
QByteArray withPrevious(qsizetype previous);

/// One page of that size, with the font F1 (Helvetica).
QByteArray pageOf(const QByteArray& mediaBox, const QByteArray& content);

/// A few kilobytes that unfold to a font of that many megabytes.
QByteArray fontBomb(int megabytes);

/// A picture that says to be of that many pixels each way, in a compression that unfolds all of them (JBIG2).
QByteArray pictureBomb(int side);

/// A few kilobytes whose page unfolds to so many gigabytes of blanks.
QByteArray textBomb(int gigabytes);

/// A page with the words "Le quartier Europe" that starts the program when it is opened, shown, left or clicked, has
/// scripts and carries a file.
QByteArray withActions(const QString& program);

/// A page with the words "Le quartier Gare" in a font that nobody has, and others in one that the file does not name.
QByteArray withoutItsFonts();

} // namespace parvis::test
