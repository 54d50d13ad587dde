// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text_grid.h"

#include "domain/names.h"
#include "domain/typography.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

QString shortened(const QString& text, qsizetype width)
{
    return text.size() <= width ? text : text.left(width - 1).trimmed() + u'…';
}

} // namespace

void TextGrid::add(const QStringList& cells)
{
    Q_ASSERT(std::size_t(cells.size()) == columns_.size());
    QStringList shown;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString cell = onOneLine(cells[i]);
        shown << (cell.isEmpty() ? u"–"_s : shortened(cell, columns_[std::size_t(i)].maxWidth));
    }
    rows_.push_back(shown);
}

QString TextGrid::text() const
{
    std::vector<qsizetype> widths;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        qsizetype width = columns_[i].title.size();
        for (const QStringList& row : rows_)
            width = std::max(width, row[qsizetype(i)].size());
        widths.push_back(width);
    }
    const auto line = [&](const auto& cellOf) {
        QString text;
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const QString cell = cellOf(i);
            text += columns_[i].align == Align::Right ? cell.rightJustified(widths[i]) : cell.leftJustified(widths[i]);
            text += u"  "_s;
        }
        while (text.endsWith(u' '))
            text.chop(1);
        return text + u'\n';
    };
    QString text = line([&](std::size_t i) { return columns_[i].title; });
    text += line([&](std::size_t i) { return QString(widths[i], u'─'); });
    for (const QStringList& row : rows_)
        text += line([&](std::size_t i) { return row[qsizetype(i)]; });
    return text;
}

QString FactList::text() const
{
    qsizetype width = 0;
    for (const Fact& fact : facts_)
        width = std::max(width, fact.name.size());
    QString text;
    for (const Fact& fact : facts_)
        text += fact.name.leftJustified(width + 2) + (fact.value.isEmpty() ? unknownText() : fact.value) + u'\n';
    return text;
}

} // namespace parvis::cli
