// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/points/point_sheets.h"

#include "domain/error.h"
#include "domain/translate.h"
#include "exchange/points/coordinates.h"
#include "exchange/points/point_columns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr std::size_t titleRows = 20; ///< a sheet may begin with so many rows of other text

} // namespace

std::optional<std::size_t> pointTitles(const std::vector<TextRow>& rows)
{
    const TitleTest test = pointTest();
    for (std::size_t i = 0; i < std::min(rows.size(), titleRows); ++i) {
        const PointColumns columns = PointColumns::byTitle(rows[i].cells);
        const bool isPair = columns.kind == PointColumns::Kind::Pair;
        const QString below = isPair && i + 1 < rows.size() ? rows[i + 1].cells.value(columns.first) : QString();
        if (columns.found() && (!isPair || parseCoordinatePair(below)))
            return i;
        if (test.areARow(rows[i].cells))
            break;
    }
    return std::nullopt;
}

const Worksheet& choosePointSheet(const std::vector<Worksheet>& sheets, const QString& wanted, const QString& path)
{
    const auto named = std::ranges::find_if(
        sheets, [&](const Worksheet& sheet) { return sheet.name.compare(wanted, Qt::CaseInsensitive) == 0; });
    if (!wanted.isEmpty() && named == sheets.end()) {
        QStringList names;
        for (const Worksheet& sheet : sheets)
            names << sheet.name;
        throw Error(translate("exchange", "The file has no sheet “%1”.").arg(wanted), path,
                    translate("exchange", "Its sheets are: %1.").arg(names.join(u", "_s)));
    }
    if (!wanted.isEmpty())
        return *named;
    for (const bool hidden : {false, true}) {
        for (const bool titled : {true, false}) {
            for (const Worksheet& sheet : sheets) {
                const bool fits =
                    titled ? pointTitles(sheet.rows).has_value() : PointColumns::byValue(sheet.rows).found();
                if (sheet.isHidden == hidden && fits)
                    return sheet;
            }
        }
    }
    const auto visible = std::ranges::find(sheets, false, &Worksheet::isHidden);
    return visible == sheets.end() ? sheets.front() : *visible;
}

} // namespace parvis
