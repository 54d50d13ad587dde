// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/funding/funding_matrix_schema.h"

#include "domain/names.h"
#include "domain/translate.h"
#include "widgets/tables/table_columns.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

using SharedMatrix = std::shared_ptr<const FundingMatrix>;

struct MatrixRow
{
    SharedMatrix matrix;
    int row = 0;
};

std::vector<MatrixRow> matrixRows(const Register&, const TableSubject& subject)
{
    std::vector<MatrixRow> rows;
    const auto matrix = subject.as<SharedMatrix>();
    for (int row = 0; matrix && row < int(matrix->rows.size()); ++row)
        rows.push_back({matrix, row});
    return rows;
}

CellKind kindOfFigure(MatrixFigure figure, MatrixMeasure measure)
{
    switch (figure) {
    case MatrixFigure::Posts:
        return measure == MatrixMeasure::PerInhabitant ? CellKind::Decimal : CellKind::Integer;
    case MatrixFigure::CommittedOfPlanned:
    case MatrixFigure::PaidOfCommitted:
        return CellKind::Decimal;
    default:
        return CellKind::Money;
    }
}

CellValue figureCell(const std::optional<double>& number, CellKind kind)
{
    if (!number)
        return {};
    if (kind == CellKind::Money)
        return Money::fromCents(std::llround(*number));
    return kind == CellKind::Integer ? CellValue(qint64(std::llround(*number))) : CellValue(*number);
}

TableColumn figureColumn(const QString& id, const QString& title, MatrixFigure figure, MatrixMeasure measure)
{
    const CellKind kind = kindOfFigure(figure, measure);
    TableColumn made = column(id, title, kind, kind == CellKind::Money ? 17 : 10);
    made.narrow = true;
    made.decimals = figure == MatrixFigure::Posts ? 4 : 1;
    made.tip = label(figure);
    return made;
}

bool isShare(MatrixFigure figure)
{
    return figure == MatrixFigure::CommittedOfPlanned || figure == MatrixFigure::PaidOfCommitted;
}

QString titleOf(MatrixFigure figure)
{
    return isShare(figure) ? translate("app", "%1, %").arg(label(figure)) : label(figure);
}

} // namespace

TableSchema fundingMatrixSchema(const FundingMatrix& matrix, MatrixFigure figure, MatrixMeasure measure)
{
    SchemaOf<MatrixRow> schema(u"funding_matrix"_s, {}, &matrixRows,
                               [](const MatrixRow& each) { return qint64(each.row) + 1; });
    schema.add(column("value", label(matrix.question.rows), CellKind::Text, 30),
               [](const MatrixRow& each) { return cellOf(each.matrix->rows[std::size_t(each.row)].name); });
    const auto add = [&](const QString& id, const QString& title, int place, MatrixFigure shown) {
        TableColumn made = figureColumn(id, title, shown, measure);
        schema.add(made, [place, shown, measure, kind = made.kind](const MatrixRow& each) {
            return figureCell(each.matrix->number(each.row, place, shown, measure), kind);
        });
    };
    if (!matrix.question.columns) {
        for (const auto& each : EnumNames<MatrixFigure>::all)
            add(identifier(each.value), titleOf(each.value), FundingMatrix::total, each.value);
        return schema.build();
    }
    for (int place = 0; place < int(matrix.columns.size()); ++place)
        add(u"c%1"_s.arg(matrix.columns[std::size_t(place)].key), matrix.columns[std::size_t(place)].name, place,
            figure);
    const bool hasTotals = matrix.question.columns != FundingAxis::CreditKind && measure != MatrixMeasure::Change;
    if (hasTotals)
        add(u"total"_s, translate("app", "Total"), FundingMatrix::total, figure);
    return schema.build();
}

namespace {

/// "=Lille" for what is called so, "?" for what is not stated; of kinds and years their own filters.
void filterByAxis(Filters& filters, FundingAxis axis, const AxisValue& value)
{
    const QString id = axis == FundingAxis::Contract ? u"contract_code"_s : identifier(axis);
    if (axis == FundingAxis::CreditKind || (axis == FundingAxis::Year && value.key > 0))
        filters[id] = value.code;
    else if (value.key == 0)
        filters[id] = u"?"_s;
    else
        filters[id] = u'=' + (axis == FundingAxis::Contract ? value.code : value.name);
}

} // namespace

Filters filtersOfCell(const FundingMatrix& matrix, int row, int column)
{
    Filters filters;
    if (matrix.question.kind)
        filters[identifier(FundingAxis::CreditKind)] = identifier(*matrix.question.kind);
    if (row != FundingMatrix::total)
        filterByAxis(filters, matrix.question.rows, matrix.rows[std::size_t(row)]);
    if (matrix.question.columns && column != FundingMatrix::total)
        filterByAxis(filters, *matrix.question.columns, matrix.columns[std::size_t(column)]);
    return filters;
}

QStringList matrixNotes(const Register& records, const FundingMatrix& matrix, MatrixFigure figure,
                        MatrixMeasure measure)
{
    QStringList notes;
    if (matrix.question.columns)
        notes << translate("app", "%1, %2").arg(label(figure), label(measure));
    if (matrix.question.kind)
        notes << translate("app", "Kind of credit: %1").arg(label(*matrix.question.kind));
    for (const Id<Source> id : matrix.sources) {
        if (const Source* source = records.find(id))
            notes << translate("app", "Source: %1").arg(attribution(*source));
    }
    return notes;
}

QString totalsText(const FundingMatrix& matrix, MatrixFigure figure, MatrixMeasure measure, const QLocale& locale)
{
    QStringList parts;
    const auto add = [&](const QString& name, int column, MatrixFigure shown) {
        const CellKind kind = kindOfFigure(shown, measure);
        const CellValue value = figureCell(matrix.number(FundingMatrix::total, column, shown, measure), kind);
        if (!isUnknown(value))
            parts
                << translate("app", "%1: %2").arg(name, cellText(figureColumn({}, {}, shown, measure), value, locale));
    };
    if (!matrix.question.columns) {
        for (const auto& each : EnumNames<MatrixFigure>::all)
            add(titleOf(each.value), FundingMatrix::total, each.value);
    } else {
        for (int place = 0; place < int(matrix.columns.size()); ++place)
            add(matrix.columns[std::size_t(place)].name, place, figure);
        if (measure != MatrixMeasure::Change)
            add(translate("app", "Total"), FundingMatrix::total, figure);
    }
    return parts.join(u" · "_s);
}

} // namespace parvis
