// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/xls_sheet.h"

#include "domain/translate.h"

#include <algorithm>
#include <bit>
#include <optional>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

QString errorText(int code)
{
    static const QHash<int, QString> texts{{0x00, u"#NULL!"_s}, {0x07, u"#DIV/0!"_s}, {0x0F, u"#VALUE!"_s},
                                           {0x17, u"#REF!"_s},  {0x1D, u"#NAME?"_s},  {0x24, u"#NUM!"_s},
                                           {0x2A, u"#N/A"_s}};
    return texts.value(code, u"#N/A"_s);
}

class XlsSheetReader
{
public:
    XlsSheetReader(const XlsWorkbook& workbook, int mostCells)
        : workbook_(workbook)
        , mostCells_(mostCells)
    {
    }

    XlsSheet read(BiffStream& stream, qsizetype position);

private:
    void readCell(BiffRecord& record);
    void readFormula(BiffRecord& record, const XlsCell& cell, std::size_t style);
    void addCell(const XlsCell& cell);

    const XlsWorkbook& workbook_;
    int mostCells_;
    XlsSheet sheet_;
    std::optional<XlsCell> formula_; ///< whose text follows
};

void XlsSheetReader::addCell(const XlsCell& cell)
{
    if (qint64(sheet_.cells.size()) >= mostCells_)
        throwTooManyCells(workbook_.path);
    sheet_.cells.push_back(cell);
}

void XlsSheetReader::readFormula(BiffRecord& record, const XlsCell& cell, std::size_t style)
{
    constexpr quint64 noNumber = 0xFFFF;
    enum { Text, Truth, Fault };
    const quint64 low = record.number();
    const quint64 result = low | quint64{record.number()} << 32;
    XlsCell found = cell;
    if (result >> 48 != noNumber) {
        found.value = workbook_.formats.shown(std::bit_cast<double>(result), style);
    } else if ((result & 0xFF) == Text) {
        formula_ = cell;
        return;
    } else if ((result & 0xFF) == Truth) {
        found.value.text = truthText((result >> 16 & 0xFF) != 0);
    } else if ((result & 0xFF) == Fault) {
        found.value.text = errorText(int(result >> 16 & 0xFF));
    }
    addCell(found);
}

void XlsSheetReader::readCell(BiffRecord& record)
{
    XlsCell cell{.row = record.word(), .column = record.word()};
    std::size_t style = record.word();
    switch (record.kind()) {
    case biff::numberCell:
        cell.value = workbook_.formats.shown(record.real(), style);
        break;
    case biff::shortCell:
        cell.value = workbook_.formats.shown(record.shortReal(), style);
        break;
    case biff::shortCells: {
        constexpr qsizetype head = 4;
        constexpr qsizetype each = 6;
        for (qsizetype left = (record.end() - record.position() - head - 6) / each; left > 0; --left) {
            cell.value = workbook_.formats.shown(record.shortReal(), style);
            addCell(cell);
            ++cell.column;
            style = record.word();
        }
        return;
    }
    case biff::sharedTextCell:
        if (const quint32 index = record.number(); index < quint32(workbook_.sharedTexts.size()))
            cell.value.text = workbook_.sharedTexts.at(index);
        else
            throw Error(translate("exchange", "The spreadsheet is damaged: a cell names a text that is missing."),
                        workbook_.path, translate("exchange", "Open it in a spreadsheet program and save it again."));
        break;
    case biff::truthOrErrorCell: {
        const int value = record.byte();
        cell.value.text = record.byte() == 0 ? truthText(value != 0) : errorText(value);
        break;
    }
    case biff::formula:
        readFormula(record, cell, style);
        return;
    default:
        const int length = record.word();
        cell.value.text = record.text(length, workbook_.texts);
    }
    addCell(cell);
}

XlsSheet XlsSheetReader::read(BiffStream& stream, qsizetype position)
{
    constexpr int isHidden = 0x20;
    stream.eachRecord(position, [&](BiffRecord& record) {
        switch (record.kind()) {
        case biff::row: {
            const int row = record.word();
            record.skip(10);
            if ((record.word() & isHidden) != 0)
                sheet_.hiddenRows.insert(row);
            break;
        }
        case biff::formulaText:
            if (formula_) {
                const int length = record.word();
                formula_->value.text = record.text(length, workbook_.texts);
                addCell(*formula_);
                formula_.reset();
            }
            break;
        case biff::numberCell:
        case biff::shortCell:
        case biff::shortCells:
        case biff::sharedTextCell:
        case biff::textCell:
        case biff::richTextCell:
        case biff::truthOrErrorCell:
        case biff::formula:
            readCell(record);
            break;
        default:
            break;
        }
    });
    const auto isBefore = [](const XlsCell& one, const XlsCell& other) {
        return std::pair(one.row, one.column) < std::pair(other.row, other.column);
    };
    if (!std::ranges::is_sorted(sheet_.cells, isBefore))
        std::ranges::stable_sort(sheet_.cells, isBefore);
    return std::move(sheet_);
}

} // namespace

XlsSheet readXlsSheet(BiffStream& stream, qsizetype position, const XlsWorkbook& workbook, int mostCells)
{
    return XlsSheetReader(workbook, mostCells).read(stream, position);
}

} // namespace parvis
