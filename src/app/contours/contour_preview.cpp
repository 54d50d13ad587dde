// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contours/contour_preview.h"

#include "widgets/tables/notice_schema.h"
#include "widgets/tables/table_columns.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

struct ContourTexts
{
    Q_DECLARE_TR_FUNCTIONS(parvis::ContourPreview)
};

struct ContourRow
{
    qint64 key = 0;
    QpvCode code;
    QString name;
    QString communes;
    ContourFate fate = ContourFate::Unknown;
    bool repaired = false;
    std::optional<double> areaHa;         ///< in the file
    std::optional<double> registerAreaHa; ///< as published
};

ContourFate fateOf(ContourChange change)
{
    switch (change) {
    case ContourChange::Added:
        return ContourFate::Added;
    case ContourChange::Replaced:
        return ContourFate::Replaced;
    case ContourChange::Kept:
        break;
    }
    return ContourFate::Kept;
}

std::vector<ContourRow> currentRows(const Register& records, const PerimeterImport& import)
{
    std::vector<ContourRow> rows;
    const auto add = [&](const QpvCode& code, ContourFate fate, const Perimeter* perimeter) {
        const Qpv* qpv = records.qpv(code);
        ContourRow row{.code = code, .name = qpv ? qpv->name : QString(), .fate = fate};
        QStringList communes;
        for (const Commune* commune : qpv ? records.communesOf(qpv->id) : std::vector<const Commune*>())
            communes << commune->name;
        row.communes = communes.join(u", "_s);
        row.repaired = perimeter && perimeter->repaired;
        if (perimeter)
            row.areaHa = perimeter->areaHa;
        if (qpv)
            row.registerAreaHa = qpv->areaHa;
        rows.push_back(std::move(row));
    };
    for (const QpvCode& code : import.missing)
        add(code, ContourFate::Missing, nullptr);
    for (std::size_t i = 0; i < import.matched.size(); ++i)
        add(import.matched[i], fateOf(changeOf(records, import.perimeters[i])), &import.perimeters[i]);
    for (const QpvCode& code : import.unknown)
        add(code, ContourFate::Unknown, nullptr);
    return rows;
}

std::vector<ContourRow> formerRows(const Register& records, const FormerImport& import)
{
    std::vector<ContourRow> rows;
    for (const FormerQpv& qpv : import.qpvs)
        rows.push_back({.code = qpv.code,
                        .name = qpv.name,
                        .communes = qpv.communes,
                        .fate = fateOf(changeOf(records, qpv)),
                        .repaired = qpv.repaired,
                        .areaHa = qpv.areaHa});
    for (const QpvCode& code : import.elsewhere)
        rows.push_back({.code = code, .fate = ContourFate::Elsewhere});
    for (const QpvCode& code : import.others)
        rows.push_back({.code = code, .fate = ContourFate::Unknown});
    return rows;
}

/// Contours that contradict the register, and are not taken.
void addMisplaced(std::vector<ContourRow>& rows, const Register& records, const ContourImport& import)
{
    if (import.takesMisplaced)
        return;
    for (const QpvCode& code : import.misplaced()) {
        const Qpv* qpv = records.qpv(code);
        rows.push_back({.code = code, .name = qpv ? qpv->name : QString(), .fate = ContourFate::Misplaced});
    }
}

std::vector<ContourRow> contourRows(const Register& records, const ContourImport& import)
{
    std::vector<ContourRow> rows =
        import.generation == 2015 ? formerRows(records, import.former) : currentRows(records, import.current);
    addMisplaced(rows, records, import);
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].key = qint64(i) + 1;
    return rows;
}

/// A cell that has nothing to say, which is not the same as unknown.
CellValue blank()
{
    return QString();
}

} // namespace

const std::vector<StateMark>& contourFateMarks()
{
    static const std::vector<StateMark> marks{
        {u"added"_s, ContourTexts::tr("New contour"), Shape::Check, Tone::Good, 0},
        {u"replaced"_s, ContourTexts::tr("Replaced"), Shape::HalfCircle, Tone::Active, 1},
        {u"kept"_s, ContourTexts::tr("Already stored"), Shape::Circle, Tone::Muted, 2},
        {u"unknown"_s, ContourTexts::tr("Unknown to the register"), Shape::Dash, Tone::Muted, 3},
        {u"elsewhere"_s, ContourTexts::tr("In another département"), Shape::Dash, Tone::Muted, 4},
        {u"missing"_s, ContourTexts::tr("Missing in the file"), Shape::Triangle, Tone::Caution, 5},
        {u"misplaced"_s, ContourTexts::tr("Refused: out of place"), Shape::Triangle, Tone::Caution, 6}};
    return marks;
}

const std::vector<StateMark>& contourRepairMarks()
{
    static const std::vector<StateMark> marks{
        {u"repaired"_s, ContourTexts::tr("Repaired"), Shape::Diamond, Tone::Active, 0},
        {u"sound"_s, ContourTexts::tr("As published"), Shape::Check, Tone::Muted, 1},
        {u"none"_s, ContourTexts::tr("No contour"), Shape::Dash, Tone::Muted, 2}};
    return marks;
}

TableSchema contourSchema(std::shared_ptr<const ContourImport> import)
{
    auto rows = [import](const Register& records) { return contourRows(records, *import); };
    return SchemaOf<ContourRow>(u"contour_import"_s, {}, rows, [](const ContourRow& row) { return row.key; })
        .add(column("code", ContourTexts::tr("Code"), CellKind::Code, 11),
             [](const ContourRow& row) { return cellOf(row.code); })
        .add(column("name", ContourTexts::tr("Neighbourhood"), CellKind::Text, 30),
             [](const ContourRow& row) { return row.name.isEmpty() ? blank() : cellOf(row.name); })
        .add(column("communes", ContourTexts::tr("Communes"), CellKind::Text, 22),
             [](const ContourRow& row) { return row.communes.isEmpty() ? blank() : cellOf(row.communes); })
        .add(markColumn("fate", ContourTexts::tr("On import"), 24, contourFateMarks()),
             [](const ContourRow& row) { return &contourFateMarks()[std::size_t(row.fate)]; })
        .add(withTip(markColumn("repair", ContourTexts::tr("Outline"), 19, contourRepairMarks()),
                     ContourTexts::tr("Published outlines that cross or touch themselves are mended.")),
             [](const ContourRow& row) {
                 return &contourRepairMarks()[!row.areaHa ? 2 : row.repaired ? 0 : 1];
             })
        .add(withTip(decimalColumn("area", ContourTexts::tr("Area in the file"), 12, 2),
                     ContourTexts::tr("Hectares, of the contour of the file")),
             [](const ContourRow& row) { return row.areaHa ? cellOf(row.areaHa) : blank(); })
        .add(withTip(decimalColumn("register_area", ContourTexts::tr("Area in the register"), 12, 2),
                     ContourTexts::tr("Hectares, as published with the list of the QPV")),
             [](const ContourRow& row) { return row.registerAreaHa ? cellOf(row.registerAreaHa) : blank(); })
        .estimate([import](const Register&) {
            return import->current.matched.size() + import->current.unknown.size() + import->former.qpvs.size() +
                   import->former.elsewhere.size();
        })
        .build();
}

TableSchema contourNoticeSchema(const ContourImport& import)
{
    return noticeSchema(u"contour_notices"_s, ContourTexts::tr("Code or feature"), 20, import.notices());
}

} // namespace parvis
