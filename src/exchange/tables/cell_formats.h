// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/shown_value.h"

#include <QHash>

#include <map>
#include <memory>

namespace parvis {

/// What a cell gives, and whether it is a plain number.
struct CellValue
{
    QString text;
    bool isNumber = false;
};

/// How the cells of an Excel workbook show their numbers, by their style. Private to the layer.
class CellFormats
{
public:
    /// The format code of that number, before the styles that use it; Excel's own are known.
    void setCode(int number, const QString& code);
    /// The next style, whose cells have the format of that number.
    void addStyle(int number);
    void setFrom1904(bool from1904) { from1904_ = from1904; }

    /// A day, a time or a code as the cell shows it, otherwise the number. A style that is missing shows numbers.
    CellValue shown(double number, std::size_t style) const;

private:
    struct Format
    {
        NumberFormat format;
        bool isDate = false;
    };

    QHash<int, QString> codes_;
    std::map<int, std::shared_ptr<const Format>> known_;
    std::vector<std::shared_ptr<const Format>> styles_;
    bool from1904_ = false; ///< days are counted from there
};

} // namespace parvis
