// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace parvis::test {

/// A hand-written PDF of A4 pages in Helvetica, one line of plain text each ("" for a page without text).
QByteArray samplePdf(const QStringList& pages);

/// The same content behind a password.
QByteArray encrypted(const QByteArray& pdf, const char* password);

/// A PDF whose page tree says `kids` and `count`.
QByteArray pdfWithPageTree(const QByteArray& kids, int count);

} // namespace parvis::test
