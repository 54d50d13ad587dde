// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace parvis::test {

/// A hand-written PDF of A4 pages in Helvetica, one line of plain text each ("" for a page without text).
QByteArray samplePdf(const QStringList& pages);

/// Pages with a line of text each ("Page 1 du contrat" …), the first two of which are called "i" and "ii" and those
/// that follow "1", "2" …; with the bookmarks "Préambule" (page 1), "Titre" (page 2) and in it "Article" (page 3, 400
/// points from the top). On the first page stand four links, 100 points wide and 40 apart, 100 points from the left: at
/// 100 points from the top to page 3, at 140 to a web address, at 180 to a program, at 220 to a script.
/// @param pages  at least 3
QByteArray bookPdf(int pages);

/// The same content behind a password.
QByteArray encrypted(const QByteArray& pdf, const char* password);

/// The same in the older ways of 40 and 128 bits, whose passwords are bytes of no stated encoding.
QByteArray encrypted(const QByteArray& pdf, const QByteArray& password, int bits);

/// The same content, which opens without a password and forbids that it is printed.
QByteArray notToBePrinted(const QByteArray& pdf);

/// The same pages, which say that they are shown turned by so many degrees clockwise.
QByteArray turned(const QByteArray& pdf, int degrees);

/// A PDF of one A4 page with this content.
/// @param resources  entries of its resources; else the font F1, Helvetica, which is object 3
/// @param objects    that they name, numbered from 6 on
QByteArray pageWith(const QByteArray& content, const QByteArray& resources = {}, const QList<QByteArray>& objects = {});
/// A stream object.
QByteArray streamObject(const QByteArray& entries, const QByteArray& bytes);

/// A page of forms that draw each other ten times, to a depth that no computer comes to the end of.
QByteArray endlessPdf();

/// So many pages with a word each ("Page1", "Page2" …), of which these never come to an end.
QByteArray pdfWithEndlessPages(int pages, const QList<int>& endless);

/// A PDF whose page tree says `kids` and `count`.
QByteArray pdfWithPageTree(const QByteArray& kids, int count);

/// Its objects, numbered from 1, the first being the catalogue, with their cross-reference table.
QByteArray pdfOf(const QList<QByteArray>& objects);

} // namespace parvis::test
