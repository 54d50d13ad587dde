// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/xls_workbook.h"

#include "domain/translate.h"
#include "exchange/tables/no_table.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

void readSharedTexts(BiffStream& stream, BiffRecord& record, XlsWorkbook& workbook)
{
    constexpr int between = 4096; // texts
    constexpr qsizetype most = 5'000'000;
    record.skip(4);
    for (quint32 left = record.number(); left > 0; --left) {
        if (workbook.sharedTexts.size() >= most)
            throwTooManyCells(workbook.path);
        if (left % between == 0)
            stream.throwIfStopped();
        const int length = record.word();
        workbook.sharedTexts << record.text(length, workbook.texts);
    }
}

} // namespace

XlsWorkbook readXlsWorkbook(BiffStream& stream, const QString& path)
{
    XlsWorkbook workbook{.path = path};
    constexpr int isWorksheet = 0;
    constexpr int excel5 = 0x0500;
    constexpr int hidden = 3;
    constexpr int westernWindows = 1252;
    constexpr int westernWindowsOfExcel = 0x8001;
    stream.eachRecord(0, [&](BiffRecord& record) {
        switch (record.kind()) {
        case biff::bof:
            workbook.texts = record.word() > excel5 ? BiffRecord::Texts::Unicode : BiffRecord::Texts::Windows1252;
            break;
        case biff::filePass:
            throwLocked(path);
        case biff::codePage:
            if (const int page = record.word(); workbook.texts == BiffRecord::Texts::Windows1252 &&
                                                page != westernWindows && page != westernWindowsOfExcel)
                throw Error(
                    translate("exchange", "The file is of an Excel before 1997, and not in the letters of "
                                          "western Europe on Windows."),
                    path,
                    translate("exchange", "Open it in a spreadsheet program and save it as .xlsx, .ods or .csv."));
            break;
        case biff::dateMode:
            workbook.formats.setFrom1904(record.word() == 1);
            break;
        case biff::format: {
            const int number = record.word();
            const int length = workbook.texts == BiffRecord::Texts::Unicode ? record.word() : record.byte();
            workbook.formats.setCode(number, record.text(length, workbook.texts));
            break;
        }
        case biff::style:
            record.skip(2);
            workbook.formats.addStyle(record.word());
            break;
        case biff::boundSheet: {
            XlsWorkbook::Sheet sheet{.position = qsizetype(record.number())};
            sheet.isHidden = (record.byte() & hidden) != 0;
            const int kind = record.byte();
            const int length = record.byte();
            sheet.name = record.text(length, workbook.texts);
            if (kind == isWorksheet)
                workbook.sheets.push_back(sheet);
            break;
        }
        case biff::sharedTexts:
            readSharedTexts(stream, record, workbook);
            break;
        default:
            break;
        }
    });
    return workbook;
}

void throwTooManyCells(const QString& path)
{
    throw Error(translate("exchange", "The spreadsheet holds too many cells."), path,
                translate("exchange", "Split it into smaller tables."));
}

} // namespace parvis
