// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/cell_formats.h"

namespace parvis {

void CellFormats::setCode(int number, const QString& code)
{
    codes_.insert(number, code.size() > longestFormatCode ? QString() : code);
}

void CellFormats::addStyle(int number)
{
    auto& format = known_[number];
    if (!format) {
        const QString code = codes_.value(number, dateFormat(number));
        format = std::make_shared<const Format>(Format{code, isDateFormat(code)});
    }
    styles_.push_back(format);
}

CellValue CellFormats::shown(double number, std::size_t style) const
{
    if (style < styles_.size()) {
        const Format& cell = *styles_[style];
        if (cell.isDate)
            return {shownDate(number, cell.format, from1904_)};
        if (const auto code = shownCode(number, cell.format))
            return {*code};
    }
    return {plainNumber(number), true};
}

} // namespace parvis
