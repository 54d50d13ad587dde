// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/table_suffixes.h"

using namespace Qt::StringLiterals;

namespace parvis {

QStringList tableSuffixes()
{
    return QStringList{u"csv"_s, u"tsv"_s, u"txt"_s} + spreadsheetSuffixes();
}

QStringList spreadsheetSuffixes()
{
    return {u"ods"_s, u"xlsx"_s, u"xls"_s};
}

} // namespace parvis
