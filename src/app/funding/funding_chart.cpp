// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/funding/funding_chart.h"

#include "domain/names.h"
#include "widgets/look/accessible_role.h"
#include "widgets/look/look.h"
#include "widgets/tables/record_table_model.h"

#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsView>
#include <QResizeEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr std::size_t rowsOfPart = 40; ///< what a page shows in readable size
constexpr int narrowest = 9;           ///< units of the look
constexpr int widestName = 34;         ///< characters

std::optional<double> numberOf(const CellValue& value)
{
    if (const auto* money = std::get_if<Money>(&value))
        return double(money->cents());
    if (const auto* whole = std::get_if<qint64>(&value))
        return double(*whole);
    if (const auto* number = std::get_if<double>(&value))
        return *number;
    return std::nullopt;
}

/// A picture that leaves wheel and clicks to what it lies in.
class ChartPart : public QGraphicsView
{
public:
    explicit ChartPart(QWidget* parent)
        : QGraphicsView(parent)
    {
        setScene(new QGraphicsScene(this));
        setFrameShape(QFrame::NoFrame);
        setRenderHint(QPainter::Antialiasing);
        setFocusPolicy(Qt::NoFocus);
        setAccessibleRole(this, QAccessible::Chart);
        setBackgroundBrush(Qt::NoBrush);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        viewport()->setAutoFillBackground(false);
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

    void addText(const QString& text, const QRectF& place, Qt::Alignment alignment, const QColor& colour)
    {
        const QFontMetrics metrics(font());
        auto* item = scene()->addSimpleText(metrics.elidedText(text, Qt::ElideRight, int(place.width()) + 1), font());
        item->setBrush(colour);
        const double slack = place.width() - item->boundingRect().width();
        const double x = alignment & Qt::AlignRight ? slack : 0;
        item->setPos(place.left() + x, place.center().y() - item->boundingRect().height() / 2);
    }
};

} // namespace

FundingChart::FundingChart(QWidget* parent)
    : QScrollArea(parent)
{
    auto* body = new QWidget(this);
    parts_ = new QVBoxLayout(body);
    parts_->addStretch();
    setWidget(body);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // one that comes and goes would change the width, and so on
    setFocusPolicy(Qt::StrongFocus);                   // arrows scroll
    Look::follow(this, [this] {
        const int unit = Look::unit();
        parts_->setContentsMargins(unit * 2, unit, unit * 2, unit);
        draw();
    });
}

void FundingChart::showNumbers(const RecordTableModel& model, const QString& title)
{
    title_ = title;
    setAccessibleName(title);
    columns_.clear();
    rows_.clear();
    for (int column = 1; column < model.columnCount(); ++column) {
        const TableColumn& about = model.column(column);
        columns_.push_back({about.title, about.kind == CellKind::Money && about.id != u"total"});
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        Row& made = rows_.emplace_back();
        made.name = model.text(row, 0);
        for (int column = 1; column < model.columnCount(); ++column) {
            made.texts << model.text(row, column);
            made.numbers.push_back(numberOf(model.value(row, column)));
        }
    }
    takeScales();
    draw();
}

/// Amounts have one scale, so that bars of two columns compare; totals, which would dwarf them, and what is no amount
/// have their own.
void FundingChart::takeScales()
{
    double lowest = 0;
    double highest = 0;
    for (const Row& row : rows_) {
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            Column& column = columns_[i];
            column.lowest = std::min(column.lowest, row.numbers[i].value_or(0));
            column.highest = std::max(column.highest, row.numbers[i].value_or(0));
            if (column.isShared) {
                lowest = std::min(lowest, column.lowest);
                highest = std::max(highest, column.highest);
            }
        }
    }
    for (Column& column : columns_) {
        if (column.isShared) {
            column.lowest = lowest;
            column.highest = highest;
        }
    }
}

void FundingChart::takeWidths()
{
    const QFontMetrics metrics(font());
    nameWidth_ = 0;
    for (const Row& row : rows_)
        nameWidth_ = std::max(nameWidth_, metrics.horizontalAdvance(row.name));
    nameWidth_ = std::min(nameWidth_, metrics.averageCharWidth() * widestName);
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        Column& column = columns_[i];
        column.width = std::max(Look::unit() * narrowest, metrics.horizontalAdvance(column.title));
        for (const Row& row : rows_)
            column.width = std::max(column.width, metrics.horizontalAdvance(row.texts[int(i)]));
    }
}

QString FundingChart::inWords(std::size_t first, std::size_t end) const
{
    QStringList lines;
    for (std::size_t row = first; row < end; ++row) {
        QStringList parts;
        for (std::size_t i = 0; i < columns_.size(); ++i)
            parts << columns_[i].title + u' ' + (rows_[row].numbers[i] ? rows_[row].texts[int(i)] : unknownText());
        lines << tr("%1: %2").arg(rows_[row].name, parts.join(u", "_s));
    }
    return lines.join(tr("; "));
}

QGraphicsView* FundingChart::drawPart(std::size_t first, std::size_t end, int width) const
{
    auto* part = new ChartPart(widget());
    const int unit = Look::unit();
    const int text = QFontMetrics(font()).height();
    const int thick = std::max(3, unit / 2);
    const int line = text + thick + unit / 2;
    const QColor ink = palette().color(QPalette::Text);
    const QColor faint = Look::ink(Look::Ink::Faint);
    const int gap = unit * 2;
    int needed = nameWidth_;
    for (const Column& column : columns_)
        needed += column.width + gap;
    const int more = std::max(0, (width - needed) / std::max(1, int(columns_.size())));
    const auto top = [&](std::size_t row) { return double(text + unit + int(row - first) * line); };
    for (std::size_t row = first; row < end; ++row)
        part->addText(rows_[row].name, {0, top(row), double(nameWidth_), double(text)}, Qt::AlignLeft, ink);
    double left = nameWidth_ + gap;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        const Column& column = columns_[i];
        const double whole = column.width + more;
        part->addText(column.title, {left, 0, whole, double(text)}, Qt::AlignRight, faint);
        const double span = std::max(column.highest - column.lowest, 1e-9);
        const double zero = left - column.lowest / span * whole;
        for (std::size_t row = first; row < end; ++row) {
            const auto& number = rows_[row].numbers[i];
            if (number) {
                const double length = *number / span * whole;
                part->scene()->addRect(QRectF(zero, top(row) + text, length, thick).normalized(), Qt::NoPen,
                                       length < 0 ? QBrush(Look::tone(Tone::Caution), Qt::BDiagPattern)
                                                  : Look::ink(Look::Ink::Accent));
            }
            part->addText(rows_[row].texts[int(i)], {left, top(row), whole, double(text)}, Qt::AlignRight,
                          number ? ink : faint);
        }
        part->scene()->addLine(zero, text + unit / 2.0, zero, top(end - 1) + text + thick,
                               QPen(Look::ink(Look::Ink::Line), 1));
        left += whole + gap;
    }
    const QRectF all(0, 0, left - gap, top(end - 1) + line + unit);
    part->setSceneRect(all);
    part->setFixedSize(all.size().toSize());
    part->setAccessibleName(title_);
    part->setAccessibleDescription(inWords(first, end));
    return part;
}

void FundingChart::draw()
{
    while (parts_->count() > 1) {
        QLayoutItem* item = parts_->takeAt(0);
        delete item->widget();
        delete item;
    }
    if (rows_.empty())
        return;
    takeWidths();
    drawnWidth_ = viewport()->width();
    const int width = drawnWidth_ - Look::unit() * 5; // its margins
    for (std::size_t first = 0; first < rows_.size(); first += rowsOfPart)
        parts_->insertWidget(parts_->count() - 1, drawPart(first, std::min(first + rowsOfPart, rows_.size()), width));
}

void FundingChart::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (viewport()->width() != drawnWidth_)
        draw();
}

} // namespace parvis
