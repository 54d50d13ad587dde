// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dashboard/dashboard_charts.h"

#include "domain/day_text.h"
#include "widgets/look/accessible_role.h"
#include "widgets/look/look.h"
#include "widgets/look/state_mark.h"
#include "widgets/look/state_pattern.h"

#include <QGraphicsLayout>
#include <QToolTip>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QDateTimeAxis>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QLegendMarker>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <cmath>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

qreal timeOf(QDate day)
{
    return qreal(QDateTime(day, QTime(0, 0)).toMSecsSinceEpoch());
}

double percent(int part, int whole)
{
    return whole == 0 ? 0.0 : 100.0 * part / whole;
}

void dressAxis(QAbstractAxis* axis, bool grid)
{
    axis->setLabelsFont(Look::smallFont());
    axis->setLabelsColor(Look::ink(Look::Ink::Faint));
    axis->setLinePenColor(Look::ink(Look::Ink::Line));
    axis->setGridLineColor(Look::ink(Look::Ink::Line));
    axis->setGridLineVisible(grid);
}

/// A whole step between the marks of an axis, about five of them.
double tickStep(int highest)
{
    const double raw = std::max(1.0, highest / 5.0);
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (raw <= factor * power)
            return factor * power;
    }
    return 10 * power;
}

constexpr int curveLines = 15;

int linesFor(std::size_t bars)
{
    return int(bars) * 2 + 6;
}

} // namespace

StyledChart::StyledChart(QWidget* parent)
    : QChartView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleRole(this, QAccessible::Chart);
    setBackgroundBrush(Qt::NoBrush);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->setAlignment(Qt::AlignBottom);
    Look::follow(this, [this] { dress(); });
}

QSize StyledChart::sizeOf(int textLines)
{
    return {Look::unit() * 30, QFontMetrics(Look::smallFont()).height() * textLines};
}

void StyledChart::setTextLines(int lines)
{
    textLines_ = lines;
    updateGeometry();
}

void StyledChart::dress()
{
    chart()->legend()->setFont(Look::smallFont());
    chart()->legend()->setLabelColor(palette().color(QPalette::Text));
    updateGeometry();
}

SignatureCurveChart::SignatureCurveChart(QWidget* parent)
    : StyledChart(parent)
{
    setTextLines(curveLines);
}

QSize SignatureCurveChart::usualSize()
{
    return sizeOf(curveLines);
}

void SignatureCurveChart::show(const SignatureCurve& curve, int contracts, int bodies, QDate today)
{
    curve_ = curve;
    contracts_ = contracts;
    bodies_ = bodies;
    today_ = today;
    dress();
}

/// A flat line that jumps on each day.
void SignatureCurveChart::addSteps(QLineSeries* line, const SignatureCurve& curve, int SignatureCount::*count,
                                   int whole, QDate today)
{
    double before = 0;
    for (const SignatureCount& day : curve.days) {
        const double now = percent(day.*count, whole);
        line->append(timeOf(day.day), before);
        line->append(timeOf(day.day), now);
        before = now;
    }
    if (!curve.days.empty() && today > curve.days.back().day)
        line->append(timeOf(today), before);
    chart()->addSeries(line);
    for (QAbstractAxis* axis : chart()->axes())
        line->attachAxis(axis);
    const auto dayAt = [](const QPointF& point) { return QDateTime::fromMSecsSinceEpoch(qint64(point.x())).date(); };
    connect(line, &QLineSeries::clicked, this,
            [this, dayAt](const QPointF& point) { Q_EMIT dayClicked(dayAt(point)); });
    connect(line, &QLineSeries::hovered, this, [this, dayAt, count, whole](const QPointF& point, bool inside) {
        if (!inside)
            return QToolTip::hideText();
        int reached = 0;
        for (const SignatureCount& day : curve_.days) {
            if (day.day <= dayAt(point))
                reached = day.*count;
        }
        QToolTip::showText(QCursor::pos(), tr("%1: %2 of %3").arg(dayText(dayAt(point))).arg(reached).arg(whole));
    });
}

void SignatureCurveChart::addDeadline()
{
    const auto [year, month, day] = nationalDeadline;
    const QDate deadline(year, month, day);
    auto* line = new QLineSeries(this);
    line->setName(tr("Deadline: %1").arg(dayText(deadline)));
    line->setPen(QPen(Look::ink(Look::Ink::Faint), 1, Qt::DashLine));
    line->append(timeOf(deadline), 0);
    line->append(timeOf(deadline), 100);
    chart()->addSeries(line);
    for (QAbstractAxis* axis : chart()->axes())
        line->attachAxis(axis);
}

void SignatureCurveChart::dress()
{
    StyledChart::dress();
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    if (!today_.isValid())
        return;
    const QDate first = curve_.days.empty() ? QDate(2024, 1, 1) : std::min(QDate(2024, 1, 1), curve_.days.front().day);
    const QDate last = std::max({QDate(2024, 6, 30), today_, curve_.days.empty() ? today_ : curve_.days.back().day});
    auto* days = new QDateTimeAxis(chart());
    days->setFormat(u"MMM yyyy"_s);
    days->setRange(QDateTime(first, QTime(0, 0)), QDateTime(last, QTime(0, 0)));
    days->setTickCount(4);
    auto* shares = new QValueAxis(chart());
    shares->setRange(0, 100);
    shares->setTickCount(5);
    shares->setLabelFormat(u"%d %%"_s);
    chart()->addAxis(days, Qt::AlignBottom);
    chart()->addAxis(shares, Qt::AlignLeft);
    dressAxis(days, false);
    dressAxis(shares, true);
    auto* contracts = new QLineSeries(this);
    contracts->setName(tr("Signed contracts"));
    contracts->setPen(QPen(Look::ink(Look::Ink::Accent), 2.5));
    auto* bodies = new QLineSeries(this);
    bodies->setName(tr("Signatures"));
    bodies->setPen(QPen(Look::tone(Tone::Good), 2, Qt::DashDotLine));
    addSteps(contracts, curve_, &SignatureCount::contracts, contracts_, today_);
    addSteps(bodies, curve_, &SignatureCount::signatures, bodies_, today_);
    addDeadline();
}

StateBarsChart::StateBarsChart(QWidget* parent)
    : StyledChart(parent)
{
}

void StateBarsChart::show(const std::vector<const StateMark*>& marks, const std::vector<Bar>& bars)
{
    marks_ = marks;
    bars_ = bars;
    setTextLines(linesFor(bars.size()));
    dress();
}

QSize StateBarsChart::sizeFor(std::size_t bars)
{
    return sizeOf(linesFor(bars));
}

void StateBarsChart::dress()
{
    StyledChart::dress();
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    if (bars_.empty())
        return;
    auto* series = new QHorizontalStackedBarSeries(chart());
    series->setBarWidth(0.7);
    std::vector<int> totals(bars_.size(), 0);
    QStringList titles;
    for (auto bar = bars_.rbegin(); bar != bars_.rend(); ++bar) // the axis grows upwards
        titles << bar->title;
    for (std::size_t part = 0; part < marks_.size(); ++part) {
        auto* set = new QBarSet(marks_[part]->word);
        for (std::size_t i = 0; i < bars_.size(); ++i) {
            const int count = bars_[bars_.size() - 1 - i].counts[part];
            set->append(count);
            totals[i] += count;
        }
        if (set->sum() == 0) {
            delete set;
            continue;
        }
        const QColor colour = Look::tone(marks_[part]->tone);
        set->setBrush(QBrush(colour, patternOf(marks_[part]->shape)));
        set->setPen(QPen(colour, 1));
        connect(set, &QBarSet::clicked, this,
                [this, id = marks_[part]->id](int index) { Q_EMIT partClicked(int(bars_.size()) - 1 - index, id); });
        connect(set, &QBarSet::hovered, this, [this, set](bool inside, int index) {
            if (!inside)
                return QToolTip::hideText();
            const Bar& bar = bars_[bars_.size() - 1 - std::size_t(index)];
            QToolTip::showText(QCursor::pos(),
                               tr("%1, %2: %3").arg(bar.title, set->label(), QLocale().toString(set->at(index))));
        });
        series->append(set);
    }
    chart()->addSeries(series);
    auto* categories = new QBarCategoryAxis(chart());
    categories->append(titles);
    auto* counts = new QValueAxis(chart());
    const int highest = *std::ranges::max_element(totals);
    const double step = tickStep(highest);
    counts->setRange(0, std::max(step, std::ceil(highest / step) * step));
    counts->setTickType(QValueAxis::TicksDynamic);
    counts->setTickInterval(step);
    counts->setLabelFormat(u"%d"_s);
    chart()->addAxis(categories, Qt::AlignLeft);
    chart()->addAxis(counts, Qt::AlignBottom);
    series->attachAxis(categories);
    series->attachAxis(counts);
    dressAxis(categories, false);
    dressAxis(counts, true);
    categories->setLabelsColor(palette().color(QPalette::Text));
}

} // namespace parvis
