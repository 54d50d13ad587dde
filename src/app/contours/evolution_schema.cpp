// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contours/evolution_schema.h"

#include "widgets/tables/table_columns.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

struct EvolutionTexts
{
    Q_DECLARE_TR_FUNCTIONS(parvis::Evolution)
};

using Row = OverlaidContour;

double percent(double part, double whole)
{
    return whole > 0 ? 100 * part / whole : 0;
}

QString relatives(const Row& row)
{
    QStringList texts;
    for (const Overlap& overlap : row.overlaps) {
        if (!overlap.sliver)
            texts << EvolutionTexts::tr("%1 %2 (%3 ha, %4 %)")
                         .arg(overlap.other.text(), overlap.otherName, QLocale().toString(overlap.sharedHa, 'f', 2),
                              QLocale().toString(100 * overlap.shareOfOwn, 'f', 0));
    }
    return texts.join(u" · "_s);
}

/// What differs between the two tables.
struct Words
{
    QString id;
    QString area;
    QString kept;
    QString rest;
    QString restShare;
    QString relatives;
    QString noRelative;
};

TableSchema schema(std::shared_ptr<const Overlay> overlay, std::vector<Row> Overlay::*side, const Words& words)
{
    auto rows = [overlay, side](const Register&) { return (*overlay).*side; };
    const auto key = [](const Row& row) { return qint64(qHash(row.code.text()) >> 1); };
    TableColumn relations =
        withTip(column("relatives", words.relatives, CellKind::Text, 60),
                EvolutionTexts::tr("With the shared area, and its share of the neighbourhood of this line"));
    relations.unknown = words.noRelative;
    return SchemaOf<Row>(words.id, {}, rows, key)
        .add(column("code", EvolutionTexts::tr("Code"), CellKind::Code, 11),
             [](const Row& row) { return cellOf(row.code); })
        .add(column("name", EvolutionTexts::tr("Neighbourhood"), CellKind::Text, 28),
             [](const Row& row) { return cellOf(row.name); })
        .add(decimalColumn("area", words.area, 12, 2), [](const Row& row) { return cellOf(row.areaHa); })
        .add(decimalColumn("kept", words.kept, 12, 2), [](const Row& row) { return cellOf(row.commonHa); })
        .add(decimalColumn("kept_share", EvolutionTexts::tr("Kept (%)"), 12, 0),
             [](const Row& row) { return cellOf(percent(row.commonHa, row.areaHa)); })
        .add(decimalColumn("rest", words.rest, 12, 2), [](const Row& row) { return cellOf(row.restHa); })
        .add(decimalColumn("rest_share", words.restShare, 12, 0),
             [](const Row& row) { return cellOf(percent(row.restHa, row.areaHa)); })
        .add(relations, [](const Row& row) { return cellOf(relatives(row)); })
        .build();
}

} // namespace

TableSchema currentEvolutionSchema(std::shared_ptr<const Overlay> overlay)
{
    return schema(std::move(overlay), &Overlay::current,
                  {u"evolution_current"_s, EvolutionTexts::tr("Area in 2024 (ha)"), EvolutionTexts::tr("Kept (ha)"),
                   EvolutionTexts::tr("Gained (ha)"), EvolutionTexts::tr("Gained (%)"),
                   EvolutionTexts::tr("From (2015)"), EvolutionTexts::tr("no QPV of 2015")});
}

TableSchema formerEvolutionSchema(std::shared_ptr<const Overlay> overlay)
{
    return schema(std::move(overlay), &Overlay::former,
                  {u"evolution_former"_s, EvolutionTexts::tr("Area in 2015 (ha)"), EvolutionTexts::tr("Kept (ha)"),
                   EvolutionTexts::tr("Lost (ha)"), EvolutionTexts::tr("Lost (%)"), EvolutionTexts::tr("Became (2024)"),
                   EvolutionTexts::tr("no QPV of 2024")});
}

QString evolutionSummary(const Overlay& overlay)
{
    const QLocale locale;
    const OverlayTotals former = totalsOf(overlay.former);
    const OverlayTotals current = totalsOf(overlay.current);
    const auto hectares = [&](double value) { return u"<nobr>%1</nobr>"_s.arg(locale.toString(value, 'f', 1)); };
    const QString sums =
        EvolutionTexts::tr("%1 QPV in 2015 (%2 ha), %3 in 2024 (%4 ha): <b>%5 ha kept, %6 ha gained, %7 ha lost.</b>")
            .arg(locale.toString(int(overlay.former.size())), hectares(former.areaHa),
                 locale.toString(int(overlay.current.size())), hectares(current.areaHa), hectares(current.commonHa),
                 hectares(current.restHa), hectares(former.restHa));
    const int slivers = overlay.slivers();
    const QString left = EvolutionTexts::tr("Overlaps of less than %1 ha, or of less than %2 % of the smaller contour, "
                                            "count in the areas and make no lineage: %n here.",
                                            nullptr, slivers)
                             .arg(locale.toString(smallestSharedHa), locale.toString(100 * smallestShare, 'f', 0));
    return sums + u"<br>"_s + left;
}

} // namespace parvis
