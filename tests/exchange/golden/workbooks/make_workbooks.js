// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the workbooks of SheetJS, ExcelJS and xlsx-populate into this folder; see README.md.

const ExcelJS = require("exceljs");
const XLSX = require("xlsx");
const XlsxPopulate = require("xlsx-populate");

const titles = ["nom", "code", "téléphone", "ouverture", "depuis", "longitude", "latitude"];
const day = (year, month, date) => (Date.UTC(year, month - 1, date) - Date.UTC(1899, 11, 30)) / 86400000;
const old = ["Ancien local", 2100, 353010011, 8 / 24, day(2019, 1, 2), 3.0637, 50.6365];
const rows = [["Salle A", 2100, 353010011, 14.5 / 24, day(2024, 4, 19), 3.2956, 49.862],
              ["Salle B\nau fond", 59000, 353010012, (9 + 5 / 60) / 24, day(2023, 12, 1), 3.06, 50.63]];
const formats = [null, "00000", '0#" "##" "##" "##" "##', "hh:mm", "dd/mm/yyyy", null, null];
const sheets = [["archive", [old], true], ["Lieux", rows, false]];

function withSheetJs() {
    const book = XLSX.utils.book_new();
    for (const [name, lines] of sheets) {
        const sheet = XLSX.utils.aoa_to_sheet([titles, ...lines]);
        for (let row = 1; row <= lines.length; ++row)
            formats.forEach((code, column) => {
                if (code)
                    sheet[XLSX.utils.encode_cell({r: row, c: column})].z = code;
            });
        XLSX.utils.book_append_sheet(book, sheet, name);
    }
    book.Workbook = {Sheets: sheets.map(([, , hidden]) => ({Hidden: hidden ? 1 : 0}))};
    XLSX.writeFile(book, "sheetjs.xlsx", {bookSST: true, compression: true});
    XLSX.writeFile(book, "sheetjs.xls");
    XLSX.writeFile(book, "sheetjs.xlsb");
}

async function withExcelJs() {
    const book = new ExcelJS.Workbook();
    for (const [name, lines, hidden] of sheets) {
        const sheet = book.addWorksheet(name, {state: hidden ? "hidden" : "visible"});
        for (const line of [titles, ...lines])
            sheet.addRow(line);
        for (let row = 2; row <= lines.length + 1; ++row)
            formats.forEach((code, column) => {
                if (code)
                    sheet.getRow(row).getCell(column + 1).numFmt = code;
            });
    }
    await book.xlsx.writeFile("exceljs.xlsx");
}

async function locked() {
    const book = await XlsxPopulate.fromBlankAsync();
    book.sheet(0).cell("A1").value([titles, ...rows]);
    await book.toFileAsync("xlsx-populate-locked.xlsx", {password: "parvis"});
}

withSheetJs();
withExcelJs();
locked();
