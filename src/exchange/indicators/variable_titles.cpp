// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/indicators/variable_titles.h"

#include "domain/error.h"
#include "exchange/tables/delimited_text.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

QString withoutYear(QString title)
{
    static const QRegularExpression year(u"\\s+(en|au|de|-)?\\s*(19|20)\\d{2}$"_s);
    static const QRegularExpression within(u"\\s+en\\s+(19|20)\\d{2}(?=[\\s,;(])"_s);
    return title.simplified().remove(within).remove(year);
}

void readTitles(const QString& path, VariableTitles& titles, const std::stop_token& stop)
{
    const TextTable table = readDelimited(path, {}, {}, {}, stop);
    const auto column = [&](const QString& name) {
        for (qsizetype i = 0; i < table.header.size(); ++i) {
            if (table.header[i].compare(name, Qt::CaseInsensitive) == 0)
                return i;
        }
        return qsizetype(-1);
    };
    const qsizetype code = column(u"COD_VAR"_s);
    const qsizetype label = column(u"LIB_VAR"_s);
    if (code < 0 || label < 0)
        return;
    for (const TextRow& row : table.rows) {
        if (!row.cells[code].isEmpty() && !titles.contains(row.cells[code]))
            titles.insert(row.cells[code], withoutYear(row.cells[label]));
    }
}

} // namespace

VariableTitles variableTitles(const QString& table, const std::stop_token& stop)
{
    VariableTitles titles;
    const QFileInfo file(table);
    for (const QFileInfo& beside :
         file.dir().entryInfoList({u"meta*.csv"_s, u"META*.CSV"_s}, QDir::Files, QDir::Name)) {
        try {
            if (beside != file)
                readTitles(beside.filePath(), titles, stop);
        } catch (const Cancelled&) {
            throw;
        } catch (const Error&) { // the names of the columns serve as well
        }
    }
    return titles;
}

QString variableUnit(const QString& title)
{
    static const QRegularExpression share(u"^(taux|part|proportion) "_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression euros(u"\\((en )?(euros?|€)\\)"_s, QRegularExpression::CaseInsensitiveOption);
    if (title.contains(euros))
        return u"€"_s;
    return title.contains(u"(%)") || title.contains(u"(en %)") || title.contains(share) ? u"%"_s : QString();
}

} // namespace parvis
