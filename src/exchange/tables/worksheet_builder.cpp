// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/worksheet_builder.h"

#include "domain/translate.h"

#include <QXmlStreamReader>

namespace parvis {

void WorksheetBuilder::beginSheet(const QString& name, bool isHidden)
{
    sheets_.push_back({name, {}, isHidden});
}

void WorksheetBuilder::endSheet()
{
    if (sheets_.back().rows.empty())
        sheets_.pop_back();
}

void WorksheetBuilder::setCell(int column, const QString& text, bool isNumber)
{
    const QString cell = text.trimmed();
    if (cell.isEmpty())
        return;
    if (column < 0 || column >= limits_.columns)
        throwTooLarge(translate("exchange", "A sheet has more than %1 columns.").arg(limits_.columns));
    if (row_.size() <= column)
        row_.resize(column + 1);
    row_[column] = cell;
    if (isNumber) {
        if (numbers_.size() <= column)
            numbers_.resize(column + 1);
        numbers_.setBit(column);
    }
    rowCharacters_ += cell.size();
    ++rowCells_;
    // Checked here too: a row may repeat one cell many times.
    if (characters_ + rowCharacters_ > limits_.characters || cells_ + rowCells_ > limits_.cells)
        throwTooLarge(translate("exchange", "The spreadsheet holds too many cells."));
}

void WorksheetBuilder::endRow(int line, int times, bool isHidden)
{
    if (row_.isEmpty())
        return;
    characters_ += rowCharacters_ * times;
    cells_ += qint64{rowCells_} * times;
    rows_ += times;
    if (characters_ > limits_.characters || cells_ > limits_.cells || rows_ > limits_.rows)
        throwTooLarge(translate("exchange", "The spreadsheet holds too many cells."));
    for (int i = 0; i < times; ++i)
        sheets_.back().rows.push_back({line + i, row_, 0, {}, numbers_, isHidden});
    row_.clear();
    numbers_.clear();
    rowCharacters_ = 0;
    rowCells_ = 0;
}

std::vector<Worksheet> WorksheetBuilder::finish()
{
    if (sheets_.empty())
        throw Error(translate("exchange", "The spreadsheet is empty."), path_,
                    translate("exchange", "Check that it is the right file."));
    return std::move(sheets_);
}

void WorksheetBuilder::throwTooLarge(const QString& what) const
{
    throw Error(what, path_, translate("exchange", "Split it into smaller tables."));
}

void checkXml(const QXmlStreamReader& xml, const ZipReader& archive)
{
    archive.check();
    if (xml.hasError())
        throw Error(translate("exchange", "The spreadsheet is damaged."), archive.path(),
                    translate("exchange", "Open it in a spreadsheet program and save it again."));
}

} // namespace parvis
