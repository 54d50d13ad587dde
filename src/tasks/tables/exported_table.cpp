// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/tables/exported_table.h"

#include <QLocale>

namespace parvis {

TableCell decimalCell(double number)
{
    const QString text = QString::number(number, 'f', QLocale::FloatingPointShortest);
    const qsizetype point = text.indexOf(u'.');
    return Decimal{number, point < 0 ? 0 : int(text.size() - point - 1)};
}

} // namespace parvis
