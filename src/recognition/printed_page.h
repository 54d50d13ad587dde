// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdf_word.h"
#include "recognition/printed_place.h"

#include <QSizeF>

#include <map>
#include <vector>

namespace parvis {

/// Words of one line without a wide gap between them: a line of a column, a line of a cell.
struct PrintedPiece
{
    std::vector<int> words; ///< which of the page, from left to right
    QRectF box;             ///< as if its text stood upright
    QString text;
};

/// A page as lines and columns: its pieces by rows, from top to bottom and from left to right, whatever the order in
/// which the words are read, without furniture and specks. A page whose text is turned is taken as if it stood upright.
class PrintedPage
{
public:
    PrintedPage(int number, std::vector<PdfWord> words);

    int number() const { return number_; }
    const std::vector<PdfWord>& words() const { return words_; }
    /// As if its text stood upright.
    const QRectF& box(int word) const { return boxes_[std::size_t(word)]; }
    const std::vector<std::vector<PrintedPiece>>& rows() const { return rows_; }
    /// How far to the right the lines reach that begin about here: the edge of their column.
    double rightEdge(double left) const;
    /// The text and the boxes of these words, in the order given.
    PrintedPlace place(const std::vector<int>& words) const;

private:
    std::vector<PrintedPiece> piecesOf(const std::vector<int>& line) const;

    int number_;
    std::vector<PdfWord> words_;
    std::vector<QRectF> boxes_;
    std::vector<std::vector<PrintedPiece>> rows_;
    std::map<int, double> edges_; ///< by where lines begin, in steps: the furthest that one of them reaches
};

} // namespace parvis
