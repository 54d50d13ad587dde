// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contracts/timeline_view.h"

#include "app/contracts/follow_up_schema.h"
#include "widgets/look/accessible_role.h"
#include "widgets/look/look.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace parvis {

TimelineView::TimelineView(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Timeline of the contract"));
    setAccessibleRole(this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimelineView::showSteps(std::vector<TimelineStep> steps, QDate today)
{
    steps_ = std::move(steps);
    today_ = today;
    layout_.setSteps(steps_);
    if (current_ >= int(steps_.size()))
        current_ = -1;
    QStringList texts;
    for (int step = 0; step < int(steps_.size()); ++step)
        texts << stepText(step);
    setAccessibleDescription(texts.join(tr("; ")));
    place();
    update();
}

QString TimelineView::stepText(int step) const
{
    if (step < 0 || step >= int(steps_.size()))
        return {};
    const TimelineStep& shown = steps_[std::size_t(step)];
    QStringList parts{shown.title, timelineDateText(shown, QLocale())};
    if (shown.state != StepState::Unknown || shown.date)
        parts << label(shown.state).toLower();
    parts << label(shown.origin).toLower();
    if (!shown.detail.isEmpty())
        parts << shown.detail;
    return parts.join(u", "_s);
}

int TimelineView::markerSize() const
{
    return fontMetrics().ascent() + 2;
}

int TimelineView::axisY() const
{
    return TimelineLayout::axisY(markerSize());
}

QSize TimelineView::sizeHint() const
{
    return {Look::unit() * 60, axisY() + fontMetrics().height() * 3 + Look::unit() * 2};
}

QSize TimelineView::minimumSizeHint() const
{
    return {Look::unit() * 30, sizeHint().height()};
}

void TimelineView::place()
{
    layout_.place(steps_, width(), markerSize());
}

void TimelineView::setCurrentStep(int step)
{
    step = step < int(steps_.size()) ? step : -1;
    if (step == current_)
        return;
    current_ = step;
    update();
    Q_EMIT currentStepChanged(current_);
    setAccessibleValue(this, stepText(current_));
}

/// To the next step with a date in one direction.
void TimelineView::move(int direction)
{
    for (int step = current_ + direction; step >= 0 && step < int(steps_.size()); step += direction) {
        if (steps_[std::size_t(step)].date) {
            setCurrentStep(step);
            return;
        }
    }
}

void TimelineView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxis(painter);
    for (int step = 0; step < int(steps_.size()); ++step)
        paintStep(painter, step);
    paintCaption(painter);
    if (hasFocus()) {
        painter.setPen(QPen(Look::ink(Look::Ink::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void TimelineView::paintAxis(QPainter& painter) const
{
    const int y = axisY();
    painter.setFont(Look::smallFont());
    const QFontMetrics metrics(Look::smallFont());
    painter.setPen(QPen(Look::ink(Look::Ink::Faint), 1));
    painter.drawLine(QPointF(markerSize() / 2.0, y), QPointF(width() - markerSize() / 2.0, y));
    const double yearWidth =
        layout_.xOf(QDate(layout_.firstYear() + 1, 1, 1)) - layout_.xOf(QDate(layout_.firstYear(), 1, 1));
    const bool shortYears = yearWidth < metrics.horizontalAdvance(u"2030 "_s);
    for (int year = layout_.firstYear(); year <= layout_.lastYear() + 1; ++year) {
        const double x = layout_.xOf(QDate(year, 1, 1));
        painter.setPen(QPen(Look::ink(Look::Ink::Faint), 1));
        painter.drawLine(QPointF(x, y - 3), QPointF(x, y + 3));
        if (year > layout_.lastYear() || (shortYears && (year - layout_.firstYear()) % 2 == 1))
            continue;
        const QRectF text(x, y + 3, yearWidth * (shortYears ? 2 : 1), metrics.height());
        painter.drawText(text, shortYears ? Qt::AlignLeft : Qt::AlignHCenter, QString::number(year));
    }
    if (today_.isValid() && today_.year() >= layout_.firstYear() && today_.year() <= layout_.lastYear()) {
        const double x = layout_.xOf(today_);
        painter.setPen(QPen(Look::ink(Look::Ink::Accent), 1, Qt::DashLine));
        painter.drawLine(QPointF(x, 2), QPointF(x, y + 3));
    }
}

void TimelineView::paintStep(QPainter& painter, int index) const
{
    const TimelineStep& step = steps_[std::size_t(index)];
    const QRect marker = layout_.markerOf(index);
    if (marker.isEmpty())
        return;
    const bool isNational = step.origin == TimelineOrigin::National;
    const StateMark& mark = *markOf(step.state);
    const QColor colour =
        isNational && step.state != StepState::Late ? Look::ink(Look::Ink::Faint) : Look::tone(mark.tone);
    const QDate last = step.until ? step.until->lastDay() : step.date->lastDay();
    if (step.date->firstDay() != last) {
        painter.setPen(QPen(colour, isNational ? 1 : 3, isNational ? Qt::DotLine : Qt::SolidLine));
        painter.drawLine(QPointF(layout_.xOf(step.date->firstDay()), axisY()), QPointF(layout_.xOf(last), axisY()));
    }
    if (index == current_) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().highlight());
        painter.drawRoundedRect(QRectF(marker).adjusted(-3, -3, 3, 3), 4, 4);
    }
    if (isNational) {
        painter.setPen(QPen(colour, 1.5, Qt::DashLine));
        painter.setBrush(palette().base());
        painter.drawEllipse(QRectF(marker).adjusted(1, 1, -1, -1));
        if (step.state == StepState::Late)
            paintShape(painter, QRectF(marker).adjusted(4, 4, -4, -4), mark.shape, colour);
    } else {
        painter.setPen(Qt::NoPen);
        paintShape(painter, marker, mark.shape, colour);
    }
}

void TimelineView::paintCaption(QPainter& painter) const
{
    painter.setFont(font());
    const int top = axisY() + fontMetrics().height() + Look::unit();
    const QRect area(Look::unit() / 2, top, width() - Look::unit(), fontMetrics().height() * 2);
    painter.setPen(current_ < 0 ? Look::ink(Look::Ink::Faint) : palette().color(QPalette::Text));
    const QString text = current_ < 0
                             ? tr("Full marks are recorded or computed; dashed rings are dates set for all contracts.")
                             : stepText(current_);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        move(-1);
        break;
    case Qt::Key_Right:
        move(1);
        break;
    case Qt::Key_Home:
        current_ = -1;
        move(1);
        break;
    case Qt::Key_End:
        current_ = int(steps_.size());
        move(-1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (current_ >= 0)
            Q_EMIT stepActivated(current_);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (const int step = layout_.stepAt(event->pos()); step >= 0)
        setCurrentStep(step);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const int step = layout_.stepAt(event->pos()); step >= 0)
        Q_EMIT stepActivated(step);
}

void TimelineView::resizeEvent(QResizeEvent*)
{
    place();
}

void TimelineView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        place();
        updateGeometry();
    }
}

bool TimelineView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), stepText(layout_.stepAt(help->pos())), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace parvis
