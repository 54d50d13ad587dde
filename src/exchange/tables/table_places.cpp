// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/table_places.h"

#include "domain/translate.h"

namespace parvis {

QString columnLetters(qsizetype column)
{
    QString letters;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(char16_t(u'A' + (rest - 1) % 26)));
    return letters;
}

QString linePlace(int line)
{
    return translate("exchange", "line %1").arg(line);
}

} // namespace parvis
