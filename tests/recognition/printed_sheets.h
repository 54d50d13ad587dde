// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <QStringList>

#include <vector>

namespace parvis::test {

/// How the sheets of an invented document are set.
struct SheetLook
{
    bool glyphByGlyph = false; ///< each letter is placed alone
    bool hyphenates = false;   ///< words are cut at the end of a line
    int turn = 0;              ///< degrees clockwise by which the text stands on the page: 0, 90, 180, 270
    bool landscape = false;
    bool cutsRows = false; ///< rows of tables go on overleaf where a page ends
    int columns = 1;       ///< of running text
    QString foot;          ///< printed below each page, with its number
    QStringList stamp;     ///< lines of small type in the corner of each page, as an office stamps what it has received
    QString font = QStringLiteral("DejaVu Sans");
};

/// Sheets of A4 that are filled from top to bottom, as a word processor does.
class PrintedSheets
{
public:
    explicit PrintedSheets(const SheetLook& look);

    /// Across the page; columns begin below it.
    void title(const QString& text, int size);
    void heading(const QString& text, int size = 15);
    void paragraph(const QString& text, int size = 10);
    void item(const QString& text);
    /// @param widths  shares of the line, one a column
    void table(const std::vector<QStringList>& titles, const std::vector<QStringList>& rows,
               const std::vector<double>& widths);
    /// Lines of text below each other, block beside block. An empty line leaves room for a signature.
    void blocks(const std::vector<QStringList>& blocks, int columns);
    void newPage();
    void newPage(bool landscape);
    int pages() const { return page_; }
    QByteArray take();

private:
    QFont fontOf(int size) const;
    double widthOf(const QString& text, int size) const;
    double lineWidth() const;
    void beginPage();
    /// What runs across the page goes on a page of its own, and the text behind it in one column.
    void leaveColumns();
    void ensure(double height);
    void draw(double x, double baseline, const QString& text, int size);
    void lines(const QString& text, int size, double indent);
    QStringList wrapped(const QString& text, int size, double width) const;
    double tableRow(const QStringList& cells, const std::vector<double>& widths);
    void tableLines(const std::vector<QStringList>& cells, const std::vector<double>& widths, qsizetype first,
                    qsizetype end);

    SheetLook look_;
    QBuffer buffer_;
    std::unique_ptr<QPdfWriter> writer_;
    std::unique_ptr<QPainter> painter_;
    QSizeF size_; ///< points, as the text runs
    double y_ = 0;
    double top_ = 0; ///< of the columns of this page
    int column_ = 0;
    int page_ = 0;
};

} // namespace parvis::test
