// SPDX-License-Identifier: GPL-3.0-or-later
// Old workbooks of Excel: a stream of records, first those of the workbook, then those of each sheet.

#include "exchange/tables/xls_reader.h"

#include "domain/error.h"
#include "domain/translate.h"
#include "exchange/tables/biff_record.h"
#include "exchange/tables/cell_formats.h"
#include "exchange/tables/compound_file.h"
#include "exchange/tables/no_table.h"
#include "files/file_reading.h"

#include <QSet>

#include <algorithm>
#include <bit>
#include <optional>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

// Kinds of records.
constexpr int bof = 0x0809;
constexpr int eof = 0x000A;
constexpr int filePass = 0x002F;
constexpr int codePage = 0x0042;
constexpr int dateMode = 0x0022;
constexpr int boundSheet = 0x0085;
constexpr int formatRecord = 0x041E;
constexpr int styleRecord = 0x00E0;
constexpr int sharedTexts = 0x00FC;
constexpr int rowRecord = 0x0208;
constexpr int numberCell = 0x0203;
constexpr int shortCell = 0x027E;
constexpr int shortCells = 0x00BD;
constexpr int sharedTextCell = 0x00FD;
constexpr int textCell = 0x0204;
constexpr int richTextCell = 0x00D6;
constexpr int truthOrErrorCell = 0x0205;
constexpr int formula = 0x0006;
constexpr int formulaText = 0x0207;

QString errorText(int code)
{
    static const QHash<int, QString> texts{{0x00, u"#NULL!"_s}, {0x07, u"#DIV/0!"_s}, {0x0F, u"#VALUE!"_s},
                                           {0x17, u"#REF!"_s},  {0x1D, u"#NAME?"_s},  {0x24, u"#NUM!"_s},
                                           {0x2A, u"#N/A"_s}};
    return texts.value(code, u"#N/A"_s);
}

class XlsWorkbook
{
public:
    XlsWorkbook(const QByteArray& stream, const QString& path, const WorksheetLimits& limits,
                const std::stop_token& stop)
        : stream_(stream)
        , path_(path)
        , limits_(limits)
        , stop_(stop)
    {
    }

    void read(WorksheetBuilder& sheets)
    {
        readGlobals();
        for (const Entry& sheet : entries_) {
            readSheet(sheet.position);
            giveSheet(sheet, sheets);
        }
    }

private:
    using Texts = BiffRecord::Texts;

    struct Entry
    {
        QString name;
        qsizetype position = 0;
        bool isHidden = false;
    };

    struct Cell
    {
        int row = 0;
        int column = 0;
        CellValue value;
    };

    /// Calls `take` with the records from there to the end of that part of the stream, without those of its charts.
    template <typename Take>
    void eachRecord(qsizetype position, const Take& take)
    {
        constexpr int between = 4096; // records
        int depth = 0;
        int count = 0;
        do {
            if (count++ % between == 0)
                throwIfStopped();
            BiffRecord record = BiffRecord::at(stream_, position);
            position = record.end();
            read_ += record.end() - record.position();
            if (read_ > stream_.size()) // sheets that lie in each other
                throw BiffRecord::Short();
            if (record.kind() == bof)
                ++depth;
            else if (record.kind() == eof)
                --depth;
            if (depth == 0 && record.kind() != eof)
                throw BiffRecord::Short();
            if (depth == 1)
                take(record);
        } while (depth > 0);
    }

    void throwIfStopped() const
    {
        if (stop_.stop_requested())
            throw Cancelled();
    }

    [[noreturn]] void throwTooManyCells() const
    {
        throw Error(translate("exchange", "The spreadsheet holds too many cells."), path_,
                    translate("exchange", "Split it into smaller tables."));
    }

    void readGlobals();
    void readSharedTexts(BiffRecord& record);
    void readSheet(qsizetype position);
    void readCell(BiffRecord& record);
    void readFormula(BiffRecord& record, const Cell& cell, std::size_t style);
    void addCell(const Cell& cell);
    void giveSheet(const Entry& entry, WorksheetBuilder& sheets);

    const QByteArray& stream_;
    QString path_;
    WorksheetLimits limits_;
    std::stop_token stop_;
    qint64 read_ = 0; ///< bytes of the stream

    Texts texts_ = Texts::Unicode;
    std::vector<Entry> entries_;
    QStringList sharedTexts_;
    CellFormats formats_;

    // Of the sheet that is being read.
    std::vector<Cell> cells_;
    QSet<int> hiddenRows_;
    std::optional<Cell> formula_; ///< whose text follows
};

void XlsWorkbook::readGlobals()
{
    constexpr int isWorksheet = 0;
    constexpr int excel5 = 0x0500;
    constexpr int hidden = 3;
    constexpr int westernWindows = 1252;
    constexpr int westernWindowsOfExcel = 0x8001;
    eachRecord(0, [&](BiffRecord& record) {
        switch (record.kind()) {
        case bof:
            texts_ = record.word() > excel5 ? Texts::Unicode : Texts::Windows1252;
            break;
        case filePass:
            throwLocked(path_);
        case codePage:
            if (const int page = record.word();
                texts_ == Texts::Windows1252 && page != westernWindows && page != westernWindowsOfExcel)
                throw Error(
                    translate("exchange", "The file is of an Excel before 1997, and not in the letters of "
                                          "western Europe on Windows."),
                    path_,
                    translate("exchange", "Open it in a spreadsheet program and save it as .xlsx, .ods or .csv."));
            break;
        case dateMode:
            formats_.setFrom1904(record.word() == 1);
            break;
        case formatRecord: {
            const int number = record.word();
            const int length = texts_ == Texts::Unicode ? record.word() : record.byte();
            formats_.setCode(number, record.text(length, texts_));
            break;
        }
        case styleRecord:
            record.skip(2);
            formats_.addStyle(record.word());
            break;
        case boundSheet: {
            Entry entry{.position = qsizetype(record.number())};
            entry.isHidden = (record.byte() & hidden) != 0;
            const int kind = record.byte();
            const int length = record.byte();
            entry.name = record.text(length, texts_);
            if (kind == isWorksheet)
                entries_.push_back(entry);
            break;
        }
        case sharedTexts:
            readSharedTexts(record);
            break;
        default:
            break;
        }
    });
}

void XlsWorkbook::readSharedTexts(BiffRecord& record)
{
    constexpr int between = 4096; // texts
    constexpr qsizetype most = 5'000'000;
    record.skip(4);
    for (quint32 left = record.number(); left > 0; --left) {
        if (sharedTexts_.size() >= most)
            throwTooManyCells();
        if (left % between == 0)
            throwIfStopped();
        const int length = record.word();
        sharedTexts_ << record.text(length, texts_);
    }
}

void XlsWorkbook::addCell(const Cell& cell)
{
    if (qint64(cells_.size()) >= limits_.cells)
        throwTooManyCells();
    cells_.push_back(cell);
}

void XlsWorkbook::readFormula(BiffRecord& record, const Cell& cell, std::size_t style)
{
    constexpr quint64 noNumber = 0xFFFF;
    enum { Text, Truth, Fault };
    const quint64 low = record.number();
    const quint64 result = low | quint64{record.number()} << 32;
    Cell found = cell;
    if (result >> 48 != noNumber) {
        found.value = formats_.shown(std::bit_cast<double>(result), style);
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

void XlsWorkbook::readCell(BiffRecord& record)
{
    Cell cell{.row = record.word(), .column = record.word()};
    std::size_t style = record.word();
    switch (record.kind()) {
    case numberCell:
        cell.value = formats_.shown(record.real(), style);
        break;
    case shortCell:
        cell.value = formats_.shown(record.shortReal(), style);
        break;
    case shortCells: {
        constexpr qsizetype head = 4;
        constexpr qsizetype each = 6;
        for (qsizetype left = (record.end() - record.position() - head - 6) / each; left > 0; --left) {
            cell.value = formats_.shown(record.shortReal(), style);
            addCell(cell);
            ++cell.column;
            style = record.word();
        }
        return;
    }
    case sharedTextCell:
        if (const quint32 index = record.number(); index < quint32(sharedTexts_.size()))
            cell.value.text = sharedTexts_.at(index);
        else
            throw Error(translate("exchange", "The spreadsheet is damaged: a cell names a text that is missing."),
                        path_, translate("exchange", "Open it in a spreadsheet program and save it again."));
        break;
    case truthOrErrorCell: {
        const int value = record.byte();
        cell.value.text = record.byte() == 0 ? truthText(value != 0) : errorText(value);
        break;
    }
    case formula:
        readFormula(record, cell, style);
        return;
    default:
        const int length = record.word();
        cell.value.text = record.text(length, texts_);
    }
    addCell(cell);
}

void XlsWorkbook::readSheet(qsizetype position)
{
    constexpr int isHidden = 0x20;
    cells_.clear();
    hiddenRows_.clear();
    formula_.reset();
    eachRecord(position, [&](BiffRecord& record) {
        switch (record.kind()) {
        case rowRecord: {
            const int row = record.word();
            record.skip(10);
            if ((record.word() & isHidden) != 0)
                hiddenRows_.insert(row);
            break;
        }
        case formulaText:
            if (formula_) {
                const int length = record.word();
                formula_->value.text = record.text(length, texts_);
                addCell(*formula_);
                formula_.reset();
            }
            break;
        case numberCell:
        case shortCell:
        case shortCells:
        case sharedTextCell:
        case textCell:
        case richTextCell:
        case truthOrErrorCell:
        case formula:
            readCell(record);
            break;
        default:
            break;
        }
    });
}

void XlsWorkbook::giveSheet(const Entry& entry, WorksheetBuilder& sheets)
{
    const auto isBefore = [](const Cell& one, const Cell& other) {
        return std::pair(one.row, one.column) < std::pair(other.row, other.column);
    };
    if (!std::ranges::is_sorted(cells_, isBefore))
        std::ranges::stable_sort(cells_, isBefore);
    sheets.beginSheet(entry.name, entry.isHidden);
    for (std::size_t i = 0; i < cells_.size(); ++i) {
        const auto& [row, column, value] = cells_[i];
        sheets.setCell(column, value.text, value.isNumber);
        if (i + 1 == cells_.size() || cells_[i + 1].row != row)
            sheets.endRow(row + 1, 1, hiddenRows_.contains(row));
    }
    sheets.endSheet();
}

} // namespace

void readXls(const QString& path, const WorksheetLimits& limits, WorksheetBuilder& sheets, const std::stop_token& stop)
{
    constexpr qint64 most = 256LL << 20;
    const QByteArray bytes = readWholeFile(path, {most, translate("exchange", "Split it into smaller tables.")}, stop);
    const CompoundFile file(bytes, path);
    if (file.has(u"EncryptedPackage"_s))
        throwLocked(path);
    const QString stream = file.has(u"Workbook"_s) ? u"Workbook"_s : u"Book"_s;
    if (!file.has(stream))
        throw Error(translate("exchange", "The file is in an old format of Office, and no spreadsheet."), path,
                    translate("exchange", "Choose a table: CSV, ODS, XLSX or XLS."));
    try {
        const QByteArray records = file.read(stream);
        XlsWorkbook(records, path, limits, stop).read(sheets);
    } catch (const BiffRecord::Short&) {
        throw Error(translate("exchange", "The spreadsheet is damaged."), path,
                    translate("exchange", "Open it in a spreadsheet program and save it again."));
    }
}

} // namespace parvis
