#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes the workbooks of openpyxl, XlsxWriter, xlwt and odfpy into this folder; see README.md.

import datetime

import openpyxl
import xlsxwriter
import xlwt
from odf import number, style, table, text
from odf.opendocument import OpenDocumentSpreadsheet

TITLES = ["nom", "code", "téléphone", "ouverture", "depuis", "longitude", "latitude"]
OLD = ["Ancien local", 2100, 353010011, datetime.time(8, 0), datetime.date(2019, 1, 2), 3.0637, 50.6365]
ROWS = [["Salle A", 2100, 353010011, datetime.time(14, 30), datetime.date(2024, 4, 19), 3.2956, 49.862],
        ["Salle B\nau fond", 59000, 353010012, datetime.time(9, 5), datetime.date(2023, 12, 1), 3.06, 50.63]]
FORMATS = [None, "00000", '0#" "##" "##" "##" "##', "hh:mm", "dd/mm/yyyy", None, None]
SHEETS = [("archive", [OLD], True), ("Lieux", ROWS, False)]


def with_openpyxl(path):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows, hidden in SHEETS:
        sheet = book.create_sheet(name)
        sheet.append(TITLES)
        for row in rows:
            sheet.append(row)
            for cell, code in zip(sheet[sheet.max_row], FORMATS):
                cell.number_format = code or "General"
        sheet.sheet_state = "veryHidden" if hidden else "visible"
    book.active = 1
    book.save(path)


def with_xlsxwriter(path):
    book = xlsxwriter.Workbook(path)
    formats = [book.add_format({"num_format": code}) if code else None for code in FORMATS]
    for name, rows, hidden in SHEETS:
        sheet = book.add_worksheet(name)
        sheet.write_row(0, 0, TITLES)
        for line, row in enumerate(rows, 1):
            for column, value in enumerate(row):
                value = value.replace("\n", "\r\n") if isinstance(value, str) else value
                sheet.write(line, column, value, formats[column])
        sheet.hide() if hidden else sheet.activate()
    book.close()


def with_xlwt(path):
    book = xlwt.Workbook(encoding="utf-8")
    styles = [xlwt.easyxf(num_format_str=code) if code else xlwt.Style.default_style for code in FORMATS]
    for name, rows, hidden in SHEETS:
        sheet = book.add_sheet(name)
        sheet.visibility = 1 if hidden else 0
        for line, row in enumerate([TITLES] + rows):
            for column, value in enumerate(row):
                sheet.write(line, column, value, styles[column] if line else xlwt.Style.default_style)
    book.set_active_sheet(1)
    book.save(path)


def with_odfpy(path):
    book = OpenDocumentSpreadsheet()
    hide = style.Style(name="hide", family="table")
    hide.addElement(style.TableProperties(display="false"))
    book.automaticstyles.addElement(hide)
    padded = number.NumberStyle(name="N1")
    padded.addElement(number.Number(decimalplaces="0", minintegerdigits="5"))
    book.automaticstyles.addElement(padded)
    code = style.Style(name="ce1", family="table-cell", datastylename="N1")
    book.automaticstyles.addElement(code)

    def cell(value, column):
        if isinstance(value, str):
            made, shown = table.TableCell(valuetype="string"), value.split("\n")
        elif isinstance(value, datetime.time):
            made = table.TableCell(valuetype="time", timevalue=value.strftime("PT%HH%MM00S"))
            shown = [value.strftime("%H:%M")]
        elif isinstance(value, datetime.date):
            made = table.TableCell(valuetype="date", datevalue=value.isoformat())
            shown = [value.strftime("%d/%m/%Y")]
        elif column == 1:
            made, shown = table.TableCell(valuetype="float", value=value, stylename=code), ["%05d" % value]
        elif column == 2:
            digits = "%010d" % value
            made = table.TableCell(valuetype="float", value=value)
            shown = [" ".join(digits[i:i + 2] for i in range(0, 10, 2))]
        else:
            made, shown = table.TableCell(valuetype="float", value=value), [("%.2f" % value).replace(".", ",")]
        for line in shown:
            made.addElement(text.P(text=line))
        return made

    for name, rows, hidden in SHEETS:
        sheet = table.Table(name=name, **({"stylename": hide} if hidden else {}))
        for row in [TITLES] + rows:
            line = table.TableRow()
            for column, value in enumerate(row):
                line.addElement(cell(value, column))
            sheet.addElement(line)
        book.spreadsheet.addElement(sheet)
    book.save(path)


with_openpyxl("openpyxl.xlsx")
with_xlsxwriter("xlsxwriter.xlsx")
with_xlwt("xlwt.xls")
with_odfpy("odfpy.ods")
