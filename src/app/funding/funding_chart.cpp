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
constexpr int narrowestBar = 5;        ///< units of the look
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
    setFocusPolicy(Qt::StrongFocus); // arrows scroll
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
    for (int column = 1; column < model.columnCount(); ++column)
        columns_.push_back({model.column(column).title, model.column(column).kind == CellKind::Money});
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

/// Amounts have one scale, so that bars of two columns compare; what is no amount has its own.
void FundingChart::takeScales()
{
    double lowest = 0;
    double highest = 0;
    for (const Row& row : rows_) {
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            Column& column = columns_[i];
            column.lowest = std::min(column.lowest, row.numbers[i].value_or(0));
            column.highest = std::max(column.highest, row.numbers[i].value_or(0));
            if (column.isMoney) {
                lowest = std::min(lowest, column.lowest);
                highest = std::max(highest, column.highest);
            }
        }
    }
    for (Column& column : columns_) {
        if (column.isMoney) {
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
        columns_[i].textWidth = 0;
        for (const Row& row : rows_)
            columns_[i].textWidth = std::max(columns_[i].textWidth, metrics.horizontalAdvance(row.texts[int(i)]));
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
    const int line = QFontMetrics(font()).height() + unit / 2;
    const QColor ink = palette().color(QPalette::Text);
    const QColor faint = Look::ink(Look::Ink::Faint);
    int texts = 0;
    for (const Column& column : columns_)
        texts += column.textWidth + unit * 3;
    const int count = std::max(1, int(columns_.size()));
    const int bar = std::max(unit * narrowestBar, (width - nameWidth_ - texts) / count);
    int left = nameWidth_ + unit;
    const auto top = [&](std::size_t row) { return double(int(row - first + 1) * line); };
    for (std::size_t row = first; row < end; ++row)
        part->addText(rows_[row].name, {0, top(row), double(nameWidth_), double(line)}, Qt::AlignLeft, ink);
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        const Column& column = columns_[i];
        const int whole = bar + unit + column.textWidth;
        part->addText(column.title, {double(left), 0, double(whole), double(line)}, Qt::AlignLeft, faint);
        const double span = std::max(column.highest - column.lowest, 1e-9);
        const double zero = left - column.lowest / span * bar;
        for (std::size_t row = first; row < end; ++row) {
            const auto& number = rows_[row].numbers[i];
            if (number) {
                const double length = *number / span * bar;
                part->scene()->addRect(QRectF(zero, top(row) + line * 0.2, length, line * 0.6).normalized(), Qt::NoPen,
                                       length < 0 ? QBrush(Look::tone(Tone::Caution), Qt::BDiagPattern)
                                                  : Look::ink(Look::Ink::Accent));
            }
            part->addText(rows_[row].texts[int(i)],
                          {double(left + bar + unit), top(row), double(column.textWidth), double(line)}, Qt::AlignRight,
                          number ? ink : faint);
        }
        part->scene()->addLine(zero, line, zero, top(end - 1) + line, QPen(faint, 1));
        left += whole + unit * 2;
    }
    const QRectF all(0, 0, left, top(end - 1) + line + unit);
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
